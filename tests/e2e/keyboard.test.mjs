// The whole journey by keyboard alone, and that focus can be seen wherever it stops.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wait } from '../browsers/driver.mjs';
import { journey } from '../browsers/journey.mjs';
import { differing_share, read_picture } from '../browsers/picture.mjs';
import { by_keyboard } from './by_keyboard.mjs';
import { visit } from './support.mjs';

test('from the address to the PDF by keyboard alone', { timeout: 300_000 }, async () => {
  const v = await visit();
  await v.page.keyboard.press('Tab');  // into the page, as from the address bar
  await journey(by_keyboard(v));
  await v.close();
});

for (const form of [{ name: 'light' }, { name: 'dark phone', dark: true, viewport: { width: 390, height: 844 } }])
  test(`focus is seen where it stops: ${form.name}`, { timeout: 120_000 }, async () => {
    const v = await visit({ ...form, reduced_motion: true });
    for (const sheet of ['start', 'values', 'path', 'conditions']) {
      await v.page.evaluate((hash) => { location.hash = hash; }, `#/${sheet}`);
      await wait(300);
      let before = '';
      for (let stop = 0; stop < 12; stop++) {
        await v.page.keyboard.press('Tab');
        const at = await v.page.evaluate(() => {
          const element = /** @type {Element} */ (document.activeElement);
          const box = element.getBoundingClientRect();
          return { id: element === document.body ? '' : element.id, left: box.left - 5, top: box.top - 5, right: box.right + 5, bottom: box.bottom + 5 };
        });
        if (at.id === '' || at.id === before) break;
        before = at.id;
        // A ring may lie round less than the box. Its own picture with focus, and the same place when focus is nowhere.
        await wait(150);
        const focused = read_picture(await v.page.screenshot());
        await v.page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
        await wait(150);
        const bare = read_picture(await v.page.screenshot());
        await v.page.evaluate((id) => document.getElementById(id)?.focus(), at.id);
        const box = { left: Math.max(0, at.left), top: Math.max(0, at.top), right: Math.min(focused.width, at.right), bottom: Math.min(focused.height, at.bottom) };
        const ring = differing_share(focused, bare, box) * (box.right - box.left) * (box.bottom - box.top);
        const perimeter = 2 * (box.right - box.left + box.bottom - box.top);
        const name = await v.page.evaluate(() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent);
        assert.ok(ring > 0.7 * perimeter, `${sheet}: focus on “${name}” changes ${ring} pixels round ${perimeter} px`);
      }
    }
    await v.close();
  });
