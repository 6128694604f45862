// Prints what the site weighs over the wire (brotli) beside its budgets: sizes.mjs SITE. Exits 1 over budget.
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const site = process.argv[2];
const page = readFileSync(join(site, 'index.html'), 'utf8');

/** @type {{ what: string, budget_kib: number, holds: (name: string) => boolean }[]} */
const budgets = [
  { what: 'first load', budget_kib: 280, holds: (name) => name === 'index.html' || (page.includes(`"${name}"`) && !/\.(txt|png)$/.test(name)) },
  { what: 'report, fetched when idle', budget_kib: 220, holds: (name) => /^(report.*\.(js|wasm)|fonts\/.*\.ttf)$/.test(name) },
];

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath, entry.name)))
  .map((name) => {
    const bytes = readFileSync(join(site, name));
    return { name, plain: bytes.length, packed: Math.min(bytes.length, brotliCompressSync(bytes).length) };
  });

const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1).padStart(7);
for (const { what, budget_kib, holds } of budgets) {
  const parts = files.filter((file) => holds(file.name)).sort((a, b) => b.packed - a.packed);
  const sum = parts.reduce((total, file) => total + file.packed, 0);
  const is_over = sum > budget_kib * 1024;
  if (is_over) process.exitCode = 1;
  console.log(`${kib(sum)} KiB  ${what} (budget ${budget_kib} KiB${is_over ? ', OVER' : ''})`);
  for (const file of parts) console.log(`${kib(file.packed)}        ${file.name} (${kib(file.plain).trim()} plain)`);
}
