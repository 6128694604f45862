// The whole journey by keyboard alone; focus is in sight at every stop (by_keyboard.mjs).
// @ts-check
import { test } from 'node:test';
import { journey } from '../browsers/journey.mjs';
import { by_keyboard } from './by_keyboard.mjs';
import { visit } from './support.mjs';

test('from the address to the PDF by keyboard alone', { timeout: 300_000 }, async () => {
  const v = await visit();
  await v.page.keyboard.press('Tab');  // into the page, as from the address bar
  await journey(by_keyboard(v));
  await v.close();
});
