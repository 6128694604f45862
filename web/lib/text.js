// @ts-check
// Where the browser breaks a person's text into lines, so that drawn text and the field's text agree.

addToLibrary({
  $TextRuler: {
    /** @type {any} an unseen copy of a field's box */
    element: null,
    /** @type {any} ends by paragraph, for one width and size; made at the first use */
    known: null,
    known_for: '',
    /** How much of a paragraph is laid out at once. */
    piece_length: 700,

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
      // Browsers measure a part of a text by looking at all of it, and some look for words from every line to the end:
      // a long paragraph is laid out in pieces, each from where a line begins.
      /** @type {number[]} */
      const ends = [];
      let start = 0, length = TextRuler.piece_length, is_last = false;
      while (!is_last) {
        is_last = start + length >= paragraph.length;
        const piece = paragraph.slice(start, start + length), found = TextRuler.ends_in(piece);
        if (!is_last) while (found.length > 0 && !TextRuler.can_begin(piece, found[found.length - 1])) found.pop();
        for (const end of found) ends.push(start + end);
        if (found.length > 0) [start, length] = [ends[ends.length - 1], TextRuler.piece_length];
        else length *= 2;
      }
      TextRuler.known.set(paragraph, ends);
      return ends;
    },

    /** Whether the next piece can begin where a line does: what was cut off is too far away to change that, and no letter joins one before it. @param {string} piece @param {number} at */
    can_begin: (piece, at) => {
      const too_near = 100, joins = /[\u0600-\u08ff\u1800-\u18af]{2}/;
      return at + too_near < piece.length && !joins.test(piece.slice(at - 1, at + 1));
    },

    /** As ends_of, for a piece of a paragraph. @param {string} piece @returns {number[]} */
    ends_in: (piece) => {
      /** @type {number[]} */
      const ends = [];
      TextRuler.element.textContent = piece;
      const node = TextRuler.element.firstChild, range = document.createRange();
      let top = NaN;
      const boxes_of = (/** @type {number} */ from, /** @type {number} */ to) => {
        range.setStart(node, from);
        range.setEnd(node, to);
        return [...range.getClientRects()];
      };
      const is_below = (/** @type {DOMRect} */ box) => box.top > top + box.height / 2;
      const first_below = (/** @type {number} */ from, /** @type {number} */ to) => boxes_of(from, to).find((box) => box.width > 0 && is_below(box));
      for (const match of piece.matchAll(/\S+/g)) {
        let at = match.index || 0;
        const end = at + match[0].length, boxes = boxes_of(at, end);
        if (boxes.length === 0) continue;
        if (is_below(boxes[0])) ends.push(at);
        top = boxes[0].top;
        // Where a word lies on several lines: growing steps until one reaches the next line, then halves.
        while (is_below(boxes[boxes.length - 1])) {
          let above = at, beyond = at, below;
          for (let step = 8; !below && beyond < end; step *= 2) {
            [above, beyond] = [beyond, Math.min(end, beyond + step)];
            below = first_below(at, beyond);
          }
          if (!below) break;
          while (beyond - above > 1) {
            const middle = (above + beyond) >> 1;
            if (first_below(at, middle)) beyond = middle;
            else above = middle;
          }
          at = beyond - ((piece.codePointAt(beyond - 2) || 0) > 0xffff ? 2 : 1);
          top = below.top;
          ends.push(at);
        }
      }
      TextRuler.element.textContent = '';
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
});
