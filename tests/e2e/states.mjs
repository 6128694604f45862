// The states that a workbook can be in on the screen, as one walk: each row leads from the row before it to one more state,
// by roles and names alone. The same rows hold on desk and phone; where names are shorter on the phone, patterns fit both.
// @ts-check
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { go } from './support.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(page: Page) => Promise<unknown>} Deed what is false isn't a state of its own in this form of the page */
/** @typedef {[state: string, deed: Deed]} Row */

/** @param {Page} page @param {'button' | 'radio' | 'checkbox' | 'tab' | 'link'} role @param {string | RegExp} name */
const first = (page, role, name) => page.getByRole(role, { name, exact: true }).first();
/** @param {string | RegExp} name @param {'button' | 'radio' | 'checkbox' | 'tab' | 'link'} [role] @returns {Deed} */
const press = (name, role = 'button') => (page) => first(page, role, name).click();
/** @param {string | RegExp} name @returns {Deed} */
const press_last = (name) => (page) => page.getByRole('button', { name, exact: true }).last().click();
/** @param {string} place @returns {Deed} */
const at = (place) => (page) => go(page, place);
/** @param {'alert' | 'dialog' | 'status' | 'table'} role @param {string | RegExp} [words] @returns {Deed} */
const see = (role, words) => (page) => (role === 'dialog' ? page.getByRole(role, { name: words }) : page.getByRole(role).filter({ hasText: words })).first().waitFor({ state: 'attached' });
/** @param {string} text @returns {Deed} */
const write = (text) => (page) => page.getByRole('main').getByRole('textbox').first().fill(text);
/** @param {...Deed} deeds */
const all = (...deeds) => async (/** @type {Page} */ page) => { for (const deed of deeds) await deed(page); };

const leave_menu = async (/** @type {Page} */ page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
/** A tool of the head; on the phone it is in the menu. @param {string} name */
const tool = (name) => async (/** @type {Page} */ page) => {
  if ((await first(page, 'button', name).count()) === 0) await press('Menu')(page);
  await press(name)(page);
  await see('dialog', name)(page);
};
/** @param {string} content */
const open_file = (content) => async (/** @type {Page} */ page) => {
  const path = join(mkdtempSync(join(tmpdir(), 'ownmark-states-')), 'a.ownmark');
  writeFileSync(path, content);
  await go(page, 'start');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Open a saved workbook')(page)]);
  await chooser.setFiles(path);
};

const every_page = [
  'start', 'values', 'values/2', 'values/3', 'strengths', 'strengths/13', 'conditions', 'path', 'path/4', 'path/5', 'statement', 'statement/2', 'summary', 'help',
];
/** @param {string} what @param {string[]} places @returns {Row[]} */
const pages = (what, places) => places.map((place) => [`${what}, ${place}`, at(place)]);

/** @type {Row[]} */
const empty = [
  ...pages('empty', every_page),
  ['single keys off', all(press('Single keys act', 'checkbox'), at('values'))],
  ['the menu of sheets', async (page) => {
    if ((await first(page, 'button', 'Menu').count()) === 0) return false;
    await press('Menu')(page);
    return all(see('dialog', 'Menu'))(page);
  }],
  ['the menu of text sizes', all(leave_menu, tool('Text size'))],
  ['the menu of appearances', all(leave_menu, tool('Appearance'))],
  ['the way past everything, with focus', all(leave_menu, (page) => first(page, 'link', 'Skip to the sheet').focus())],
  ['a damaged file', all(open_file('{"format":"ownmark","version":"1.0","answers":{"start.name":"Cu'), see('alert', /ends too early/))],
];

/** The example, and what its file says. @type {Row[]} */
const example = [
  ['the example', all(press('Look at an example'), (page) => first(page, 'button', 'Close the example').waitFor({ state: 'attached' }))],
  ...pages('the example', every_page.slice(1)),
];

/** @type {Row[]} */
const values = [
  ['a card of one’s own', all(at('values'), press(/^Write your own/))],
  ['a card of one’s own that has no name', all(press('Add the card'), see('alert', 'Give the card a name first.'))],
  ['two cards sorted', all(press('Leave it as it is'), press('Matters most'), press('Matters'))],
  ['a pile shown, and a card taken up again', async (page) => {
    const show = first(page, 'button', 'Show the pile Matters most');
    if ((await show.count()) > 0) await show.click();
    await press(/pick it up again$/)(page);
  }],
  ['undone', all(press('Matters less'), (page) => page.keyboard.press('Control+z'), see('status', 'Undone.'))],
  ['resting', press(/^Rest here/)],
];

/** @type {Row[]} */
const rounds = [
  ['opened, with a way back', all(press('Open it'), (page) => page.getByRole('button', { name: 'Undo', exact: true }).last().waitFor({ state: 'attached' }))],
  ['all cards sorted', at('values')],
  ['a round', press('Choose among them')],
  ['a round, most chosen', press(/ matters most$/)],
  ['a round, both chosen', press_last(/ matters least$/)],
  ['a second round', press('Next round')],
  ['enough for now', press('Enough for now')],
  ['five to name', press('Name your five')],
];

/** @type {Row[]} */
const whole = [
  ...pages('whole', every_page.slice(0, 6)),
  ['a strength refused', press(/: not me$/)],
  ['strengths as a table', press('Show as a table')],
  ...pages('whole', ['conditions']),
  ['conditions as a table', press('Show as a table')],
  ...pages('whole', ['path', 'path/4', 'path/5']),
  ['the map as a table', press('Show as a table')],
  ['the map turned', all(press('Show as a map'), async (page) => {
    const turn = first(page, 'button', 'Turn the map');
    if ((await turn.count()) > 0) await turn.click();
  })],
  ['to say, of another path', (page) => page.getByRole('tab').last().click()],
  ['to say, and where it comes from', press('Where this comes from')],
  ['to say, being edited', press('Edit')],
  ['to say, edited', all(write('My own words'), press('Done editing'))],
  ...pages('whole', ['statement', 'statement/2']),
  ['the statement, and where a phrase comes from', async (page) => {
    const phrase = first(page, 'button', /^See where “/);  // on the phone it leads to the answers below
    if ((await phrase.count()) > 0) await phrase.click();
    else await first(page, 'button', /^Whom I help: /).focus();
  }],
  ['the statement, being edited', press('Edit freely')],
  ['the statement, edited', all(write('All mine'), press('Done editing'))],
  ['the statement, copied', all((page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']), press('Copy'), see('status', 'The statement is copied.'))],
  ...pages('whole', ['summary']),
  ['the PDF is made', async (page) => {
    const [pdf] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press('Download the PDF')(page)]);
    await pdf.path();
  }],
  ['delete everything?', all(press('Delete everything'), see('dialog', 'Delete everything you wrote here?'))],
  ['delete it for good?', all(press('Go on'), see('dialog', 'Delete it for good?'))],
  ['deleted', all(press_last('Delete everything'), see('status', 'Everything you wrote is deleted from this browser.'))],
];

/** The whole walk; a workbook of its own is the example's file. @returns {Row[]} */
export function states() {
  let file = '';
  const sorted = () => JSON.stringify({ ...JSON.parse(file), rounds: [] });
  const keep_copy = async (/** @type {Page} */ page) => {
    await go(page, 'summary');
    const [copy] = await Promise.all([page.waitForEvent('download'), press('Save a copy')(page)]);
    file = readFileSync(await copy.path(), 'utf8');
    await press('Close the example')(page);
    await first(page, 'button', 'Close the example').waitFor({ state: 'detached' });
  };
  /** @param {() => string} content @returns {Deed} */
  const open_over = (content) => all((page) => open_file(content())(page), see('dialog', 'Open this workbook in place of yours?'));
  return [
    ...empty, ...example, ['the example closed', keep_copy], ...values,
    ['open in place of it?', open_over(sorted)], ...rounds,
    ['open in place of it again?', open_over(() => file)], ['opened again', press('Open it')], ...whole,
  ];
}
