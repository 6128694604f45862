// @ts-check
// Where the browser breaks a person's text into lines, so that drawn text and the field's text agree.

addToLibrary({
  $TextRuler: {
    /** @type {HTMLElement | null} */
    element: null,
    get() {
      if (!TextRuler.element) {
        TextRuler.element = document.createElement('div');
        TextRuler.element.className = 'ruler';
        TextRuler.element.setAttribute('aria-hidden', 'true');
        document.body.append(TextRuler.element);
      }
      return TextRuler.element;
    },
  },

  text_break_lines__deps: ['$TextRuler'],
  text_break_lines: (text, length, width, fontPx, ends, capacity) => {
    const words = UTF8ToString(text, length);
    const ruler = TextRuler.get();
    ruler.style.width = `${width}px`;
    ruler.style.fontSize = `${fontPx}px`;
    ruler.textContent = words;
    const node = ruler.firstChild;
    let count = 0, bytes = 0, top = NaN;
    const range = document.createRange();
    const encoder = new TextEncoder();
    for (let at = 0; node && at < words.length && count < capacity - 1;) {
      const size = /** @type {number} */ (words.codePointAt(at)) > 0xffff ? 2 : 1;
      const piece = words.slice(at, at + size);
      range.setStart(node, at);
      range.setEnd(node, at + size);
      const rects = range.getClientRects();
      const box = rects[rects.length - 1];
      if (piece === '\n') {
        bytes += 1;
        HEAPU32[(ends >> 2) + count++] = bytes;
        top = NaN;
      } else {
        if (box && box.width > 0 && top === top && box.top > top + fontPx / 2) HEAPU32[(ends >> 2) + count++] = bytes;
        if (box && box.width > 0) top = box.top;
        bytes += encoder.encode(piece).length;
      }
      at += size;
    }
    HEAPU32[(ends >> 2) + count++] = length;
    ruler.textContent = '';
    return count;
  },
});
