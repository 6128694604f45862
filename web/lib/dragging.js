// @ts-check
// Handles: what lies under the pointer goes along until it is let go. Only the handle takes the finger; beside it the page
// scrolls. Shared with mirror.js: Part.

addToLibrary({
  $Dragging: {
    /** @param {any} part */
    watch: (part) => {
      const K = Mirror.Kind, element = part.element;
      element.setAttribute('aria-hidden', 'true');
      element.classList.add('handle');
      element.addEventListener('pointerdown', (/** @type {PointerEvent} */ down) => {
        if (down.button !== 0 || !down.isPrimary) return;
        down.preventDefault();
        const place = (/** @type {PointerEvent} */ event) => event.clientY + Viewport.scroller().scrollTop;
        const from = place(down);
        const done = new AbortController();
        // On the window: the element itself may be moved, or go.
        const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ heard) =>
          addEventListener(type, heard, { 'capture': true, 'signal': done.signal });
        const drop = (/** @type {number} */ px) => {
          done.abort();
          Mirror.act(part.id, K.Drop, px);
        };
        Mirror.act(part.id, K.Drag, 0);
        listen('pointermove', (event) => Mirror.act(part.id, K.Drag, place(event) - from));
        listen('pointerup', (event) => drop(place(event) - from));
        listen('pointercancel', () => drop(0));
        listen('keydown', (event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          drop(0);
        });
      });
    },
  },
});
