// @ts-check
// Glyphs as the browser draws them, one at a time, black on transparent; colour means emoji. Twice as wide as they stand,
// so that the caller's filter can place letters between pixels.

addToLibrary({
  $Glyphs: {
    /** @type {any} */
    context: null,
    key: '',
    /** The glyph measured last, and its box. */
    last: { text: '', left: 0, up: 0, width: 0, height: 0 },
    wide: 2,
    canvas_width: 1024,
    canvas_height: 512,
    /** By cut: text, bold, heading, pen. */
    fonts: [
      ['400 ', 'px Commissioner, system-ui, sans-serif'], ['600 ', 'px Commissioner, system-ui, sans-serif'],
      ['500 ', 'px Brygada, Georgia, serif'], ['italic 500 ', 'px Brygada, Georgia, serif'],
    ],

    get: () => {
      if (!Glyphs.context) {
        const canvas = document.createElement('canvas');
        canvas.width = Glyphs.canvas_width;
        canvas.height = Glyphs.canvas_height;
        Glyphs.context = canvas.getContext('2d', { 'willReadFrequently': true });
      }
      return Glyphs.context;
    },
  },

  glyphs_start__deps: ['glyphs_arrived'],
  /** @param {number} owner */
  glyphs_start: (owner) => document.fonts.addEventListener('loadingdone', () => _glyphs_arrived(owner)),

  glyphs_set_font__deps: ['$Glyphs'],
  /** @param {number} cut @param {number} px */
  glyphs_set_font: (cut, px) => {
    const key = cut + ' ' + px;
    if (Glyphs.key === key) return;
    Glyphs.key = key;
    const g = Glyphs.get();
    g.setTransform(Glyphs.wide, 0, 0, 1, 0, 0);
    g.font = Glyphs.fonts[cut].join(String(px));
    g['fontKerning'] = 'none';
    g.fillStyle = '#000';
  },

  glyphs_read_metrics__deps: ['$Glyphs'],
  /** @param {number} two */
  glyphs_read_metrics: (two) => {
    const m = Glyphs.get().measureText('Hg');
    HEAPF32.set([m['fontBoundingBoxAscent'], m['fontBoundingBoxDescent']], two >> 2);
  },

  glyphs_advance__deps: ['$Glyphs'],
  /** @param {number} code_point */
  glyphs_advance: (code_point) => Glyphs.get().measureText(String.fromCodePoint(code_point)).width,

  glyphs_measure__deps: ['$Glyphs'],
  /** @param {number} code_point @param {number} five */
  glyphs_measure: (code_point, five) => {
    const text = String.fromCodePoint(code_point), wide = Glyphs.wide, last = Glyphs.last;
    const g = Glyphs.get();
    // A piece of the font that no text has needed yet: its glyphs are drawn again when it has come.
    if (code_point > 126) document.fonts.load(g.font, text).catch(() => {});
    const m = g.measureText(text);
    const reach_left = m['actualBoundingBoxLeft'], reach_right = m['actualBoundingBoxRight'];
    last.text = text;
    last.left = Math.floor(-reach_left * wide) - 1;
    last.up = Math.ceil(m['actualBoundingBoxAscent']) + 1;
    last.width = Math.ceil(reach_right * wide) + 1 - last.left;
    last.height = last.up + Math.ceil(m['actualBoundingBoxDescent']) + 1;
    HEAPF32.set([m.width, last.left, -last.up, last.width, last.height], five >> 2);
    const is_blank = reach_right + reach_left <= 0 || last.width <= 2 || last.height <= 2;
    return is_blank || last.width >= Glyphs.canvas_width || last.height >= Glyphs.canvas_height ? 0 : 1;
  },

  glyphs_draw__deps: ['$Glyphs'],
  /** @param {number} pixels */
  glyphs_draw: (pixels) => {
    const g = Glyphs.get(), last = Glyphs.last;
    g.save();
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, last.width + 1, last.height + 1);
    g.restore();
    g.fillText(last.text, -last.left / Glyphs.wide, last.up);
    HEAPU8.set(g.getImageData(0, 0, last.width, last.height).data, pixels);
  },
});
