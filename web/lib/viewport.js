// @ts-check
// Size, pixel ratio and scrolling of the page, and what the system wishes for. Read when something changed, not each frame.

addToLibrary({
  $Viewport: {
    /** What the program reads; pixels are the canvas's own. */
    now: { width: 0, height: 0, ratio: 1, scroll: 0, pixel_width: 0, pixel_height: 0, wishes: 0, text_percent: 100, system: /** @type {number[]} */ ([]) },
    wishes: { dark: '(prefers-color-scheme: dark)', still: '(prefers-reduced-motion: reduce)', contrast: '(prefers-contrast: more)', forced: '(forced-colors: active)', touch: '(any-pointer: coarse)' },

    /** What the program has to make do with where the system's colours rule, in the order of src/tokens/systems.inc. */
    systems: ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonFace', 'ButtonText'],

    /** @returns {HTMLElement} the element that scrolls */
    scroller: () => /** @type {any} */ (document.getElementById('canvas')),
    /** @returns {HTMLCanvasElement} */
    surface: () => /** @type {any} */ (document.getElementById('gl')),

    read: () => {
      const now = Viewport.now, scroller = Viewport.scroller();
      // Where scroll bars take room, they take it from the desk beside the page: the page never jumps.
      now.width = scroller.offsetWidth;
      now.height = scroller.clientHeight;
      now.ratio = window.devicePixelRatio || 1;
      now.scroll = scroller.scrollTop;
      now.pixel_width = Math.round(now.width * now.ratio);
      now.pixel_height = Math.round(now.height * now.ratio);
      const wants = (/** @type {string} */ query) => window.matchMedia(query).matches;
      const { dark, still, contrast, forced, touch } = Viewport.wishes;
      now.wishes = (wants(dark) ? 1 : 0) | (wants(still) ? 2 : 0) | (wants(contrast) ? 4 : 0) | (wants(forced) ? 8 : 0) | (wants(touch) ? 16 : 0);
      if (wants(forced)) now.system = Viewport.system_colours();
      now.text_percent = (parseFloat(getComputedStyle(document.documentElement).fontSize) / 16) * 100;
    },

    /** 0xRRGGBB each, read off an element. What lets things through, as Chromium's Highlight does, lies on the canvas. */
    system_colours: () => {
      const probe = document.createElement('span');
      probe.className = 'ruler';
      document.body.append(probe);
      const parts = Viewport.systems.map((name) => {
        probe.style.color = name;
        return (getComputedStyle(probe).color.match(/[\d.]+/g) || [0, 0, 0]).map(Number);
      });
      probe.remove();
      const [ground] = parts;
      return parts.map(([red, green, blue, opacity = 1]) => [red, green, blue]
        .reduce((rgb, part, i) => (rgb << 8) | Math.round(ground[i] + (part - ground[i]) * opacity), 0));
    },
  },
  $Viewport__deps: ['viewport_changed'],

  viewport_start__deps: ['$Viewport', '$Editing'],
  /** @param {number} owner */
  viewport_start: (owner) => {
    const changed = () => {
      const before = Viewport.now.height;
      Viewport.read();
      _viewport_changed(owner);
      // Once the program has laid out what is left.
      if (Viewport.now.height < before) requestAnimationFrame(() => requestAnimationFrame(Editing.keep_in_sight));
    };
    Viewport.read();
    new ResizeObserver(changed).observe(Viewport.scroller());
    Viewport.scroller().addEventListener('scroll', () => {
      Viewport.now.scroll = Viewport.scroller().scrollTop;
      _viewport_changed(owner);
    }, { passive: true });
    for (const query of Object.values(Viewport.wishes)) window.matchMedia(query).addEventListener('change', changed);
    const watch_ratio = () => window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
      .addEventListener('change', () => { changed(); watch_ratio(); }, { once: true });
    watch_ratio();
    if (window.visualViewport) for (const kind of ['resize', 'scroll']) window.visualViewport.addEventListener(kind, Editing.make_room);
    // Nothing tells that the system went from one set of colours of its own to another.
    window.addEventListener('focus', () => { if (Viewport.now.wishes & 8) changed(); });
  },

  viewport_read__deps: ['$Viewport'],
  /** @param {number} four */
  viewport_read: (four) => {
    const now = Viewport.now, surface = Viewport.surface();
    // Here, right before it is drawn: a canvas that changes its size is empty.
    surface.style.width = now.width + 'px';
    if (surface.width !== now.pixel_width) surface.width = now.pixel_width;
    if (surface.height !== now.pixel_height) surface.height = now.pixel_height;
    HEAPF32.set([now.width, now.height, now.ratio, now.scroll], four >> 2);
  },

  viewport_wishes__deps: ['$Viewport'],
  viewport_wishes: () => Viewport.now.wishes,

  viewport_system_colours__deps: ['$Viewport'],
  /** @param {number} colours */
  viewport_system_colours: (colours) => HEAPU32.set(Viewport.now.system, colours >> 2),

  viewport_text_percent__deps: ['$Viewport'],
  viewport_text_percent: () => Viewport.now.text_percent,

  viewport_set_content_height__deps: ['$Viewport'],
  /** @param {number} px */
  viewport_set_content_height: (px) => {
    const spacer = /** @type {any} */ (document.getElementById('spacer'));
    spacer.style.height = `${Math.max(0, px - Viewport.now.height)}px`;
  },

  viewport_scroll_to__deps: ['$Viewport'],
  /** @param {number} px */
  viewport_scroll_to: (px) => {
    Viewport.scroller().scrollTop = px;
    Viewport.now.scroll = Viewport.scroller().scrollTop;
  },
});
