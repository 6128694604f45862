// The journey of a new person from the address to the downloaded PDF, by roles and names alone. Every browser and every
// way of using one (mouse, keys, touch) goes it.
// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { choose, reads, see, see_saved, see_sheet, see_words, until } from './driver.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {import('./driver.mjs').Target} Target */
/** @typedef {(screen: string) => Promise<void>} Check what is done on each screen beside the journey */

export const words = {
  name: 'Zoë Łuczak-Şen',
  value: 'gründlich – “done well”',
  meaning: 'Work I’d sign with my full name, ąęś',
  strength: 'I find the question under the question',
  whom: 'small river towns',
  what: 'see what a flood model can and can’t tell them',
  outcome: 'they can decide without guessing – żółć',
  informal: 'Teaching the two graduates who join each year',
};

/** @type {(name: string | RegExp) => Target} */
export const button = (name) => ({ role: 'button', name });
/** @type {Target} */
export const name_field = { role: 'textbox', name: 'Your name, as it should stand on the sheet' };
const main = { role: 'main' };

/**
 * @param {Driver} d on the Start sheet of an empty workbook
 * @param {{ check?: Check }} [options]
 */
export async function journey(d, { check = async () => {} } = {}) {
  await check('Start');
  await d.type(name_field, words.name);
  await d.press(button('Begin'));
  await sort_cards(d, check);
  await choose_rounds(d, check);
  await name_values(d, check);
  await rate_strengths(d, check);
  await set_conditions(d, check);
  await answer_path(d, check);
  await write_statement(d, check);
  await see_sheet(d, 'Ready to take with you');
  await check('Summary');
  await see_saved(d);
  await take_pdf(d);

  // Reload keeps the sheet and everything on it.
  await d.reload();
  await see_sheet(d, 'Ready to take with you');
  await d.press({ role: 'link', name: 'Brand statement', at: 0 });
  await reads(d, { role: 'textbox', name: 'Whom I help' }, words.whom);
  assert.deepEqual(d.problems, []);
}

/** @param {Driver} d @param {Check} check */
async function sort_cards(d, check) {
  await see_sheet(d, 'Sort the cards into three piles');
  await check('Values, piles');
  // The first by keys, the rest by pressing; every third card into each pile.
  await d.key(button('Matters most'), '1');
  for (let card = 1; card < 40; card++) {
    await see_words(d, `Card ${card + 1} of 40`);
    await d.press(button(['Matters most', 'Matters', 'Matters less'][card % 3]));
    if (card === 20) {  // half way: close and come back
      await see_saved(d);
      await d.reload();
    }
  }
  await see_words(d, 'All cards are sorted.');
  await d.press(button('Choose among them'));
}

/** @param {Driver} d @param {Check} check */
async function choose_rounds(d, check) {
  await see_sheet(d, 'Which of these matters most, and which least?');
  await check('Values, rounds');
  const tiles = async () => (await d.find(button(/ matters most$/))).map((fact) => fact.name).join();
  for (let round = 0; round < 14; round++) {
    const before = await tiles();
    if (before === '') break;
    await d.press({ ...button(/ matters most$/), at: 0 });
    await d.press({ ...button(/ matters least$/), at: -1 });
    await d.press(button('Next round'));
    await until(`${d.name}: other cards`, async () => (await tiles()) !== before);
  }
  await check('Values, rounds done');
  await d.press(button('Name your five'));
}

/** @param {Driver} d @param {Check} check */
async function name_values(d, check) {
  await see_sheet(d, 'Your five, in your own words');
  await check('Values, naming');
  const field = { role: 'textbox', within: main };
  const count = (await d.find(field)).length;
  assert.equal(count, 10, 'five names and five meanings');
  for (let i = 0; i < count; i++)
    await d.type({ ...field, at: i }, i === 0 ? words.value : i === 1 ? words.meaning : `own words ${i}`);
  await d.press(button('Strengths'));
}

/** @param {Driver} d @param {Check} check */
async function rate_strengths(d, check) {
  const group = { role: 'radiogroup' };
  for (let sheet = 0; sheet < 8; sheet++) {
    await see_sheet(d, 'How much is each of these like you?');
    await see_words(d, `page ${sheet + 1} of 8`);
    if (sheet === 0) await check('Strengths');
    assert.equal((await d.find(group)).length, 6);
    for (let row = 0; row < 6; row++) {
      const within = { ...group, at: row };
      if (row % 2) {
        await choose(d, { role: 'radio', name: 'Mostly', within });
      } else {
        const answer = (row + sheet) % 5;
        await d.key({ role: 'radio', at: 0, within }, String(1 + answer));
        await until(`${d.name}: answer ${answer + 1}`, async () => (await d.find({ role: 'radio', at: answer, within }))[0]?.checked);
      }
    }
    await d.press(button(sheet < 7 ? 'Next page' : 'See what leads'));
  }
  await see_sheet(d, 'Which of these are yours?');
  const keeps = button(/: this is me$/);
  for (let i = 0; i < (await d.find(keeps)).length; i++) await choose(d, { ...keeps, at: i });
  await d.type({ role: 'textbox', at: 0, within: main }, words.strength);
  await check('Strengths, leading');
  await d.press(button('Work conditions'));
}

/** @param {Driver} d @param {Check} check */
async function set_conditions(d, check) {
  await see_sheet(d, 'What you need from work, and what is there');
  await check('Work conditions');
  const sliders = await d.find({ role: 'slider' });
  assert.equal(sliders.length, 12);
  assert.equal(sliders[0].spoken, 'not answered');
  for (let i = 0; i < sliders.length; i++) await d.key({ role: 'slider', at: i }, i % 2 ? 'Home' : 'End');
  await d.type({ role: 'textbox', name: /^Achievement, wanted/ }, '9');
  await see_words(d, '6 of 6 answered');
  await until(`${d.name}: the slider follows`, async () => (await d.find({ role: 'slider', at: 0 }))[0].spoken === '9 of 10');
  await d.press(button('Path'));
}

/** @param {Driver} d @param {Check} check */
async function answer_path(d, check) {
  const group = { role: 'radiogroup' };
  for (let sheet = 0; sheet < 3; sheet++) {
    await see_sheet(d, 'Three paths, asked the same way');
    await see_words(d, `page ${sheet + 1} of 4`);
    if (sheet === 0) await check('Path');
    const rows = await d.find(group);
    for (let row = 0; row < rows.length; row++) {
      const said = rows[row].name;
      const wanting = !/worry|ought/.test(said);
      const answer = /expert/.test(said) ? (wanting ? 5 : 1) : /leader/.test(said) ? (wanting ? 1 : 2) : 3;
      await choose(d, { role: 'radio', at: answer - 1, within: { ...group, at: row } });
    }
    await d.press(button('Next page'));
  }
  await see_sheet(d, 'Three more questions, for the words');
  await check('Path, questions');
  await choose(d, { role: 'radio', name: 'Expert or support' });
  await d.type({ role: 'textbox', at: 0 }, words.informal);
  await choose(d, { role: 'radio', name: 'For now' });
  await d.press(button('See what the answers say'));
  await see_sheet(d, 'Expert or support, by choice');
  await check('Path, reading');
  await d.press(button('Show as a table'));
  await see(d, { role: 'table' });
  await check('Path, table');
  await d.press(button('Brand statement'));
}

/** @param {Driver} d @param {Check} check */
async function write_statement(d, check) {
  await see_sheet(d, 'Whom do you help, and with what?');
  await d.type({ role: 'textbox', name: 'Whom I help' }, words.whom);
  await d.type({ role: 'textbox', name: 'With what' }, words.what);
  await d.type({ role: 'textbox', name: 'So that' }, words.outcome);
  await check('Brand statement, questions');
  await d.press(button('See the statement'));
  await see_sheet(d, 'Your statement, in your own words');
  await check('Brand statement');
  await see_words(d, `I help ${words.whom} ${words.what}`);
  await d.press(button('Go to the summary'));
}

/** The PDF arrives under its name, is well formed and says what was written. @param {Driver} d */
async function take_pdf(d) {
  const file = await d.download(() => d.press(button('Download the PDF')));
  const day = new Date().toLocaleDateString('sv');
  assert.match(file.name, new RegExp(`^ownmark-Zoë.Łuczak-Şen-${day}\\.pdf$`));
  const text = execFileSync('pdftotext', ['-layout', file.path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  for (const wanted of [words.name, words.value, words.whom, words.what, words.outcome, words.strength])
    assert.ok(text.includes(wanted), `the PDF says “${wanted}”`);
  assert.ok(text.includes(words.meaning) || text.includes('Work I’d sign with my full name'), 'the PDF says the meaning');
  execFileSync('qpdf', ['--check', file.path]);
}
