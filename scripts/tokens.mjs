// The look's tables in src/tokens, and what the site's files make of them: custom properties in the style sheet, plain
// values where CSS doesn't reach.
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.mjs';

/** @typedef {(string | number)[]} Row a name, and what the table says of it */

/** @param {string} table @returns {Row[]} */
function rows_of(table) {
  const source = readFileSync(join(root, 'src/tokens', table + '.inc'), 'utf8');
  const value = (/** @type {string} */ text) => (/^\d/.test(text) ? Number(text.replace(/^([\d.]+)F$/, '$1')) : text.replaceAll('"', ''));
  return [...source.matchAll(/^X\((.*)\)$/gm)].map(([, row]) => [...row.matchAll(/"[^"]*"|[^\s,]+/g)].map(([cell]) => value(cell)));
}

/** InkMuted → ink-muted @param {string | number} name */
const property_of = (name) => String(name).replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** @param {string | number} colour @param {string | number} [opacity] */
function hex(colour, opacity = 1) {
  const part = (/** @type {number} */ value, /** @type {number} */ digits) => value.toString(16).padStart(digits, '0').toUpperCase();
  return '#' + part(Number(colour), 6) + (opacity === 1 ? '' : part(Math.round(Number(opacity) * 255), 2));
}

const colours = new Map(rows_of('colours').map(([name, light, dark]) => [name, { light, dark }]));
const cuts = new Map(rows_of('cuts').map(([name, ...cut]) => [name, cut]));

/** @param {string | number} cut @param {number} size @param {number} line */
function font(cut, size, line) {
  const [family, others, weight, slope] = /** @type {Row} */ (cuts.get(cut));
  return `${slope === 'normal' ? '' : slope + ' '}${weight} ${size / 16}rem/${+(line / size).toFixed(4)} ${family}, ${others}`;
}

/** Every property, with its values light, dark and on the phone. */
const properties = new Map([
  ...[...colours].map(([name, { light, dark }]) => property(property_of(name), hex(light), hex(dark))),
  ...rows_of('shades').map(([name, colour, light, dark]) => {
    const of = /** @type {{ light: number, dark: number }} */ (colours.get(colour));
    return property(property_of(name), hex(of.light, light), hex(of.dark, dark));
  }),
  ...rows_of('measures').map(([name, px]) => property(property_of(name), px + 'px')),
  ...rows_of('types').map(([name, cut, ...sizes]) => {
    const [size, line, phone_size, phone_line] = sizes.map(Number);
    const value = font(cut, size, line);
    return property('type-' + property_of(name), value, value, font(cut, phone_size, phone_line));
  }),
  ...rows_of('moves').map(([name, secs, ...curve]) => property('move-' + property_of(name), `${Number(secs) * 1000}ms cubic-bezier(${curve.join(', ')})`)),
]);

/** @param {string} name @param {string} light @param {string} [dark] @param {string} [phone] @returns {[string, { light: string, dark: string, phone: string }]} */
function property(name, light, dark = light, phone = light) {
  return ['--' + name, { light, dark, phone }];
}

/**
 * The custom properties that style sheets ask for. An attribute data-appearance of the root, dark or light, goes before the
 * system's wish. Paper is light.
 * @param {string} styles the text of all of them
 */
export function custom_properties(styles) {
  const asked = new Set([...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  const set_there = new Set([...styles.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const unknown = [...asked].filter((name) => !properties.has(name) && !set_there.has(name));
  if (unknown.length > 0) throw new Error(`no token is named ${unknown.join(', ')}`);
  /** @param {'light' | 'dark' | 'phone'} look */
  const declared = (look) => [...properties].filter(([name, values]) => asked.has(name) && (look === 'light' || values[look] !== values.light))
    .map(([name, values]) => `${name}: ${values[look]};`).join(' ');
  const dark = declared('dark');
  const phone_below = Number(rows_of('measures').find(([name]) => name === 'PhoneBelow')?.[1]);
  return `:root { color-scheme: light dark; ${declared('light')} }
@media (max-width: ${phone_below - 0.02}px) { :root { ${declared('phone')} } }
@media screen and (prefers-color-scheme: dark) { :root:not([data-appearance=light]) { ${dark} } }
@media screen { :root[data-appearance=dark] { color-scheme: dark; ${dark} } }
:root[data-appearance=light] { color-scheme: light; }`;
}

/** `text`, of no style sheet, with the values that "var(--…)" stands for; dark on lines that are about dark. @param {string} text */
export function with_values(text) {
  return text.split('\n').map((line) => line.replace(/var\((--[\w-]+)\)/g, (_, name) => {
    const values = properties.get(name);
    if (!values) throw new Error(`no token is named ${name}`);
    return /dark/.test(line) ? values.dark : values.light;
  })).join('\n');
}
