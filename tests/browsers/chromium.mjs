// Chromium through Playwright, used by mouse and keyboard as people mix them.
// @ts-check
import { ready, visit, watch } from '../e2e/support.mjs';
import { call, facts_of } from './finder.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {import('./driver.mjs').Target} Target */
/** @typedef {import('playwright-core').Page} Page */

/** @param {Parameters<typeof visit>[0]} [options] @returns {Promise<Driver>} */
export async function chromium(options) {
  const v = await visit(options);
  return driver_of(v.page, v.problems, v.url, v.close);
}

/** @param {Page} page @param {Target} target @returns {import('playwright-core').Locator} */
export function locate(page, target) {
  const role = /** @type {Parameters<Page['getByRole']>[0]} */ (target.role);
  const found = (target.within ? locate(page, target.within) : page).getByRole(role, { name: target.name, exact: true });
  return target.at === undefined ? found : found.nth(target.at);
}

/** @param {Page} page @param {string[]} problems @param {string} url @param {() => Promise<void>} close @returns {Driver} */
export function driver_of(page, problems, url, close) {
  return {
    name: 'Chromium', problems, close,
    open: async (address) => {
      await page.goto(url + address);
      await ready(page);
    },
    reload: async () => {
      await page.reload();
      await ready(page);
    },
    find: (target) => locate(page, target).evaluateAll(facts_of),
    press: (target) => locate(page, target).click(),
    type: async (target, text) => {
      await locate(page, target).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    key: async (target, key) => {
      await locate(page, target).focus();
      await page.keyboard.press(key);
    },
    keys: (combination) => page.keyboard.press(combination),
    undo: () => page.keyboard.press('Control+z'),
    evaluate: (work, ...args) => page.evaluate(call(work, ...args)),
    download: async (start) => {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), start()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    picture: () => page.screenshot(),
    tab: async () => {
      const other = await page.context().newPage();
      watch(other, problems);
      await other.goto(url);
      await ready(other);
      return driver_of(other, problems, url, () => other.close());
    },
  };
}
