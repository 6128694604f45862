// A browser on the built site, for tests that know only roles and names.
// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'node:test';
import { chromium } from 'playwright-core';
import { read_environment, root } from '../../scripts/environment.mjs';
import { serve } from '../../scripts/serve.mjs';

export const folder = process.env.OWNMARK_SITE ?? join(root, 'dist');

/** Visits that a test has not ended itself, because it failed. @type {Set<Visit>} */
const open_visits = new Set();
afterEach(async () => {
  for (const visit of open_visits) await visit.close();
});

/** Flags for a closed network, and for a software renderer or none. */
export const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const renderer_flags = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
const no_webgl_flags = ['--disable-gpu', '--disable-3d-apis'];

/**
 * @typedef {object} Visit
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {string} url
 * @property {string} profile the browser's folder
 * @property {string[]} problems what the console or the page complained about
 * @property {() => Promise<void>} stop_server
 * @property {() => Promise<void>} close
 */

/**
 * Opens the site in a browser of its own with an empty profile.
 * @param {{ viewport?: { width: number, height: number }, dark?: boolean, touch?: boolean, mobile?: boolean, reduced_motion?: boolean, path?: string, base?: string, scale?: number, has_webgl?: boolean, has_worker?: boolean, debugging?: boolean }} [options] debugging: other programs may drive it through a port
 * @returns {Promise<Visit>}
 */
export async function visit(options = {}) {
  const site = await serve(folder, { port: 0, base: options.base ?? '/' });
  const profile = mkdtempSync(join(tmpdir(), 'ownmark-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: read_environment().OWNMARK_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [...flags, ...(options.debugging ? ['--remote-debugging-port=0'] : []), ...(options.has_webgl === false ? no_webgl_flags : renderer_flags)],
    acceptDownloads: true,
    serviceWorkers: options.has_worker === false ? 'block' : 'allow',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    hasTouch: options.touch ?? false,
    isMobile: options.mobile ?? false,
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reduced_motion ? 'reduce' : 'no-preference',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  /** @type {string[]} */
  const problems = [];
  watch(page, problems);
  let open = true;
  const stop_server = async () => {
    if (open) await site.close();
    open = false;
  };
  /** @type {Visit} */
  const visit = {
    page, context, problems, url: site.url, profile, stop_server,
    close: async () => {
      open_visits.delete(visit);
      await context.close();
      await stop_server();
      rmSync(profile, { recursive: true, force: true });
    },
  };
  open_visits.add(visit);
  await page.goto(site.url + (options.path ?? ''));
  await ready(page);
  return visit;
}

/** @param {import('playwright-core').Page} page @param {string[]} problems */
export function watch(page, problems) {
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()}: ${message.text()}`);
  });
}

/** Waits until the program can be used. @param {import('playwright-core').Page} page */
export async function ready(page) {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0, undefined, { timeout: 30_000 });
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
}

/** Waits until the saved mark says so. @param {import('playwright-core').Page} page */
export async function saved(page) {
  await page.getByText(/^Saved in this browser/).first().waitFor({ state: 'attached', timeout: 10_000 });
}

/** Goes to a place in the workbook, as a link or an address does, and waits until it is shown. @param {import('playwright-core').Page} page @param {string} place */
export async function go(page, place) {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    // The program's frames come in between: one that draws the place, two that settle.
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  }, `#/${place}`);
}

/** The example workbook, as its own copy says. @param {import('playwright-core').Page} page */
export async function copy_of_example(page) {
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
  await page.evaluate(() => { location.hash = '#/summary'; });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy' }).click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

/** Opens a file on the first page of an empty workbook. @param {import('playwright-core').Page} page @param {string | { name: string, mimeType: string, buffer: Buffer }} file */
export async function open_workbook(page, file) {
  const open = page.getByRole('button', { name: 'Open a saved workbook' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: 'Go on where I was' }).first().waitFor({ state: 'attached' });
}

/** What the program makes of a deed comes with its next frames. @param {import('playwright-core').Page} page */
export const settle = (page) => page.evaluate(async () => { for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame); });

/** What axe can't decide, and why that is well. @type {Record<string, string>} */
const explained = {
  'color-contrast': 'the canvas shows the text; its contrast is measured from pixels',
};

/**
 * What all of axe's rules for WCAG 2.2 A and AA and for best practice find, and what they leave open without an explanation.
 * @param {import('playwright-core').Page} page
 */
export async function axe_violations(page) {
  await page.evaluate(() => delete /** @type {any} */ (globalThis).axe);
  const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const session = await page.context().newCDPSession(page);  // past the page's own strict policy
  await session.send('Runtime.evaluate', { expression: source });
  const found = await page.evaluate(async (is_explained) => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const options = { runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'] };
    const result = await /** @type {any} */ (globalThis).axe.run(document, options);
    const is_plain = document.documentElement.classList.contains('plain');
    const luminance = (/** @type {string} */ colour) => {
      const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((v) => Number(v) / 255);
      const [r, g, b] = channels.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    // axe looks for a field at the corner of its box, which is round here, and gives up; and it gives up on lines of a dialog
    // that have unlike things behind the dialog. Both have a ground of their own.
    const is_readable = (/** @type {any} */ node) => {
      const element = document.querySelector(node.target[0]);
      const own = element?.matches('input, textarea') ? element : element?.matches('h2, p') ? element.closest('[role=dialog]') : null;
      if (!element || !own) return false;
      const ground = getComputedStyle(own).backgroundColor;
      const inks = [getComputedStyle(element).color, ...(own === element ? [getComputedStyle(element, '::placeholder').color] : [])];
      return !/, 0\)$/.test(ground) && inks.every((ink) => {
        const [dark, light] = [luminance(ink), luminance(ground)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05) >= 4.5;
      });
    };
    const open = result.incomplete.flatMap((/** @type {any} */ v) => {
      if (!is_explained.includes(v.id)) return [v];
      const nodes = is_plain ? v.nodes.filter((/** @type {any} */ n) => !is_readable(n)) : [];
      return nodes.length > 0 ? [{ ...v, nodes }] : [];
    });
    return [...result.violations, ...open].map((v) => `${v.id}: ${v.nodes.map((/** @type {any} */ n) => n.html.slice(0, 120)).join(' | ')}`);
  }, Object.keys(explained));
  await session.detach();
  return /** @type {string[]} */ (found);
}
