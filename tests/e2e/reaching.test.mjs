// Every control by Tab, on the phone as on the desk; nothing missing where the program can't start.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe_violations, go, visit } from './support.mjs';

const sheets = ['start', 'values', 'strengths', 'conditions', 'path', 'statement', 'summary', 'help'];

test('Tab reaches every control of every sheet, and leaves the page', async () => {
  const v = await visit();
  for (const sheet of sheets) {
    await go(v.page, sheet);
    // From the heading on, out of the page, and round again to where it began.
    const reached = new Set();
    let left = false;
    let before = '';
    for (let press = 0; press < 200; press++) {
      await v.page.keyboard.press('Tab');
      const id = await v.page.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement?.id ?? ''));
      // Without a browser's own controls round it, the page begins again after its last control.
      left ||= id === '' || (reached.has(id) && id !== before);
      if (reached.has(id)) break;
      if (id !== '') reached.add(id);
      before = id;
    }
    assert.ok(left, `${sheet}: Tab leaves`);
    const expected = await v.page.evaluate(() => {
      const seen = new Set();
      return [...document.querySelectorAll('#mirror button, #mirror a, #mirror input, #mirror textarea')].filter((element) => {
        const control = /** @type {HTMLInputElement} */ (element);
        if (control.disabled) return false;
        if (control.type !== 'radio') return true;
        const first = !seen.has(control.name);  // a group of radios is one stop
        seen.add(control.name);
        return first;
      }).map((element) => element.id);
    });
    const radios = await v.page.evaluate(() => [...document.querySelectorAll('#mirror input[type=radio]')].map((r) => r.id));
    const missed = expected.filter((id) => !reached.has(id) && !radios.includes(id));
    assert.deepEqual(missed, [], `${sheet}: reached by Tab`);
  }
  await v.close();
});

test('the phone: menu, no sideways scrolling, no violations, touch', async () => {
  const v = await visit({ viewport: { width: 390, height: 844 }, touch: true });
  await v.page.getByRole('button', { name: 'Begin' }).tap();
  await v.page.getByRole('button', { name: 'Menu' }).tap();
  const menu = v.page.getByRole('dialog');
  assert.deepEqual(await axe_violations(v.page), []);
  await menu.getByRole('link', { name: 'Path', exact: true }).tap();
  await v.page.getByRole('heading', { level: 1, name: 'Three paths, asked the same way' }).waitFor({ state: 'attached' });
  await v.page.getByRole('radio', { name: 'Mostly' }).first().tap();
  const tapped = await v.page.getByRole('radio', { name: 'Mostly' }).first().elementHandle();
  await v.page.waitForFunction((radio) => /** @type {HTMLInputElement} */ (radio)?.checked, tapped);
  for (const sheet of sheets) {
    await go(v.page, sheet);
    const outside = await v.page.evaluate(() => [...document.querySelectorAll('#mirror button, #mirror input, #mirror textarea, #mirror a')]
      .map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)).length);
    assert.equal(outside, 0, `${sheet}: nothing beside the window`);
    assert.deepEqual(await axe_violations(v.page), [], sheet);
  }
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('dark and large text: no violations, nothing outside', async () => {
  const v = await visit({ dark: true, path: '?text=200' });
  for (const sheet of sheets) {
    await go(v.page, sheet);
    assert.deepEqual(await axe_violations(v.page), [], sheet);
  }
  await v.close();
});

test('a sub-path of any host serves it', async () => {
  const v = await visit({ base: '/some/where/' });
  await v.page.getByRole('button', { name: 'Look at an example' }).click();
  await v.page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
  assert.deepEqual(v.problems, []);
  await v.close();
});
