// @ts-check
// Where the browser breaks a person's text into lines, so that drawn text and the field's text agree.

addToLibrary({
  $TextRuler: {
    /** @type {any} an unseen copy of a field's box */
    element: null,
    /** @type {any} ends by paragraph, for one width and size; made at the first use */
    known: null,
    known_for: '',
    /** @type {any} knows the words of every language */
    words: null,

    /** @param {number} width @param {number} font_px */
    set_up: (width, font_px) => {
      if (!TextRuler.element) {
        TextRuler.element = document.createElement('div');
        TextRuler.element.className = 'ruler';
        TextRuler.element.setAttribute('aria-hidden', 'true');
        TextRuler.element.lang = '';
        document.body.append(TextRuler.element);
      }
      const wanted = `${width} ${font_px}`, enough = 500;
      if (TextRuler.known_for === wanted && TextRuler.known.size < enough) return;
      TextRuler.known_for = wanted;
      TextRuler.known = new Map();
      TextRuler.element.style.width = width + 'px';
      TextRuler.element.style.fontSize = font_px + 'px';
    },

    /** Where each line of a paragraph ends, as indices into it; the last line's end is left out. @param {string} paragraph */
    ends_of: (paragraph) => {
      const kept = TextRuler.known.get(paragraph);
      if (kept) return kept;
      /** @type {number[]} */
      const ends = [];
      TextRuler.element.textContent = paragraph;
      const node = TextRuler.element.firstChild, range = document.createRange();
      let top = NaN;
      const measure = (/** @type {number} */ from, /** @type {number} */ to) => {
        range.setStart(node, from);
        range.setEnd(node, to);
        return range.getClientRects();
      };
      const step_to = (/** @type {DOMRect} */ box, /** @type {number} */ at) => {
        if (box.top > top + box.height / 2) ends.push(at);
        top = box.top;
      };
      // Word by word; a word that lies on several lines, letter by letter.
      for (const match of paragraph.matchAll(/\S+/g)) {
        const word = match[0], at = match.index || 0;
        const boxes = measure(at, at + word.length);
        if (boxes.length === 0) continue;
        if (boxes[boxes.length - 1].top < boxes[0].top + boxes[0].height / 2) {
          step_to(boxes[0], at);
          continue;
        }
        let inner = at;
        for (const letter of word) {
          const box = measure(inner, inner + letter.length)[0];
          if (box && box.width > 0) step_to(box, inner);
          inner += letter.length;
        }
      }
      TextRuler.element.textContent = '';
      TextRuler.known.set(paragraph, ends);
      return ends;
    },
  },

  text_break_lines__deps: ['$TextRuler', '$UTF8ToString', '$lengthBytesUTF8'],
  /** @param {number} text @param {number} length @param {number} width @param {number} font_px @param {number} ends @param {number} capacity */
  text_break_lines: (text, length, width, font_px, ends, capacity) => {
    TextRuler.set_up(width, font_px);
    let count = 0, bytes = 0;
    const put = (/** @type {number} */ end) => {
      if (count < capacity) HEAPU32[(ends >> 2) + count++] = end;
    };
    for (const paragraph of UTF8ToString(text, length).split('\n')) {
      let from = 0;
      for (const end of TextRuler.ends_of(paragraph)) {
        bytes += lengthBytesUTF8(paragraph.slice(from, end));
        put(bytes);
        from = end;
      }
      bytes += lengthBytesUTF8(paragraph.slice(from)) + 1;
      put(Math.min(bytes, length));
    }
    return count;
  },

  text_baseline__deps: ['$Glyphs'],
  /** @param {number} cut @param {number} px @param {number} line_px */
  text_baseline: (cut, px, line_px) => {
    const line = document.createElement('div'), mark = document.createElement('span');
    line.className = 'ruler';
    line.style.font = Glyphs.fonts[cut].join(String(px));
    line.style.lineHeight = line_px + 'px';
    mark.style.display = 'inline-block';  // empty, it stands on the baseline
    line.append(mark);
    document.body.append(line);
    const baseline = mark.getBoundingClientRect().bottom - line.getBoundingClientRect().top;
    line.remove();
    return baseline;
  },

  text_word_ends__deps: ['$TextRuler', '$UTF8ToString', '$lengthBytesUTF8'],
  /** @param {number} text @param {number} length @param {number} ends @param {number} capacity */
  text_word_ends: (text, length, ends, capacity) => {
    let count = 0, bytes = 0, was_word = false;
    const put = () => {
      if (count < capacity) HEAPU32[(ends >> 2) + count++] = bytes;
    };
    const segmenter = /** @type {any} */ (Intl)['Segmenter'];
    TextRuler.words ??= segmenter && new segmenter([], { 'granularity': 'word' });
    for (const part of TextRuler.words ? TextRuler.words['segment'](UTF8ToString(text, length)) : []) {
      const is_word = part['isWordLike'];
      if (was_word && is_word) put();  // signs stay with the words beside them
      was_word = is_word;
      bytes += lengthBytesUTF8(part['segment']);
    }
    bytes = length;
    put();
    return count;
  },
});
