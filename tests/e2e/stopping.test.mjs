// Where the program can't start, or stops, the page says so in one sentence and keeps what was written within reach.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { visit } from './support.mjs';

/** @type {[string, () => void, RegExp][]} */
const lacks = [
  ['WebGL 2', () => { HTMLCanvasElement.prototype.getContext = () => null; }, /doesn’t offer WebGL 2/],
  ['WebAssembly', () => { Reflect.deleteProperty(globalThis, 'WebAssembly'); }, /doesn’t run WebAssembly/],
];

for (const [what, take_away, sentence] of lacks)
  test(`a browser without ${what} is told so`, async () => {
    const v = await visit();
    const page = await v.context.newPage();
    await page.addInitScript(take_away);
    await page.goto(v.url);
    await page.getByText(sentence).waitFor();
    await page.getByText('What you write stays on this device.').waitFor();
    await v.close();
  });

test('a page that may keep nothing says so, and works', async () => {
  const v = await visit();
  const page = await v.context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } });
  });
  await page.goto(v.url);
  await page.getByRole('alert').filter({ hasText: 'keeps nothing for this page' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Matters most' }).waitFor({ state: 'attached' });
  await v.close();
});

test('when the program stops, the data can still be had', async () => {
  const v = await visit();
  await v.page.getByRole('textbox').fill('Still here');
  await v.page.getByRole('button', { name: 'Go on where I was' }).click();
  await v.page.getByText(/^Saved in this browser/).first().waitFor({ state: 'attached' });
  await v.page.evaluate(() => { dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })); });
  await v.page.getByRole('alert').filter({ hasText: /Ownmark has stopped. Your work was last saved at \d\d:\d\d/ }).waitFor();
  const [download] = await Promise.all([v.page.waitForEvent('download'), v.page.getByRole('button', { name: 'Download the raw data' }).click()]);
  assert.match(readFileSync(await download.path(), 'utf8'), /Still here/);
  await v.page.getByRole('button', { name: 'Load the page again' }).click();
  await v.page.getByRole('heading', { level: 1, name: 'Sort the cards into three piles' }).waitFor({ state: 'attached' });
  await v.close();
});
