// A new person goes from the address to the downloaded PDF through all six sheets, by roles and names alone.
// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { axe_violations, ready, saved, visit } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const words = {
  name: 'Zoë Łuczak-Şen',
  value: 'gründlich – “done well”',
  meaning: 'Work I’d sign with my full name, ąęś',
  strength: 'I find the question under the question',
  whom: 'small river towns',
  what: 'see what a flood model can and can’t tell them',
  outcome: 'they can decide without guessing – żółć',
  informal: 'Teaching the two graduates who join each year',
};

test('from the address to the PDF through all six sheets', { timeout: 300_000 }, () => whole_journey({}));

test('the same journey in Plain view, in a browser without WebGL', { timeout: 300_000 }, () => whole_journey({ has_webgl: false }));

/** @param {{ has_webgl?: boolean }} options */
async function whole_journey(options) {
  const v = await visit(options);
  const page = v.page;
  const check = async (/** @type {string} */ screen) => assert.deepEqual(await axe_violations(page), [], `axe on ${screen}`);

  await check('Start');
  await page.getByRole('textbox', { name: 'Your name, as it should stand on the sheet' }).fill(words.name);
  await page.getByRole('button', { name: 'Go on where I was' }).click();

  await sort_cards(page, check);
  await choose_rounds(page, check);
  await name_values(page, check);
  await rate_strengths(page, check);
  await set_conditions(page, check);
  await answer_path(page, check);
  await write_statement(page, check);

  await h1(page, 'Ready to take with you');
  await check('Summary');
  await saved(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Download the PDF' }).click(),
  ]);
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  assert.match(download.suggestedFilename(), new RegExp(`^ownmark-Zoë.Łuczak-Şen-${day}\\.pdf$`));
  const file = await download.path();
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  for (const wanted of [words.name, words.value, words.whom, words.what, words.outcome, words.strength])
    assert.ok(text.includes(wanted), `the PDF says “${wanted}”`);
  assert.ok(text.includes(words.meaning) || text.includes('Work I’d sign with my full name'), 'the PDF says the meaning');
  execFileSync('qpdf', ['--check', file]);

  // Reload keeps the sheet and everything on it.
  await page.reload();
  await ready(page);
  await h1(page, 'Ready to take with you');
  await page.getByRole('link', { name: 'Brand statement', exact: true }).first().click();
  assert.equal(await page.getByRole('textbox', { name: 'Whom I help' }).inputValue(), words.whom);
  assert.deepEqual(v.problems, []);
  await v.close();
}

/** @param {Page} page @param {string | RegExp} name */
async function h1(page, name) {
  await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached', timeout: 10_000 });
}

/** Presses a radio and waits for the program to agree. @param {import('playwright-core').Locator} radio */
async function choose(radio) {
  await radio.click();
  await radio.page().waitForFunction((element) => /** @type {HTMLInputElement} */ (element)?.checked, await radio.elementHandle());
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function sort_cards(page, check) {
  await h1(page, 'Sort the cards into three piles');
  await check('Values, piles');
  // The first by keys, the rest by pressing; every third card into each pile.
  await page.getByRole('button', { name: 'Matters most', exact: true }).focus();
  await page.keyboard.press('1');
  for (let card = 1; card < 40; card++) {
    await page.getByRole('button', { name: ['Matters most', 'Matters', 'Matters less'][card % 3], exact: true }).click();
    if (card === 20) {  // half way: close and come back
      await saved(page);
      await page.reload();
      await ready(page);
      await page.getByText('Card 22 of 40').first().waitFor({ state: 'attached' });
    }
  }
  await page.getByText('All cards are sorted.').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Choose among them' }).click();
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function choose_rounds(page, check) {
  await h1(page, 'Which of these matters most, and which least?');
  await check('Values, rounds');
  for (let round = 0; round < 14; round++) {
    const most = page.getByRole('button', { name: /matters most$/ });
    if ((await most.count()) === 0) break;
    const before = (await most.allInnerTexts()).join();
    await most.first().click();
    await page.getByRole('button', { name: /matters least$/ }).last().click();
    await page.getByRole('button', { name: 'Next round' }).click();
    await page.waitForFunction((old) => [...document.querySelectorAll('button')].map((b) => b.textContent ?? '')
      .filter((t) => /matters most$/.test(t)).join() !== old, before);
  }
  await check('Values, rounds done');
  await page.getByRole('button', { name: 'Name your five' }).click();
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function name_values(page, check) {
  await h1(page, 'Your five, in your own words');
  await check('Values, naming');
  const fields = page.getByRole('main').getByRole('textbox');
  const count = await fields.count();
  assert.equal(count, 10, 'five names and five meanings');
  for (let i = 0; i < count; i++) await fields.nth(i).fill(i === 0 ? words.value : i === 1 ? words.meaning : `own words ${i}`);
  await page.getByRole('button', { name: 'Strengths', exact: true }).click();
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function rate_strengths(page, check) {
  for (let sheet = 0; sheet < 8; sheet++) {
    await h1(page, 'How much is each of these like you?');
    await page.getByText(`page ${sheet + 1} of 8`).first().waitFor({ state: 'attached' });
    if (sheet === 0) await check('Strengths');
    const rows = page.getByRole('radiogroup');
    assert.equal(await rows.count(), 6);
    for (let row = 0; row < 6; row++) {
      const group = rows.nth(row);
      if (row % 2) await choose(group.getByRole('radio', { name: 'Mostly' }));
      else {
        await group.getByRole('radio').first().focus();
        await page.keyboard.press(String(1 + ((row + sheet) % 5)));
      }
    }
    await page.getByRole('button', { name: sheet < 7 ? 'Next page' : 'See what leads' }).click();
  }
  await h1(page, 'Which of these are yours?');
  const keeps = page.getByRole('button', { name: /: this is me$/ });
  for (let i = 0; i < (await keeps.count()); i++) await keeps.nth(i).click();
  await page.getByRole('main').getByRole('textbox').first().fill(words.strength);
  await check('Strengths, leading');
  await page.getByRole('button', { name: 'Work conditions', exact: true }).click();
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function set_conditions(page, check) {
  await h1(page, 'What you need from work, and what is there');
  await check('Work conditions');
  const sliders = page.getByRole('slider');
  assert.equal(await sliders.count(), 12);
  assert.equal(await sliders.first().getAttribute('aria-valuetext'), 'not answered');
  for (let i = 0; i < 12; i++) {
    await sliders.nth(i).focus();
    await page.keyboard.press(i % 2 ? 'Home' : 'End');
  }
  const number = page.getByRole('textbox', { name: /^Achievement, wanted/ });
  await number.fill('9');
  await page.getByText('6 of 6 answered').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Path', exact: true }).click();
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function answer_path(page, check) {
  for (let sheet = 0; sheet < 3; sheet++) {
    await h1(page, 'Three paths, asked the same way');
    await page.getByText(`page ${sheet + 1} of 4`).first().waitFor({ state: 'attached' });
    if (sheet === 0) await check('Path');
    const rows = page.getByRole('radiogroup');
    for (let row = 0; row < (await rows.count()); row++) {
      const said = (await rows.nth(row).getAttribute('aria-label')) ?? '';
      const wanting = !/worry|ought/.test(said);
      const answer = /expert/.test(said) ? (wanting ? 5 : 1) : /leader/.test(said) ? (wanting ? 1 : 2) : 3;
      await choose(rows.nth(row).getByRole('radio').nth(answer - 1));
    }
    await page.getByRole('button', { name: 'Next page' }).click();
  }
  await h1(page, 'Three more questions, for the words');
  await check('Path, questions');
  await choose(page.getByRole('radio', { name: 'Expert or support' }));
  await page.getByRole('textbox').first().fill(words.informal);
  await choose(page.getByRole('radio', { name: 'For now' }));
  await page.getByRole('button', { name: 'See what the answers say' }).click();
  await h1(page, 'Expert or support, by choice');
  await check('Path, reading');
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await page.getByRole('table').waitFor({ state: 'attached' });
  await check('Path, table');
  await page.getByRole('button', { name: 'Brand statement', exact: true }).click();
}

/** @param {Page} page @param {(screen: string) => Promise<void>} check */
async function write_statement(page, check) {
  await h1(page, 'Whom do you help, and with what?');
  await page.getByRole('textbox', { name: 'Whom I help' }).fill(words.whom);
  await page.getByRole('textbox', { name: 'With what' }).fill(words.what);
  await page.getByRole('textbox', { name: 'So that' }).fill(words.outcome);
  await check('Brand statement, questions');
  await page.getByRole('button', { name: 'See the statement' }).click();
  await h1(page, 'Your statement, in your own words');
  await check('Brand statement');
  await page.getByText(`I help ${words.whom} ${words.what}`).first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Go to the summary' }).click();
}
