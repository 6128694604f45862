// Text is edited in the browser's own fields, and looks the same once the canvas draws it.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cut, ink_lines, read_picture } from '../browsers/picture.mjs';
import { ready, saved, visit } from './support.mjs';

const long_text = 'Long enough to wrap in its box: does the canvas break at the same word, after a hyphen as in well-known, and inside ' +
  'http://example.org/a/very/long/path/that/never/ends/anywhere/at/all?\nA second paragraph with ł, ş, “quotes” and – a dash.';

const desktop = { viewport: { width: 1280, height: 800 } }, phone = { viewport: { width: 390, height: 844 }, touch: true };
for (const { where, window, scale } of [
  { where: 'a desktop', window: desktop, scale: 1 }, { where: 'a desktop', window: desktop, scale: 1.25 }, { where: 'a desktop', window: desktop, scale: 2 },
  { where: 'a phone', window: phone, scale: 1.5 }, { where: 'a phone', window: phone, scale: 3 },
])
  test(`what was typed looks the same when focus has left, at ratio ${scale} on ${where}`, async () => {
    const v = await visit({ ...window, path: '#/values', scale });
    await v.page.getByRole('button', { name: 'Write your own card' }).click();
    for (const { name, text } of [{ name: 'What it says', text: long_text }, { name: 'Name of your card', text: 'Łódź, “quoted” & well-kept' }]) {
      const field = v.page.getByRole('textbox', { name });
      await field.fill(text);
      await v.page.waitForTimeout(400);
      const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await field.boundingBox());
      const clip = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
      const typed = await v.page.screenshot({ clip });
      await field.evaluate((element) => element.blur());
      await v.page.waitForTimeout(400);
      const drawn = await v.page.screenshot({ clip });
      const share = await differing_share(v.page, typed, drawn);
      assert.ok(share < 0.003, `${name}: ${(share * 100).toFixed(2)} % of the pixels differ`);
    }
    await v.close();
  });

const long_paragraphs = {
  'English': 'It was a long day of work, and the well-known river stood lower than http://example.org/a/model/of/the/whole/catchment?year=1997 said. ',
  'Arabic': 'أن أعمل بهدوء مع أناس طيبين، وأن أقول الحقيقة حتى عندما تكون صعبة. ',
  'Thai': 'ทำงานอย่างสงบกับคนดีและพูดความจริงแม้ในยามที่ยากลำบากที่สุด',
  'Japanese': 'よい人たちと静かに働き、「難しい」ときでも、ちゃんと本当のことを言うこと。',
  'one word': 'abcdefghijklmnopqrstuvwxyz0123456789',
  'emoji': '👩‍💻👨‍👩‍👧‍👦👍🏽🇵🇱1️⃣',
};

test('a paragraph of any length breaks where the browser breaks it', { timeout: 120_000 }, async () => {
  const v = await visit({ path: '#/values', viewport: { width: 1280, height: 6000 } });
  await v.page.getByRole('button', { name: 'Write your own card' }).click();
  const field = v.page.getByRole('textbox', { name: 'What it says' });
  for (const [kind, words] of Object.entries(long_paragraphs)) {
    await field.fill(words.repeat(4000 / words.length));
    await field.evaluate((element) => { element.style.caretColor = 'transparent'; });
    await v.page.waitForTimeout(600);
    const [box, pitch] = [await field.boundingBox(), await field.evaluate((element) => parseFloat(getComputedStyle(element).lineHeight))];
    assert.ok(box);
    const lines = async () => line_spans(read_picture(await v.page.screenshot({ clip: box })), pitch);
    const typed = await lines();
    await field.evaluate((element) => element.blur());
    await v.page.waitForTimeout(600);
    assert.equal((await field.boundingBox())?.height, box.height, `${kind}: as many lines`);
    const drawn = await lines();
    assert.ok(typed.length > 50, `${kind}: ${typed.length} lines`);
    const unlike = typed.flatMap(({ left, right }, i) => Math.abs(left - drawn[i].left) + Math.abs(right - drawn[i].right) > 6 ? [i] : []);
    assert.deepEqual(unlike, [], `${kind}: lines that end elsewhere`);
  }
  await v.close();
});

test('a composition is left alone until it is done, and the browser undoes typing', async () => {
  const v = await visit();
  const field = v.page.getByRole('textbox');
  const input = await v.context.newCDPSession(v.page);
  await field.focus();
  await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await v.page.waitForTimeout(100);
  await input.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await v.page.waitForTimeout(100);
  assert.equal(await field.inputValue(), 'にほん');
  await input.send('Input.insertText', { text: '日本' });
  await input.send('Input.insertText', { text: ' 👩‍💻' });
  assert.equal(await field.inputValue(), '日本 👩‍💻');
  await v.page.keyboard.press('Control+z');
  await v.page.waitForTimeout(200);
  assert.ok(!(await field.inputValue()).includes('👩‍💻'));
  await v.close();
});

test('a field is in nobody’s language but the person’s, and runs as its words do', async () => {
  const v = await visit({ path: '#/statement' });
  const field = v.page.getByRole('textbox').first();
  assert.deepEqual(await field.evaluate((element) => {
    const { lang, spellcheck, dir } = /** @type {HTMLInputElement} */ (element);
    return [lang, spellcheck, dir];
  }), ['', true, 'auto']);
  for (const [words, side] of [['Zoë', 'ltr'], ['زوي and more', 'rtl'], ['ज़ोई', 'ltr'], ['12 – שלום', 'rtl']]) {
    await field.fill(words);
    assert.equal(await field.evaluate((element) => getComputedStyle(element).direction), side, words);
  }
  await v.close();
});

test('what dictation and autocorrection put in is taken', async () => {
  const v = await visit({ path: '#/statement' });
  const field = v.page.getByRole('textbox').first();
  await field.focus();
  const input = await v.context.newCDPSession(v.page);
  await input.send('Input.insertText', { text: 'I spoke teh words' });
  // As browsers put a better word in the place of one.
  await field.evaluate((element) => {
    const box = /** @type {HTMLInputElement} */ (element);
    box.setRangeText('the', 8, 11, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'the', inputType: 'insertReplacementText' }));
  });
  await v.page.reload();
  await ready(v.page);
  await becomes(() => v.page.getByRole('textbox').first().inputValue(), 'I spoke the words');
  await v.close();
});

test('100 KB are pasted without their looks, nothing is lost and keys go on', { timeout: 120_000 }, async () => {
  const v = await visit({ path: '#/values' });
  await v.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await v.page.getByRole('button', { name: 'Write your own card' }).click();
  const field = v.page.getByRole('textbox', { name: 'What it says' });
  await field.focus();
  const words = await v.page.evaluate(async () => {
    const line = 'It was a long day of work, but a good one: كان يوم عمل طويل، 長い一日でした。 👩‍💻 ';
    let text = '';
    for (let i = 0; new Blob([text]).size < 100_000; i++) text += line + (i % 4 === 3 ? '\n' : '');
    const as = (/** @type {string} */ type, /** @type {string} */ content) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', `<h1><b>${text}</b></h1>`) })]);
    return text;
  });
  await v.page.keyboard.press('Control+v');
  await becomes(async () => (await field.inputValue()).length, words.length);
  assert.ok((await field.inputValue()) === words);
  const key_ms = await field.evaluate(async (element) => {
    const next_frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
    const begun = performance.now();
    for (let i = 0; i < 5; i++) {
      document.execCommand('insertText', false, 'x');
      await next_frame();
    }
    return (performance.now() - begun) / 5;
  });
  console.log(`      a key in 100 KB: ${key_ms.toFixed(0)} ms to the next frame`);
  await v.page.keyboard.press('Control+z');
  assert.ok((await field.inputValue()).length < words.length + 5, 'the browser undoes typing');
  await v.page.getByRole('textbox', { name: 'Name of your card' }).fill('Long');
  const all = await field.inputValue();
  await v.page.getByRole('button', { name: 'Add the card' }).click();
  await v.page.getByRole('button', { name: 'Matters most' }).first().click();
  await saved(v.page);
  await v.page.goto(v.url + '#/summary');
  const [download] = await Promise.all([v.page.waitForEvent('download'), v.page.getByRole('button', { name: 'Save a copy' }).click()]);
  assert.ok(JSON.stringify(JSON.parse(readFileSync(await download.path(), 'utf8'))).includes(JSON.stringify(all)));
  assert.deepEqual(v.problems, []);
  await v.close();
});

test('a number that can’t be doesn’t stay', async () => {
  const v = await visit({ path: '#/conditions' });
  const field = v.page.getByRole('textbox').first();
  await field.fill('8');
  await becomes(() => v.page.getByRole('slider').first().getAttribute('aria-valuetext'), '8 of 10');
  await field.press('End');
  await field.pressSequentially('9');
  assert.equal(await field.inputValue(), '89');
  await field.press('Tab');
  await becomes(() => field.inputValue(), '8');
  await v.close();
});

test('a slider nobody has touched says so, and takes the first click where its knob would stand', async () => {
  const v = await visit({ path: '#/conditions' });
  const slider = v.page.getByRole('slider').first();
  const words = () => slider.getAttribute('aria-valuetext');
  assert.equal(await words(), 'not answered');
  await slider.click({ position: { x: 13, y: 10 } });
  await becomes(words, '0 of 10');
  await slider.press('ArrowRight');
  await becomes(words, '1 of 10');
  await v.close();
});

/** Waits until `read` gives `wanted`. @template T @param {() => Promise<T>} read @param {T} wanted */
async function becomes(read, wanted) {
  const patience_ms = 5000, begun = Date.now();
  while ((await read()) !== wanted && Date.now() - begun < patience_ms) await new Promise((done) => { setTimeout(done, 50); });
  assert.equal(await read(), wanted);
}

/** From where to where each line of a field is written. @param {import('../browsers/picture.mjs').Picture} picture @param {number} pitch */
function line_spans(picture, pitch) {
  const edge = (picture.height % pitch) / 2;
  return Array.from({ length: Math.floor(picture.height / pitch) }, (_, i) => {
    const inked = ink_lines(cut(picture, { left: 4, top: edge + i * pitch, right: picture.width - 4, bottom: edge + (i + 1) * pitch }));
    return { left: Math.min(...inked.map(({ left }) => left)), right: Math.max(...inked.map(({ right }) => right)) };
  });
}

/**
 * Share of pixels that differ by more than a tenth in some channel.
 * @param {import('playwright-core').Page} page @param {Buffer} one @param {Buffer} other
 */
async function differing_share(page, one, other) {
  const blank = await page.context().newPage();  // the page's own policy lets nothing be read from data addresses
  const share = await blank.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(pictures.map(async (picture) => {
      const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + picture)).blob());
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(image.width, image.height).getContext('2d'));
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }));
    let count = 0;
    for (let i = 0; i < a.length; i += 4)
      if ([0, 1, 2].some((channel) => Math.abs(a[i + channel] - b[i + channel]) > 50)) count += 1;
    return count / (a.length / 4);
  }, [one.toString('base64'), other.toString('base64')]);
  await blank.close();
  return share;
}
