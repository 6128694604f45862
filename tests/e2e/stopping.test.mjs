// Where the program can't start, or stops, the page says so in one sentence and keeps what was written within reach.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { axe_violations, visit } from './support.mjs';

test('a browser without WebAssembly is told so', async () => {
  const v = await visit();
  const page = await v.context.newPage();
  await page.addInitScript(() => { Reflect.deleteProperty(globalThis, 'WebAssembly'); });
  await page.goto(v.url);
  await page.getByText(/doesn’t run WebAssembly/).waitFor();
  await page.getByText('What you write stays on this device.').waitFor();
  await v.close();
});

test('a browser without WebGL 2 is told so, and gives the whole workbook as a plain page', async () => {
  const v = await visit({ has_webgl: false });
  await v.page.getByRole('status').filter({ hasText: /doesn’t offer WebGL 2/ }).waitFor();
  await v.page.getByRole('button', { name: 'Begin' }).click();
  await v.page.getByRole('button', { name: 'Matters most' }).waitFor();
  assert.deepEqual(await axe_violations(v.page), []);
  await v.close();
});

test('where WebGL 2 is there, nothing is said of it, in Plain view neither', async () => {
  const v = await visit({ path: '?plain' });
  assert.equal(await v.page.getByText(/WebGL/).count(), 0);
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
  await v.page.getByRole('button', { name: 'Begin' }).click();
  await v.page.getByText(/^Saved in this browser/).first().waitFor({ state: 'attached' });
  await v.page.evaluate(() => { dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })); });
  await v.page.getByRole('alert').filter({ hasText: /Ownmark has stopped. Your work was last saved at \d\d:\d\d/ }).waitFor();
  const [download] = await Promise.all([v.page.waitForEvent('download'), v.page.getByRole('button', { name: 'Download the raw data' }).click()]);
  assert.match(readFileSync(await download.path(), 'utf8'), /Still here/);
  await v.page.getByRole('button', { name: 'Load the page again' }).click();
  await v.page.getByRole('heading', { level: 1, name: 'Sort the cards into three piles' }).waitFor({ state: 'attached' });
  await v.close();
});
