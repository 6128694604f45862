// @ts-check
// Text as the browser draws it, black on transparent; colour means emoji. One letter at a time, twice as wide as it stands,
// so that the caller's filter can place it between pixels; and whole lines of scripts whose letters join, reorder or stack.

addToLibrary({
  $Glyphs: {
    /** @type {any} */
    context: null,
    /** Cut, px, and whether text begins at the right: what the context is set to. @type {any[]} */
    font: [],
    /** What was measured last, and its box in the canvas's pixels, from where the text begins. */
    last: { text: '', wide: 1, shift: 0, left: 0, up: 0, width: 0, height: 0 },
    /** Nothing is drawn wider, whatever there is. */
    widest: 4096,
    /** By cut: text, bold, heading, pen. */
    fonts: [
      ['400 ', 'px Commissioner, system-ui, sans-serif'], ['600 ', 'px Commissioner, system-ui, sans-serif'],
      ['500 ', 'px Brygada, Georgia, serif'], ['italic 500 ', 'px Brygada, Georgia, serif'],
    ],

    get: () => {
      if (!Glyphs.context) {
        const canvas = document.createElement('canvas');
        canvas.lang = '';  // as the fields are: what a person writes need not be in the page's language
        Glyphs.context = canvas.getContext('2d', { 'willReadFrequently': true });
        Glyphs.make_room(1024, 512);
      }
      return Glyphs.context;
    },

    /** A canvas that gets another size forgets everything. @param {number} width @param {number} height */
    make_room: (width, height) => {
      const canvas = Glyphs.context.canvas;
      if (width <= canvas.width && height <= canvas.height) return;
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
      const font = Glyphs.font;
      Glyphs.font = [];
      if (font.length > 0) Glyphs.set_font(...font);
    },

    /** @param {number} cut @param {number} px @param {boolean} is_rtl */
    set_font: (cut, px, is_rtl) => {
      const now = Glyphs.font, g = Glyphs.get();
      if (now[0] === cut && now[1] === px && now[2] === is_rtl) return;
      Glyphs.font = [cut, px, is_rtl];
      g.font = Glyphs.fonts[cut].join(String(px));
      g['fontKerning'] = 'none';
      g['lang'] = '';
      g.direction = is_rtl ? 'rtl' : 'ltr';
      g.textAlign = is_rtl ? 'right' : 'left';
    },

    /** Measures `text` as it is drawn: `wide` times as wide as it stands, `shift` to the right. @param {string} text @param {number} wide @param {number} shift @param {number} five */
    measure: (text, wide, shift, five) => {
      const last = Glyphs.last, g = Glyphs.get();
      // A piece of the font that no text has needed yet: what was drawn without it is drawn again when it has come.
      if (/[^ -~]/.test(text)) document.fonts.load(g.font, text).catch(() => {});
      const m = g.measureText(text);
      const reach_left = m['actualBoundingBoxLeft'], reach_right = m['actualBoundingBoxRight'];
      let left = Math.floor(shift - reach_left * wide) - 1, right = Math.ceil(shift + reach_right * wide) + 1;
      if (Glyphs.font[2]) left = Math.max(left, right - Glyphs.widest);
      else right = Math.min(right, left + Glyphs.widest);
      last.text = text;
      last.wide = wide;
      last.shift = shift;
      last.left = left;
      last.up = Math.ceil(m['actualBoundingBoxAscent']) + 1;
      last.width = right - left;
      last.height = last.up + Math.ceil(m['actualBoundingBoxDescent']) + 1;
      HEAPF32.set([m.width, left, -last.up, last.width, last.height], five >> 2);
      return reach_right + reach_left <= 0 || last.width <= 2 || last.height <= 2 ? 0 : 1;
    },
  },
  $Glyphs__deps: ['$UTF8ToString'],

  glyphs_start__deps: ['glyphs_arrived'],
  /** @param {number} owner */
  glyphs_start: (owner) => document.fonts.addEventListener('loadingdone', () => _glyphs_arrived(owner)),

  glyphs_set_font__deps: ['$Glyphs'],
  /** @param {number} cut @param {number} px @param {number} is_rtl */
  glyphs_set_font: (cut, px, is_rtl) => Glyphs.set_font(cut, px, is_rtl !== 0),

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
  glyphs_measure: (code_point, five) => Glyphs.measure(String.fromCodePoint(code_point), 2, 0, five),

  glyphs_measure_line__deps: ['$Glyphs'],
  /** @param {number} text @param {number} length @param {number} shift @param {number} five */
  glyphs_measure_line: (text, length, shift, five) => {
    // Canvases look for a font word by word, elements in whole lines: joined by spaces that don't break, words are one.
    // Not between digits, whose order depends on the kind of space.
    const joined = UTF8ToString(text, length).replace(/(\D) (?=\D)/g, '$1\u00A0');
    return Glyphs.measure(joined, 1, shift, five);
  },

  glyphs_draw__deps: ['$Glyphs'],
  /** @param {number} pixels @param {number} colour */
  glyphs_draw: (pixels, colour) => {
    const last = Glyphs.last, g = Glyphs.context;
    Glyphs.make_room(last.width, last.height);
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, last.width + 1, last.height + 1);
    g.setTransform(last.wide, 0, 0, 1, 0, 0);
    g.fillStyle = '#' + colour.toString(16).padStart(6, '0');
    g.fillText(last.text, (last.shift - last.left) / last.wide, last.up);
    HEAPU8.set(g.getImageData(0, 0, last.width, last.height).data, pixels);
  },
});
