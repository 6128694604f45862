// How it looks: every sheet beside its baseline, and the contrast of what is really on the screen.
// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/environment.mjs';
import { too_faint } from '../visual/contrast.mjs';
import { compare, most_pixels, read, write_small } from '../visual/picture.mjs';
import { looks, shoot, shots } from '../visual/shots.mjs';

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

test('every sheet looks as its baseline', { skip: !existsSync(baselines) && 'no baselines yet: make baselines' }, async () => {
  /** @type {string[]} */
  const wrong = [];
  const left = new Set(readdirSync(baselines));
  await shoot(looks, shots, ({ name, png }) => {
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
  });
  for (const file of left) wrong.push(`${file}: a baseline that nothing is compared with`);
  assert.deepEqual(wrong, [], `The pictures are in ${found}; when they are right, make baselines`);
});

test('text and parts stand out from their ground, light and dark', async () => {
  // Tall enough for whole sheets.
  const tall = looks.slice(0, 2).map((look) => ({ ...look, height: 2400 }));
  /** @type {string[]} */
  const faint = [];
  let seen = 0;
  await shoot(tall, shots, async ({ name, png, page }) => {
    const result = await too_faint(page, read(png));
    seen += result.seen;
    faint.push(...result.faint.map((what) => `${name}: ${what}`));
  });
  assert.ok(seen > 1000, `${seen} words and parts measured`);
  assert.deepEqual(faint, []);
});
