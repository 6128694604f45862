// @ts-check
// Where keyboard focus goes when the page changes under it, what dialogs keep out of reach, and single keys.

addToLibrary({
  $Focus: {
    /** @type {any} the dialog that is open */
    modal: null,
    /** @type {any} what had focus before it */
    return_to: null,

    /** What can take focus now, in order, and which of it has it. */
    remember: () => {
      const active = document.activeElement, root = Mirror.root;
      if (!active || !root.contains(active)) return { active: null, order: [], at: -1 };
      const order = [...root.querySelectorAll('button, a, input, textarea, [tabindex="0"]')];
      return { active, order, at: order.indexOf(active) };
    },

    /** @param {{ active: any, order: any[], at: number }} before @param {any} wanted what asked for focus @param {any} modal */
    settle: (before, wanted, modal) => {
      const closed = Focus.modal && !modal;
      if (modal && !Focus.modal) Focus.return_to = before.active;
      Focus.modal = modal;
      Focus.keep_inside(modal);
      if (wanted) return Focus.move(wanted);
      if (closed && Focus.can_take(Focus.return_to)) return Focus.move(Focus.return_to);
      if (!before.active || Focus.can_take(before.active)) return undefined;
      // What had focus is gone: its nearest neighbour takes it, so that Tab doesn't begin at the top.
      const after = before.order.slice(before.at + 1), ahead = before.order.slice(0, Math.max(0, before.at)).reverse();
      const neighbour = [...after, ...ahead].find(Focus.can_take) || document.querySelector('main');
      return neighbour ? Focus.move(neighbour) : undefined;
    },

    /** @param {any} element */
    can_take: (element) => !!element && element.isConnected && !element.disabled && !element.closest('[inert]'),

    /** @param {any} element */
    move: (element) => {
      if (!/^(BUTTON|A|INPUT|TEXTAREA)$/.test(element.tagName)) element.tabIndex = -1;
      // A page, and a question that is taller than the window, are read from their beginning.
      const is_first = element.closest('.pinned') ? element.matches('[role=dialog] > button') : /^H\d$/.test(element.tagName);
      element.focus({ 'preventScroll': is_first });
    },

    /** Everything beside a dialog is out of reach while it is open; messages are still spoken. @param {any} modal */
    keep_inside: (modal) => {
      const root = Mirror.root, kept = new Set();
      for (let at = modal; at && at !== root; at = at.parentElement)
        for (const other of at.parentElement.children)
          if (other !== at && !/^(status|alert)$/.test(other.getAttribute('role') || '')) kept.add(other);
      for (const element of root.querySelectorAll('[data-kept]'))
        if (!kept.has(element)) {
          element.removeAttribute('data-kept');
          element.toggleAttribute('inert', false);
        }
      for (const element of kept) {
        element.setAttribute('data-kept', '');
        element.toggleAttribute('inert', true);
      }
      Viewport.scroller().classList.toggle('held', !!modal);
    },

    /** In a dialog, arrow keys try radios; a press or Enter confirms one. Sent behind the choice itself. @param {any} part */
    watch_confirming: (part) => {
      const K = Mirror.Kind, element = part.element;
      const confirm = () => {
        if (!element.closest('[aria-modal]')) return;
        Mirror.act(part.id, K.SetNumber, 1);
        Mirror.act(part.id, K.Press, 0);
      };
      element.addEventListener('click', (/** @type {MouseEvent} */ event) => {
        if (event.detail > 0) confirm();  // arrow keys click, too
      });
      element.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Enter') confirm();
      });
    },

    /** A press beside a dialog; menus close then, questions stay. @param {any} event */
    on_pointer: (event) => {
      if (Focus.modal && !Focus.modal.contains(event.target)) Mirror.act(0, Mirror.Kind.Key, 0, 'outside');
    },

    /** Single keys act while focus is in the part that names them, and never in a field of text. @param {any} event */
    on_key: (event) => {
      const K = Mirror.Kind, target = event.target;
      if (event.isComposing) return;
      const in_text = !!target.matches && target.matches('textarea, input[type=text]');
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (key === 'escape') {
        Mirror.act(0, K.Key, 0, 'escape');
      } else if (command && !event.altKey && !in_text && (key === 'z' || key === 'y')) {
        event.preventDefault();
        Mirror.act(0, K.Key, 0, key === 'y' || event.shiftKey ? 'redo' : 'undo');
      } else if (!command && !event.altKey && !in_text && key.length === 1) {
        const part = Focus.answering(target, key);
        if (!part && key === '?') Mirror.act(0, K.Key, 0, 'help');
        if (!part) return;
        event.preventDefault();
        // A row's answer gets the focus that a press would give it, so that it is spoken.
        if (part.role === Mirror.Role.RadioGroup) part.element.querySelectorAll('input')[part.keys.indexOf(key)]?.focus();
        Mirror.act(part.id, K.Key, 0, key);
      }
    },

    /** The part that answers to a key: one round the focus, or a button in a group round it. @param {any} target @param {string} key */
    answering: (target, key) => {
      const answers = (/** @type {any} */ part) => !!part && part.keys.includes(key) && !part.element.disabled;
      for (let at = target; at && at !== Mirror.root && at !== document.body; at = at.parentElement) {
        const part = Mirror.part_of(at);
        if (answers(part)) return part;
        if (!part || part.role !== Mirror.Role.Group) continue;
        for (const button of at.querySelectorAll('button')) {
          const inner = Mirror.part_of(button);
          if (answers(inner)) return inner;
        }
      }
      return undefined;
    },
  },
});
