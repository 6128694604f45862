// @ts-check
// The semantics of a frame as real elements over the canvas: what screen reader, keyboard, touch and mouse act on.
// One call when something changed. Elements are kept by node id; what is gone is taken out before anything is put in,
// so that focus survives. A node's layout: src/semantics/node.h. Fields and sliders: fields.js; keys and dialogs: focus.js;
// charts and tabs: walking.js; handles: dragging.js.

/**
 * A node's element, and what it was last told.
 * @typedef {{
 *   element: any, outer: any, id: number, role: number, level: number, hash: number, words: Text | null, next: Node | null,
 *   keys: string, is_modal: boolean, is_unset: boolean, is_composing: boolean, model: string, sent: string, place: string,
 * }} Part
 */

addToLibrary({
  $Mirror: {
    owner: 0,
    /** @type {any} */
    root: null,
    /** @type {any} parts by node id; made at the start */
    parts: null,
    /** How far pinned bars reach into the window, px. */
    bars: { top: 0, bottom: 0 },
    has_shown: false,

    node_bytes: 116,
    Role: {
      Banner: 0, Navigation: 1, Main: 2, ContentInfo: 3, Heading: 4, Paragraph: 5, Image: 6, Button: 7, Link: 8, Checkbox: 9, Radio: 10,
      Slider: 11, TextField: 12, TextArea: 13, NumberField: 14, Group: 15, RadioGroup: 16, List: 17, ListItem: 18, Progress: 19, Table: 20,
      RowGroup: 21, Row: 22, ColumnHeader: 23, RowHeader: 24, Cell: 25, Chart: 26, Mark: 27, TabList: 28, Tab: 29, TabPanel: 30, Handle: 31,
      Dialog: 32, Status: 33, Alert: 34,
    },
    Flag: {
      Checked: 1 << 0, Disabled: 1 << 1, Pressed: 1 << 2, HasPressed: 1 << 3, Expanded: 1 << 4, HasExpanded: 1 << 5, Current: 1 << 6,
      Unset: 1 << 7, Invalid: 1 << 8, Required: 1 << 9, Pinned: 1 << 10, TakeFocus: 1 << 11, Inert: 1 << 13, Modal: 1 << 14, Mixed: 1 << 16, ReadOnly: 1 << 17, FocusNow: 1 << 18,
    },
    Kind: { Press: 0, SetNumber: 1, SetText: 2, Focus: 3, Blur: 4, Resize: 5, Key: 6, Drag: 7, Drop: 8, Hold: 9, Scroll: 10 },
    /** Tag, input type and explicit role, in the order of Role. Tables need roles: in place, their elements lose them. */
    tags: [
      ['header'], ['nav'], ['main'], ['footer'], ['h'], ['p'], ['div', '', 'img'], ['button', 'button'], ['a'], ['input', 'checkbox'],
      ['input', 'radio'], ['input', 'range'], ['input', 'text'], ['textarea'], ['input', 'text'], ['div', '', 'group'], ['div', '', 'radiogroup'],
      ['ul', '', 'list'], ['li', '', 'listitem'], ['progress'], ['table', '', 'table'], ['tbody', '', 'rowgroup'], ['tr', '', 'row'],
      ['th', '', 'columnheader'], ['th', '', 'rowheader'], ['td', '', 'cell'], ['div', '', 'figure'], ['div', '', 'img'], ['div', '', 'tablist'],
      ['button', 'button', 'tab'], ['div', '', 'tabpanel'], ['div'], ['div', '', 'dialog'], ['div', '', 'status'], ['div', '', 'alert'],
    ],

    /** Tells the program what a person did. @param {number} id @param {number} kind @param {number} number @param {string} [text] */
    act: (id, kind, number, text) => {
      const part = Mirror.parts.get(id);
      // What the program makes of it is shown again even if nothing changed: the element has changed by itself.
      if (part) part.hash = -1;
      const words = text === undefined ? 0 : stringToNewUTF8(text);
      _mirror_acted(Mirror.owner, id, kind, number, words);
      if (words) _free(words);
    },

    /** @param {EventTarget | null} element @returns {Part | undefined} */
    part_of: (element) => {
      const id = element instanceof Element ? element.id : '';
      return id.startsWith('n') ? Mirror.parts.get(Number(id.slice(1))) : undefined;
    },

    /** @param {number} role */
    is_container: (role) => {
      const R = Mirror.Role;
      return role < R.Heading || (role >= R.Group && role <= R.ListItem) || (role >= R.Table && role <= R.Row) || role === R.Chart ||
        role === R.TabList || role === R.TabPanel || role >= R.Dialog;
    },

    /** Roles whose name is their text. @param {number} role */
    speaks_text: (role) => {
      const R = Mirror.Role;
      return role === R.Heading || role === R.Paragraph || role === R.Button || role === R.Link || (role >= R.ColumnHeader && role <= R.Cell) ||
        role === R.Tab || role === R.Status || role === R.Alert;
    },

    /** @param {number} id @param {number} role @param {number} level @returns {Part} */
    make: (id, role, level) => {
      const R = Mirror.Role, K = Mirror.Kind;
      const [tag, type, spoken_role] = Mirror.tags[role];
      const element = /** @type {any} */ (document.createElement(tag === 'h' ? 'h' + level : tag));
      element.id = 'n' + id;
      element.className = 'part ' + (Mirror.is_container(role) ? 'container' : 'leaf');
      if (type) element.type = type;
      if (spoken_role) element.setAttribute('role', spoken_role);
      if (role === R.Main) element.tabIndex = -1;
      const part = {
        element, outer: Plain.wrap(element, role), id, role, level, hash: -1, words: null, next: null, keys: '', is_modal: false, is_unset: false, is_composing: false,
        model: '', sent: '', place: '',
      };
      if (role === R.Button || role === R.Tab) {
        element.addEventListener('click', () => Mirror.act(id, K.Press, 0));
      } else if (role === R.Link) {
        element.addEventListener('click', (/** @type {MouseEvent} */ event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || element.target) return;  // the browser's own ways with links
          event.preventDefault();
          Mirror.act(id, K.Press, 0);
        });
      } else if (role === R.Checkbox || role === R.Radio) {
        element.addEventListener('change', () => Mirror.act(id, K.SetNumber, element.checked ? 1 : 0));
        if (role === R.Radio) Focus.watch_confirming(part);
      } else if (role === R.Slider) {
        Fields.watch_slider(part);
      } else if (role === R.TextField || role === R.TextArea || role === R.NumberField) {
        Fields.watch_text(part);
      } else if (role === R.Handle) {
        Dragging.watch(part);
      }
      if (role === R.Dialog) element.addEventListener('scroll', () => { if (!Plain.is_on) Mirror.act(id, K.Scroll, element.scrollTop); });
      if (role === R.Mark || role === R.Tab) Walking.watch(element);
      element.addEventListener('focus', () => Mirror.act(id, K.Focus, element.matches(':focus-visible') ? 1 : 0));
      element.addEventListener('blur', () => {
        if (document.activeElement !== element) Mirror.act(id, K.Blur, 0);  // else only the window lost it
      });
      return part;
    },

    /** @param {any} element @param {string} name @param {string | false} value nothing takes it away */
    set: (element, name, value) => {
      if (!value) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    },

    /** The text of an element that may have children too. @param {Part} part @param {string} text */
    set_words: (part, text) => {
      if (!part.words) {
        part.words = document.createTextNode('');
        part.element.prepend(part.words);
      }
      if (part.words.data !== text) part.words.data = text;
    },

    /** @param {Part} part @param {number} at the node @param {number} text the frame's texts */
    update: (part, at, text) => {
      const R = Mirror.Role, F = Mirror.Flag, set = Mirror.set, element = part.element, role = part.role;
      const u = at >> 2, flags = HEAPU32[u + 2];
      const words = (/** @type {number} */ k) => UTF8ToString(text + HEAPU32[u + k], HEAPU32[u + k + 1]);
      const is = (/** @type {number} */ flag) => (flags & flag) !== 0;
      const said_if = (/** @type {boolean} */ has, /** @type {boolean} */ on) => has && (on ? 'true' : 'false');
      const name = words(18), value = words(20), extra = words(26);
      if (Mirror.speaks_text(role)) Mirror.set_words(part, name);
      else set(element, 'aria-label', name);
      set(element, 'aria-description', words(22));
      part.keys = words(24);
      set(element, 'aria-keyshortcuts', [...part.keys].join(' '));
      if ('disabled' in element) element.disabled = is(F.Disabled);
      if ('readOnly' in element) element.readOnly = is(F.ReadOnly);
      set(element, 'aria-pressed', said_if(is(F.HasPressed), is(F.Pressed)));
      set(element, 'aria-expanded', said_if(is(F.HasExpanded), is(F.Expanded)));
      set(element, 'aria-current', is(F.Current) && 'page');
      set(element, 'aria-invalid', is(F.Invalid) && 'true');
      set(element, 'aria-required', is(F.Required) && 'true');
      set(element, 'aria-modal', is(F.Modal) && 'true');
      set(element, 'aria-selected', said_if(role === R.Tab, is(F.Checked)));
      part.is_modal = is(F.Modal);
      element.classList.toggle('pinned', is(F.Pinned));
      element.classList.toggle('over', role >= R.Dialog);
      if (Mirror.is_container(role) && is(F.Inert)) element.toggleAttribute('inert', true);
      if (role === R.Link) {
        set(element, 'href', extra);
        if (extra && !extra.startsWith('#')) [element.target, element.rel] = ['_blank', 'noopener'];
      } else if (role === R.Checkbox || role === R.Radio) {
        element.checked = is(F.Checked);
        element.indeterminate = is(F.Mixed);
        if (role === R.Radio) element.name = 'g' + HEAPU32[u + 12];
      } else if (role === R.Mark) {
        if (extra) element.style.setProperty('clip-path', `polygon(${extra})`);
        else element.style.removeProperty('clip-path');
      } else if (role === R.Slider) {
        element.min = HEAPF32[u + 9];
        element.max = HEAPF32[u + 10];
        element.step = HEAPF32[u + 11] || 1;
        part.is_unset = is(F.Unset);
        if (Number(element.value) !== HEAPF32[u + 8]) element.value = HEAPF32[u + 8];
        set(element, 'aria-valuetext', value);
      } else if (role === R.Dialog) {
        element.style.setProperty('--content', HEAPF32[u + 10] + 'px');
      } else if (role === R.Progress) {
        element.max = HEAPF32[u + 10] || 1;
        element.value = HEAPF32[u + 8];
        set(element, 'aria-valuetext', value);
      } else if (role === R.TextField || role === R.TextArea || role === R.NumberField) {
        Fields.update_text(part, u, value, extra);
      } else if (role >= R.ColumnHeader && role <= R.Cell) {
        set(element, 'colspan', HEAPU32[u + 17] > 1 && String(HEAPU32[u + 17]));
      }
      Plain.label(part, name, value, words(22));
    },

    /** Puts an element where its node is. Origins are those of the pinned region it lies in. */
    put_in_place: (/** @type {Part} */ part, /** @type {number} */ u, /** @type {number} */ x0, /** @type {number} */ y0) => {
      if (Plain.is_on) return;
      const box = [HEAPF32[u + 4] - x0, HEAPF32[u + 5] - y0, HEAPF32[u + 6], HEAPF32[u + 7]];
      const place = box.join(' ');
      if (part.place === place) return;
      part.place = place;
      const style = part.element.style;
      [style.left, style.top, style.width, style.height] = box.map((px) => px + 'px');
    },

    /** @param {number} nodes @param {number} count @param {number} text */
    show: (nodes, count, text) => {
      const F = Mirror.Flag, parts = Mirror.parts, bytes = Mirror.node_bytes;
      const before = Focus.remember();
      const seen = new Set();
      for (let i = 0; i < count; i++) seen.add(HEAPU32[(nodes + i * bytes) >> 2]);
      for (const [id, part] of parts)
        if (!seen.has(id)) {
          const had_focus = part.element === before.active;
          part.outer.remove();
          parts.delete(id);
          if (had_focus) Mirror.act(id, Mirror.Kind.Blur, 0);  // no event tells
        }
      const shown = new Array(count), x0 = new Float64Array(count), y0 = new Float64Array(count);
      let next_at_root = Mirror.root.firstChild, wanted = null, called = null, modal = null;
      const bars = { top: 0, bottom: 0 };
      for (let i = 0; i < count; i++) {
        const at = nodes + i * bytes, u = at >> 2;
        const id = HEAPU32[u], parent = HEAP32[u + 1], flags = HEAPU32[u + 2], role = HEAPU8[at + 12], level = HEAPU8[at + 13];
        let part = parts.get(id);
        const is_new = !part || part.role !== role || part.level !== level;
        if (is_new) {
          if (part) part.outer.remove();
          part = Mirror.make(id, role, level);
          parts.set(id, part);
        }
        shown[i] = part;
        const { element, outer } = part, owner = parent < 0 ? null : shown[parent];
        // What stands in its place already stays untouched.
        const next = owner ? owner.next : next_at_root;
        if (outer !== next) (owner ? owner.element : Mirror.root).insertBefore(outer, next);
        if (owner) owner.next = outer.nextSibling;
        else next_at_root = outer.nextSibling;
        if (is_new || part.hash !== HEAP32[u + 28]) {
          Mirror.update(part, at, text);
          part.hash = HEAP32[u + 28];
          if (flags & F.FocusNow) called = element;
        }
        part.next = part.words ? part.words.nextSibling : element.firstChild;
        const is_pinned = (flags & F.Pinned) !== 0;
        if (parent >= 0) [x0[i], y0[i]] = [x0[parent], y0[parent]];
        if (is_pinned || !Mirror.is_container(role)) Mirror.put_in_place(part, u, is_pinned ? 0 : x0[i], is_pinned ? 0 : y0[i]);
        if (is_pinned) {
          [x0[i], y0[i]] = [HEAPF32[u + 4], HEAPF32[u + 5] - (role === Mirror.Role.Dialog ? HEAPF32[u + 8] : 0)];
          if (!(flags & F.Modal) && !Plain.is_on) Mirror.measure_bar(bars, u);
        }
        if (is_new && flags & F.TakeFocus) wanted = element;
        if (part.is_modal) modal = element;
      }
      Mirror.set_bars(bars);
      Walking.settle();
      Focus.settle(before, called || (Mirror.has_shown ? wanted : null), modal);
      if (called) called.scrollIntoView({ 'block': 'nearest' });
      Mirror.has_shown = true;
      if (Plain.had_focus) document.getElementById(Plain.had_focus)?.focus();
      Plain.had_focus = '';
      Fields.clip();
    },

    /** A pinned region along the top or the bottom hides what scrolls beneath it. */
    measure_bar: (/** @type {{ top: number, bottom: number }} */ bars, /** @type {number} */ u) => {
      const y = HEAPF32[u + 5], width = HEAPF32[u + 6], height = HEAPF32[u + 7];
      const widest_beside = 600;  // a page in a very wide window takes less than half of it
      if (width < Math.min(window.innerWidth / 2, widest_beside) || height > window.innerHeight / 2) return;
      if (y <= 0) bars.top = Math.max(bars.top, y + height);
      else if (y + height >= Viewport.now.height - 1) bars.bottom = Math.max(bars.bottom, Viewport.now.height - y);
    },

    /** What takes focus scrolls clear of the bars. */
    set_bars: (/** @type {{ top: number, bottom: number }} */ bars) => {
      if (bars.top === Mirror.bars.top && bars.bottom === Mirror.bars.bottom) return;
      Mirror.bars = bars;
      const room = 24;
      Viewport.scroller().style.setProperty('scroll-padding', `${bars.top + room}px 0 ${bars.bottom + room}px`);
    },
  },
  $Mirror__deps: ['$stringToNewUTF8', '$UTF8ToString', 'free', 'mirror_acted', 'mirror_frame_now', '$Fields', '$Focus', '$Walking', '$Dragging', '$Viewport', '$Plain'],

  mirror_start__deps: ['$Mirror'],
  /** @param {number} owner */
  mirror_start: (owner) => {
    Mirror.owner = owner;
    Mirror.parts = new Map();
    Mirror.root = document.getElementById('mirror');
    Plain.dress(document.documentElement.classList.contains('plain'));
    document.addEventListener('keydown', Focus.on_key);
    document.addEventListener('pointerdown', Focus.on_pointer);
    Viewport.scroller().addEventListener('scroll', Fields.clip, { passive: true });
    // Printing takes what the page holds at that moment: the program shows what belongs on paper meanwhile.
    let focused = '';
    addEventListener('beforeprint', () => {
      focused = document.activeElement ? document.activeElement.id : '';
      Mirror.act(0, Mirror.Kind.Key, 0, 'print');
      _mirror_frame_now(owner);
    });
    addEventListener('afterprint', () => {
      Mirror.act(0, Mirror.Kind.Key, 0, 'printed');
      _mirror_frame_now(owner);
      document.getElementById(focused)?.focus();
    });
    // What the pointer is down on shows it. Fields and sliders show their focus.
    let is_held = false;
    const hold = (/** @type {PointerEvent} */ event) => {
      const part = Mirror.part_of(event.target), R = Mirror.Role;
      if (!part || part.role < R.Button || part.role > R.Radio) return;
      is_held = true;
      Mirror.act(part.id, Mirror.Kind.Hold, 1);
    };
    const release = () => {
      if (is_held) Mirror.act(0, Mirror.Kind.Hold, 0);
      is_held = false;
    };
    Mirror.root.addEventListener('pointerdown', hold);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    // Another tab's settings hold here, too.
    addEventListener('storage', (event) => {
      if (event.key === 'ownmark.settings') Mirror.act(0, Mirror.Kind.Key, 0, 'settings');
    });
    // Going back, and addresses typed by hand.
    const go = () => {
      if (location.hash) Mirror.act(0, Mirror.Kind.Key, 0, 'go:' + location.hash);
    };
    addEventListener('popstate', go);
    go();
  },

  mirror_show__deps: ['$Mirror'],
  /** @param {number} nodes @param {number} count @param {number} text */
  mirror_show: (nodes, count, text) => Mirror.show(nodes, count, text),
});
