// A phone: a tap acts once, fields suit its keyboard, and the page leaves alone what a phone does by itself.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wait } from '../browsers/driver.mjs';
import { by_touch } from './by_touch.mjs';
import { go, visit } from './support.mjs';

const phone = { viewport: { width: 390, height: 844 }, touch: true, mobile: true };

test('one tap acts once', async () => {
  const v = await visit({ ...phone, path: '#/values' });
  const d = await by_touch(v);
  for (let card = 1; card < 6; card++) {
    await v.page.getByText(`Card ${card} of 40`).first().waitFor({ state: 'attached' });
    await d.press({ role: 'button', name: 'Matters' });
    await v.page.getByText(`Card ${card + 1} of 40`).first().waitFor({ state: 'attached' });
    await wait(400);  // a made-up click would come about now
    assert.equal(await v.page.getByText(`Card ${card + 2} of 40`).count(), 0);
  }
  await v.close();
});

test('nothing forbids enlarging with two fingers, selecting text, or makes a pull load the page again', async () => {
  const v = await visit(phone);
  for (const sheet of ['start', 'values', 'conditions', 'path']) {
    await go(v.page, sheet);
    const forbidding = await v.page.evaluate(() => [...document.querySelectorAll('body, body *')]
      .filter((element) => !/auto|manipulation|pinch-zoom/.test(getComputedStyle(element).touchAction)).map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(forbidding, [], sheet);
    const fields = await v.page.getByRole('textbox').evaluateAll((all) => all.map((element) => getComputedStyle(element).userSelect));
    assert.ok(fields.every((select) => select === 'text'), 'a long press can select what a field says');
  }
  assert.equal(await v.page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY), 'none');
  assert.doesNotMatch(await v.page.evaluate(() => document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? ''), /scalable|maximum/);
  await v.close();
});

test('fields suit the keyboard on the screen', async () => {
  const v = await visit(phone);
  for (const sheet of ['start', 'conditions', 'path/4', 'statement']) {
    await go(v.page, sheet);
    const fields = await v.page.getByRole('textbox').evaluateAll((all) => all.map((element) => ({
      name: element.getAttribute('aria-label'), px: parseFloat(getComputedStyle(element).fontSize), is_long: element.tagName === 'TEXTAREA',
      inputmode: element.getAttribute('inputmode'), enter: element.getAttribute('enterkeyhint'), capitals: element.getAttribute('autocapitalize'),
    })));
    assert.ok(fields.length > 0, `${sheet} has fields`);
    for (const field of fields) {
      assert.ok(field.px >= 16, `${field.name}: ${field.px} px, or the phone would enlarge the page`);
      if (!field.is_long) assert.equal(field.enter, 'done', `${field.name}`);
      if (sheet === 'conditions') assert.equal(field.inputmode, 'numeric', `${field.name}`);
      else assert.equal(field.capitals, 'sentences', `${field.name}`);
    }
  }
  await v.close();
});

/** The keyboard comes up over the page, as it does on iOS, or goes. @param {import('playwright-core').Page} page @param {number} keyboard px @param {number} [scale] */
const show_keyboard = (page, keyboard, scale = 1) => page.evaluate(async ([keyboard, scale]) => {
  const seen = /** @type {any} */ (window.visualViewport);
  Object.defineProperty(seen, 'height', { configurable: true, value: (innerHeight - keyboard) / scale });
  Object.defineProperty(seen, 'scale', { configurable: true, value: scale });
  seen.dispatchEvent(new Event('resize'));
  for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
}, [keyboard, scale]);

/** How far the line being written is from both ends of what can be seen between bars and keyboard, px. @param {import('playwright-core').Page} page @param {number} keyboard */
const room_round_caret = (page, keyboard) => page.evaluate((keyboard) => {
  const field = /** @type {HTMLTextAreaElement} */ (document.activeElement), box = field.getBoundingClientRect();
  const style = getComputedStyle(field), line = parseFloat(style.lineHeight), is_last = field.selectionEnd === field.value.length;
  const pad = parseFloat(style.paddingTop), y = is_last ? box.bottom - pad - line : box.top + pad;
  const bars = [...document.querySelectorAll('#mirror .pinned:not(.over)')].map((bar) => bar.getBoundingClientRect());
  const top = Math.max(0, ...bars.filter((bar) => bar.top <= 0 && bar.width >= innerWidth).map((bar) => bar.bottom));
  const bottom = Math.min(innerHeight - keyboard, ...bars.filter((bar) => bar.top > innerHeight / 3 && bar.width >= innerWidth).map((bar) => bar.top));
  return { above: y - top, below: bottom - (y + line) };
}, keyboard);

for (const { name, viewport, keyboard } of [
  { name: 'upright', viewport: phone.viewport, keyboard: 336 },
  { name: 'on its side', viewport: { width: 844, height: 390 }, keyboard: 210 },
])
  test(`the keyboard on the screen never hides what is being written: ${name}`, async () => {
    const v = await visit({ ...phone, viewport, path: '#/statement' });
    const heights = () => v.page.evaluate(() => document.getElementById('canvas')?.clientHeight ?? 0);
    const whole = await heights();
    const fields = v.page.getByRole('textbox');
    for (let i = 0; i < await fields.count(); i++) {
      await fields.nth(i).focus();
      await show_keyboard(v.page, keyboard);
      assert.equal(await heights(), whole - keyboard, 'the page ends where the keyboard begins');
      const room = await room_round_caret(v.page, keyboard);
      assert.ok(room.above >= 0 && room.below >= 0, `field ${i}: ${JSON.stringify(room)}`);
      await show_keyboard(v.page, 0);
      assert.equal(await heights(), whole);
    }
    // A text of many lines, seen from its end, then from its beginning.
    const long_text = fields.last();
    await long_text.focus();
    await v.page.keyboard.insertText('One more line of what I do.\n'.repeat(30));
    for (const caret of ['Control+Home', 'Control+End']) {
      await show_keyboard(v.page, 0);
      await v.page.keyboard.press(caret);
      await v.page.evaluate((to_start) => { /** @type {any} */ (document.getElementById('canvas')).scrollTop = to_start ? 1e5 : 0; }, caret === 'Control+Home');
      await show_keyboard(v.page, keyboard);
      const room = await room_round_caret(v.page, keyboard);
      assert.ok(room.above >= 0 && room.below >= 0, `${caret}: ${JSON.stringify(room)}`);
    }
    // Enlarged with two fingers there is no keyboard, only less to be seen.
    await show_keyboard(v.page, 0, 2);
    assert.equal(await heights(), whole);
    await v.close();
  });
