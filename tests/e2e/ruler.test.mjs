// Where a person's text breaks, paragraph by paragraph: web/lib/text.js by itself, in the site's own page and fonts.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/environment.mjs';
import { visit } from './support.mjs';

const samples = {
  'English': 'It was a long day of work, but a good one, and the well-known river stood lower than the model said. ',
  'an address': 'http://example.org/a/very/long/path?with=many&parts=' + 'x'.repeat(300) + '/and so on. ',
  'Arabic': 'أن أعمل بهدوء مع أناس طيبين، وأن أقول الحقيقة حتى عندما تكون صعبة. ',
  'Arabic without spaces': 'أنأعملبهدوءمعأناسطيبينوأنأقولالحقيقةحتىعندماتكونصعبة',
  'English and others': 'It was a long day of work: كان يوم عمل طويل، שלום, 長い一日でした。 👩‍💻 ',
  'Devanagari': 'शान्ति से काम करना, और क्षत्रियों की तरह सच कहना, चाहे वह कठिन हो। ',
  'Thai': 'ทำงานอย่างสงบกับคนดีและพูดความจริงแม้ในยามที่ยากลำบากที่สุด',
  'Khmer': 'ធ្វើការដោយស្ងប់ស្ងាត់ជាមួយមនុស្សល្អហើយនិយាយការពិតជានិច្ច',
  'Japanese': 'よい人たちと静かに働き、「難しい」ときでも、ちゃんと本当のことを言うこと。',
  'one word': 'abcdefghijklmnopqrstuvwxyz0123456789',
  'joined emoji': '👩‍💻👨‍👩‍👧‍👦👍🏽🇵🇱1️⃣',
  'flags alone': '🇵🇱🇨🇿',
  'many marks': 'a\u0301\u0302\u0303\u0323\u0330b e' + '\u0301'.repeat(150),
  'dashes': 'well-known--and—more…',
  'tabs and spaces': 'one\ttwo   three' + ' '.repeat(200),
};

test('a long paragraph breaks in pieces where it breaks as a whole', { timeout: 120_000 }, async () => {
  const v = await visit();
  const session = await v.context.newCDPSession(v.page);  // past the page's own strict policy
  const source = readFileSync(join(root, 'web/lib/text.js'), 'utf8');
  const ends = async (/** @type {string} */ text, /** @type {number} */ width, /** @type {number} */ font_px, /** @type {string} */ piece_length) => {
    const { result } = await session.send('Runtime.evaluate', { returnByValue: true, expression: `(() => {
      let TextRuler;
      const addToLibrary = (library) => { TextRuler = library.$TextRuler; };
      ${source}
      TextRuler.piece_length = ${piece_length};
      TextRuler.set_up(${width}, ${font_px});
      const found = TextRuler.ends_of(${JSON.stringify(text)});
      TextRuler.element.remove();
      return found;
    })()` });
    return /** @type {number[]} */ (result.value);
  };
  for (const [kind, words] of Object.entries(samples))
    for (const [width, font_px] of [[301, 18], [180.5, 36], [700, 17]]) {
      const text = words.repeat(Math.ceil(5000 / words.length));
      const whole = await ends(text, width, font_px, 'Infinity');
      assert.ok(whole.length > 0, `${kind} at ${width}: ${whole.length + 1} lines`);
      for (const piece_length of ['TextRuler.piece_length', '333'])
        assert.deepEqual(await ends(text, width, font_px, piece_length), whole, `${kind} at ${width}, by ${piece_length}`);
    }
  await v.close();
});
