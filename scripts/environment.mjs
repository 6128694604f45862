// What the setup found out: build/setup.env as an object, and the project's root.
// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** @returns {Record<string, string>} */
export function read_environment() {
  const lines = readFileSync(root + 'build/setup.env', 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
