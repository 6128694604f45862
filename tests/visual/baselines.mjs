// Takes every picture again and keeps it as the one to compare with. Look at each before it is committed.
// @ts-check
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.mjs';
import { read, write_small } from './picture.mjs';
import { looks, shoot, shots } from './shots.mjs';

const home = join(root, 'tests/visual/baselines');
mkdirSync(home, { recursive: true });
const taken = new Set();
let bytes = 0;
await shoot(looks, shots, ({ name, png }) => {
  const small = write_small(read(png));
  writeFileSync(join(home, `${name}.png`), small);
  taken.add(`${name}.png`);
  bytes += small.length;
});
for (const file of readdirSync(home)) if (!taken.has(file)) rmSync(join(home, file));
console.log(`${taken.size} pictures, ${(bytes / 1024).toFixed(0)} KiB, in tests/visual/baselines`);
