// @ts-check
// Glyphs as the browser draws them, one at a time, black on transparent; colour means emoji. Twice the width, so that
// the caller's filter leaves a third of a pixel's precision between letters.

addToLibrary({
  $Glyphs: {
    /** @type {CanvasRenderingContext2D | null} */
    context: null,
    key: '',
    wide: 2,
    families: [
      '400 SIZEpx Commissioner, system-ui, sans-serif', '600 SIZEpx Commissioner, system-ui, sans-serif',
      '500 SIZEpx Brygada, Georgia, serif', 'italic 500 SIZEpx Brygada, Georgia, serif',
    ],
    start() {
      const canvas = document.createElement('canvas');
      canvas.width = 1024;
      canvas.height = 512;
      Glyphs.context = canvas.getContext('2d', { willReadFrequently: true });
      return /** @type {CanvasRenderingContext2D} */ (Glyphs.context);
    },
    get: () => Glyphs.context ?? Glyphs.start(),
  },

  glyphs_set_font__deps: ['$Glyphs'],
  glyphs_set_font: (cut, px) => {
    const key = cut + '|' + px;
    if (Glyphs.key === key) return;
    Glyphs.key = key;
    const g = Glyphs.get();
    g.setTransform(Glyphs.wide, 0, 0, 1, 0, 0);
    g.font = Glyphs.families[cut].replace('SIZE', String(px));
    g['fontKerning'] = 'none';
    g.fillStyle = '#000';
  },

  glyphs_read_metrics__deps: ['$Glyphs'],
  glyphs_read_metrics: (out) => {
    const m = Glyphs.get().measureText('Hg');
    HEAPF32.set([m['fontBoundingBoxAscent'], m['fontBoundingBoxDescent']], out >> 2);
  },

  glyphs_advance__deps: ['$Glyphs'],
  glyphs_advance: (codePoint) => Glyphs.get().measureText(String.fromCodePoint(codePoint)).width,

  glyphs_draw__deps: ['$Glyphs'],
  glyphs_draw: (codePoint, out, pixels, capacity) => {
    const g = Glyphs.get(), text = String.fromCodePoint(codePoint), wide = Glyphs.wide;
    const m = g.measureText(text);
    const left = Math.floor(-m.actualBoundingBoxLeft * wide) - 1, right = Math.ceil(m.actualBoundingBoxRight * wide) + 1;
    const up = Math.ceil(m.actualBoundingBoxAscent) + 1, down = Math.ceil(m.actualBoundingBoxDescent) + 1;
    const width = right - left, height = up + down;
    HEAPF32.set([m.width, left, -up, width, height], out >> 2);
    const blank = m.actualBoundingBoxRight + m.actualBoundingBoxLeft <= 0 || width <= 2 || height <= 2;
    if (blank || width > g.canvas.width || height > g.canvas.height || width * height * 4 > capacity) return 0;
    g.save();
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, width + 1, height + 1);
    g.restore();
    g.fillText(text, -left / wide, up);
    HEAPU8.set(g.getImageData(0, 0, width, height).data, pixels);
    return 1;
  },
});
