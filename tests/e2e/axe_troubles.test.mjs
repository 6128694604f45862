// Where something is wrong, what the page says of it breaks no rule of axe: a tab that only reads, a full store, none at all, a
// lost graphics context, a program that has stopped.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe_violations, go, ready, settle, visit } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const desktop = { width: 1280, height: 800 }, phone = { width: 390, height: 844 };

/** @param {Page} page @param {string} state */
async function check(page, state) {
  await settle(page);
  assert.deepEqual(await axe_violations(page), [], state);
}

for (const form of [{ name: 'desktop', viewport: desktop }, { name: 'phone, dark', viewport: phone, touch: true, dark: true }, { name: 'Plain view', viewport: desktop, path: '?plain' }])
  test(`axe where something is wrong: ${form.name}`, { timeout: 180_000 }, async () => {
    const v = await visit(form);
    const is_plain = form.path === '?plain';
    /** @param {() => void} [before] runs in it before the page does */
    const tab = async (before) => {
      const page = await v.context.newPage();
      if (before) await page.addInitScript(before);
      await page.goto(v.url + (form.path ?? ''));
      await ready(page);
      return page;
    };
    const alert = (/** @type {Page} */ page, /** @type {RegExp} */ words) => page.getByRole('alert').filter({ hasText: words }).first().waitFor({ state: 'attached' });
    const name = (/** @type {Page} */ page) => page.getByRole('main').getByRole('textbox').first();

    /** Writes here: the tab before it has that still, or the first one again. @param {Page} page */
    const take = async (page) => {
      await page.getByRole('button', { name: 'Write here instead' }).click();
      await page.getByText('open in another one').first().waitFor({ state: 'detached' });
    };
    const second = await tab();
    await second.getByText('open in another one').first().waitFor({ state: 'attached' });
    for (const place of ['start', 'values', 'strengths', 'conditions', 'path', 'path/4', 'statement', 'summary']) {
      await go(second, place);
      await check(second, `a second tab, ${place}`);
    }
    await take(second);
    await check(second, 'a second tab, taken over');
    await second.close();

    const full = await tab(() => {
      const fail = () => { throw new DOMException('', 'QuotaExceededError'); };
      Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
    });
    await take(full);
    await name(full).fill('No room');
    await alert(full, /storage is full/);
    for (const place of ['start', 'values', 'summary']) {
      await go(full, place);
      await check(full, `storage full, ${place}`);
    }
    await full.close();

    const forgetful = await tab(() => { Object.defineProperty(globalThis, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } }); });
    await alert(forgetful, /keeps nothing for this page/);
    await check(forgetful, 'a browser that keeps nothing');
    await forgetful.close();

    if (!is_plain) {
      const losing = await tab();
      await losing.evaluate(() => /** @type {any} */ (document.getElementById('gl')).getContext('webgl2').getExtension('WEBGL_lose_context').loseContext());
      await check(losing, 'the graphics context is lost');
      await losing.waitForFunction(() => document.documentElement.classList.contains('plain'));
      await check(losing, 'the graphics context is lost for good');
      await losing.close();
    }

    await v.page.evaluate(() => { dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })); });
    await alert(v.page, /Ownmark has stopped/);
    assert.deepEqual(await axe_violations(v.page), [], 'the program has stopped');
    await v.close();
  });
