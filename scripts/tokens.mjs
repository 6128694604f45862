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

const colours = new Map(rows_of('colours').map(([name, light, dark, stronger, system]) => [name, { light, dark, stronger, system: String(system) }]));
const colour_of = (/** @type {string | number} */ name) => /** @type {{ light: number, dark: number, stronger: string, system: string }} */ (colours.get(name));
const cuts = new Map(rows_of('cuts').map(([name, ...cut]) => [name, cut]));

/** @param {string | number} cut @param {number} size @param {number} line */
function font(cut, size, line) {
  const [family, others, weight, slope] = /** @type {Row} */ (cuts.get(cut));
  return `${slope === 'normal' ? '' : slope + ' '}${weight} ${size / 16}rem/${+(line / size).toFixed(4)} ${family}, ${others}`;
}

/** @typedef {'light' | 'dark' | 'phone' | 'more' | 'more_dark' | 'system'} Look */

/** Every property, with its value in each look; where a look says nothing, the light one's. @type {Map<string, Values>} */
const properties = new Map([
  ...[...colours].map(([name, { light, dark, stronger, system }]) => property(property_of(name),
    { light: hex(light), dark: hex(dark), more: hex(colour_of(stronger).light), more_dark: hex(colour_of(stronger).dark), system })),
  ...rows_of('shades').map(([name, colour, light, dark, system, opacity]) => {
    const of = colour_of(colour), more = colour_of(of.stronger);
    return property(property_of(name), {
      light: hex(of.light, light), dark: hex(of.dark, dark), more: hex(more.light, light), more_dark: hex(more.dark, dark),
      system: Number(opacity) === 1 ? String(system) : `color-mix(in srgb, ${system} ${Number(opacity) * 100}%, transparent)`,
    });
  }),
  ...rows_of('measures').map(([name, px]) => property(property_of(name), { light: px + 'px' })),
  ...rows_of('types').map(([name, cut, ...sizes]) => {
    const [size, line, phone_size, phone_line] = sizes.map(Number);
    return property('type-' + property_of(name), { light: font(cut, size, line), phone: font(cut, phone_size, phone_line) });
  }),
]);

/** @typedef {Partial<Record<Look, string>> & { light: string }} Values */

/** @param {string} name @param {Values} values @returns {[string, Values]} */
function property(name, values) {
  return ['--' + name, values];
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
  /** What differs in a look from what holds without it. @param {Look} look @param {Look} [otherwise] */
  const declared = (look, otherwise) => [...properties].filter(([name]) => asked.has(name))
    .map(([name, values]) => ({ name, value: values[look] ?? values.light, other: otherwise && (values[otherwise] ?? values.light) }))
    .filter(({ value, other }) => value !== other).map(({ name, value }) => `${name}: ${value};`).join(' ');
  const phone_below = Number(rows_of('measures').find(([name]) => name === 'PhoneBelow')?.[1]);
  const dark = declared('dark', 'light'), more_dark = declared('more_dark', 'dark');
  return `:root { color-scheme: light dark; ${declared('light')} }
@media (max-width: ${phone_below - 0.02}px) { :root { ${declared('phone', 'light')} } }
@media (prefers-contrast: more) { :root { ${declared('more', 'light')} } }
@media screen and (prefers-color-scheme: dark) { :root:not([data-appearance=light]) { ${dark} } }
@media screen { :root[data-appearance=dark] { color-scheme: dark; ${dark} } }
@media screen and (prefers-contrast: more) { :root[data-appearance=dark] { ${more_dark} } }
@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) { :root:not([data-appearance=light]) { ${more_dark} } }
:root[data-appearance=light] { color-scheme: light; }
@media (forced-colors: active) { :root:root { ${declared('system', 'light')} } }`;
}

/** `text`, of no style sheet, with the values that "var(--…)" stands for; dark on lines that are about dark. @param {string} text */
export function with_values(text) {
  return text.split('\n').map((line) => line.replace(/var\((--[\w-]+)\)/g, (_, name) => {
    const values = properties.get(name);
    if (!values) throw new Error(`no token is named ${name}`);
    return (/dark/.test(line) && values.dark) || values.light;
  })).join('\n');
}
