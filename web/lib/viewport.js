// @ts-check
// Size, pixel ratio and scrolling of the page, and what the system wishes for.

addToLibrary({
  $Viewport: {
    /** @returns {HTMLElement} the element that scrolls */
    scroller: () => /** @type {HTMLElement} */ (document.getElementById('canvas')),
    /** @returns {HTMLCanvasElement} */
    surface: () => /** @type {HTMLCanvasElement} */ (document.getElementById('gl')),
    resize() {
      const ratio = window.devicePixelRatio || 1;
      const scroller = Viewport.scroller(), surface = Viewport.surface();
      const width = Math.round(scroller.clientWidth * ratio), height = Math.round(scroller.clientHeight * ratio);
      if (surface.width !== width) surface.width = width;
      if (surface.height !== height) surface.height = height;
    },
    contentHeight: 0,
    /** Steps of the text-size setting that the layout knows. @param {number} wished */
    textStep(wished) {
      const steps = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];
      return steps.reduce((best, step) => (Math.abs(step - wished) < Math.abs(best - wished) ? step : best), 1);
    },
  },

  viewport_start__deps: ['$Viewport'],
  viewport_start: (self) => {
    const changed = () => { Viewport.resize(); _viewport_changed(self); };
    Viewport.resize();
    new ResizeObserver(changed).observe(Viewport.scroller());
    Viewport.scroller().addEventListener('scroll', () => _viewport_changed(self), { passive: true });
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(prefers-contrast: more)'])
      window.matchMedia(query).addEventListener('change', changed);
    const watchRatio = () => window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
      .addEventListener('change', () => { changed(); watchRatio(); }, { once: true });
    watchRatio();
  },

  viewport_read__deps: ['$Viewport'],
  viewport_read: (four) => {
    const scroller = Viewport.scroller();
    HEAPF32.set([scroller.clientWidth, scroller.clientHeight, window.devicePixelRatio || 1, scroller.scrollTop], four >> 2);
  },

  viewport_wishes: () =>
    (window.matchMedia('(prefers-color-scheme: dark)').matches ? 1 : 0) | (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 2 : 0) |
    (window.matchMedia('(prefers-contrast: more)').matches ? 4 : 0),

  viewport_text_scale__deps: ['$Viewport'],
  viewport_text_scale: () => {
    const asked = Number(new URLSearchParams(location.search).get('text'));
    if (asked >= 50 && asked <= 200) return Viewport.textStep(asked / 100);
    return Viewport.textStep(parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
  },

  viewport_set_content_height__deps: ['$Viewport'],
  viewport_set_content_height: (px) => {
    /** @type {HTMLElement} */ (document.getElementById('spacer')).style.height = `${Math.max(0, px - Viewport.scroller().clientHeight)}px`;
  },

  viewport_scroll_to__deps: ['$Viewport'],
  viewport_scroll_to: (px) => { Viewport.scroller().scrollTop = px; },
});
