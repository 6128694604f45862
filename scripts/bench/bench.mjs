// What the site costs, beside its budgets, in one run: bench.mjs SITE. Prints a table; exits 1 over a budget.
// @ts-check
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { read_environment } from '../environment.mjs';
import { serve } from '../serve.mjs';

const folder = process.argv[2];
const flags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
];
const bare_page = '<!doctype html><html lang="en"><title>Bare</title><textarea rows="12" cols="60" aria-label="Bare"></textarea></html>';

/** @type {{ what: string, value: string, budget: string, over: boolean }[]} */
const rows = [];
/** @param {string} what @param {string} value @param {string} budget @param {boolean} [over] */
function row(what, value, budget = '', over = false) {
  rows.push({ what, value, budget, over });
  console.log(`  ${what.padEnd(52)}  ${value.padEnd(32)}  ${budget}${over ? '  OVER' : ''}`);
}
const ms = (/** @type {number} */ v) => `${v.toFixed(v < 10 ? 2 : 0)} ms`;

/** @param {number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}
const median = (/** @type {number[]} */ values) => quantile(values, 0.5);

/** Counts and times frames, draws, saves and keys, from outside the program. */
function watch() {
  /** @type {{ frames: number, draws: number, costs: number[], saves: number[], keys: number[], presses: number[], edited: number }} */
  const seen = { frames: 0, draws: 0, costs: [], saves: [], keys: [], presses: [], edited: 0 };
  /** @type {any} */ (globalThis).seen = seen;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (done) => ask((time) => {
    seen.frames++;
    const began = performance.now();
    done(time);
    seen.costs.push(performance.now() - began);
  });
  if ('WebGL2RenderingContext' in globalThis) {
    for (const name of /** @type {const} */ (['drawElements', 'drawArrays'])) {
      const draw = /** @type {any} */ (WebGL2RenderingContext.prototype)[name];
      /** @type {any} */ (WebGL2RenderingContext.prototype)[name] = function (/** @type {any[]} */ ...rest) { seen.draws++; return draw.apply(this, rest); };
    }
  }
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (/** @type {string | string[]} */ stores, /** @type {IDBTransactionMode | undefined} */ mode, /** @type {any} */ options) {
    const made = transaction.call(this, stores, mode, options);
    if (made.mode === 'readwrite') made.addEventListener('complete', () => { if (seen.edited) seen.saves.push(performance.now() - seen.edited); seen.edited = 0; });
    return made;
  };
  // To the task after the next frame: what the event changed has been painted by then.
  const time = (/** @type {Event} */ event, /** @type {number[]} */ times) => ask(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => times.push(performance.now() - event.timeStamp);
    port2.postMessage(0);
  });
  document.addEventListener('input', (event) => {
    seen.edited ||= event.timeStamp;
    time(event, seen.keys);
  }, true);
  document.addEventListener('keydown', (event) => time(event, seen.presses), true);
}

/** @param {import('playwright-core').Page} page */
async function ready(page) {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0, undefined, { timeout: 60_000 });
  return page.evaluate(() => performance.getEntriesByName('app-ready')[0].startTime);
}

/** @param {import('playwright-core').Page} page @param {string} place */
async function go(page, place) {
  await page.evaluate((hash) => { location.hash = hash; }, `#/${place}`);
  await page.waitForTimeout(700);
}

/** @param {import('playwright-core').Page} page @param {string} file */
async function open(page, file) {
  await go(page, 'start');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open a saved workbook' }).click()]);
  await chooser.setFiles(file);
  await page.waitForTimeout(800);
  const replace = page.getByRole('dialog').getByRole('button', { name: /Open|Replace/ });
  if (await replace.count()) await replace.first().click();
  await page.waitForTimeout(6500);  // until the toast has gone
}

/** Median cost of frames that the moving pointer asks for, ms. @param {import('playwright-core').Page} page @param {string} place */
async function frame_cost(page, place) {
  await go(page, place);
  await page.evaluate(() => { /** @type {any} */ (globalThis).seen.costs.length = 0; });
  for (let i = 0; i < 60; i++) await page.mouse.move(320 + (i * 37) % 800, 120 + (i * 53) % 560);
  const costs = await page.evaluate(() => /** @type {any} */ (globalThis).seen.costs);
  return { cost: median(costs), frames: costs.length };
}

/** @param {import('playwright-core').Page} page @param {import('playwright-core').Locator} field */
async function key_to_paint(page, field) {
  await field.click();
  for (const letter of 'we walk along the river and ask what it did last year ') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(25);
  }
  const keys = await page.evaluate(() => /** @type {any} */ (globalThis).seen.keys.splice(0));
  return { median: median(keys), p95: quantile(keys, 0.95) };
}

const long_texts = {
  'English': 'It was a long day of work, but a good one, and the river stood lower than the model said it would. ',
  'Thai': 'ทำงานอย่างสงบกับคนดี และพูดความจริงแม้ในยามที่ยากลำบากที่สุด ',
  // The browser looks for words from every line to the next space, which takes it long here.
  'Thai without a space': 'ทำงานอย่างสงบกับคนดีและพูดความจริงแม้ในยามที่ยากลำบากที่สุด',
};

/** Keys at the end and at the beginning of 100 KB in one paragraph, and leaving it, ms. @param {import('playwright-core').Page} page @param {import('playwright-core').Locator} field @param {string} words */
async function long_paragraph(page, field, words) {
  await field.fill(words.repeat(Math.ceil(100_000 / Buffer.byteLength(words))));
  const keys_at = async (/** @type {string} */ place) => {
    await field.press(`ControlOrMeta+${place}`);
    await page.waitForTimeout(1500);
    await page.evaluate(() => { /** @type {any} */ (globalThis).seen.presses.length = 0; });
    for (const letter of 'along') {
      await page.keyboard.press(letter);
      await page.waitForTimeout(300);
    }
    // From the press: the browser lays the text out before it tells of the input.
    return median(await page.evaluate(() => /** @type {any} */ (globalThis).seen.presses.splice(0)));
  };
  const at_end = await keys_at('End'), at_beginning = await keys_at('Home');
  const leaving = await field.evaluate((element) => new Promise((/** @type {(ms: number) => void} */ done) => {
    const begun = performance.now();
    element.blur();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
  }));
  return { at_end, at_beginning, leaving };
}

const files = mkdtempSync(join(tmpdir(), 'ownmark-bench-'));
const site = await serve(folder, { port: 0, packed: true });
const bare = createServer((_, response) => { response.writeHead(200, { 'Content-Type': 'text/html' }).end(bare_page); });
await new Promise((done) => bare.listen(0, '127.0.0.1', () => done(undefined)));
const bare_url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (bare.address()).port}/`;
const browser = await chromium.launch({ executablePath: read_environment().OWNMARK_CHROMIUM ?? '/usr/bin/chromium', headless: true, args: flags });
try {
  const fresh = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', acceptDownloads: true });
    await context.addInitScript(watch);
    return context.newPage();
  };

  // First visit, slow; then as fast as it goes, and again without a network.
  let page = await fresh();
  const slow = await page.context().newCDPSession(page);
  await slow.send('Network.enable');
  await slow.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 });
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(site.url);
  row('interactive, 1.6 Mbit/s + 150 ms + CPU/4', ms(await ready(page)), 'beside SurveyJS, not in this run');
  await page.context().close();

  page = await fresh();
  await page.goto(site.url);
  const first = await ready(page);
  row('interactive, unthrottled', ms(first));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(4000);
  await page.context().setOffline(true);
  await page.reload();
  const again = await ready(page);
  row('second visit, offline', `${ms(again)}, ${(again / first).toFixed(2)} of the first`, '≤ 0.3 of the first', again > 0.3 * first);
  await page.context().setOffline(false);

  // A whole workbook, and one with ten times as much in every field.
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await page.getByRole('button', { name: 'Close the example' }).waitFor({ state: 'attached' });
  await go(page, 'summary');
  const [copy] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy' }).click()]);
  const book = JSON.parse(readFileSync(await copy.path(), 'utf8'));
  const whole = join(files, 'whole.ownmark'), tenfold = join(files, 'tenfold.ownmark');
  writeFileSync(whole, JSON.stringify(book));
  for (const [slug, value] of Object.entries(book.answers)) {
    if (/^(values\.meaning|strengths\..*\.name|path\.informal)/.test(slug)) book.answers[slug] = Array(10).fill(value).join(' ');
  }
  book.rounds = Array(10).fill(book.rounds).flat();
  writeFileSync(tenfold, JSON.stringify(book));
  await page.context().close();

  page = await fresh();
  await page.goto(site.url);
  await ready(page);
  const places = ['values', 'values/3', 'strengths/13', 'conditions', 'path/5', 'statement/2', 'summary'];
  /** @type {Record<string, number>} */
  const costs = {};
  await open(page, whole);
  for (const place of places) costs[place] = (await frame_cost(page, place)).cost;
  const largest = places.reduce((a, b) => (costs[b] > costs[a] ? b : a));
  row(`a drawn frame, the largest sheet (${largest})`, ms(costs[largest]), '≤ 1 ms', costs[largest] > 1);
  for (const place of places) row(`  ${place}`, ms(costs[place]));

  await page.waitForTimeout(2000);  // what was under way has settled
  await page.evaluate(() => { /** @type {any} */ (globalThis).seen.frames = /** @type {any} */ (globalThis).seen.draws = 0; });
  await page.waitForTimeout(10_000);
  const idle = await page.evaluate(() => [/** @type {any} */ (globalThis).seen.frames, /** @type {any} */ (globalThis).seen.draws]);
  row('idle for 10 s: frames, draws', idle.join(', '), '0, 0', idle[0] + idle[1] > 0);

  await go(page, 'path/4');
  const ours = await key_to_paint(page, page.getByRole('textbox').first());
  const saves = await page.evaluate(() => /** @type {any} */ (globalThis).seen.saves);
  const plain = await fresh();
  await plain.goto(bare_url);
  const theirs = await key_to_paint(plain, plain.getByRole('textbox'));
  await plain.context().close();
  row('key to paint, median', `${ms(ours.median)}, bare ${ms(theirs.median)}`, '≤ bare + 8 ms', ours.median > theirs.median + 8);
  row('key to paint, p95', `${ms(ours.p95)}, bare ${ms(theirs.p95)}`, '≤ bare + 8 ms', ours.p95 > theirs.p95 + 8);
  row('edit to acknowledged save, p95', ms(quantile(saves, 0.95)), '≤ 100 ms', quantile(saves, 0.95) > 100);

  for (const [kind, words] of Object.entries(long_texts)) {
    await go(page, 'path/4');
    const long = await long_paragraph(page, page.getByRole('textbox').first(), words);
    const beside = await fresh();
    await beside.goto(bare_url);
    const bare_long = await long_paragraph(beside, beside.getByRole('textbox'), words);
    await beside.context().close();
    row(`100 KB of ${kind}: a key at the end`, `${ms(long.at_end)}, bare ${ms(bare_long.at_end)}`, '≤ 1.3 × bare + 80 ms', long.at_end > 1.3 * bare_long.at_end + 80);
    row('  a key at the beginning', `${ms(long.at_beginning)}, bare ${ms(bare_long.at_beginning)}`, '≤ 1.3 × bare + 80 ms', long.at_beginning > 1.3 * bare_long.at_beginning + 80);
    row('  leaving the field', ms(long.leaving), '≤ 300 ms', long.leaving > 300);
    await open(page, whole);
  }
  await go(page, 'statement');
  await page.getByRole('textbox').last().fill(long_texts.English.repeat(1000));
  const wordy = await frame_cost(page, 'statement/2');
  row('  a drawn frame of the statement with 100 KB in it', ms(wordy.cost), '≤ 100 ms', wordy.cost > 100);
  await open(page, whole);

  await go(page, 'summary');
  /** @type {number[]} */
  const reports = [];
  for (let i = 0; i < 4; i++) {
    const began = performance.now();
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the PDF' }).click()]);
    reports.push(performance.now() - began);
    await page.waitForTimeout(300);
  }
  row('PDF, press to file, cold and warm', `${ms(reports[0])}, ${ms(median(reports.slice(1)))}`);

  await open(page, tenfold);
  const grown = await frame_cost(page, largest);
  row(`a drawn frame of ${largest}, ten times the workbook`, `${ms(grown.cost)}, ${(grown.cost / costs[largest]).toFixed(2)} of before`, 'flat (≤ 1.5)', grown.cost > 1.5 * costs[largest]);
} finally {
  await browser.close();
  await site.close();
  bare.close();
  rmSync(files, { recursive: true, force: true });
}

if (rows.some(({ over }) => over)) process.exitCode = 1;
