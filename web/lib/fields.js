// @ts-check
// Text fields and sliders of the mirror. A field's text is edited in the browser's own element and shown by it while it
// has focus; otherwise the canvas draws it. Shared with mirror.js: Part.

addToLibrary({
  $Fields: {
    /** @param {any} part */
    watch_text: (part) => {
      const R = Mirror.Role, K = Mirror.Kind, element = part.element, role = part.role;
      element.classList.add('field');
      element.lang = '';  // not the page's: browsers then spell and speak in the person's own
      element.setAttribute('spellcheck', role === R.NumberField ? 'false' : 'true');
      element.setAttribute('autocomplete', 'off');
      if (role === R.NumberField) element.setAttribute('inputmode', 'numeric');
      else element.setAttribute('dir', 'auto');
      if (role !== R.NumberField) element.setAttribute('autocapitalize', 'sentences');
      if (role !== R.TextArea) element.setAttribute('enterkeyhint', 'done');
      const grow = () => {
        if (role !== R.TextArea) return;
        const height = Fields.wanted_height(element);
        Mirror.act(part.id, K.Resize, height);
      };
      element.addEventListener('compositionstart', () => { part.is_composing = true; });
      element.addEventListener('compositionend', () => { part.is_composing = false; });
      element.addEventListener('input', () => {
        part.sent = element.value;
        Mirror.act(part.id, K.SetText, 0, element.value);
        grow();
      });
      element.addEventListener('focus', () => { grow(); Fields.clip(); });
      element.addEventListener('blur', () => {
        part.is_composing = false;
        element.style.removeProperty('clip-path');
        element.scrollTop = element.scrollLeft = 0;
        setTimeout(Fields.agree, 100, part);
      });
    },

    /** Height that all of the text takes, px; the element grows at once, and shrinks when the program says so. @param {any} element */
    wanted_height: (element) => {
      const now = element.style.height;
      element.style.height = '0';
      const height = element.scrollHeight;
      element.style.height = height > parseFloat(now) ? height + 'px' : now;
      return height;
    },

    /** After focus has left: what the program didn't take doesn't stay. @param {any} part */
    agree: (part) => {
      const element = part.element;
      if (document.activeElement !== element && element.value !== part.model) element.value = part.sent = part.model;
    },

    /** @param {any} part @param {number} u @param {string} value @param {string} placeholder */
    update_text: (part, u, value, placeholder) => {
      const element = part.element, style = element.style;
      if (!Plain.is_on) {
        style.fontSize = HEAPF32[u + 13] + 'px';
        style.lineHeight = HEAPF32[u + 14] + 'px';
        // A single line is centred in what is left of its box: that has to be the line alone.
        const above = HEAPF32[u + 16], below = part.role === Mirror.Role.TextArea ? above : HEAPF32[u + 7] - above - HEAPF32[u + 14];
        style.padding = `${above}px ${HEAPF32[u + 15]}px ${below}px`;
      }
      element.placeholder = placeholder;
      const has_changed = value !== part.model;
      part.model = value;
      // The program's own change (undo, a file opened) replaces the text; an echo of what was typed never does.
      if (has_changed && value !== part.sent && !part.is_composing && element.value !== value) {
        element.value = value;
        part.sent = value;
      }
    },

    /** The canvas draws bars over the page; a field's own text must not show through them. */
    clip: () => {
      const bars = Mirror.bars, frame = Viewport.scroller().getBoundingClientRect();
      for (const element of Mirror.root.querySelectorAll('.field:focus')) {
        if (element.closest('.pinned')) continue;
        const box = element.getBoundingClientRect();
        const above = Math.max(0, frame.top + bars.top - box.top), below = Math.max(0, box.bottom - (frame.bottom - bars.bottom));
        if (above || below) element.style.setProperty('clip-path', `inset(${above}px -8px ${below}px -8px)`);
        else element.style.removeProperty('clip-path');
      }
    },

    /** An unset slider takes the first press or key even where the browser's value stays. @param {any} part */
    watch_slider: (part) => {
      const K = Mirror.Kind, element = part.element;
      let has_moved = false;
      const settle = () => {
        if (part.is_unset && !has_moved) Mirror.act(part.id, K.SetNumber, Number(element.value));
        has_moved = false;
      };
      element.addEventListener('input', () => {
        has_moved = true;
        Mirror.act(part.id, K.SetNumber, Number(element.value));
      });
      element.addEventListener('pointerup', settle);
      element.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
        if (/^(Arrow|Home|End|Page)/.test(event.key)) setTimeout(settle);
      });
    },
  },
});
