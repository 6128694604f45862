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
