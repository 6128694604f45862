// What a person wrote stays: over a reload, a lost context, a lost connection, a second tab, and a wrong file.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ready, saved, visit, watch } from './support.mjs';

const name_field = { name: 'Your name, as it should stand on the sheet' };

test('a name is saved and comes back after a reload, on the same sheet', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Zoë Łuczak');
  await v.page.getByRole('button', { name: 'Begin' }).click();
  await v.page.getByRole('link', { name: 'Strengths', exact: true }).click();
  await v.page.getByRole('heading', { level: 1, name: 'How much is each of these like you?' }).waitFor({ state: 'attached' });
  await saved(v.page);
  await v.page.reload();
  await ready(v.page);
  await v.page.getByRole('heading', { level: 1, name: 'How much is each of these like you?' }).waitFor({ state: 'attached' });
  await v.page.getByRole('link', { name: 'Start', exact: true }).click();
  assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), 'Zoë Łuczak');
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('text typed right before the page goes away is there again', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Ana');
  await v.page.reload();
  await ready(v.page);
  assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), 'Ana');
  await v.close();
});

test('the second visit works with the server stopped', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Offline Olga');
  await v.page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await v.page.waitForFunction(async () => (await caches.keys()).length > 0);
  await saved_anywhere(v.page);
  await v.stop_server();
  await v.page.reload();
  await ready(v.page);
  assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), 'Offline Olga');
  await v.close();
});

test('a lost graphics context is survived', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Lost and found');
  await v.page.getByRole('button', { name: 'Begin' }).waitFor({ state: 'attached' });
  await v.page.waitForTimeout(300);
  const before = await v.page.screenshot();
  await v.page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
    const extension = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2')).getExtension('WEBGL_lose_context');
    /** @type {any} */ (globalThis).lost = extension;
    extension?.loseContext();
  });
  await v.page.waitForTimeout(300);
  await v.page.evaluate(() => /** @type {any} */ (globalThis).lost.restoreContext());
  await v.page.waitForTimeout(700);
  const after = await v.page.screenshot();
  assert.ok(before.equals(after), 'the page looks as it did before');
  assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), 'Lost and found');
  await v.page.getByRole('button', { name: 'Begin' }).click();
  await v.page.getByRole('link', { name: 'Values', exact: true }).waitFor({ state: 'attached' });
  await v.close();
});

test('ten idle seconds are no frames', async () => {
  const v = await visit();
  await v.page.waitForTimeout(1500);
  await v.page.evaluate(() => {
    const w = /** @type {any} */ (globalThis);
    w.frames = 0;
    const request = w.requestAnimationFrame.bind(w);
    w.requestAnimationFrame = (/** @type {FrameRequestCallback} */ f) => { w.frames += 1; return request(f); };
    const context = /** @type {any} */ (document.querySelector('canvas')).getContext('webgl2');
    w.draws = 0;
    const draw = context.drawElements.bind(context);
    context.drawElements = (/** @type {any[]} */ ...a) => { w.draws += 1; return draw(...a); };
  });
  await v.page.waitForTimeout(10_000);
  const counts = await v.page.evaluate(() => [/** @type {any} */ (globalThis).frames, /** @type {any} */ (globalThis).draws]);
  assert.deepEqual(counts, [0, 0]);
  await v.page.getByRole('textbox', name_field).fill('x');  // and it still lives
  await v.page.waitForFunction(() => /** @type {any} */ (globalThis).frames > 0);
  await v.close();
});

test('a wrong, a damaged and a newer file are refused, and what is open stays', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Keep me');
  const folder = mkdtempSync(join(tmpdir(), 'ownmark-files-'));
  /** @type {[string, string, RegExp][]} */
  const files = [
    ['photo.ownmark', 'not a workbook at all', /isn’t an Ownmark workbook|damaged/],
    ['cut.ownmark', '{"format":"ownmark","version":"1.0","answers":{"start.name":"Cu', /ends too early|damaged/],
    ['newer.ownmark', '{"format":"ownmark","version":"9.0","answers":{}}', /newer Ownmark/],
  ];
  for (const [file, content, sentence] of files) {
    const path = join(folder, file);
    writeFileSync(path, content);
    await open_file(v.page, path);
    await v.page.getByRole('alert').filter({ hasText: sentence }).waitFor({ state: 'attached' });
    assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), 'Keep me');
  }
  await v.close();
});

test('a copy saved to a file opens again, asks before it replaces, and can be undone', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('First person');
  await v.page.getByRole('button', { name: 'Begin' }).click();
  await v.page.getByRole('link', { name: 'Summary', exact: true }).click();
  const [download] = await Promise.all([v.page.waitForEvent('download'), v.page.getByRole('button', { name: 'Save a copy' }).click()]);
  assert.match(download.suggestedFilename(), /First.*\.ownmark$/);
  const path = await download.path();
  assert.match(readFileSync(path, 'utf8'), /First person/);
  await v.page.getByRole('link', { name: 'Start', exact: true }).first().click();
  await v.page.getByRole('textbox', name_field).fill('Second person');
  await open_file(v.page, path);
  const dialog = v.page.getByRole('dialog', { name: 'Open this workbook in place of yours?' });
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await dialog.waitFor({ state: 'detached' });
  await field_says(v.page, 'First person');
  await v.page.getByRole('heading', { level: 1 }).focus().catch(() => {});
  await v.page.keyboard.press('Control+z');
  await field_says(v.page, 'Second person');
  await v.close();
});

test('a second tab is told that it only reads, and can take over', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('One');
  await saved_anywhere(v.page);
  const second = await v.context.newPage();
  watch(second, v.problems);
  await second.goto(v.url);
  await ready(second);
  await second.getByText('open in another one').first().waitFor({ state: 'attached' });
  assert.ok(await second.getByRole('textbox', name_field).isDisabled());
  await second.getByRole('button', { name: 'Write here instead' }).click();
  await second.getByText('open in another one').waitFor({ state: 'detached' });
  await second.getByRole('textbox', name_field).fill('Two');
  await v.page.getByText('open in another one').first().waitFor({ state: 'attached' });
  await v.page.waitForFunction(() => [...document.querySelectorAll('input')].some((field) => field.value === 'Two'));
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('delete everything asks twice and then forgets', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Gone soon');
  await v.page.getByRole('button', { name: 'Begin' }).click();
  await v.page.getByRole('link', { name: 'Summary', exact: true }).click();
  await v.page.getByRole('button', { name: 'Delete everything' }).click();
  await v.page.getByRole('dialog').getByRole('button', { name: 'Keep everything' }).waitFor({ state: 'attached' });
  await v.page.keyboard.press('Escape');
  await v.page.getByRole('dialog').waitFor({ state: 'detached' });
  await v.page.getByRole('button', { name: 'Delete everything' }).click();
  await v.page.getByRole('dialog').getByRole('button', { name: 'Go on', exact: true }).click();
  await v.page.getByRole('dialog', { name: 'Delete it for good?' }).getByRole('button', { name: 'Delete everything' }).click();
  await v.page.getByRole('dialog').waitFor({ state: 'detached' });
  await v.page.waitForTimeout(500);
  await v.page.reload();
  await ready(v.page);
  assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), '');
  await v.close();
});

/** @param {import('playwright-core').Page} page @param {string} path */
async function open_file(page, path) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a saved workbook' }).click()]);
  await chooser.setFiles(path);
}

/** @param {import('playwright-core').Page} page @param {string} text */
async function field_says(page, text) {
  await page.waitForFunction((wanted) => [...document.querySelectorAll('input')].some((field) => field.value === wanted), text);
}

/** The cover has no saved mark: asks the store itself. @param {import('playwright-core').Page} page */
async function saved_anywhere(page) {
  await page.waitForTimeout(600);
}

