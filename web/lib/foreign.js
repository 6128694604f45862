// @ts-check
// In the report worker: words that the report's fonts lack, as the browser draws them, in dots for paper. One that has no
// colours is a stencil; what emoji are in has a white ground.

addToLibrary({
  $Foreign: {
    /** @type {any} */
    context: null,
    /** By cut, as Glyphs has them: text, bold, heading, pen. */
    fonts: [
      ['400 ', 'px Commissioner, system-ui, sans-serif'], ['600 ', 'px Commissioner, system-ui, sans-serif'],
      ['500 ', 'px Brygada, Georgia, serif'], ['italic 500 ', 'px Brygada, Georgia, serif'],
    ],
    /** Nothing is drawn wider, whatever there is. */
    widest: 8192,

    /** @param {number} cut @param {number} px @param {number} is_rtl */
    set: (cut, px, is_rtl) => {
      const g = Foreign.context;
      g.font = Foreign.fonts[cut].join(String(px));
      g['lang'] = '';  // what a person writes need not be in the page's language
      g.direction = is_rtl ? 'rtl' : 'ltr';
      g.textAlign = 'left';
    },

    /** Fills left, top, columns, rows and returns the pixels, RGBA; null where nothing is seen. `ground` may be none. @param {string} text @param {number} cut @param {number} px @param {number} is_rtl @param {string} colour @param {string} ground @param {number} box */
    pixels: (text, cut, px, is_rtl, colour, ground, box) => {
      const g = Foreign.context;
      Foreign.set(cut, px, is_rtl);
      const m = g.measureText(text);
      const left = Math.floor(-m['actualBoundingBoxLeft']), up = Math.ceil(m['actualBoundingBoxAscent']);
      const width = Math.min(Math.ceil(m['actualBoundingBoxRight']) - left, Foreign.widest), height = up + Math.ceil(m['actualBoundingBoxDescent']);
      if (width <= 0 || height <= 0) return null;
      HEAP32.set([left, -up, width, height], box >> 2);
      g.canvas.width = width;  // which forgets everything
      g.canvas.height = height;
      Foreign.set(cut, px, is_rtl);
      if (ground) {
        g.fillStyle = ground;
        g.fillRect(0, 0, width, height);
      }
      g.fillStyle = colour;
      g.fillText(text, -left, up);
      return g.getImageData(0, 0, width, height).data;
    },
  },
  $Foreign__deps: ['$UTF8ToString'],

  foreign_start__deps: ['$Foreign'],
  foreign_start: () => {
    const canvas = /** @type {any} */ (globalThis)['OffscreenCanvas'];
    Foreign.context ??= canvas ? new canvas(1, 1).getContext('2d', { 'willReadFrequently': true }) : null;
    return Foreign.context ? 1 : 0;
  },

  foreign_width__deps: ['$Foreign'],
  /** @param {number} text @param {number} length @param {number} cut @param {number} px @param {number} is_rtl */
  foreign_width: (text, length, cut, px, is_rtl) => {
    Foreign.set(cut, px, is_rtl);
    return Foreign.context.measureText(UTF8ToString(text, length)).width;
  },

  foreign_draw__deps: ['$Foreign', 'malloc'],
  /** @param {number} text @param {number} length @param {number} cut @param {number} px @param {number} is_rtl @param {number} colour @param {number} six */
  foreign_draw: (text, length, cut, px, is_rtl, colour, six) => {
    const word = UTF8ToString(text, length);
    let rgba = Foreign.pixels(word, cut, px, is_rtl, '#000', '', six);
    if (!rgba) return 0;
    const is_coloured = rgba.some((/** @type {number} */ channel, /** @type {number} */ at) => at % 4 < 3 && channel > 8);
    // Emoji stand upright: leaning ones would hide what is beside them.
    if (is_coloured) rgba = Foreign.pixels(word, Math.min(cut, 2), px / 2, is_rtl, '#' + colour.toString(16).padStart(6, '0'), '#fff', six);
    const columns = HEAP32[(six >> 2) + 2], row = is_coloured ? columns * 3 : (columns + 7) >> 3;
    const size = row * HEAP32[(six >> 2) + 3], dots = _malloc(size);
    HEAP32.set([is_coloured ? 1 : 0, size], (six >> 2) + 4);
    HEAPU8.fill(0, dots, dots + size);
    for (let i = 0; i < rgba.length >> 2; i++) {
      const x = i % columns;
      if (is_coloured) HEAPU8.set(rgba.subarray(4 * i, 4 * i + 3), dots + 3 * i);
      else if (rgba[4 * i + 3] > 127) HEAPU8[dots + Math.floor(i / columns) * row + (x >> 3)] |= 128 >> (x & 7);
    }
    return dots;
  },
});
