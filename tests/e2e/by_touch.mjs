// Chromium as on a phone, used by touch alone: taps, and drags that scroll. Text comes from the keyboard on the screen.
// @ts-check
import assert from 'node:assert/strict';
import { driver_of, locate } from '../browsers/chromium.mjs';
import { say, until } from '../browsers/driver.mjs';

/** @typedef {import('../browsers/driver.mjs').Driver} Driver */
/** @typedef {import('../browsers/driver.mjs').Target} Target */

/** @param {import('./support.mjs').Visit} v @returns {Promise<Driver>} */
export async function by_touch(v) {
  const page = v.page;
  const fingers = await page.context().newCDPSession(page);
  /** Drags until something lies where a finger can reach it, and says where. @param {Target} target */
  const reach = async (target) => {
    await until(`Touch: ${say(target)}`, async () => (await locate(page, target).count()) === 1 && (await locate(page, target).isEnabled()));
    for (let drag = 0; drag < 40; drag++) {
      const place = await locate(page, target).evaluate((element) => {
        const box = element.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        const above = document.elementFromPoint(x, y);
        return { x, y, is_free: !!above && element.contains(above), by: y - innerHeight / 2, height: innerHeight };
      });
      if (place.is_free) return place;
      const yDistance = -Math.sign(place.by) * Math.min(Math.abs(place.by), place.height / 3);
      await fingers.send('Input.synthesizeScrollGesture', { x: 12, y: place.height / 2, yDistance, gestureSourceType: 'touch', speed: 3000 });
    }
    return assert.fail(`no drag brings ${say(target)} within reach`);
  };
  /** @param {Target} target */
  const tap = async (target) => {
    const { x, y } = await reach(target);
    await page.touchscreen.tap(x, y);
  };
  return {
    ...driver_of(page, v.problems, v.url, v.close),
    name: 'Touch',
    press: async (target) => {
      // On the phone the sheets lie behind the menu.
      if (target.role === 'link' && (await locate(page, target).count()) === 0) await tap({ role: 'button', name: 'Menu' });
      await tap(target);
    },
    type: async (target, text) => {
      await tap(target);
      await until(`Touch: ${say(target)} has focus`, () => locate(page, target).evaluate((element) => document.activeElement === element));
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
    // There are no keys: what a key would do is tapped.
    key: async (target, key) => {
      const { x, y } = await reach(target);
      if (target.role === 'radio') return tap({ ...target, at: Number(key) - 1 });
      if (target.role !== 'slider') return tap(target);
      const width = await locate(page, target).evaluate((element) => element.getBoundingClientRect().width);
      return page.touchscreen.tap(x + (key === 'End' ? 0.5 : -0.5) * (width - 4), y);
    },
    keys: () => assert.fail('a phone has no keys'),
  };
}
