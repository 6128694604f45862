// Whether every colour and font of the page comes from the tables in src/tokens.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/environment.mjs';
import { custom_properties, with_values } from '../scripts/tokens.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const files = (/** @type {string} */ folder, /** @type {RegExp} */ ending) =>
  readdirSync(join(root, folder), { recursive: true }).map(String).filter((file) => ending.test(file)).map((file) => join(folder, file));

const literal = /#[0-9a-f]{3,8}\b(?!["']?>)|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?\(/i;
const takes_colours = /^(color|background|border|outline|box-shadow|text-decoration|caret-color|accent-color|scrollbar-color|fill|stroke)(-(color|top|right|bottom|left))?(-color)?$/;
const no_colours = /^(none|transparent|inherit|revert|currentcolor|solid|dashed|underline|auto)$/;
const systems = /^(Canvas|CanvasText|LinkText|GrayText|Highlight|HighlightText|ButtonFace|ButtonText|Field|FieldText)$/;

/** Words of a style sheet's declarations that can only be names of colours. @param {string} sheet */
function named_colours(sheet) {
  const declarations = [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+)[;}]/g)];
  return declarations.filter(([, property]) => takes_colours.test(property)).flatMap(([, property, value]) =>
    value.replace(/var\([^)]*\)|!important/g, '').split(/[\s,]+/)
      .filter((word) => /^[a-z]+$/i.test(word) && !no_colours.test(word) && !systems.test(word)).map((word) => `${property}: ${word}`));
}

test('the page has no colour of its own', () => {
  const sheets = files('web', /\.css$/);
  assert.ok(sheets.length >= 2);
  for (const file of [...sheets, ...files('web', /\.(html|webmanifest|svg)$/)]) assert.doesNotMatch(read(file), literal, file);
  for (const file of sheets) assert.deepEqual(named_colours(read(file)), [], file);
});

test('a colour that slips in is found', () => {
  for (const text of ['a { color: #fff; }', 'a { color: #1C233066; }', 'a { background: rgb(0 0 0 / 45%); }', '"theme_color": "#D9DDD6"']) assert.match(text, literal);
  assert.doesNotMatch('<a href="#add">', literal);
  assert.deepEqual(named_colours('a { color: white; border: 1px solid red; } b { background: Canvas; display: none; }'), ['color: white', 'border: red']);
});

test('the program has no colour of its own', () => {
  for (const folder of ['ui', 'app', 'charts', 'report/layout'])
    for (const file of files('src/' + folder, /\.(cpp|h)$/)) assert.doesNotMatch(read(file), /\bIM_COL32\(\d|\b0x[0-9A-Fa-f]{6}\b/, file);
});

test('the switch for light and dark goes before the system’s wish', () => {
  const made = custom_properties('a { color: var(--ink); font: var(--type-title); }');
  const [, wished] = made.match(/@media screen and \(prefers-color-scheme: dark\) \{ :root:not\(\[data-appearance=light\]\) \{ (.*?) \} \}/) ?? [];
  const [, chosen] = made.match(/@media screen \{ :root\[data-appearance=dark\] \{ color-scheme: dark; (.*?) \} \}/) ?? [];
  assert.match(wished, /^--ink: #[0-9A-F]{6};$/);
  assert.equal(chosen, wished);
  assert.match(made, /^:root \{ color-scheme: light dark; --ink: #[0-9A-F]{6}; --type-title: 500 [\d.]+rem\/[\d.]+ Brygada, Georgia, serif; \}$/m);
  assert.doesNotMatch(made, /--paper/, 'what nobody asks for isn’t there');
  assert.throws(() => custom_properties('a { color: var(--inc); }'), /--inc/);
  const [light, dark] = with_values('media="light" content="var(--linen)"\nmedia="dark" content="var(--linen)"').split('\n').map((line) => line.match(/#\w+/)?.[0]);
  assert.ok(light && dark && light !== dark);
});

test('where the system’s colours rule, every colour is one of them, and the page reads them in the program’s order', () => {
  const made = custom_properties('a { color: var(--ink); background: var(--chosen); fill: var(--behind-dialog); outline-color: var(--focus); }');
  const [, forced] = made.match(/@media \(forced-colors: active\) \{ :root:root \{ (.*?) \} \}/) ?? [];
  assert.deepEqual(forced.match(/--[\w-]+: \S+/g)?.map((one) => one.replace(';', '')), ['--ink: CanvasText', '--chosen: Highlight', '--focus: Highlight', '--behind-dialog: color-mix(in']);
  const listed = [...read('src/tokens/systems.inc').matchAll(/^X\((\w+)\)/gm)].map(([, name]) => name);
  const [, of_page] = read('web/lib/viewport.js').match(/systems: \[(.*?)\]/) ?? [];
  assert.deepEqual(of_page.match(/\w+/g), listed);
});

test('where more contrast is wished, muted words and lines are stronger, light and dark', () => {
  const made = custom_properties('a { color: var(--ink-muted); } b { color: var(--ink); }');
  const of = (/** @type {string} */ block) => made.slice(made.indexOf(block)).match(/\{ (?:color-scheme: [\w ]+; )?(--[^}]*) \}/)?.[1];
  const ink = Object.fromEntries(['light', 'dark'].map((look) => [look, of(look === 'light' ? ':root { color-scheme' : ':root[data-appearance=dark]')?.match(/--ink: (#\w+)/)?.[1]]));
  assert.ok(ink.light && ink.dark);
  assert.equal(of('@media (prefers-contrast: more)'), `--ink-muted: ${ink.light};`);
  assert.equal(of('@media screen and (prefers-contrast: more) {'), `--ink-muted: ${ink.dark};`);
  assert.equal(of('@media screen and (prefers-contrast: more) and'), `--ink-muted: ${ink.dark};`);
});

test('what is drawn and what the browser sets are the same fonts', () => {
  const glyphs = read('web/lib/glyphs.js');
  for (const [, family, others] of read('src/tokens/cuts.inc').matchAll(/^X\(\w+, "(.*?)", "(.*?)"/gm)) assert.ok(glyphs.includes(`px ${family}, ${others}`), family);
});
