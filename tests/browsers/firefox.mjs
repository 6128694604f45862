// Firefox through puppeteer-core over WebDriver BiDi, on a screen of its own.
// @ts-check
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { folder } from '../e2e/support.mjs';
import { say, until } from './driver.mjs';
import { call, call_for_facts, call_for_usable } from './finder.mjs';
import { is_ready } from './ready.mjs';
import { open_screen } from './screen.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {import('./driver.mjs').Target} Target */

/** WebGL without a graphics card, downloads without a question, no calls home. */
const settings = {
  'webgl.force-enabled': true, 'webgl.disable-fail-if-major-performance-caveat': true, 'gfx.webrender.software': true,
  'browser.download.folderList': 2, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false, 'browser.helperApps.neverAsk.saveToDisk': 'application/pdf', 'pdfjs.disabled': true,
  'datareporting.policy.dataSubmissionEnabled': false, 'app.update.enabled': false,
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
};

/** @returns {Promise<Driver>} */
export async function firefox() {
  const screen = await open_screen();
  const site = await serve(folder);
  const downloads = join(screen.home, 'downloads');
  mkdirSync(downloads);
  const browser = await launch({
    browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: false, protocol: 'webDriverBiDi', defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, HOME: screen.home, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    extraPrefsFirefox: { ...settings, 'browser.download.dir': downloads },
  });
  const driver = await driver_of(browser, await browser.newPage(), site.url, downloads, [], async () => {
    await browser.close();
    await site.close();
    await screen.close();
  });
  await driver.open('');
  return driver;
}

/**
 * @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page @param {string} url @param {string} downloads
 * @param {string[]} problems @param {() => Promise<void>} close @returns {Promise<Driver>}
 */
async function driver_of(browser, page, url, downloads, problems, close) {
  page.on('pageerror', (error) => problems.push(`error: ${error instanceof Error ? error.message : error}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(`${message.type()}: ${message.text()}`);
  });
  const ready = () => until('Firefox: the program is ready', () => page.evaluate(call(is_ready)), 60_000);
  /** @param {Target} target @returns {Promise<import('puppeteer-core').ElementHandle<Element>>} */
  const element_of = (target) => until(`Firefox: ${say(target)}`, async () =>
    /** @type {any} */ (await page.evaluateHandle(call_for_usable(target))).asElement());
  /** @param {Target} target */
  const click = async (target) => {
    const element = await element_of(target);
    // The driver's own scrolling doesn't know that bars lie over the page.
    await element.evaluate((/** @type {Element} */ one) => one.scrollIntoView({ block: 'nearest' }));
    await element.click();
  };
  /** @param {string} combination */
  const keys = async (combination) => {
    const [key, ...held] = combination.split('+').reverse();
    for (const one of held) await page.keyboard.down(/** @type {any} */ (one));
    await page.keyboard.press(/** @type {any} */ (key));
    for (const one of held) await page.keyboard.up(/** @type {any} */ (one));
  };
  return {
    name: 'Firefox', problems, close, keys,
    open: async (address) => {
      await page.goto(url + address);
      await ready();
    },
    reload: async () => {
      await page.reload();
      await ready();
    },
    find: async (target) => /** @type {any} */ (await page.evaluate(call_for_facts(target))),
    press: click,
    type: async (target, text) => {
      await click(target);
      await keys('Control+a');
      await page.keyboard.type(text);
    },
    key: async (target, key) => {
      await (await element_of(target)).focus();
      await keys(key);
    },
    undo: () => keys('Control+z'),
    evaluate: async (work, ...args) => /** @type {any} */ (await page.evaluate(call(work, ...args))),
    download: async (start) => {
      const before = new Set(readdirSync(downloads));
      await start();
      const name = await until('Firefox: the download', async () => {
        const files = readdirSync(downloads);
        return files.some((file) => file.endsWith('.part')) ? undefined : files.find((file) => !before.has(file));
      }, 60_000);
      return { name, path: join(downloads, name) };
    },
    picture: async () => Buffer.from(await page.screenshot()),
    tab: async () => {
      const other = await browser.newPage();
      const driver = await driver_of(browser, other, url, downloads, problems, () => other.close());
      await driver.open('');
      return driver;
    },
  };
}
