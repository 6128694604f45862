// Takes every picture again and keeps it as the one to compare with; with a word after it, only those whose names begin
// so: baselines.mjs kit. Look at each before it is committed.
// @ts-check
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.mjs';
import { read, write_small } from './picture.mjs';
import { looks, shoot, shoot_kit, shots } from './shots.mjs';

const home = join(root, 'tests/visual/baselines');
mkdirSync(home, { recursive: true });
const beginning = process.argv[2] ?? '';
const taken = new Set();
let bytes = 0;
const keep = (/** @type {{ name: string, png: Buffer }} */ { name, png }) => {
  const small = write_small(read(png));
  writeFileSync(join(home, `${name}.png`), small);
  taken.add(`${name}.png`);
  bytes += small.length;
};
await shoot(looks, shots.filter(({ name }) => name.startsWith(beginning)), keep);
if ('kit'.startsWith(beginning) || beginning.startsWith('kit')) await shoot_kit(looks, keep);
for (const file of readdirSync(home)) if (file.startsWith(beginning) && !taken.has(file)) rmSync(join(home, file));
console.log(`${taken.size} pictures, ${(bytes / 1024).toFixed(0)} KiB, in tests/visual/baselines`);
