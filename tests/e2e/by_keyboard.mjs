// Chromium used by keyboard alone: there is no call for mouse, touch or script here. On the way it holds that focus can be
// seen at every stop, and is never lost.
// @ts-check
import assert from 'node:assert/strict';
import { driver_of, locate } from '../browsers/chromium.mjs';
import { say, until } from '../browsers/driver.mjs';

/** @typedef {import('../browsers/driver.mjs').Driver} Driver */
/** @typedef {import('../browsers/driver.mjs').Target} Target */

/** What can be wrong with where focus is; nothing when all is well. */
export const focus_fault = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return 'focus is lost';
  if (element.tagName === 'MAIN' || /^H\d$/.test(element.tagName)) return '';  // where a new sheet begins
  if (!element.matches(':focus-visible')) return `focus on ${element.outerHTML.slice(0, 120)} isn’t shown`;
  const box = element.getBoundingClientRect();
  if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
    return box.height > innerHeight / 2 ? '' : `${element.outerHTML.slice(0, 120)} is out of the window: ${box.top} to ${box.bottom}`;
  const above = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return above && element.contains(above) ? '' : `${element.outerHTML.slice(0, 120)} is covered by ${above?.outerHTML.slice(0, 80)}`;
};

/** @param {import('./support.mjs').Visit} v @returns {Driver} */
export function by_keyboard(v) {
  const page = v.page;
  const seen = async () => assert.equal(await until_well(() => page.evaluate(focus_fault)), '');
  /** How many stops away something is, negative when it lies before; a group of radios is one stop. @param {Target} target */
  const way_to = async (target) => {
    await until(`Keyboard: ${say(target)}`, async () => (await locate(page, target).count()) === 1 && (await locate(page, target).isEnabled()));
    return locate(page, target).evaluate((element) => {
      const active = document.activeElement;
      const group_of = (/** @type {any} */ one) => (one?.type === 'radio' ? one.name : one);
      if (active === element || (active?.matches('[type=radio]') && group_of(active) === group_of(element))) return 0;
      return !active || active === document.body || active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
    });
  };
  /** @param {Target} target */
  const go_to = async (target) => {
    for (let stop = 0; stop < 150; stop++) {
      const way = await way_to(target);
      if (way === 0) return choose_radio(target);
      await page.keyboard.press(way > 0 ? 'Tab' : 'Shift+Tab');
      await seen();
    }
    return assert.fail(`Tab doesn’t come to ${say(target)}`);
  };
  /** Within a group the arrows move, and choose as they do. @param {Target} target */
  const choose_radio = async (target) => {
    const has_focus = () => locate(page, target).evaluate((element) => document.activeElement === element);
    for (let step = 0; !(await has_focus()); step++) {
      assert.ok(step < 12, `the arrows come to ${say(target)}`);
      await page.keyboard.press('ArrowDown');
      await seen();
    }
  };
  return {
    ...driver_of(page, v.problems, v.url, v.close),
    name: 'Keyboard',
    press: async (target) => {
      await go_to(target);
      await page.keyboard.press(target.role === 'link' ? 'Enter' : 'Space');
      await seen();
    },
    type: async (target, text) => {
      await go_to(target);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await seen();
    },
    key: async (target, key) => {
      await go_to(target);
      await page.keyboard.press(key);
      await seen();
    },
  };
}

/** The program moves focus with its next frame, and scrolling may glide. @param {() => Promise<string>} fault */
async function until_well(fault) {
  let last = '';
  await until('focus', async () => (last = await fault()) === '', 2000).catch(() => {});
  return last;
}
