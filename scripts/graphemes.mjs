// Writes src/base/grapheme_ranges.inc: what Unicode says of where one character, as a person counts them, ends. Asks this
// node's own Intl.Segmenter, whose Unicode must be 15.1 or later. Run by hand, when Unicode has changed: graphemes.mjs
// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.mjs';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const is_one = (/** @type {string} */ text) => [...segmenter.segment(text)].length === 1;
const picture = '\u{1F469}', joiner = '\u200D', ka = '\u0915', virama = '\u094D', accent = '\u0301';

/** By name, in the order in which they are written. @type {Record<string, (c: string) => boolean>} */
const kinds = {
  // What joins the character before it: marks, joiners, skin tones.
  Marks: (c) => is_one('a' + c),
  // Marks that join the consonant after them.
  Linkers: (c) => is_one('a' + c) && is_one(ka + c + ka),
  Consonants: (c) => !is_one('a' + c) && is_one(ka + virama + c),
  // Signs written before the letter that they belong to.
  Prefixes: (c) => !is_one('a' + c) && is_one(c + 'a'),
  // Nothing joins these.
  Controls: (c) => !is_one('a' + c) && !is_one(c + 'a') && !is_one(c + accent),
  // Emoji, and signs near them, which nobody joins.
  Pictures: (c) => !is_one('a' + c) && is_one(picture + joiner + c),
};

/** Code points of a kind as ranges. Those without a character of their own fill gaps. @param {string} name */
function ranges_of(name) {
  const is_of_kind = kinds[name], filler = name === 'Pictures' ? /[^\p{L}\p{M}\p{RI}]/u : /\p{Cn}/u;
  /** @type {[number, number][]} */
  const ranges = [];
  let may_join = false;
  for (let code = 0x80; code <= 0x10FFFF; code++) {
    if (code >= 0xD800 && code < 0xE000) continue;
    const c = String.fromCodePoint(code), last = ranges[ranges.length - 1];
    if (is_of_kind(c)) {
      if (may_join && last) last[1] = code;
      else ranges.push([code, code]);
      may_join = true;
    } else if (!filler.test(c)) {
      may_join = false;
    }
  }
  return ranges;
}

const hex = (/** @type {number} */ code) => '0x' + code.toString(16).toUpperCase().padStart(4, '0');
let out = `// Made by scripts/graphemes.mjs from Unicode ${process.versions.unicode}.\n// clang-format off\n`;
for (const name of Object.keys(kinds)) {
  const ranges = ranges_of(name);
  out += `\nconstexpr std::array<Range, ${ranges.length}> ${name}{{\n`;
  let line = '   ';
  for (const [first, last] of ranges) {
    const entry = ` {${hex(first)}, ${hex(last)}},`;
    if (line.length + entry.length > 110) {
      out += line + '\n';
      line = '   ';
    }
    line += entry;
  }
  out += `${line}\n}};\n`;
}
writeFileSync(join(root, 'src/base/grapheme_ranges.inc'), out + '// clang-format on\n');
