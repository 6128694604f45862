// Every sheet in every window, from a small phone to a wall: nothing stands out of the page, lies over something else, is too
// small for a finger, or hides behind bars.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ink_lines, read_picture } from '../browsers/picture.mjs';
import { half_of } from '../visual/shots.mjs';
import { layout_faults } from './layout.mjs';
import { copy_of_example, go, open_workbook, settle, visit } from './support.mjs';

/** @typedef {{ name: string, width: number, height: number, touch?: boolean, scale?: number, text?: number }} Window */

/** @type {Window[]} */
const windows = [
  { name: 'the smallest phone', width: 320, height: 568, touch: true },
  { name: 'the smallest phone, text 200 %', width: 320, height: 568, touch: true, text: 200 },
  { name: 'a phone', width: 390, height: 844, touch: true, scale: 3 },
  { name: 'a phone, text 200 %', width: 390, height: 844, touch: true, text: 200 },
  { name: 'a large phone', width: 430, height: 932, touch: true },
  { name: 'a phone on its side', width: 844, height: 390, touch: true },
  { name: 'a small phone on its side', width: 667, height: 375, touch: true },
  { name: 'the narrowest tablet', width: 640, height: 900, touch: true },
  { name: 'a tablet', width: 820, height: 1180, touch: true },
  { name: 'a tablet, text 150 %', width: 820, height: 1180, touch: true, text: 150 },
  { name: 'the widest tablet', width: 1099, height: 800 },
  { name: 'the narrowest desktop', width: 1100, height: 640 },
  { name: 'a laptop, text 200 %', width: 1280, height: 800, text: 200 },
  { name: 'a laptop at 200 %', width: 640, height: 400, scale: 2 },
  { name: 'a laptop at 400 %', width: 320, height: 256, scale: 4 },
  { name: 'a desktop', width: 1920, height: 1080 },
  { name: 'a very wide desktop', width: 2560, height: 1440 },
];

/** Every page that looks different, of a workbook half filled in and of a whole one. */
const of_half = [
  'start', 'values', 'values/2', 'strengths', 'strengths/3', 'strengths/13', 'conditions', 'path', 'path/4', 'path/5', 'statement', 'statement/2', 'summary', 'help',
];
const of_whole = ['values', 'values/3', 'path/5', 'statement', 'statement/2', 'summary'];

/** The example, saved once and opened as one's own everywhere. @type {any} */
let whole = null;

for (const { name, width, height, touch, scale, text } of windows)
  test(`layout: ${name}, ${width} × ${height}`, { timeout: 120_000 }, async () => {
    const v = await visit({ viewport: { width, height }, touch, scale, path: text ? `?text=${text}` : '' });
    /** @type {string[]} */
    const faults = [];
    const look = async (/** @type {string} */ place) => {
      faults.push(...(await v.page.evaluate(layout_faults, !!touch)).map((fault) => `${place}: ${fault}`));
    };
    const walk = async (/** @type {any} */ book, /** @type {string[]} */ places) => {
      await go(v.page, 'start');
      await open_workbook(v.page, { name: 'mine.ownmark', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(book)) });
      const over_mine = v.page.getByRole('button', { name: 'Open it' });
      if (book === whole) {
        await over_mine.waitFor({ state: 'attached' });
        await look('the question before what is open is replaced');
        // Where it is taller than the window, focus brings each answer into sight, as an element and as a picture.
        for (const answer of await v.page.getByRole('dialog').getByRole('button').all()) {
          await answer.evaluate((element) => { element.blur(); element.focus(); });
          await settle(v.page);
          const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await answer.boundingBox());
          if (box.y < 0 || box.y + box.height > height + 0.6) faults.push(`the answer ${await answer.textContent()} stays out of sight`);
          const picture = read_picture(await v.page.screenshot({ clip: { x: box.x + 8, y: box.y + 8, width: box.width - 16, height: box.height - 16 } }));
          if (ink_lines(picture).length === 0) faults.push(`the answer ${await answer.textContent()} isn’t drawn where it is`);
        }
        await over_mine.click();
      }
      for (const place of places) {
        await go(v.page, place);
        await look(place);
      }
    };
    await look('a first visit');
    whole ??= await copy_of_example(v.page);
    await go(v.page, 'values');
    await look('the example');
    if (await v.page.getByRole('button', { name: 'Close the example' }).count() > 0) await v.page.getByRole('button', { name: 'Close the example' }).click();
    await walk(half_of(whole), of_half);
    await walk(whole, of_whole);
    if (await v.page.getByRole('button', { name: 'Menu' }).count() > 0) {
      await v.page.getByRole('button', { name: 'Menu' }).click();
      await v.page.getByRole('dialog').waitFor({ state: 'attached' });
      await look('the menu');
    }
    assert.deepEqual(faults, []);
    await v.close();
  });
