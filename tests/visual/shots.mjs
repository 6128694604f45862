// The pictures that are taken, in every look: every sheet with an empty, a half-filled and a whole workbook, and every
// part of the page of widgets, as high as it is.
// @ts-check
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { read_environment, root } from '../../scripts/environment.mjs';
import { serve } from '../../scripts/serve.mjs';
import { copy_of_example, flags, folder, open_workbook, ready, saved } from '../e2e/support.mjs';

/**
 * @typedef {'empty' | 'half' | 'whole'} Book
 * @typedef {{ name: string, width: number, height: number, dark?: boolean, touch?: boolean, text?: number, contrast?: 'more' | 'system' }} Look
 * @typedef {{ name: string, book: Book, address: string, press?: string }} Shot
 */

/** @type {Look[]} */
export const looks = [
  { name: 'light', width: 1280, height: 800 },
  { name: 'dark', width: 1280, height: 800, dark: true },
  { name: 'phone', width: 390, height: 844, touch: true },
  { name: 'text-200', width: 1280, height: 800, text: 200 },
];

/** @type {Shot[]} */
export const shots = [
  { name: 'welcome', book: 'empty', address: 'start' },
  { name: 'piles', book: 'half', address: 'values' },
  { name: 'rounds', book: 'half', address: 'values/2' },
  { name: 'five', book: 'whole', address: 'values/3' },
  { name: 'strengths', book: 'half', address: 'strengths/3' },
  { name: 'leading', book: 'whole', address: 'strengths/13' },
  { name: 'conditions', book: 'half', address: 'conditions' },
  { name: 'path-asks', book: 'half', address: 'path' },
  { name: 'path', book: 'whole', address: 'path/5' },
  { name: 'path-table', book: 'whole', address: 'path/5', press: 'Show as a table' },
  { name: 'questions', book: 'empty', address: 'statement' },
  { name: 'statement', book: 'whole', address: 'statement/2' },
  { name: 'summary', book: 'whole', address: 'summary' },
  { name: 'help', book: 'whole', address: 'help' },
];

/** Parts of the page of widgets, in its order: #/kit/2 and on. */
export const kit_parts = ['actions', 'choices', 'answers', 'messages', 'cards', 'lists', 'charts', 'marks'];

/** The site with the page of widgets. */
const kit_folder = process.env.OWNMARK_KIT_SITE ?? join(root, 'build/kit-site');

/** A workbook on the way: some cards unsorted or some rounds made, some rows open. @param {any} whole */
export function half_of(whole) {
  const book = structuredClone(whole);
  book.rounds = (book.rounds ?? []).slice(0, 6);
  for (const slug of Object.keys(book.answers)) {
    const open = slug === 'values.enough' || slug.startsWith('conditions.support.') || slug === 'conditions.working-conditions.now' ||
      /^strengths\..*\.[12]$/.test(slug) && book.answers[slug] === 3 || slug.startsWith('audience.') || slug.startsWith('path.lead.');
    if (open) delete book.answers[slug];
  }
  return book;
}

/** Dates stand still; timers and frames go on. @param {number} now */
function stop_clock(now) {
  const Real = Date;
  globalThis.Date = /** @type {any} */ (class extends Real {
    /** @param {any[]} parts */
    constructor(...parts) { parts.length === 0 ? super(now) : super(.../** @type {[any]} */ (parts)); }
    static now() { return now; }
  });
}

/** Waits until two pictures in a row are the same. @param {import('playwright-core').Page} page */
async function still(page) {
  let last = await page.screenshot();
  for (let i = 0; i < 20; i++) {
    await page.waitForTimeout(60);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The picture never comes to rest.');
}

/** A browser that draws the same everywhere. */
function launch() {
  return chromium.launch({
    executablePath: read_environment().OWNMARK_CHROMIUM ?? '/usr/bin/chromium', headless: true,
    args: [...flags, '--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text'],
  });
}

/** A page in a context of its own, with the clock stopped. @param {import('playwright-core').Browser} browser @param {Look} look */
async function open_page(browser, look) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height }, colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce',
    contrast: look.contrast === 'more' ? 'more' : 'no-preference', forcedColors: look.contrast === 'system' ? 'active' : 'none',
    hasTouch: look.touch ?? false, timezoneId: 'UTC', locale: 'en-GB', acceptDownloads: true,
  });
  await context.addInitScript(stop_clock, Date.UTC(2026, 2, 12, 14, 32));
  return context.newPage();
}

/**
 * Takes `wanted` in `in_looks` and hands each to `done`. One browser; the clock stands still, nothing moves.
 * @param {Look[]} in_looks @param {Shot[]} wanted
 * @param {(shot: { name: string, look: Look, png: Buffer, page: import('playwright-core').Page }) => Promise<void> | void} done
 */
export async function shoot(in_looks, wanted, done) {
  const site = await serve(folder, { port: 0 });
  const browser = await launch();
  const files = mkdtempSync(join(tmpdir(), 'ownmark-visual-'));
  try {
    /** @type {Record<string, string>} */
    const books = {};
    for (const look of in_looks) {
      for (const book of /** @type {Book[]} */ (['empty', 'half', 'whole'])) {
        const mine = wanted.filter((shot) => shot.book === book);
        if (mine.length === 0) continue;
        const page = await open_page(browser, look);
        const context = page.context();
        const address = site.url + (look.text ? `?text=${look.text}` : '');
        await page.goto(address);
        await ready(page);
        if (book !== 'empty') {
          if (!books.whole) {
            const whole = await copy_of_example(page);
            books.whole = join(files, 'whole.ownmark');
            books.half = join(files, 'half.ownmark');
            writeFileSync(books.whole, JSON.stringify(whole));
            writeFileSync(books.half, JSON.stringify(half_of(whole)));
            await page.evaluate(() => { location.hash = '#/start'; });
            await page.reload();
            await ready(page);
          }
          await open_workbook(page, books[book]);
          await page.evaluate(() => { location.hash = '#/summary'; });
          await saved(page);
          await page.reload();  // without the toast that says it was opened
          await ready(page);
        }
        for (const shot of mine) {
          await page.evaluate((hash) => { location.hash = hash; }, `#/${shot.address}`);
          await page.mouse.move(0, 0);
          if (shot.press) await page.getByRole('button', { name: shot.press }).first().click();
          await page.mouse.move(0, 0);
          await done({ name: `${shot.name}-${look.name}`, look, png: await still(page), page });
          if (shot.press) await page.reload().then(() => ready(page));
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(files, { recursive: true, force: true });
  }
}

/**
 * Takes the page of widgets part by part in `in_looks`, each as high as it is.
 * @param {Look[]} in_looks
 * @param {(shot: { name: string, look: Look, png: Buffer, page: import('playwright-core').Page }) => Promise<void> | void} done
 */
export async function shoot_kit(in_looks, done) {
  if (!existsSync(join(kit_folder, 'workbook.wasm'))) throw new Error(`${kit_folder} isn't there yet: make kit`);
  const site = await serve(kit_folder, { port: 0 });
  const browser = await launch();
  try {
    for (const look of in_looks) {
      const page = await open_page(browser, look);
      await page.goto(`${site.url}?kit${look.text ? `&text=${look.text}` : ''}`);
      await ready(page);
      for (const [i, part] of kit_parts.entries()) {
        await page.setViewportSize({ width: look.width, height: look.height });
        await page.evaluate((hash) => { location.hash = hash; }, `#/kit/${i + 2}`);
        await page.mouse.move(0, 0);
        await still(page);
        const height = await page.evaluate(() => document.getElementById('canvas')?.scrollHeight ?? 0);
        await page.setViewportSize({ width: look.width, height });
        await done({ name: `kit-${part}-${look.name}`, look, png: await still(page), page });
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
