// Any script, wherever a person's words are shown: typed, drawn, kept, taken along as a file, opened again, and printed.
// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colour_share, cut, ink_lines, read_picture, unlike_share } from '../browsers/picture.mjs';
import { go, open_workbook, ready, saved, visit } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('../browsers/picture.mjs').Picture} Picture */
/** `fonts`: what letters beyond ASCII are drawn with; where nobody has them, the page's own font draws boxes. @typedef {{ name: string, meaning: string, fonts: RegExp, is_coloured?: boolean }} Sample */

/** @type {Record<string, Sample>} */
const samples = {
  'Arabic': { name: 'السلام والكرامة', meaning: 'أن أعمل بهدوء مع أناس طيبين، وأن أقول الحقيقة حتى عندما تكون صعبة.', fonts: /Arabic|DejaVu/ },
  'Hebrew': { name: 'שלום וכבוד', meaning: 'לעבוד בשקט עם אנשים טובים, ולומר את האמת גם כשהיא קשה.', fonts: /Hebrew|DejaVu/ },
  'Persian with dividers': { name: 'می‌خواهم بنویسم', meaning: 'خانه‌ها و کتاب‌هایی که می‌سازیم، از ما می‌مانند.', fonts: /Arabic|DejaVu/ },
  'Devanagari': { name: 'स्वतन्त्र कार्य', meaning: 'शान्ति से काम करना, और क्षत्रियों की तरह सच कहना, चाहे वह कठिन हो।', fonts: /Devanagari/ },
  'Bengali': { name: 'স্বাধীন কর্ম', meaning: 'শান্তভাবে কাজ করা, আর কঠিন হলেও সত্যি কথা বলা।', fonts: /Bengali/ },
  'Tamil': { name: 'அமைதி', meaning: 'நல்ல மனிதர்களுடன் அமைதியாகப் பணி செய்வது, உண்மையைச் சொல்வது.', fonts: /Tamil/ },
  'Thai': { name: 'ความซื่อสัตย์', meaning: 'ทำงานอย่างสงบกับคนดีและพูดความจริงแม้ในยามที่ยากลำบากที่สุด', fonts: /Thai/ },
  'Khmer': { name: 'ភាពស្មោះត្រង់', meaning: 'ធ្វើការដោយស្ងប់ស្ងាត់ជាមួយមនុស្សល្អហើយនិយាយការពិតជានិច្ច', fonts: /Khmer/ },
  'Japanese': { name: '静かな仕事', meaning: 'よい人たちと静かに働き、「難しい」ときでも、ちゃんと本当のことを言うこと。', fonts: /CJK/ },
  'Chinese': { name: '诚实与尊严', meaning: '与善良的人安静地工作，即使困难，也要说真话。直骨', fonts: /CJK/ },
  'Korean': { name: '조용한 일', meaning: '좋은 사람들과 조용히 일하고, 어려울 때에도 진실을 말하는 것.', fonts: /CJK/ },
  'Greek': { name: 'Ήσυχη δουλειά', meaning: 'Να δουλεύω ήσυχα με καλούς ανθρώπους και να λέω την αλήθεια.', fonts: /Brygada/ },
  'Cyrillic': { name: 'Тихая работа', meaning: 'Работать спокойно с хорошими людьми и говорить правду, їжак.', fonts: /Brygada/ },
  'Vietnamese': { name: 'Việc lặng lẽ', meaning: 'Làm việc lặng lẽ với những người tử tế và luôn nói sự thật.', fonts: /Brygada/ },
  'marks beside their letters': { name: 'Ze\u0301lia Nu\u0308nez', meaning: 'A\u030A e\u0301 n\u0303 o\u0302\u0301 x\u0323\u0304: decomposed.', fonts: /./ },
  'joined emoji': { name: 'Kin 👨‍👩‍👧‍👦 👍🏽', meaning: 'A family 👨‍👩‍👧‍👦, a thumb 👍🏽, a flag 🇵🇱, a key 1️⃣ and a scientist 👩🏽‍🔬 at work.', fonts: /Emoji/, is_coloured: true },
  'Hebrew within English': { name: 'Ana שלום Li', meaning: 'The word שלום עולם (hello, world) and كلام too, 12 of them.', fonts: /Hebrew|Arabic|DejaVu/ },
  'English within Arabic': { name: 'عمل في Ownmark', meaning: 'كتبت هذا في Ownmark Studio سنة 2026، و«React» أيضا.', fonts: /Arabic|DejaVu/ },
};
const all_words = Object.values(samples).flatMap(({ name, meaning }) => [name, meaning]);
const window_size = { width: 1280, height: 1200 };
/** Share of the ink that two pictures of the same words may differ by: a field's, before and after; elsewhere letters stand between other pixels, and a PDF's are drawn from dots. */
const most_unlike = { in_field: 0.06, elsewhere: 0.3, in_print: 0.5 };

test('every script looks as the browser’s own elements show it, and gets into file and PDF whole', { timeout: 400_000 }, async () => {
  const v = await visit({ path: '#/values', viewport: window_size });
  assert.deepEqual(await faults_of(v.page, Object.keys(samples), 1), []);

  // A reload shows the same.
  await saved(v.page);
  const before = await filed_picture(v.page);
  await v.page.reload();
  await ready(v.page);
  assert.ok(unlike_share(before, await filed_picture(v.page)) < 0.001, 'the same after a reload');

  // The file has every word.
  await v.page.goto(v.url + '#/summary');
  const [copy] = await Promise.all([v.page.waitForEvent('download'), v.page.getByRole('button', { name: 'Save a copy' }).click()]);
  const kept = JSON.stringify(JSON.parse(readFileSync(await copy.path(), 'utf8')));
  for (const words of all_words) assert.ok(kept.includes(JSON.stringify(words)), `the file has ${words}`);

  // So has the PDF.
  const [report] = await Promise.all([v.page.waitForEvent('download'), v.page.getByRole('button', { name: 'Download the PDF' }).click()]);
  const said = without_spaces(execFileSync('pdftotext', [await report.path(), '-'], { encoding: 'utf8' }));
  const lost = all_words.flatMap(in_pdf).filter((words) => !said.includes(without_spaces(words)));
  assert.deepEqual(lost, [], 'the PDF gives every word back');
  assert.deepEqual(v.problems, []);

  // And it is all there again where the file is opened.
  const other = await visit({ viewport: window_size });
  const [chooser] = await Promise.all([other.page.waitForEvent('filechooser'), other.page.getByRole('button', { name: 'Open a saved workbook' }).click()]);
  await chooser.setFiles(await copy.path());
  await other.page.getByRole('button', { name: 'Go on where I was' }).first().waitFor({ state: 'attached' });
  await other.page.goto(other.url + '#/values');
  const again = await filed_picture(other.page);
  assert.ok(unlike_share(before, again) < 0.001, 'the same where the file is opened');
  await other.close();
  await v.close();
});

test('the PDF shows them as the browser’s own elements do', { timeout: 120_000 }, async () => {
  const v = await visit({ viewport: window_size });
  await open_workbook(v.page, book_of_scripts());
  await go(v.page, 'summary');
  assert.equal(await v.page.getByText('Our fonts lack these characters').count(), 0, 'no boxes are announced');
  const file = await pdf_of(v.page);
  assert.match(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' }), /No syntax or stream encoding errors/);
  assert.ok(readFileSync(await pdf_of(v.page)).equals(readFileSync(file)), 'the same workbook gives the same bytes');

  /** @type {{ kind: string, printed: Picture, shown: Picture }[]} */
  const pictures = [];
  for (const [kind, { name, fonts, is_coloured }] of Object.entries(samples)) {
    const words = is_coloured ? without_ascii(name) : name;  // emoji stand upright, what is beside them leans
    const printed = printed_words(file, words);
    pictures.push({ kind, printed, shown: await elements_picture(v.page, 600, [{ text: words, style: printed_style(is_coloured) }], fonts, assert.fail) });
    assert.equal(colour_share(printed) > 0.05, is_coloured ?? false, `${kind}: colours`);
  }
  // Each is like its own element, and unlike all others.
  for (const { kind, printed } of pictures)
    for (const other of pictures) {
      const share = unlike_share(printed, other.shown), of_the_ink = `${(share * 100).toFixed(1)} % of the ink differs`;
      if (other.kind === kind) assert.ok(share < most_unlike.in_print, `${kind}: ${of_the_ink}`);
      else assert.ok(share > most_unlike.in_print + 0.05, `${kind} looks as ${other.kind} does: ${of_the_ink}`);
    }
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('where no worker can draw, boxes stand for them, as the Summary says, and the words are still there', { timeout: 120_000 }, async () => {
  const v = await visit({ viewport: window_size, has_worker: false });
  const without = 'delete globalThis.OffscreenCanvas;\n';
  await v.page.addInitScript(without);
  await v.page.route(/report_worker\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: without + (await response.text()) });
  });
  await v.page.reload();
  await ready(v.page);
  await open_workbook(v.page, book_of_scripts());
  await go(v.page, 'summary');
  await v.page.getByText('Our fonts lack these characters').waitFor({ state: 'attached' });
  const file = await pdf_of(v.page), said = without_spaces(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
  for (const kind of ['Devanagari', 'Thai', 'Japanese']) {
    const { name, meaning, fonts } = samples[kind];
    assert.ok(said.includes(without_spaces(meaning)), `${kind} is in the PDF`);
    const shown = await elements_picture(v.page, 600, [{ text: name, style: printed_style() }], fonts, assert.fail);
    assert.ok(unlike_share(printed_words(file, name), shown) > most_unlike.in_print + 0.05, `${kind}: boxes`);
  }
  assert.deepEqual(v.problems.filter((problem) => !problem.includes('blocked by Playwright')), []);
  await v.close();
});

test('words in another order and letters that don’t join look unlike', async () => {
  const v = await visit();
  const style = { font: 'italic 500 18px/22px Brygada, Georgia, serif' };
  const picture_as = async (/** @type {string} */ text) => elements_picture(v.page, 300, [{ text, style }], /./, assert.fail);
  const right = await picture_as('مرحبا بالعالم');
  assert.equal(unlike_share(right, await picture_as('مرحبا بالعالم')), 0);
  for (const wrong of ['بالعالم مرحبا', [...'مرحبا بالعالم'].join('\u200C'), [...'مرحبا بالعالم'].reverse().join('')])
    assert.ok(unlike_share(right, await picture_as(wrong)) > 2 * most_unlike.elsewhere, wrong);
  await v.close();
});

test('a lost context, a late piece of a font and another pixel ratio are drawn again as they should be', { timeout: 120_000 }, async () => {
  const v = await visit({ viewport: window_size, has_worker: false });
  const session = await v.context.newCDPSession(v.page);
  // Greek is in a piece of its own, which comes when the line has long been drawn without it.
  let is_late = true;
  await v.page.route(/greek\.woff2/, async (route) => {
    while (is_late) await new Promise((done) => { setTimeout(done, 50); });
    await route.continue();
  });
  await v.page.goto(v.url + '#/values');
  await v.page.getByRole('button', { name: 'Write your own card' }).click();
  const name = v.page.getByRole('textbox', { name: 'Name of your card' });
  await name.fill('ΩΨΞΔΘ שלום 👩‍💻');
  await v.page.getByRole('textbox', { name: 'What it says' }).focus();
  // Not by the driver's own pictures, which wait for fonts and keep to one ratio.
  const drawn = async (scale = 1) => {
    await v.page.waitForTimeout(500);
    const shot = await session.send('Page.captureScreenshot', { clip: { ...(await box_of(name)), scale: 1 } });
    return cut(read_picture(Buffer.from(shot.data, 'base64')), 5 * scale);
  };
  const early = await drawn();
  is_late = false;
  await v.page.waitForFunction(() => document.fonts.check('italic 500 18px Brygada', 'Ω'));
  const whole = await drawn();
  assert.ok(unlike_share(early, whole) > 0.1, 'the letters look another once their font is there');
  await name.evaluate((element) => { element.style.caretColor = 'transparent'; });
  const typed = async (scale = 1) => {
    await name.focus();
    const shown = await drawn(scale);
    await v.page.getByRole('textbox', { name: 'What it says' }).focus();
    return shown;
  };
  assert.ok(unlike_share(await typed(), whole) < most_unlike.in_field, 'a late font');

  await v.page.evaluate(async () => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
    const context = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2'));
    const extension = /** @type {WEBGL_lose_context} */ (context.getExtension('WEBGL_lose_context'));
    const restored = new Promise((done) => { canvas.addEventListener('webglcontextrestored', done); });
    extension.loseContext();
    await new Promise((done) => { setTimeout(done, 200); });
    extension.restoreContext();
    await restored;
  });
  assert.ok(unlike_share(whole, await drawn()) < 0.001, 'a lost context');

  await session.send('Emulation.setDeviceMetricsOverride', { ...window_size, deviceScaleFactor: 2, mobile: false });
  const fine = await drawn(2);
  assert.ok(fine.width > 1.5 * whole.width, 'the ratio has changed');
  assert.ok(unlike_share(await typed(2), fine) < most_unlike.in_field, 'another pixel ratio');
  assert.deepEqual(v.problems.filter((problem) => !problem.includes('blocked by Playwright')), []);
  await v.close();
});

for (const scale of [2, 1.25])
  test(`so it looks at ratio ${scale}`, { timeout: 120_000 }, async () => {
    const v = await visit({ path: '#/values', viewport: window_size, scale });
    const some = ['Arabic', 'Devanagari', 'joined emoji'];
    assert.deepEqual(await faults_of(v.page, some, scale), []);
    await v.close();
  });

/** What is wrong with each of these, where something is. @param {Page} page @param {string[]} kinds @param {number} scale */
async function faults_of(page, kinds, scale) {
  /** @type {string[]} */
  const faults = [];
  for (const kind of kinds) await check_card(page, samples[kind], scale, (fault) => faults.push(`${kind}: ${fault}`));
  return faults;
}

/** Writes a card of one's own and looks at it in its fields, in play and filed. @param {Page} page @param {Sample} sample @param {number} scale @param {(fault: string) => void} complain */
async function check_card(page, sample, scale, complain) {
  const compare = (/** @type {Picture} */ one, /** @type {Picture} */ other, /** @type {string} */ what, /** @type {number} */ most = most_unlike.elsewhere) => {
    const share = unlike_share(one, other);
    if (share > most) complain(`${what}: ${(share * 100).toFixed(1)} % of the ink differs`);
  };
  const edge = 5 * scale;  // the field's own, and its shape
  await page.getByRole('button', { name: 'Write your own card' }).click();
  for (const [label, words] of [['Name of your card', sample.name], ['What it says', sample.meaning]]) {
    const field = page.getByRole('textbox', { name: label });
    await field.fill(words);
    await field.evaluate((element) => { element.style.caretColor = 'transparent'; });
    const typed = cut(await picture(page, field), edge);
    await field.evaluate((element) => element.blur());
    compare(typed, cut(await picture(page, field), edge), `${label}, typed and drawn`, most_unlike.in_field);
  }
  await page.getByRole('button', { name: 'Add the card' }).click();
  const card = await card_picture(page, scale);
  const count = ink_lines(card)[0];  // "Card 1 of 41"
  const shown = await elements_picture(page, 260, [
    { text: sample.name, style: { font: '500 34px/42px Brygada, Georgia, serif', marginBottom: '8px' } },
    { text: sample.meaning, style: { font: '400 17px/28px Commissioner, system-ui, sans-serif' } },
  ], sample.fonts, complain);
  compare(shown, cut(card, { left: 0, top: count.bottom, right: card.width, bottom: card.height }), 'elements and the card');
  if (sample.is_coloured && colour_share(card) < 0.01) complain('emoji lose their colours');

  await page.getByRole('button', { name: 'Matters most' }).first().click();
  const row = page.getByRole('button', { name: sample.name });
  const room = (await box_of(row)).width - 26;
  const element = await elements_picture(page, room, [{ text: sample.name, style: { font: 'italic 500 18px/22px Brygada, Georgia, serif' } }], sample.fonts, complain);
  compare(element, cut(await picture(page, row), 3 * scale), 'an element and the filed card');
}

/** The card in play, without its edge. It is drawn beneath the heading, beside the piles and above its own buttons. @param {Page} page @param {number} scale */
async function card_picture(page, scale) {
  const heading = await box_of(page.getByRole('heading', { level: 1 })), pile = await box_of(page.getByRole('button', { name: 'Matters most' }).first());
  const undo = await box_of(page.getByRole('button', { name: 'Undo' }).last()), own = await box_of(page.getByRole('button', { name: 'Write your own card' }));
  const around = { x: heading.x, y: pile.y, width: own.x + own.width - heading.x, height: undo.y - pile.y };
  return cut(await picture_of(page, around), { left: 16 * scale, top: 16 * scale, right: (around.width - 26) * scale, bottom: (around.height - 44) * scale });
}

/** All cards that matter most, as they are filed. @param {Page} page */
async function filed_picture(page) {
  const rows = page.getByRole('list', { name: 'Matters most' }).getByRole('button');
  const first = await box_of(rows.first()), last = await box_of(rows.last());
  return picture_of(page, { ...first, height: last.y + last.height - first.y });
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @param {Locator} place */
async function box_of(place) {
  await place.scrollIntoViewIfNeeded();
  return /** @type {Box} */ (await place.boundingBox());
}

/** What stands at the place of an element, once nothing moves. @param {Page} page @param {Locator} place */
async function picture(page, place) {
  return picture_of(page, await box_of(place));
}

/** @param {Page} page @param {Box} box */
async function picture_of(page, box) {
  await page.mouse.move(0, 0);
  let last = await page.screenshot({ clip: box });
  for (let i = 0; i < 20; i++) {
    await page.waitForTimeout(80);
    const next = await page.screenshot({ clip: box });
    if (next.equals(last)) return read_picture(next);
    last = next;
  }
  throw new Error('The picture never comes to rest.');
}

/**
 * Words as the browser sets them in elements of its own, above each other.
 * @param {Page} page @param {number} width @param {{ text: string, style: Record<string, string> }[]} parts @param {RegExp} fonts @param {(fault: string) => void} complain
 */
async function elements_picture(page, width, parts, fonts, complain) {
  const box = await page.evaluate(([wide, blocks]) => {
    const sheet = document.createElement('div');
    sheet.id = 'reference';
    Object.assign(sheet.style, { position: 'fixed', left: '0', top: '0', zIndex: '99', padding: '16px', background: '#fff', color: '#1F3C93', fontKerning: 'none' });
    sheet.lang = '';
    for (const { text, style } of blocks) {
      const block = document.createElement('div');
      block.dir = 'auto';
      block.textContent = text;
      Object.assign(block.style, { width: wide + 'px', overflowWrap: 'break-word' }, style);
      sheet.append(block);
    }
    document.body.append(sheet);
    const { x, y, width: w, height: h } = sheet.getBoundingClientRect();
    return { x, y, width: w, height: h };
  }, /** @type {[number, typeof parts]} */ ([width, parts]));
  await page.waitForTimeout(100);
  const found = read_picture(await page.screenshot({ clip: box }));
  await check_fonts(page, parts.map(({ text }) => text).join(''), fonts, complain);
  await page.evaluate(() => document.getElementById('reference')?.remove());
  return found;
}

/** Letters that nobody has become boxes of the page's own fonts. @param {Page} page @param {string} text @param {RegExp} wanted @param {(fault: string) => void} complain */
async function check_fonts(page, text, wanted, complain) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  let own = 0, theirs = 0;
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#reference > *' });
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, glyphCount } of fonts) {
      if (/Brygada|Commissioner/.test(familyName)) own += glyphCount;
      if (wanted.test(familyName)) theirs += glyphCount;
    }
  }
  await session.detach();
  if (theirs === 0) complain(`no letters come from ${wanted}`);
  const plain = [...text.normalize('NFC')].filter((c) => c < '\u0500' || (c >= '\u1E00' && c < '\u2100')).length;
  if (own > 2 * plain) complain(`${own} letters of the page’s fonts for ${plain} that they have`);
}

/**
 * What stays together where pdftotext reads a page from left to right: a text, or the words of one with letters from right
 * to left. It has them in logical order, but guesses the order of what signs and digits divide; the file's structure says it.
 * @param {string} text
 */
function in_pdf(text) {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) ? text.match(/[\p{L}\p{M}\p{N}\u200C]+/gu) ?? [] : [text];
}

/** As it is read, whatever the lines: PDF files mark where text runs from right to left. @param {string} text */
function without_spaces(text) {
  return text.normalize('NFC').replace(/[\s\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A file with a card of one's own for each script. */
function book_of_scripts() {
  /** @type {Record<string, string | number>} */
  const answers = {};
  Object.values(samples).forEach(({ name, meaning }, i) => {
    answers[`values.own.${i + 1}.name`] = name;
    answers[`values.own.${i + 1}.meaning`] = meaning;
    answers[`values.pile.own-${i + 1}`] = 2;
  });
  return { name: 'scripts.ownmark', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'ownmark', version: '1.0', answers })) };
}

/** @param {Page} page on the Summary */
async function pdf_of(page) {
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the PDF' }).click()]);
  return report.path();
}

const print_dpi = 150;

/** px: what a person's words are set in where a table has them. */
const pen_in_tables = 15.5;

/** What elements need to look as a table of the PDF does. @param {boolean} [is_upright] */
function printed_style(is_upright) {
  return { font: `${is_upright ? '' : 'italic '}500 ${(pen_in_tables * print_dpi) / 96}px/60px Brygada, Georgia, serif` };
}

/** @param {string} text */
function without_ascii(text) {
  return text.replace(/[!-~]+/g, '').trim();
}

/** How words look where they first stand on one line of a PDF. Its words from right to left are said in reverse. @param {string} file @param {string} text */
function printed_words(file, text) {
  const wanted = text.normalize('NFC').split(' '), pages = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }).split('<page ').slice(1);
  for (const [i, page] of pages.entries()) {
    const words = [...page.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</g)].map((match) => ({ sides: match.slice(1, 5).map(Number), text: match[5].normalize('NFC') }));
    const is_wanted = (/** @type {string} */ word) => wanted.includes(word) || wanted.includes([...word].reverse().join(''));
    const first = words.findIndex((_, at) => at + wanted.length <= words.length && words.slice(at, at + wanted.length).every((word) => is_wanted(word.text) && word.sides[1] === words[at].sides[1]));
    if (first < 0) continue;
    const found = words.slice(first, first + wanted.length);
    // A little higher and lower than the words: letters of some scripts are taller.
    const room = 3, px = (/** @type {number} */ points) => Math.round((points * print_dpi) / 72);
    const left = px(Math.min(...found.map(({ sides }) => sides[0])) - room), right = px(Math.max(...found.map(({ sides }) => sides[2])) + room);
    const top = px(found[0].sides[1] - room), bottom = px(found[0].sides[3] + room);
    const part = ['-x', left, '-y', top, '-W', right - left, '-H', bottom - top].map(String), only = String(i + 1);
    return read_picture(execFileSync('pdftoppm', ['-r', String(print_dpi), '-f', only, '-l', only, ...part, '-png', file]));
  }
  return assert.fail(`the PDF has no line with ${text}`);
}
