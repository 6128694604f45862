// Every sheet in every state and every form of the page: no rule of axe is broken, and none is left open without a reason
// (support.mjs).
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { states } from './states.mjs';
import { axe_violations, settle, visit } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @typedef {('light' | 'dark')[]} Schemes */

/** @type {Schemes} */
const both = ['light', 'dark'];

const desktop = { width: 1280, height: 800 }, tablet = { width: 820, height: 1180 }, phone = { width: 390, height: 844 };
/** @type {(Parameters<typeof visit>[0] & { name: string, schemes?: Schemes })[]} */
const forms = [
  { name: 'desktop, light and dark', viewport: desktop, schemes: both },
  { name: 'phone, light and dark', viewport: phone, touch: true, schemes: both },
  { name: 'tablet', viewport: tablet, touch: true },
  { name: 'phone, 200 % text', viewport: phone, touch: true, dark: true, path: '?text=200' },
  { name: 'Plain view, light and dark', viewport: desktop, path: '?plain', schemes: both },
];

/** No rule is broken here, in no colour scheme. @param {Page} page @param {string} state @param {Schemes} [schemes] */
async function check(page, state, schemes) {
  for (const colorScheme of schemes ?? [undefined]) {
    if (colorScheme) await page.emulateMedia({ colorScheme });
    await settle(page);
    assert.deepEqual(await axe_violations(page), [], `${state} ${colorScheme ?? ''}`);
  }
}

for (const form of forms)
  test(`axe in every state: ${form.name}`, { timeout: 480_000 }, async () => {
    const v = await visit({ ...form, reduced_motion: true });
    v.page.setDefaultTimeout(15_000);
    for (const [state, deed] of states()) {
      let is_there;
      await assert.doesNotReject(async () => { is_there = await deed(v.page); }, `on the way to: ${state}`);
      if (is_there !== false) await check(v.page, state, form.schemes);
    }
    assert.deepEqual(v.problems, []);
    await v.close();
  });
