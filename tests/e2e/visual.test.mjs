// How it looks: every sheet and every part of the kit beside its baseline, and the contrast of what is really on the screen.
// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/environment.mjs';
import { more, other_colours, too_faint, usual } from '../visual/contrast.mjs';
import { compare, most_pixels, read, write_small } from '../visual/picture.mjs';
import { looks, shoot, shoot_kit, shots } from '../visual/shots.mjs';

const baselines = join(root, 'tests/visual/baselines');
const found = join(root, 'build/visual');

/** @param {import('../visual/picture.mjs').Picture} picture */
const copy_of = (picture) => ({ ...picture, data: Uint8Array.from(picture.data) });

test('a word that moves is seen, a renderer that rounds is not', async () => {
  /** @type {import('../visual/picture.mjs').Picture | undefined} */
  let page;
  await shoot(looks.slice(0, 1), shots.slice(0, 1), ({ png }) => { page = read(png); });
  assert.ok(page);
  const { width, data } = page;
  const kept = read(write_small(page));
  assert.ok(compare(page, kept).pixels <= most_pixels, 'the small copy is like the picture');

  const rounded = copy_of(page);
  for (let i = 0; i < rounded.data.length; i++) if (i % 4 !== 3) rounded.data[i] = Math.max(0, Math.min(255, rounded.data[i] + ((i * 7) % 5) - 2));
  assert.ok(compare(rounded, kept).pixels <= most_pixels, 'rounding by 2 of 255 passes');

  // "you" of the title, one px to the right.
  const moved = copy_of(page);
  const [left, top, right, bottom] = [736, 112, 806, 152];
  for (let y = top; y < bottom; y++) {
    for (let x = right; x > left; x--) {
      const to = 4 * (y * width + x);
      moved.data.set(data.subarray(to - 4, to), to);
    }
  }
  assert.ok(compare(moved, kept).pixels > most_pixels, `a word moved by 1 px fails (${compare(moved, kept).pixels})`);

  const paler = copy_of(page);
  for (let y = top; y < bottom; y++) {
    for (let i = 4 * (y * width + left); i < 4 * (y * width + right); i++) if (i % 4 !== 3) paler.data[i] = Math.min(255, paler.data[i] + 60);
  }
  assert.ok(compare(paler, kept).pixels > most_pixels, 'a word in a paler ink fails');
});

test('every sheet and every part of the kit looks as its baseline', { skip: !existsSync(baselines) && 'no baselines yet: make baselines' }, async () => {
  /** @type {string[]} */
  const wrong = [];
  const left = new Set(readdirSync(baselines));
  const check = (/** @type {{ name: string, png: Buffer }} */ { name, png }) => {
    const file = `${name}.png`;
    if (!left.delete(file)) {
      wrong.push(`${name}: no baseline`);
      return;
    }
    const { pixels, diff } = compare(read(png), read(readFileSync(join(baselines, file))));
    if (pixels <= most_pixels) return;
    mkdirSync(found, { recursive: true });
    writeFileSync(join(found, `${name}.actual.png`), png);
    if (diff) writeFileSync(join(found, `${name}.diff.png`), diff);
    wrong.push(`${name}: ${pixels} pixels differ`);
  };
  await shoot(looks, shots, check);
  await shoot_kit(looks, check);
  for (const file of left) wrong.push(`${file}: a baseline that nothing is compared with`);
  assert.deepEqual(wrong, [], `The pictures are in ${found}; when they are right, make baselines`);
});

// Tall enough for whole sheets.
const tall = { width: 1280, height: 2400 };

for (const [wish, needed, variant] of /** @type {[string, typeof usual, Partial<import('../visual/shots.mjs').Look>][]} */ ([
  ['light and dark', usual, {}], ['and more where that is wished', more, { contrast: 'more' }], ['in the system’s colours', usual, { contrast: 'system' }],
]))
  test(`text and parts stand out from their ground, ${wish}`, async () => {
    /** @type {string[]} */
    const faint = [];
    let seen = 0;
    const in_looks = [{ ...tall, ...variant, name: 'light' }, { ...tall, ...variant, name: 'dark', dark: true }];
    await shoot(in_looks, shots, async ({ name, png, page }) => {
      const result = await too_faint(page, read(png), needed);
      seen += result.seen;
      faint.push(...result.faint.map((what) => `${name}: ${what}`));
    });
    assert.ok(seen > 1000, `${seen} words and parts measured`);
    assert.deepEqual(faint, []);
  });

test('where the system’s colours rule there are no others, and no shadow', async () => {
  /** @type {string[]} */
  const strange = [];
  /** @type {Set<string>} */
  const grounds = new Set();
  const in_looks = [{ ...tall, name: 'light' }, { ...tall, name: 'dark', dark: true }, { width: 390, height: 844, touch: true, name: 'phone', dark: true }];
  await shoot(in_looks.map((look) => ({ ...look, contrast: /** @type {'system'} */ ('system') })), shots, async ({ name, png, page }) => {
    const colours = await page.evaluate(systems_of_page);
    grounds.add(String(colours[0]));
    strange.push(...other_colours(read(png), colours).map((what) => `${name}: ${what}`));
  });
  assert.ok(grounds.size > 1, 'the system’s dark colours and its light ones');
  assert.deepEqual(strange, []);
});

/** The system's colours, Canvas first, and what the program mixes of them: 0xrrggbb. In the page. */
function systems_of_page() {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  const mixed = (/** @type {string[]} */ ...layers) => {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return (red << 16) | (green << 8) | blue;
  };
  const probe = document.body.appendChild(document.createElement('span'));
  probe.className = 'ruler';
  const value = (/** @type {string} */ name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const names = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonFace', 'ButtonText'];
  const quarter = value('CanvasText').replace('rgb(', 'rgba(').replace(')', ', 0.25)');
  const colours = [...names.map((name) => mixed(value('Canvas'), value(name))), mixed(value('Canvas'), quarter)];
  probe.remove();
  return colours;
}
