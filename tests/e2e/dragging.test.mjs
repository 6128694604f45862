// Handles (web/lib/dragging.js) on a page by themselves, since no sheet has a list to put in order yet: what they tell the
// program of a drag by mouse and by finger, and that Escape calls it off.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/environment.mjs';
import { visit } from './support.mjs';

const rows = ['Craft', 'Care', 'Calm'];

/** A page with three rows, each with a handle at its left. @param {import('./support.mjs').Visit} v */
async function page_of_handles(v) {
  const page = await v.context.newPage();
  await page.setContent(`<!doctype html><meta name=viewport content="width=device-width"><style>li { height: 60px; list-style: none } .handle { width: 60px; height: 60px; touch-action: none }</style>
    <ul id=list>${rows.map((row) => `<li aria-label="${row}"></li>`).join('')}</ul><p style="height: 3000px">below</p>`);
  await page.evaluate((names) => {
    /** @type {any[]} */
    const told = [];
    Object.assign(globalThis, {
      told,
      addToLibrary: (/** @type {any} */ additions) => {
        const dragging = (/** @type {any} */ (globalThis).Dragging = additions.$Dragging);
        names.forEach((name, id) => {
          const element = document.createElement('div');
          document.querySelectorAll('li')[id].append(element);
          dragging.watch({ id, element, name });
        });
      },
      Mirror: { Kind: { Drag: 'drag', Drop: 'drop' }, act: (/** @type {number} */ id, /** @type {string} */ kind, /** @type {number} */ px) => told.push([names[id], kind, px]) },
      Viewport: { scroller: () => document.documentElement },
    });
  }, rows);
  await page.addScriptTag({ content: readFileSync(join(root, 'web/lib/dragging.js'), 'utf8') });
  return page;
}

/** @param {import('playwright-core').Page} page @returns {Promise<[string, string, number][]>} */
const told = (page) => page.evaluate(() => /** @type {any} */ (globalThis).told.splice(0));

test('a mouse drags: the way is told as it goes, and where it ends', async () => {
  const v = await visit();
  const page = await page_of_handles(v);
  const handle = (/** @type {string} */ row) => page.getByRole('listitem', { name: row }).locator('.handle');
  assert.equal(await handle('Craft').getAttribute('aria-hidden'), 'true', 'buttons and keys do the same for everybody else');
  await handle('Craft').hover();
  await page.mouse.down();
  await handle('Care').hover();
  await handle('Calm').hover();
  await page.mouse.up();
  const way = await told(page);
  assert.ok(way.every(([row]) => row === 'Craft'));
  assert.deepEqual(way.map(([, kind]) => kind), ['drag', 'drag', 'drag', 'drop']);
  assert.deepEqual(way.map(([, , px]) => px), [0, 60, 120, 120]);
  await handle('Care').hover();
  assert.deepEqual(await told(page), [], 'let go, it stays');

  await page.mouse.down();
  await handle('Craft').hover();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.deepEqual(await told(page), [['Care', 'drag', 0], ['Care', 'drag', -60], ['Care', 'drop', 0]]);
  await v.close();
});

test('a finger on the handle drags, beside it the page scrolls', async () => {
  const v = await visit({ viewport: { width: 390, height: 844 }, touch: true, mobile: true });
  const page = await page_of_handles(v);
  const session = await page.context().newCDPSession(page);
  /** A finger goes 50 px up from the middle of something. @param {import('playwright-core').Locator} on */
  const swipe = async (on) => {
    const box = await on.boundingBox();
    assert.ok(box);
    const x = box.x + box.width / 2, from = box.y + box.height / 2;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] });
    for (let by = 10; by <= 50; by += 10) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: from - by }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(page.getByRole('listitem', { name: 'Calm' }).locator('.handle'));
  const way = await told(page);
  assert.deepEqual(way.at(-1), ['Calm', 'drop', -50]);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await swipe(page.getByRole('listitem', { name: 'Calm' }));
  assert.deepEqual(await told(page), []);
  await page.waitForFunction(() => scrollY > 20, undefined, { timeout: 3000 });
  await v.close();
});
