// Puts the static site together: site.mjs PROGRAMS OUT
// PROGRAMS is where the web build left workbook.* and report.*. OUT gets what is in web/ (less web/lib and web/kit, which are part
// of the programs), fonts, icons and licences. Every address in it is relative, so any host and sub-path will do.
// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { read_environment, root } from './environment.mjs';
import { custom_properties, with_values } from './tokens.mjs';

const [programs, out] = process.argv.slice(2);
const environment = read_environment();
const part = out + '.part';

/** Never precached: the worker itself, what only a person's click asks for, and what only hosts read. */
const not_precached = ['service_worker.js', 'licences.txt'];

rmSync(part, { recursive: true, force: true });
mkdirSync(join(part, 'fonts'), { recursive: true });
mkdirSync(join(part, 'icons'));

cpSync(join(root, 'web'), part, { recursive: true, filter: (file) => is_for_the_site(relative(join(root, 'web'), file)) });
for (const program of ['workbook', 'report'])
  for (const ending of ['js', 'wasm']) {
    const file = join(programs, `${program}.${ending}`);
    if (existsSync(file)) cpSync(file, join(part, `${program}.${ending}`));
  }
for (const font of readdirSync(environment.OWNMARK_FONTS_DIR))
  if (/\.(woff2|ttf)$/.test(font)) cpSync(join(environment.OWNMARK_FONTS_DIR, font), join(part, 'fonts', font));
name_faces();
fill_in_tokens();
draw_icons();
writeFileSync(join(part, 'licences.txt'), licences());
list_for_offline_use();

rmSync(out, { recursive: true, force: true });
renameSync(part, out);

/** @param {string} file relative to web/ */
function is_for_the_site(file) {
  return !/^(lib|kit)(\/|$)|\.d\.ts$|\.md$/.test(file);
}

/** Fills in the style sheet's list of which characters are in which font file. */
function name_faces() {
  const sheet = join(part, 'shell.css'), source = readFileSync(sheet, 'utf8');
  const filled = source.replace(/^\/\* The faces of the fonts stand here.*$/m, () => readFileSync(join(environment.OWNMARK_FONTS_DIR, 'faces.css'), 'utf8').trim());
  if (filled === source) throw new Error('shell.css has no line for the faces of the fonts');
  writeFileSync(sheet, filled);
}

/** Fills in the colours, measures and type that the site shares with the program. */
function fill_in_tokens() {
  const [shell, ...others] = ['shell.css', 'plain.css'].map((name) => readFileSync(join(part, name), 'utf8'));
  const filled = shell.replace(/^\/\* The look's tokens stand here.*$/m, () => custom_properties([shell, ...others].join('\n')));
  if (filled === shell) throw new Error('shell.css has no line for the tokens');
  writeFileSync(join(part, 'shell.css'), filled);
  for (const name of ['index.html', 'manifest.webmanifest', 'icon.svg']) writeFileSync(join(part, name), with_values(readFileSync(join(part, name), 'utf8')));
}

function draw_icons() {
  const mark = join(part, 'icon.svg');
  const square = readFileSync(mark, 'utf8').replace(/ rx="\d+"/, '');
  /** @type {[string, number, boolean][]} name, side, whether the host cuts its own shape out of a full square */
  const icons = [['icon-192', 192, false], ['icon-512', 512, false], ['maskable-512', 512, true], ['apple-touch-180', 180, true]];
  for (const [name, side, is_full] of icons)
    execFileSync('rsvg-convert', ['--width', String(side), '--height', String(side), '--output', join(part, 'icons', name + '.png')],
      { input: is_full ? square : readFileSync(mark) });
}

/** The notices of all that the site ships. */
function licences() {
  const sources = (/** @type {string} */ name) => environment['FETCHCONTENT_SOURCE_DIR_' + name];
  /** @type {[string, string][]} */
  const texts = [
    ['Ownmark', join(root, 'LICENSE')],
    ['Commissioner (font)', join(environment.OWNMARK_FONTS_DIR, 'OFL-commissioner.txt')],
    ['Brygada 1918 (font)', join(environment.OWNMARK_FONTS_DIR, 'OFL-brygada-1918.txt')],
    ['Dear ImGui', join(sources('IMGUI'), 'LICENSE.txt')],
    ['SDL', join(sources('SDL2'), 'LICENSE.txt')],
    ['HarfBuzz', join(sources('HARFBUZZ'), 'COPYING')],
    ['zlib', join(sources('ZLIB'), 'LICENSE')],
    ['yyjson', join(sources('YYJSON'), 'LICENSE')],
    ['Emscripten, musl, LLVM', join(root, 'third_party/licences/emscripten.txt')],
  ];
  const rule = '='.repeat(78);
  return texts.map(([name, file]) => `${rule}\n${name}\n${rule}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n');
}

/** Fills in the service worker's list: every file with the digest that the browser then insists on. */
function list_for_offline_use() {
  const worker = join(part, 'service_worker.js');
  if (!existsSync(worker)) return;
  const names = readdirSync(part, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(part, join(entry.parentPath, entry.name)))
    .filter((name) => !not_precached.includes(name) && !name.startsWith('icons/maskable'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, 'sha256-' + digest(readFileSync(join(part, name)), 'base64')]));
  const version = digest(JSON.stringify(files), 'hex').slice(0, 16);
  const source = readFileSync(worker, 'utf8');
  const filled = source.replace(/^const precache = .*$/m, () => `const precache = ${JSON.stringify({ version, files })};`);
  if (filled === source) throw new Error('service_worker.js has no line "const precache = …" to fill in');
  writeFileSync(worker, filled);
}

/** @param {import('node:crypto').BinaryLike} bytes @param {'hex' | 'base64'} form */
function digest(bytes, form) {
  return createHash('sha256').update(bytes).digest(form);
}
