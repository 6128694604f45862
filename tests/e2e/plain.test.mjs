// Plain view and paper: the same elements without the canvas.
// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { axe_violations, visit } from './support.mjs';

const is_plain = () => document.documentElement.classList.contains('plain');

test('a graphics context that doesn’t come back: Plain view takes over, with what was typed; the picture returns with it', async () => {
  const v = await visit();
  const name = v.page.getByRole('textbox', { name: 'Your name, as it should stand on the sheet' });
  await name.fill('Ada');
  await v.page.evaluate(() => {
    const context = /** @type {any} */ (document.getElementById('gl')).getContext('webgl2');
    const losing = context.getExtension('WEBGL_lose_context');
    Object.assign(globalThis, { losing });
    losing.loseContext();
  });
  await v.page.waitForFunction(is_plain, undefined, { timeout: 10_000 });
  assert.equal(await name.inputValue(), 'Ada');
  assert.equal(await v.page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Your name, as it should stand on the sheet', 'focus stays');
  await v.page.keyboard.type(' L');
  assert.deepEqual(await axe_violations(v.page), []);
  await v.page.evaluate(() => /** @type {any} */ (globalThis).losing.restoreContext());
  await v.page.waitForFunction(() => !document.documentElement.classList.contains('plain'));
  assert.equal(await name.inputValue(), 'Ada L');
  await v.close();
});

test('printing the page gives the brand sheet in words, and leaves the screen as it was', async () => {
  const v = await visit();
  await v.page.getByRole('button', { name: 'Look at an example' }).click();
  await v.page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
  const before = await v.page.getByRole('heading', { level: 1 }).innerText();
  const pdf = await v.page.pdf();
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');
  for (const wanted of ['Renée Kovač', 'I help small river towns', 'What I stand for', 'My path', 'How I say it'])
    assert.ok(text.includes(wanted), `the paper says “${wanted}”`);
  assert.ok(!text.includes('Close the example'), 'no buttons on paper');
  await v.page.getByRole('heading', { level: 1, name: before }).waitFor({ state: 'attached' });
  assert.deepEqual(v.problems, []);
  await v.close();
});
