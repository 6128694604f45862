// What a person sets for themselves, and the tools to set it: text size, appearance, single keys, Plain view, help;
// and the ways through a page that need no eyes: landmarks and the link past them.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../visual/picture.mjs';
import { axe_violations, ready, visit } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */

const desktop = { width: 1280, height: 800 }, phone = { viewport: { width: 390, height: 844 }, touch: true };
const name_field = { name: 'Your name, as it should stand on the sheet' };

/** Opens a page of the workbook and waits for its title. @param {Page} page @param {string} hash @param {string | RegExp} title */
async function go(page, hash, title) {
  await page.evaluate((to) => { location.hash = to; }, `#/${hash}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
}

/** What of the page isn't drawn by the program. @param {Page} page */
const looks_of = (page) => page.evaluate(() => ({
  scheme: getComputedStyle(document.documentElement).colorScheme,
  ground: getComputedStyle(document.body).backgroundColor,
  text_px: parseFloat(getComputedStyle(document.documentElement).fontSize),
  is_plain: document.documentElement.classList.contains('plain'),
  bar: [...document.querySelectorAll('meta[name=theme-color]')].find((meta) => matchMedia(meta.getAttribute('media') ?? '').matches)?.getAttribute('content'),
}));

/** How light the picture on the screen is, 0 to 255, and how many colours are in it. @param {Page} page */
async function picture_of(page) {
  const { data } = read(await page.screenshot());
  let sum = 0;
  const colours = new Set();
  for (let i = 0; i < data.length; i += 4) {
    sum += data[i];
    colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
  }
  return { light: (4 * sum) / data.length, colours: colours.size };
}

/** Waits until the picture is as light as wanted. @param {Page} page @param {(light: number) => boolean} is_right */
async function see_light(page, is_right) {
  let light = -1;
  for (let i = 0; i < 40; i++) {
    light = (await picture_of(page)).light;
    if (is_right(light)) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`the picture's lightness is ${light}`);
}

/** Waits until what has focus has this name. @param {Page} page @param {string} name */
async function see_focus(page, name) {
  await page.waitForFunction((wanted) => {
    const active = document.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent) === wanted;
  }, name);
}

test('dark is chosen with the mouse: picture, fields and shell follow, over a reload and from the first paint', async () => {
  const v = await visit();
  await see_light(v.page, (light) => light > 180);
  assert.equal((await looks_of(v.page)).bar, '#D9DDD6');
  const tool = v.page.getByRole('button', { name: 'Appearance' });
  assert.equal(await tool.getAttribute('aria-expanded'), 'false');
  await tool.click();
  const menu = v.page.getByRole('dialog', { name: 'Appearance' });
  await v.page.getByRole('button', { name: 'Appearance', includeHidden: true, expanded: true }).waitFor({ state: 'attached' });
  await see_focus(v.page, 'As the system says');
  await menu.getByRole('radio', { name: 'Dark' }).click();
  await menu.waitFor({ state: 'detached' });
  await see_focus(v.page, 'Appearance');
  const dark = { scheme: 'dark', ground: 'rgb(16, 20, 24)', bar: '#1F262B' };
  const check = async () => {
    await see_light(v.page, (light) => light < 60);
    const { scheme, ground, bar } = await looks_of(v.page);
    assert.deepEqual({ scheme, ground, bar }, dark);
  };
  await check();
  await v.page.reload();
  await ready(v.page);
  await check();
  assert.equal(await tool.evaluate((element) => element.getAttribute('aria-description')), 'Dark');
  // Before any of the program is there.
  await v.page.evaluate(() => navigator.serviceWorker.getRegistration().then((worker) => worker?.unregister()));
  await v.page.route('**/workbook.js', (route) => route.abort());
  await v.page.reload();
  await v.page.getByText('Opening the workbook').waitFor();
  await check();
  await v.close();
});

test('a light page in a dark system, and back to what the system says', async () => {
  const v = await visit({ dark: true });
  await see_light(v.page, (light) => light < 60);
  await v.page.getByRole('button', { name: 'Appearance' }).click();
  await v.page.getByRole('radio', { name: 'Light' }).click();
  await see_light(v.page, (light) => light > 180);
  assert.equal((await looks_of(v.page)).scheme, 'light');
  await v.page.getByRole('button', { name: 'Appearance' }).click();
  await v.page.getByRole('radio', { name: 'As the system says' }).click();
  await see_light(v.page, (light) => light < 60);
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('text size by keyboard: arrow keys try it, Enter keeps it, Escape and a press elsewhere leave it', async () => {
  const v = await visit();
  await go(v.page, 'values', /^Sort the cards/);
  const tall = () => v.page.getByRole('heading', { level: 1 }).evaluate((element) => element.getBoundingClientRect().height);
  const before = await tall();
  const tool = v.page.getByRole('button', { name: 'Text size' });
  await tool.focus();
  await v.page.keyboard.press('Enter');
  const menu = v.page.getByRole('dialog', { name: 'Text size' });
  await see_focus(v.page, 'As the browser says');
  assert.deepEqual(await axe_violations(v.page), []);
  for (let i = 0; i < 5; i++) await v.page.keyboard.press('ArrowDown');
  await see_focus(v.page, '150 %');
  await v.page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '24px');
  assert.ok(await menu.isVisible(), 'trying leaves it open');
  await v.page.keyboard.press('Enter');
  await menu.waitFor({ state: 'detached' });
  await see_focus(v.page, 'Text size');
  assert.ok((await tall()) > before * 1.2, 'the title grew');

  await tool.click();
  await menu.waitFor({ state: 'attached' });
  await v.page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await see_focus(v.page, 'Text size');
  await tool.click();
  await menu.waitFor({ state: 'attached' });
  await v.page.getByRole('heading', { name: 'Sort the cards into three piles', includeHidden: true }).click({ force: true, position: { x: 2, y: 2 } });
  await menu.waitFor({ state: 'detached' });

  await v.page.reload();
  await ready(v.page);
  assert.equal((await looks_of(v.page)).text_px, 24);
  assert.equal(await tool.getAttribute('aria-description'), '150 %');
  await tool.click();
  await menu.getByRole('radio', { name: 'As the browser says' }).click();
  await v.page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '16px');
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('what is set in one tab holds in the other at once', async () => {
  const v = await visit();
  const other = await v.context.newPage();
  await other.goto(v.url + '#/values');
  await ready(other);
  await v.page.bringToFront();
  await v.page.getByRole('button', { name: 'Text size' }).click();
  await v.page.getByRole('dialog', { name: 'Text size' }).getByRole('radio', { name: '150 %' }).click();
  await other.bringToFront();
  await other.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '24px');
  await other.getByRole('button', { name: 'Text size', description: '150 %' }).waitFor({ state: 'attached' });
  await v.close();
});

test('the address wins for the visit, and isn’t kept with what is chosen meanwhile', async () => {
  const v = await visit({ path: '?text=200&plain' });
  assert.deepEqual(await looks_of(v.page).then(({ text_px, is_plain }) => [text_px, is_plain]), [32, true]);
  await v.page.getByRole('button', { name: 'Appearance' }).click();
  await v.page.getByRole('radio', { name: 'Dark' }).click();
  await v.page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
  await v.page.goto(v.url);
  await ready(v.page);
  assert.deepEqual(await looks_of(v.page).then(({ text_px, is_plain, scheme }) => [text_px, is_plain, scheme]), [16, false, 'dark']);
  await v.close();
});

test('a browser that keeps nothing, and a damaged record: settings hold for the visit', async () => {
  const v = await visit();
  await v.page.evaluate(() => localStorage.setItem('ownmark.settings', 'appearance=#~ text=ten\u0000 keys view=plainer'));
  await v.page.reload();
  await ready(v.page);
  assert.deepEqual(await looks_of(v.page).then(({ text_px, is_plain, scheme }) => [text_px, is_plain, scheme]), [16, false, 'light dark']);
  await v.page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException('', 'SecurityError'); };
  });
  await v.page.reload();
  await ready(v.page);
  await v.page.getByRole('button', { name: 'Appearance' }).click();
  await v.page.getByRole('radio', { name: 'Dark' }).click();
  await see_light(v.page, (light) => light < 60);
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('help by ?, what the keys are, and single keys turned off: none acts, none is shown, Back returns', async () => {
  const v = await visit({ path: '#/values' });
  const shortcuts = () => v.page.evaluate(() => document.querySelectorAll('[aria-keyshortcuts]').length);
  await v.page.getByRole('button', { name: 'Matters most' }).focus();
  assert.ok((await shortcuts()) > 0);
  await v.page.keyboard.press('1');
  await v.page.getByText('Card 2 of 40').first().waitFor({ state: 'attached' });
  await v.page.keyboard.press('?');
  const title = v.page.getByRole('heading', { level: 1, name: 'How to use this workbook' });
  await title.waitFor({ state: 'attached' });
  await see_focus(v.page, 'How to use this workbook');
  assert.match(await v.page.title(), /^Help/);
  assert.deepEqual(await axe_violations(v.page), []);
  const keys = v.page.getByRole('table', { name: 'Single keys' });
  assert.equal(await keys.getByRole('row').count(), 7);
  assert.equal(await keys.getByRole('columnheader').count(), 2);
  await keys.getByRole('rowheader', { name: '1 to 5' }).waitFor({ state: 'attached' });
  await v.page.getByRole('checkbox', { name: 'Single keys act' }).focus();
  await v.page.keyboard.press('Space');
  await v.page.waitForFunction(() => localStorage.getItem('ownmark.settings')?.includes('keys=off'));

  await v.page.goBack();
  await v.page.getByText('Card 2 of 40').first().waitFor({ state: 'attached' });
  assert.equal(await shortcuts(), 0);
  await v.page.getByRole('button', { name: 'Matters most' }).focus();
  await v.page.keyboard.press('1');
  await v.page.keyboard.press('?');
  await v.page.waitForTimeout(300);
  assert.equal(await v.page.getByText('Card 3 of 40').count(), 0);
  assert.equal(await title.count(), 0);

  await v.page.reload();
  await ready(v.page);
  await v.page.getByText('Card 2 of 40').first().waitFor({ state: 'attached' });
  assert.equal(await shortcuts(), 0);
  await v.page.getByRole('button', { name: 'Help', exact: true }).click();
  await title.waitFor({ state: 'attached' });
  await v.page.getByRole('checkbox', { name: 'Single keys act' }).click();
  await v.page.getByRole('button', { name: 'Back to Values' }).click();
  await v.page.getByText('Card 2 of 40').first().waitFor({ state: 'attached' });
  await v.page.waitForFunction(() => document.querySelectorAll('[aria-keyshortcuts]').length > 0);
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('? is a character in a text field', async () => {
  const v = await visit();
  const field = v.page.getByRole('textbox', name_field);
  await field.focus();
  await v.page.keyboard.type('Who?');
  assert.equal(await field.inputValue(), 'Who?');
  assert.equal(await v.page.getByRole('heading', { level: 1, name: 'How to use this workbook' }).count(), 0);
  await v.close();
});

test('Plain view is chosen and left by keyboard, kept over a reload, and the drawn page comes back', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', name_field).fill('Ada');
  await v.page.getByRole('textbox', name_field).blur();
  await v.page.keyboard.press('?');
  const plain = v.page.getByRole('checkbox', { name: 'Show Plain view' });
  await plain.waitFor({ state: 'attached' });
  const is_plain = () => document.documentElement.classList.contains('plain');
  const until = (/** @type {boolean} */ wanted) => v.page.waitForFunction((on) => document.documentElement.classList.contains('plain') === on, wanted);
  for (let stop = 0; stop < 40 && !(await plain.evaluate((element) => element === document.activeElement)); stop++) await v.page.keyboard.press('Tab');
  await v.page.keyboard.press('Space');
  await until(true);
  await v.page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Show Plain view');
  assert.ok(await plain.isChecked());
  assert.ok(await v.page.getByText('How to read these pages').first().isVisible());
  assert.deepEqual(await axe_violations(v.page), []);
  await v.page.keyboard.press('Space');
  await until(false);
  await see_light(v.page, (light) => light > 180);

  await v.page.keyboard.press('Space');
  await until(true);
  await v.page.reload();
  await ready(v.page);
  assert.ok(await v.page.evaluate(is_plain));
  await plain.focus();
  await v.page.keyboard.press('Space');
  await until(false);
  // The picture is drawn, though nothing was before in this visit: its paper and the cloth of the spine are no CSS.
  await v.page.waitForFunction(() => /** @type {HTMLCanvasElement} */ (document.getElementById('gl')).width > 1000);
  await v.page.waitForTimeout(300);
  const { colours } = await picture_of(v.page);
  assert.ok(colours > 100, `${colours} colours`);
  await v.page.getByRole('button', { name: 'Back to Start' }).click();
  assert.equal(await v.page.getByRole('textbox', name_field).inputValue(), 'Ada');
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('without WebGL there is Plain view, and help says that it is all there is', async () => {
  const v = await visit({ has_webgl: false, path: '#/help' });
  const plain = v.page.getByRole('checkbox', { name: 'Show Plain view' });
  assert.ok(await plain.isChecked());
  assert.ok(await plain.isDisabled());
  await v.page.getByText('so Plain view is what there is').waitFor();
  assert.deepEqual(await axe_violations(v.page), []);
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('the way past everything: first by Tab, seen while it has focus, and it leads to the title', async () => {
  for (const form of [{ viewport: desktop }, { viewport: { width: 820, height: 1180 } }, phone, { viewport: desktop, path: '?text=200' }]) {
    const v = await visit(form);
    for (const title of ['Begin where you are', /^Sort the cards/]) {
      if (title instanceof RegExp) {
        await v.page.evaluate(() => { location.hash = '#/values'; });
        await v.page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
      }
      await v.page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
      const link = v.page.getByRole('link', { name: 'Skip to the sheet' });
      const box = () => link.evaluate((element) => element.getBoundingClientRect());
      assert.ok((await box()).bottom <= 0, 'hidden without focus');
      const first = await v.page.evaluate(() => document.querySelector('#mirror a, #mirror button, #mirror input')?.textContent);
      assert.equal(first, 'Skip to the sheet');
      await link.focus();
      await v.page.waitForFunction(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0);
      assert.deepEqual(await axe_violations(v.page), []);
      await v.page.keyboard.press('Enter');
      await v.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    }
    await v.close();
  }
});

test('landmarks: one banner, one main, one way to the sheets and one content info on every page, with the tools in reach', async () => {
  for (const form of [{ viewport: desktop }, { viewport: { width: 820, height: 1180 } }, phone]) {
    const v = await visit(form);
    for (const [sheet, title] of /** @type {[string, string | RegExp][]} */ ([['values', /^Sort the cards/], ['path', /^Three paths/], ['summary', 'Nothing is written yet'], ['help', 'How to use this workbook']])) {
      await go(v.page, sheet, title);
      for (const role of /** @type {const} */ (['banner', 'main', 'navigation', 'contentinfo']))
        assert.equal(await v.page.getByRole(role).count(), 1, `${sheet}: ${role}`);
      assert.equal(await v.page.getByRole('contentinfo').getByRole('link', { name: 'Licences' }).getAttribute('href'), 'licences.txt');
      assert.deepEqual(await axe_violations(v.page), [], sheet);
    }
    await v.close();
  }
});

test('the phone: the tools are in the menu; each opens in its place, and focus returns to the menu’s button', async () => {
  const v = await visit({ ...phone, path: '#/values' });
  await v.page.getByRole('button', { name: 'Matters most', exact: true }).tap();
  const sheets = v.page.getByRole('dialog', { name: 'Menu' });
  const open = async () => {
    await v.page.getByRole('button', { name: 'Menu', exact: true }).tap();
    await sheets.waitFor({ state: 'attached' });
  };
  await open();
  await sheets.getByRole('button', { name: 'Undo' }).tap();
  await v.page.getByText('Card 1 of 40').first().waitFor({ state: 'attached' });
  assert.deepEqual(await axe_violations(v.page), []);
  await sheets.getByRole('button', { name: 'Text size' }).tap();
  const sizes = v.page.getByRole('dialog', { name: 'Text size' });
  await sizes.waitFor({ state: 'attached' });
  assert.equal(await v.page.getByRole('dialog').count(), 1);
  assert.deepEqual(await axe_violations(v.page), []);
  await sizes.getByRole('radio', { name: '130 %' }).tap();
  await sizes.waitFor({ state: 'detached' });
  await see_focus(v.page, 'Menu');
  assert.equal((await looks_of(v.page)).text_px, 20.8);
  await open();
  await sheets.getByRole('button', { name: 'Appearance' }).tap();
  await v.page.getByRole('dialog', { name: 'Appearance' }).getByRole('radio', { name: 'Dark' }).tap();
  await see_light(v.page, (light) => light < 60);
  await open();
  await sheets.getByRole('button', { name: 'Help' }).tap();
  await v.page.getByRole('heading', { level: 1, name: 'How to use this workbook' }).waitFor({ state: 'attached' });
  await v.page.getByRole('button', { name: 'Back to Values' }).tap();
  await v.page.getByText('Card 1 of 40').first().waitFor({ state: 'attached' });
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('the tablet: a drawer with the labels, which a press beside it closes', async () => {
  const v = await visit({ viewport: { width: 820, height: 1180 }, path: '#/values' });
  const button = v.page.getByRole('button', { name: 'Menu', exact: true });
  const drawer = v.page.getByRole('dialog', { name: 'Menu' });
  await button.click();
  await drawer.waitFor({ state: 'attached' });
  await see_focus(v.page, 'Close the menu');
  assert.deepEqual(await axe_violations(v.page), []);
  await v.page.getByRole('button', { name: 'Rest here, keep my place', includeHidden: true }).click({ force: true });
  await drawer.waitFor({ state: 'detached' });
  await see_focus(v.page, 'Menu');
  await button.click();
  await drawer.getByRole('link', { name: 'Path', exact: true }).click();
  await v.page.getByRole('heading', { level: 1, name: 'Three paths, asked the same way' }).waitFor({ state: 'attached' });
  await see_focus(v.page, 'Three paths, asked the same way');
  assert.deepEqual(v.problems, []);
  await v.close();
});
