// @ts-check
// Which letters are words, as a dictionary of the browser knows them. Of the page and of the report worker.

addToLibrary({
  /** @type {any} knows the words of every language; made at the first use */
  $Words: { known: null },

  text_word_ends__deps: ['$Words', '$UTF8ToString', '$lengthBytesUTF8'],
  /** @param {number} text @param {number} length @param {number} ends @param {number} capacity */
  text_word_ends: (text, length, ends, capacity) => {
    let count = 0, bytes = 0, was_word = false;
    const put = () => {
      if (count < capacity) HEAPU32[(ends >> 2) + count++] = bytes;
    };
    const segmenter = /** @type {any} */ (Intl)['Segmenter'];
    Words.known ??= segmenter && new segmenter([], { 'granularity': 'word' });
    for (const part of Words.known ? Words.known['segment'](UTF8ToString(text, length)) : []) {
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
