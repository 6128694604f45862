// What a journey needs of a browser, whichever it is and however it is used: by mouse, by keys, by touch.
// An adapter gives the few parts; the rest is made of them here.
// @ts-check
import assert from 'node:assert/strict';

/**
 * What to look for: the role and name that a screen reader would say. A name that is a string is the whole name.
 * @typedef {{ role: string, name?: string | RegExp, within?: Target, at?: number }} Target at: which of those found; -1 is the last
 */
/** @typedef {{ name: string, value: string, spoken: string, checked: boolean, disabled: boolean, focused: boolean }} Fact */
/**
 * @typedef {object} Driver
 * @property {string} name of the browser
 * @property {string[]} problems what page and console complained about, as far as the browser tells
 * @property {(address: string) => Promise<void>} open an address below the site's
 * @property {() => Promise<void>} reload
 * @property {(target: Target) => Promise<Fact[]>} find all that fit, in the order of the page
 * @property {(target: Target) => Promise<void>} press the only one that fits, as a person does
 * @property {(target: Target, text: string) => Promise<void>} type puts `text` in place of what a field says, key by key
 * @property {(target: Target, key: string) => Promise<void>} key gives something focus and presses a key on it
 * @property {(combination: string) => Promise<void>} keys presses keys, such as Control+z, on what has focus
 * @property {() => Promise<void>} undo the browser's own, in the field that has focus
 * @property {<R>(work: (...args: any[]) => R, ...args: any[]) => Promise<Awaited<R>>} evaluate runs `work` in the page
 * @property {(start: () => Promise<void>) => Promise<{ name: string, path: string }>} download what `start` brings
 * @property {() => Promise<string>} [words] all that the page says, where that isn't asked of its elements
 * @property {() => Promise<Buffer>} picture of the page, PNG
 * @property {() => Promise<Driver>} tab another tab on the same data
 * @property {() => Promise<void>} close
 */

export const wait = (/** @type {number} */ ms) => new Promise((done) => { setTimeout(done, ms); });

/**
 * Asks again until the answer isn't false, nothing or zero.
 * @template T @param {string} what @param {() => Promise<T>} ask @param {number} [patience_ms]
 * @returns {Promise<Exclude<T, undefined | null | false>>}
 */
export async function until(what, ask, patience_ms = 15_000) {
  const end = Date.now() + patience_ms;
  for (;;) {
    const answer = await ask();
    if (answer) return /** @type {any} */ (answer);
    if (Date.now() > end) assert.fail(`${what}: waited for ${patience_ms / 1000} s`);
    await wait(30);
  }
}

/** @param {Target} target @returns {string} */
export function say(target) {
  const where = target.within ? ` in ${say(target.within)}` : '';
  return `${target.role} ${target.name ?? ''}${target.at === undefined ? '' : ` (${target.at})`}${where}`;
}

/** Waits for something and tells about the first. @param {Driver} d @param {Target} target @returns {Promise<Fact>} */
export async function see(d, target) {
  return (await until(`${d.name}: ${say(target)}`, async () => (await d.find(target))[0]));
}

/** Waits until nothing fits any more. @param {Driver} d @param {Target} target */
export async function see_gone(d, target) {
  await until(`${d.name}: no ${say(target)}`, async () => (await d.find(target)).length === 0);
}

/** Waits until some text of the page says `words`. @param {Driver} d @param {string | RegExp} words */
export async function see_words(d, words) {
  const wanted = words instanceof RegExp ? words : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const said = d.words ?? (() => d.evaluate(() => document.getElementById('mirror')?.textContent ?? ''));
  await until(`${d.name}: “${words}”`, async () => wanted.test(await said()));
}

/** @param {Driver} d @param {string | RegExp} name */
export const see_sheet = (d, name) => see(d, { role: 'heading', name });

/** Presses a radio or toggle and waits for the program to agree. @param {Driver} d @param {Target} target */
export async function choose(d, target) {
  await d.press(target);
  await until(`${d.name}: ${say(target)} is chosen`, async () => (await d.find(target))[0]?.checked);
}

/** Waits until a field says `text`. @param {Driver} d @param {Target} target @param {string} text */
export async function reads(d, target, text) {
  let last = '';
  await until(`${d.name}: ${say(target)} says “${text}”`, async () => {
    last = (await d.find(target))[0]?.value ?? '';
    return last === text;
  }).catch(() => {});
  assert.equal(last, text, `${d.name}: ${say(target)}`);
}

/** Waits until everything is kept. @param {Driver} d */
export const see_saved = (d) => see_words(d, /Saved in this browser/);
