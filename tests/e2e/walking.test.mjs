// Charts and tabs: one stop for Tab, arrow keys among their parts, each with its name; a chart's table is one key away.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../browsers/driver.mjs';
import { compare, most_pixels, read } from '../visual/picture.mjs';
import { focus_fault } from './by_keyboard.mjs';
import { axe_violations, visit } from './support.mjs';
import { focus_line } from './transcript.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Buffer} before @param {Buffer} after */
const changed_pixels = (before, after) => compare(read(before), read(after)).pixels;

/** Opens a place of the example workbook. @param {Page} page @param {string} address */
async function open_example(page, address) {
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
  await page.evaluate((hash) => { location.hash = hash; }, '#/' + address);
  await page.getByRole('figure').waitFor({ state: 'attached' });
}

/** Presses `key` and waits for what has focus to be this, and to be seen. @param {Page} page @param {string} key @param {RegExp} line */
async function press(page, key, line) {
  await page.keyboard.press(key);
  let last = '';
  await until(`${key}: ${line}`, async () => line.test(last = await focus_line(page)), 3000).catch(() => assert.match(last, line));
  assert.equal(await page.evaluate(focus_fault), '');
}

/** @param {Page} page @param {RegExp} line */
async function tab_to(page, line) {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if (line.test(await focus_line(page))) return;
  }
  assert.fail(`Tab doesn’t come to ${line}`);
}

const paths = [/^image “Expert or support: pull 88, likely \d+ to \d+; worry 17, likely \d+ to \d+”$/, /^image “Independent: pull 50, .*”$/, /^image “Lead: pull 25, .*”$/];

test('the map of paths: one stop, three paths by arrow keys, the table by one key', async () => {
  const v = await visit();
  const page = v.page;
  await open_example(page, 'path/5');
  const figure = page.getByRole('figure', { name: 'Map of the three paths: Expert or support, by choice.' });
  assert.equal(await figure.getByRole('img').count(), 3);
  const before = await page.screenshot();
  await tab_to(page, paths[0]);
  await press(page, 'ArrowRight', paths[1]);
  await press(page, 'ArrowDown', paths[2]);
  await press(page, 'ArrowDown', paths[0]);
  await press(page, 'ArrowLeft', paths[2]);
  await press(page, 'Home', paths[0]);
  await press(page, 'End', paths[2]);
  assert.ok(changed_pixels(before, await page.screenshot()) > 500, 'ring and tag are seen');
  assert.deepEqual(await axe_violations(page), []);
  await press(page, 'Escape', paths[2]);
  await press(page, 'Tab', /^button “Turn the map”/);
  await press(page, 'Shift+Tab', paths[2]);

  await press(page, 't', /^columnheader “Out of 100”/);
  assert.equal(await page.getByRole('table', { name: 'Expert or support, by choice' }).count(), 1);
  assert.equal(await page.getByRole('figure').count(), 0);
  assert.deepEqual(await axe_violations(page), []);
  await press(page, 't', paths[2]);

  // By the button, focus stays where it is.
  await press(page, 'Tab', /^button “Turn the map”/);
  await press(page, 'Tab', /^button “Show as a table”/);
  await press(page, 'Enter', /^button “Show as a map”/);
  assert.equal(await page.getByRole('table').count(), 1);
  await press(page, 't', /^button “Show as a table”/);
  assert.equal(await page.getByRole('figure').count(), 1);
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('every chart says the finding and names its marks; its key gives the table', async () => {
  const v = await visit();
  const page = v.page;
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
  const charts = [
    { address: 'values/2', finding: /^Fifth place is still too close to call\./, mark: /^image “Craft: 98, likely \d+ to \d+; in the top five”$/, marks: 8 },
    { address: 'strengths/13', finding: /^Strengths, the leading seven: five are level at the top\./, mark: /^image “Judgement: 5\.0, likely 4\.6 to 5\.0; kept”$/, marks: 7 },
    { address: 'conditions', finding: /^Independence falls shortest\./, mark: /^image “Achievement: wanted 9; now 8; fit gap 0\.9”$/, marks: 6 },
  ];
  for (const chart of charts) {
    await page.evaluate((hash) => { location.hash = hash; }, '#/' + chart.address);
    const figure = page.getByRole('figure', { name: chart.finding });
    await figure.waitFor({ state: 'attached' });
    assert.equal(await figure.getByRole('img').count(), chart.marks, chart.address);
    await tab_to(page, chart.mark);
    assert.equal(await page.evaluate(focus_fault), '');
    await press(page, 't', /^columnheader/);
    assert.equal(await page.getByRole('rowheader').count(), chart.marks, chart.address);
    await press(page, 't', chart.mark);
  }
  await v.close();
});

test('a tap on a mark tells about it, one beside it puts that away; nothing moves afterwards', async () => {
  // Without motion, or the picture before is of a thread that is still being drawn.
  const v = await visit({ viewport: { width: 390, height: 844 }, touch: true, mobile: true, reduced_motion: true });
  const page = v.page;
  await open_example(page, 'path/5');
  const lead = page.getByRole('img', { name: /^Lead: / });
  const before = await page.screenshot();
  await lead.tap();
  await until('the tap is taken', () => lead.evaluate((element) => element === document.activeElement));
  await until('a tag is seen', async () => changed_pixels(before, await page.screenshot()) > 500);
  await page.evaluate(() => {
    const w = /** @type {any} */ (globalThis), request = w.requestAnimationFrame.bind(w);
    w.frames = 0;
    w.requestAnimationFrame = (/** @type {FrameRequestCallback} */ f) => { w.frames += 1; return request(f); };
  });
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).frames), 0);
  await page.getByRole('heading', { level: 1 }).tap({ force: true });
  await until('the tag is gone', async () => changed_pixels(before, await page.screenshot()) <= most_pixels);
  await v.close();
});

test('in Plain view a chart is a list that can be read, and its key works', async () => {
  const v = await visit({ path: '?plain' });
  const page = v.page;
  await open_example(page, 'path/5');
  const marks = page.getByRole('figure').getByRole('img');
  const boxes = [];
  for (const mark of await marks.all()) {
    assert.ok(await mark.isVisible());
    boxes.push(await mark.boundingBox());
  }
  assert.equal(boxes.length, 3);
  for (let i = 1; i < boxes.length; i++) assert.ok((boxes[i]?.y ?? 0) >= (boxes[i - 1]?.y ?? 0) + (boxes[i - 1]?.height ?? 0), 'one below the other');
  await tab_to(page, paths[0]);
  await press(page, 'ArrowDown', paths[1]);
  await press(page, 't', /^columnheader/);
  await press(page, 't', paths[1]);
  await v.close();
});

test('tabs: one stop, the arrows choose, and what is shown bears the tab’s name', async () => {
  const v = await visit();
  const page = v.page;
  await open_example(page, 'path/5');
  const tabs = page.getByRole('tablist', { name: 'Say it about' });
  await tab_to(page, /^tab “Expert or support”/);
  await press(page, 'ArrowRight', /^tab “Independent”/);
  await page.getByRole('tabpanel', { name: 'Independent' }).waitFor({ state: 'attached' });
  await press(page, 'End', /^tab “Lead”/);
  await page.getByRole('tabpanel', { name: 'Lead' }).waitFor({ state: 'attached' });
  assert.equal(await tabs.getByRole('tab', { selected: true }).innerText(), 'Lead');
  assert.deepEqual(await axe_violations(page), []);
  await page.keyboard.press('Tab');
  assert.doesNotMatch(await focus_line(page), /^tab /);
  await press(page, 'Shift+Tab', /^tab “Lead”/);
  await v.close();
});
