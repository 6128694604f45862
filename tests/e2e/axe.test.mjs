// Every sheet in every form of the page: no rule of axe is broken, and none is left open without a reason (support.mjs).
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe_violations, go, visit } from './support.mjs';

/** Every page of the example workbook that looks different. */
const places = [
  'values', 'values/2', 'values/3', 'strengths', 'strengths/9', 'conditions', 'path', 'path/4', 'path/5', 'statement', 'statement/2', 'summary', 'help', 'start',
];

const desktop = { width: 1280, height: 800 }, phone = { width: 390, height: 844 };
const forms = [
  { name: 'desktop, light', viewport: desktop }, { name: 'desktop, dark', viewport: desktop, dark: true },
  { name: 'phone, light', viewport: phone, touch: true }, { name: 'phone, dark', viewport: phone, touch: true, dark: true },
  { name: 'Plain view, dark', viewport: desktop, dark: true, path: '?plain' },
];

for (const form of forms)
  test(`axe on every sheet: ${form.name}`, { timeout: 120_000 }, async () => {
    const v = await visit(form);
    await v.page.getByRole('button', { name: 'Look at an example' }).click();
    await v.page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
    for (const address of places) {
      await go(v.page, address);
      assert.deepEqual(await axe_violations(v.page), [], `axe on ${address}`);
    }
    await v.close();
  });
