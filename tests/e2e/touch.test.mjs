// A phone: the whole journey by taps and drags, and that the page leaves alone what a phone does by itself.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until, wait } from '../browsers/driver.mjs';
import { journey } from '../browsers/journey.mjs';
import { by_touch } from './by_touch.mjs';
import { visit } from './support.mjs';

const phone = { viewport: { width: 390, height: 844 }, touch: true, mobile: true };

test('from the address to the PDF by touch alone', { timeout: 300_000 }, async () => {
  const v = await visit(phone);
  await journey(await by_touch(v));
  await v.close();
});

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

test('a long press opens the phone’s own menu for text', async () => {
  const v = await visit(phone);
  const field = v.page.getByRole('textbox').first();
  await field.fill('Zoë Łuczak');
  await v.page.evaluate(() => {
    /** @type {any} */ (globalThis).menus = [];
    addEventListener('contextmenu', (event) => /** @type {any} */ (globalThis).menus.push(event.defaultPrevented));
  });
  const box = /** @type {{ x: number, y: number, height: number }} */ (await field.boundingBox());
  const fingers = await v.context.newCDPSession(v.page);
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + 30, y: box.y + box.height / 2 }] });
  await wait(1200);
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await until('the menu', () => v.page.evaluate(() => /** @type {any} */ (globalThis).menus.length > 0));
  assert.deepEqual(await v.page.evaluate(() => /** @type {any} */ (globalThis).menus), [false]);
  assert.equal(await field.evaluate((element) => getComputedStyle(element).userSelect), 'text');
  await v.close();
});

test('two fingers enlarge the page, one moves it; a pull at its top does nothing', async () => {
  const v = await visit({ ...phone, path: '#/conditions' });
  await v.page.evaluate(() => { /** @type {any} */ (globalThis).is_same_page = true; });
  const fingers = await v.context.newCDPSession(v.page);
  const slider = /** @type {{ x: number, y: number }} */ (await v.page.getByRole('slider').first().boundingBox());
  // Also where the fingers meet a control.
  await fingers.send('Input.synthesizePinchGesture', { x: slider.x + 60, y: slider.y + 10, scaleFactor: 2, gestureSourceType: 'touch' });
  const zoom = await v.page.evaluate(() => visualViewport?.scale ?? 1);
  assert.ok(zoom > 1.5, `enlarged ${zoom} times`);
  const left = () => v.page.evaluate(() => visualViewport?.offsetLeft ?? 0);
  const before = await left();
  const xDistance = before > 50 ? 100 : -100;
  await fingers.send('Input.synthesizeScrollGesture', { x: 200, y: 300, xDistance, gestureSourceType: 'touch', speed: 2000 });
  assert.notEqual(await left(), before, 'one finger moves it sideways');
  await fingers.send('Input.synthesizePinchGesture', { x: 200, y: 400, scaleFactor: 0.3, gestureSourceType: 'touch' });
  await fingers.send('Input.synthesizeScrollGesture', { x: 12, y: 200, yDistance: 400, gestureSourceType: 'touch', speed: 2000 });
  await wait(300);
  assert.ok(await v.page.evaluate(() => /** @type {any} */ (globalThis).is_same_page), 'not loaded again');
  const overscroll = await v.page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY);
  assert.equal(overscroll, 'none');
  await v.close();
});

test('fields suit the keyboard on the screen', async () => {
  const v = await visit(phone);
  for (const sheet of ['start', 'conditions', 'path/4', 'statement']) {
    await v.page.evaluate((hash) => { location.hash = hash; }, `#/${sheet}`);
    await wait(300);
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
