// @ts-check
// The semantics of a frame as real elements over the canvas: what screen reader, keyboard, touch and mouse act on.
// One call when something changed. Elements are kept by id; what is gone is taken out before anything moves, so that
// focus survives. Layout of a node: src/semantics/node.h.

addToLibrary({
  $Mirror: {
    self: 0,
    /** @type {HTMLElement | null} */
    root: null,
    /** Elements by node id; each carries what it was last told. Made at the start: the build can't carry a Map over.
     * @type {any} */
    elements: null,
    NodeBytes: 108,
    /** Tag and input type by role, in the order of semantics::Role. */
    tags: [
      ['header'], ['nav'], ['main'], ['footer'], ['h'], ['p'], ['div', 'img'], ['button'], ['a'], ['input', 'checkbox'], ['input', 'radio'],
      ['input', 'range'], ['input', 'text'], ['textarea'], ['input', 'text'], ['div', 'group'], ['div', 'radiogroup'], ['ul', 'list'], ['li'],
      ['progress'], ['table'], ['tbody'], ['tr'], ['th', 'columnheader'], ['th', 'rowheader'], ['td'], ['div', 'dialog'], ['div', 'status'], ['div', 'alert'],
    ],
    Role: { Main: 2, Heading: 4, Paragraph: 5, Image: 6, Button: 7, Link: 8, Checkbox: 9, Radio: 10, Slider: 11, TextField: 12, TextArea: 13,
      NumberField: 14, Group: 15, RadioGroup: 16, List: 17, ListItem: 18, Progress: 19, Table: 20, RowGroup: 21, Row: 22, ColumnHeader: 23, Cell: 25,
      Dialog: 26, Status: 27, Alert: 28 },
    Kind: { Press: 0, SetNumber: 1, SetText: 2, Focus: 3, Blur: 4, Resize: 5, Key: 6, Move: 7 },
    Flag: { Checked: 1, Disabled: 2, Pressed: 4, HasPressed: 8, Expanded: 16, HasExpanded: 32, Current: 64, Unset: 128, Invalid: 256,
      Required: 512, Pinned: 1024, TakeFocus: 2048, Hidden: 4096, Inert: 8192, Modal: 16384, Shown: 65536 },

    /** @param {number} id @param {number} kind @param {number} number @param {string} [text] */
    act(id, kind, number, text) {
      const words = text === undefined ? 0 : stringToNewUTF8(text);
      _mirror_acted(Mirror.self, id, kind, number, words);
      if (words) _free(words);
    },

    isContainer(role) {
      const R = Mirror.Role;
      return role < R.Heading || (role >= R.Group && role <= R.ListItem) || (role >= R.Table && role <= R.Row) || role === R.Dialog;
    },
    isText(role) {
      const R = Mirror.Role;
      return role === R.TextField || role === R.TextArea || role === R.NumberField;
    },

    make(id, role, level) {
      const R = Mirror.Role, K = Mirror.Kind;
      const [tag, type] = Mirror.tags[role];
      const element = /** @type {any} */ (document.createElement(tag === 'h' ? 'h' + level : tag));
      element.id = 'n' + id;
      element.className = `r r${role}` + (Mirror.isContainer(role) ? ' container' : '');
      if (tag === 'input') element.type = type;
      else if (tag === 'button') element.type = 'button';
      else if (tag === 'th') element.scope = type === 'columnheader' ? 'col' : 'row';
      else if (type) element.setAttribute('role', type);
      element.nodeId = id;
      if (role === R.Button || role === R.Link) {
        element.addEventListener('click', (/** @type {MouseEvent} */ event) => {
          if (role === R.Link) {
            if (event.ctrlKey || event.metaKey || event.shiftKey || element.target) return;
            event.preventDefault();
          }
          Mirror.act(id, K.Press, 1);
        });
      } else if (role === R.Checkbox || role === R.Radio) {
        element.addEventListener('change', () => Mirror.act(id, K.SetNumber, element.checked ? 1 : 0));
      } else if (role === R.Slider) {
        Mirror.watchSlider(element, id);
      } else if (Mirror.isText(role)) {
        Mirror.watchText(element, id, role);
      }
      element.addEventListener('focus', () => Mirror.act(id, K.Focus, element.matches(':focus-visible') ? 1 : 0));
      element.addEventListener('blur', () => Mirror.act(id, K.Blur, 0));
      return element;
    },

    /** An unset slider takes the first key or press even where the native value stays. */
    watchSlider(element, id) {
      const K = Mirror.Kind;
      let moved = false;
      element.addEventListener('input', () => { moved = true; Mirror.act(id, K.SetNumber, +element.value); });
      const settle = () => {
        if (element.unset && !moved) Mirror.act(id, K.SetNumber, +element.value);
        moved = false;
      };
      element.addEventListener('pointerup', settle);
      element.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
        if (/^(Arrow|Home|End|Page)/.test(event.key)) setTimeout(settle);
      });
    },

    watchText(element, id, role) {
      const K = Mirror.Kind, R = Mirror.Role;
      element.spellcheck = role !== R.NumberField;
      element.autocomplete = 'off';
      if (role === R.NumberField) element.setAttribute('inputmode', 'numeric');
      else element.dir = 'auto';
      if (role === R.TextArea) element.setAttribute('autocapitalize', 'sentences');
      else element.setAttribute('enterkeyhint', 'done');
      const grow = () => {
        if (role !== R.TextArea) return;
        element.style.height = '0';
        const height = element.scrollHeight + 3;
        element.style.height = height + 'px';
        Mirror.act(id, K.Resize, height);
      };
      element.addEventListener('compositionstart', () => { element.composing = true; });
      element.addEventListener('compositionend', () => { element.composing = false; });
      element.addEventListener('input', () => {
        element.exchanged = element.value;
        Mirror.act(id, K.SetText, 0, element.value);
        grow();
      });
      element.addEventListener('focus', grow);
    },

    /** Children in order: what is in its place stays untouched. */
    place(parent, element) {
      const at = parent.cursor ?? parent.firstChild;
      if (element !== at) parent.insertBefore(element, at);
      parent.cursor = element.nextSibling;
    },

    setAttribute(element, name, value) {
      if (value === null || value === '' || value === false) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    },

    update(element, at, text) {
      const R = Mirror.Role, F = Mirror.Flag;
      const u = at >> 2, flags = HEAPU32[u + 2], role = HEAPU8[at + 12];
      const words = (/** @type {number} */ k) => UTF8ToString(text + HEAPU32[u + k], HEAPU32[u + k + 1]);
      const name = words(16), value = words(18), description = words(20), keys = words(22), extra = words(24);
      const set = Mirror.setAttribute;
      const speaksText = role === R.Heading || role === R.Paragraph || role === R.Button || role === R.Link || role >= R.ColumnHeader && role <= R.Cell ||
        role === R.Status || role === R.Alert;
      if (speaksText) {
        if (element.said !== name) { element.textContent = name; element.said = name; }
      } else set(element, 'aria-label', name);
      set(element, 'aria-description', description);
      element.keys = keys;
      set(element, 'aria-keyshortcuts', role === R.Button && keys ? keys : null);
      if ('disabled' in element) element.disabled = !!(flags & F.Disabled);
      set(element, 'aria-pressed', flags & F.HasPressed ? String(!!(flags & F.Pressed)) : null);
      set(element, 'aria-expanded', flags & F.HasExpanded ? String(!!(flags & F.Expanded)) : null);
      set(element, 'aria-current', flags & F.Current ? 'page' : null);
      set(element, 'aria-invalid', flags & F.Invalid ? 'true' : null);
      set(element, 'aria-required', flags & F.Required ? 'true' : null);
      set(element, 'aria-modal', flags & F.Modal ? 'true' : null);
      element.modal = !!(flags & F.Modal);
      if (role === R.Link) {
        set(element, 'href', extra);
        if (extra && !extra.startsWith('#')) element.target = '_blank';
      }
      if (role === R.Checkbox || role === R.Radio) {
        element.checked = !!(flags & F.Checked);
        if (role === R.Radio) element.name = 'g' + HEAPU32[u + 12];
      }
      if (role === R.Slider) {
        element.min = HEAPF32[u + 9];
        element.max = HEAPF32[u + 10];
        element.step = HEAPF32[u + 11] || 1;
        element.unset = !!(flags & F.Unset);
        if (+element.value !== HEAPF32[u + 8]) element.value = HEAPF32[u + 8];
        set(element, 'aria-valuetext', value);
      }
      if (role === R.Progress) {
        element.max = HEAPF32[u + 10] || 1;
        element.value = HEAPF32[u + 8];
        set(element, 'aria-valuetext', value);
      }
      if (Mirror.isText(role)) Mirror.updateText(element, u, flags, role, value, extra);
      if (role === R.Main) element.tabIndex = -1;
      element.classList.toggle('pinned', !!(flags & F.Pinned));
      if (!Mirror.isContainer(role)) {
        const style = element.style;
        style.left = HEAPF32[u + 4] + 'px';
        style.top = HEAPF32[u + 5] + 'px';
        style.width = HEAPF32[u + 6] + 'px';
        style.height = HEAPF32[u + 7] + 'px';
      }
    },

    updateText(element, u, flags, role, value, placeholder) {
      const px = HEAPF32[u + 13], line = HEAPF32[u + 14];
      element.style.fontSize = px + 'px';
      element.style.lineHeight = line + 'px';
      if (role !== Mirror.Role.NumberField) element.style.padding = `${HEAPF32[u + 9]}px ${HEAPF32[u + 8]}px`;
      element.placeholder = placeholder;
      element.classList.toggle('shown', !!(flags & Mirror.Flag.Shown));
      if (value !== element.exchanged && !element.composing) {
        element.exchanged = value;
        if (element.value !== value) element.value = value;
      }
    },

    show(nodes, count, text) {
      const root = /** @type {any} */ (Mirror.root), elements = Mirror.elements, F = Mirror.Flag;
      const active = /** @type {any} */ (document.activeElement);
      const seen = new Set();
      for (let i = 0; i < count; i++) seen.add(HEAPU32[(nodes + i * Mirror.NodeBytes) >> 2]);
      const modalBefore = root.modal;
      for (const [id, element] of elements) if (!seen.has(id)) {
        // A parent that goes takes its children along; those that stay are put back in their new place below.
        element.remove();
        elements.delete(id);
      }
      root.cursor = root.firstChild;
      for (const element of elements.values()) element.cursor = element.firstChild;
      const inFrame = new Array(count);
      let wanted = null, modal = null;
      for (let i = 0; i < count; i++) {
        const at = nodes + i * Mirror.NodeBytes, u = at >> 2;
        const id = HEAPU32[u], parent = HEAP32[u + 1], flags = HEAPU32[u + 2], role = HEAPU8[at + 12], level = HEAPU8[at + 13], hash = HEAPU32[u + 26];
        let element = elements.get(id);
        const fresh = !element || element.role_ !== role || element.level_ !== level;
        if (fresh) {
          element?.remove();
          element = Mirror.make(id, role, level);
          element.role_ = role;
          element.level_ = level;
          elements.set(id, element);
        }
        inFrame[i] = element;
        Mirror.place(parent < 0 ? root : inFrame[parent], element);
        if (fresh || element.hash !== hash) {
          Mirror.update(element, at, text);
          element.hash = hash;
        }
        if (fresh && flags & F.TakeFocus) wanted = element;
        if (element.modal) modal = element;
      }
      if (modal !== modalBefore) Mirror.changeModal(root, modal, active);
      if (wanted && root.shownOnce) {
        if (!/^(BUTTON|A|INPUT|TEXTAREA)$/.test(wanted.tagName)) wanted.tabIndex = -1;
        wanted.focus({ preventScroll: true });
      }
      root.shownOnce = true;
    },

    /** Everything beside a dialog is out of reach while it is open; then focus goes back where it was. */
    changeModal(root, modal, active) {
      if (!root.modal) root.returnTo = active;
      root.modal = modal;
      for (const child of root.children) child.toggleAttribute('inert', modal !== null && child !== modal);
      if (!modal && root.returnTo?.isConnected) root.returnTo.focus({ preventScroll: true });
    },

    /** Single keys act while focus is in their group, and never in a field of text. */
    onKey(event) {
      const target = /** @type {any} */ (event.target);
      const inText = target.matches?.('textarea, input[type=text]');
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (key === 'escape') return Mirror.act(0, Mirror.Kind.Key, 0, 'escape');
      if (command && !event.altKey && !inText && (key === 'z' || key === 'y')) {
        event.preventDefault();
        return Mirror.act(0, Mirror.Kind.Key, 0, key === 'y' || event.shiftKey ? 'redo' : 'undo');
      }
      if (command || event.altKey || inText || key.length !== 1) return undefined;
      for (let at = target; at && at !== Mirror.root; at = at.parentElement) {
        if (at.keys?.includes(key)) { event.preventDefault(); return Mirror.act(at.nodeId, Mirror.Kind.Key, 0, key); }
        if (at.getAttribute('role') !== 'group') continue;
        for (const button of at.querySelectorAll('button'))
          if (button.keys?.includes(key) && !button.disabled) { event.preventDefault(); return Mirror.act(button.nodeId, Mirror.Kind.Key, 0, key); }
      }
      return undefined;
    },
  },
  $Mirror__deps: ['$stringToNewUTF8', 'free'],

  mirror_start__deps: ['$Mirror'],
  mirror_start: (self) => {
    Mirror.self = self;
    Mirror.elements = new Map();
    Mirror.root = document.getElementById('mirror');
    document.addEventListener('keydown', Mirror.onKey);
    const go = () => { if (location.hash) Mirror.act(0, Mirror.Kind.Key, 0, 'go:' + location.hash); };
    addEventListener('hashchange', go);
    addEventListener('popstate', go);
    go();
  },

  mirror_show__deps: ['$Mirror'],
  mirror_show: (nodes, count, text) => Mirror.show(nodes, count, text),
});
