// What a screen reader gets of one whole pass through Values and through Path: each screen from top to bottom, and after each
// deed what is announced and where focus is. Written down in transcripts/; `make transcripts` writes them anew: read them for sense.
// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/environment.mjs';
import { visit } from './support.mjs';
import { focus_line, heard, listen, read_out } from './transcript.mjs';

/** @typedef {import('playwright-core').Locator} Locator */

const home = join(root, 'tests/e2e/transcripts');
/** Announced once, with the first save. */
const kept = 'Saved in this browser';
const writes = process.env.OWNMARK_WRITES_TRANSCRIPTS !== undefined;

/** Compares with what is written down, or writes it. @param {string} name @param {string[]} lines */
function hold(name, lines) {
  const file = join(home, `${name}.txt`), now = lines.join('\n').replace(/\d\d:\d\d/g, '14:32') + '\n';
  if (writes) writeFileSync(file, now);
  assert.ok(existsSync(file), `${file} is there: make transcripts`);
  assert.equal(now, readFileSync(file, 'utf8'));
}

/** A person who listens to `page` and acts by keyboard. @param {import('playwright-core').Page} page */
async function listener(page) {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const saves = [];
  await listen(page);
  /** What was said, less what comes whenever the store has answered. */
  const news = async () => {
    const all = await heard(page);
    saves.push(...all.filter((text) => text === kept));
    return all.filter((text) => text !== kept);
  };
  const rest = () => page.evaluate(async () => { for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame); });
  const hear = async () => {
    await rest();
    for (const text of await news()) lines.push(`    says “${text}”`);
    lines.push(`    focus on ${await focus_line(page)}`);
  };
  return {
    lines, saves,
    /** Until the message with a way back has gone by itself. */
    outwait: () => page.getByRole('button', { name: 'Close', exact: true }).waitFor({ state: 'detached', timeout: 20_000 }),
    /** The whole page. @param {string} title */
    read: async (title) => {
      await rest();
      await page.waitForFunction(() => !document.getElementById('mirror')?.textContent?.includes('Saving'));
      lines.push('', `== ${title}`, ...(await read_out(page)), '');
    },
    /** Goes to a control and presses a key on it. @param {Locator} control @param {string} key */
    press: async (control, key = 'Space') => {
      await control.focus();
      await rest();
      await news();
      lines.push(`> ${key} on ${await focus_line(page)}`);
      await page.keyboard.press(key);
      await hear();
    },
    /** @param {Locator} field @param {string} text */
    type: async (field, text) => {
      await field.focus();
      await rest();
      await news();
      lines.push(`> types “${text}” into ${await focus_line(page)}`);
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
      await hear();
    },
  };
}

test('Values as a screen reader says it', { timeout: 240_000 }, async () => {
  const v = await visit({ path: '#/values', reduced_motion: true });
  const { page } = v;
  const button = (/** @type {string | RegExp} */ name) => page.getByRole('button', { name, exact: true });
  const { lines, saves, outwait, press, read, type } = await listener(page);
  await read('Values: sorting');
  const piles = ['Matters most', 'Matters', 'Matters less'];
  for (let card = 0; card < 40; card++) {
    await page.getByText(`Card ${card + 1} of 40`).first().waitFor({ state: 'attached' });
    if (card < 3) await press(button(piles[card]), String(card + 1));
    else await press(button(piles[card % 3]), card % 2 ? 'Enter' : 'Space');
  }
  await press(button('Undo').last());
  await outwait();
  await press(button('Matters most'));
  await read('Values: sorted');
  await press(button('Choose among them'));
  await read('Values: the first round');
  for (let round = 0; round < 20 && (await button(/ matters most$/).count()) > 0; round++) {
    await press(button(/ matters most$/).first());
    await press(button(/ matters least$/).last());
    await press(button('Next round'));
  }
  await read('Values: the rounds are over');
  await press(button('Name your five'));
  await read('Values: five to name');
  await type(page.getByRole('main').getByRole('textbox').nth(0), 'plain answers');
  await type(page.getByRole('main').getByRole('textbox').nth(1), 'Work I’d sign');
  await press(button('Strengths'));
  hold('values', lines);
  assert.deepEqual(saves, [kept]);
  await v.close();
});

test('Path as a screen reader says it', { timeout: 240_000 }, async () => {
  const v = await visit({ path: '#/path', reduced_motion: true });
  const { page } = v;
  const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true });
  const { lines, press, read, type } = await listener(page);
  for (let sheet = 0; sheet < 3; sheet++) {
    await read(`Path: page ${sheet + 1}`);
    const rows = page.getByRole('radiogroup');
    for (let row = 0; row < (await rows.count()); row++) await press(rows.nth(row).getByRole('radio').first(), String(1 + ((row + 2 * sheet) % 5)));
    await press(button('Next page'));
  }
  await read('Path: three more questions');
  await press(page.getByRole('radio', { name: 'Expert or support' }));
  await type(page.getByRole('main').getByRole('textbox').first(), 'Teaching the two graduates');
  await press(page.getByRole('radio', { name: 'For now', exact: true }));
  await press(button('See what the answers say'));
  await read('Path: what the answers say');
  await press(button('Show as a table'));
  await read('Path: as a table');
  await press(button('Where this comes from'));
  await read('Path: where the words come from');
  hold('path', lines);
  await v.close();
});
