// In each browser: the whole journey, text entry, what is kept, and a lost graphics context. `make test-browsers`
// OWNMARK_BROWSERS=Firefox,WebKitGTK takes only these.
// @ts-check
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { chromium } from './chromium.mjs';
import { choose, reads, see, see_gone, see_saved, see_sheet, see_words, until, wait } from './driver.mjs';
import { firefox } from './firefox.mjs';
import { button, journey, name_field } from './journey.mjs';
import { differing_share, ink_share, read_picture } from './picture.mjs';
import { webkitgtk } from './webkitgtk.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */

/** @type {Record<string, () => Promise<Driver>>} */
const browsers = { Chromium: () => chromium(), Firefox: firefox, WebKitGTK: webkitgtk };
const wanted = process.env.OWNMARK_BROWSERS?.split(',') ?? Object.keys(browsers);
const begin = button('Begin');
const go_on = button('Begin');

for (const browser of wanted)
  describe(browser, () => {
    /** @type {Driver} */
    let d;
    const fresh = { timeout: 300_000 };
    after(async () => d?.close());

    /** Each test has an empty profile of its own. @param {string} name @param {(d: Driver) => Promise<void>} work */
    const with_browser = (name, work) => test(name, fresh, async () => {
      await d?.close();
      d = await browsers[browser]();
      await work(d);
      assert.deepEqual(d.problems, []);
    });

    with_browser('the journey from the address to the PDF', journey);

    with_browser('text: keys, undo, compositions, insertion, from right to left, emoji', async (d) => {
      await see(d, begin);
      await d.type(name_field, 'Zoë Łuczak');
      await reads(d, name_field, 'Zoë Łuczak');
      await d.undo();
      await until('something is undone', async () => (await d.find(name_field))[0].value !== 'Zoë Łuczak');

      // An input method writes, the program draws; what is being composed isn't touched.
      await d.type(name_field, 'x');
      await compose(d, ['に', 'にほ', 'にほん', '日本']);
      await insert(d, ' 👩‍💻');
      await reads(d, name_field, '日本 👩‍💻');
      await stays(d, '日本 👩‍💻');

      for (const [text, direction] of [['שלום עולם', 'rtl'], ['مرحبا', 'rtl'], ['Ana שלום', 'ltr'], ['👍🏽 ok', 'ltr'], ['ज़ोई ç', 'ltr']]) {
        await d.type(name_field, text);
        await reads(d, name_field, text);
        const found = await d.evaluate(() => getComputedStyle(/** @type {Element} */ (document.activeElement)).direction);
        assert.equal(found, direction, `the direction of ${text}`);
        await stays(d, text);
      }
    });

    with_browser('text: the canvas shows what the field showed', async (d) => {
      for (const text of ['Zoë Łuczak-Şen', 'שלום עולם', 'السلام عليكم', 'नमस्ते क्षत्रिय', 'Ana 👍🏽', '日本の川']) {
        await d.type(name_field, text);
        await reads(d, name_field, text);
        const box = await d.evaluate(() => {
          const { left, top, right, bottom } = /** @type {Element} */ (document.activeElement).getBoundingClientRect();
          return { left: left + 3, top: top + 3, right: right - 3, bottom: bottom - 3 };
        });
        await settle(d);
        const typed = read_picture(await d.picture());
        await d.keys('Tab');
        await settle(d);
        const drawn = read_picture(await d.picture());
        const ink = ink_share(drawn, box), before = ink_share(typed, box);
        assert.ok(before > 0.001, `${text} is seen in the field`);
        assert.ok(Math.abs(ink - before) < 0.35 * before, `${text}: as much ink as before, ${ink} for ${before}`);
        const share = differing_share(typed, drawn, box);
        assert.ok(share < 0.6 * before, `${text}: ${share} of the pixels differ where ${before} are ink`);
      }
    });

    with_browser('storage: a reload keeps everything, a second tab reads along and takes over', async (d) => {
      await d.type(name_field, 'One');
      await d.press(go_on);
      await d.press({ role: 'link', name: 'Strengths' });
      await see_sheet(d, 'How much is each of these like you?');
      const answer = { role: 'radio', name: 'Mostly', within: { role: 'radiogroup', at: 1 } };
      await choose(d, answer);
      await see_saved(d);
      await d.reload();
      await see_sheet(d, 'How much is each of these like you?');
      assert.ok((await see(d, answer)).checked);
      await d.press({ role: 'link', name: 'Start' });
      await reads(d, name_field, 'One');

      const second = await d.tab();
      await second.open('#/start');
      await see_words(second, 'open in another one');
      assert.ok((await see(second, name_field)).disabled);
      await reads(second, name_field, 'One');
      await d.type(name_field, 'Two');
      await reads(second, name_field, 'Two');
      await second.press(button('Write here instead'));
      await until('writing here', async () => !(await see(second, name_field)).disabled);
      await second.type(name_field, 'Three');
      await see_words(d, 'open in another one');
      await reads(d, name_field, 'Three');
      await second.close();
      await d.reload();
      await reads(d, name_field, 'Three');
    });

    with_browser('storage: what was typed right before the page goes away is there again', async (d) => {
      await d.type(name_field, 'Ana');
      await d.reload();
      await reads(d, name_field, 'Ana');
    });

    with_browser('a lost graphics context comes back', async (d) => {
      await d.type(name_field, 'Lost and found');
      await see(d, go_on);
      await d.keys('Tab');
      await settle(d);
      const before = read_picture(await d.picture());
      assert.ok(ink_share(before, { left: 0, top: 0, right: before.width, bottom: before.height }) > 0.005, 'there is something to lose');
      await d.evaluate(() => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
        const context = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2'));
        /** @type {any} */ (globalThis).lost = context.getExtension('WEBGL_lose_context');
        /** @type {any} */ (globalThis).lost.loseContext();
      });
      await wait(400);
      assert.ok(await d.evaluate(() => document.querySelector('canvas')?.getContext('webgl2')?.isContextLost()));
      await d.evaluate(() => /** @type {any} */ (globalThis).lost.restoreContext());
      await until('the context is back', () => d.evaluate(() => !document.querySelector('canvas')?.getContext('webgl2')?.isContextLost()));
      await settle(d);
      const share = differing_share(before, read_picture(await d.picture()));
      assert.ok(share < 0.001, `${share} of the pixels differ`);
      await reads(d, name_field, 'Lost and found');
      await d.press(go_on);
      await see_sheet(d, 'Sort the cards into three piles');
      await see_gone(d, name_field);
    });
  });

/** Motion ends, carets are drawn, frames arrive. @param {Driver} d */
async function settle(d) {
  await d.evaluate(() => { document.documentElement.style.caretColor = 'transparent'; });
  await wait(700);
}

/** The text stays after focus has left, and after the program has drawn it. @param {Driver} d @param {string} text */
async function stays(d, text) {
  await d.keys('Tab');
  await wait(250);
  await reads(d, name_field, text);
}

/** Inserts as dictation and emoji pickers do. @param {Driver} d @param {string} text */
async function insert(d, text) {
  await d.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** Goes through the steps of an input method in place of what the field says. @param {Driver} d @param {string[]} steps */
async function compose(d, steps) {
  await d.evaluate(() => document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })));
  for (const text of steps) {
    await d.evaluate((words) => {
      const field = /** @type {HTMLInputElement} */ (document.activeElement);
      field.value = words;
      field.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data: words }));
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: words, isComposing: true, inputType: 'insertCompositionText' }));
    }, text);
    await wait(120);
    assert.equal((await d.find(name_field))[0].value, text, 'the composition is left alone');
  }
  await d.evaluate((words) => document.activeElement?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: words })), steps.at(-1));
}
