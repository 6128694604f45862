// What a screen reader gets of the page: role, name, value, state and description in reading order, out of the browser's
// own accessibility tree, and what live regions said meanwhile.
// @ts-check
import { children_of, focused_in, property_of, read_tree, text_in } from './tree.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./tree.mjs').AxNode} AxNode */
/** @typedef {import('./tree.mjs').Tree} Tree */

/** Roles that say nothing by themselves: what is in them is read. */
const silent = new Set(['none', 'generic', 'RootWebArea', 'LabelText', 'GenericContainer', 'Section', 'ListMarker', 'Canvas']);
/** Roles whose name is all that is read of them. */
const leaves = new Set(['heading', 'paragraph', 'button', 'link', 'radio', 'checkbox', 'slider', 'textbox', 'progressbar', 'columnheader', 'rowheader', 'cell', 'image', 'img']);

/** The page from top to bottom, a line each thing. @param {Page} page @returns {Promise<string[]>} */
export async function read_out(page) {
  const tree = await tree_of(page);
  /** @type {string[]} */
  const lines = [];
  const read = (/** @type {AxNode} */ node, /** @type {number} */ depth) => {
    const role = node.role?.value ?? 'none';
    if (role === 'InlineTextBox') return;
    const says = !node.ignored && !silent.has(role);
    if (says) {
      const line = line_of(node, role, tree);
      if (line) lines.push('  '.repeat(depth) + line);
      if (leaves.has(role)) return;
    }
    for (const child of children_of(node, tree)) read(child, says ? depth + 1 : depth);
  };
  read(tree.root, 0);
  return lines;
}

/** @param {Page} page */
async function tree_of(page) {
  const session = await page.context().newCDPSession(page);
  const tree = await read_tree(session);
  await session.detach();
  return tree;
}

/** @param {AxNode} node @param {string} role @param {Tree} tree */
function line_of(node, role, tree) {
  const has = (/** @type {string} */ name) => property_of(node, name);
  const name = node.name?.value || (role === 'paragraph' || /cell|header$/.test(role) ? text_in(node, tree) : '');
  if (role === 'StaticText') return name && `text “${name}”`;
  if (/^(status|alert|log)$/.test(role)) {
    const text = text_in(node, tree);
    return text ? `${role} “${text}”` : '';
  }
  const parts = [role === 'heading' ? `${role} ${has('level')}` : role];
  if (name) parts.push(`“${name}”`);
  const value = node.value?.value;
  if (value !== undefined && value !== '' && role !== 'link') parts.push(`value “${value}”`);
  for (const state of ['checked', 'pressed']) {
    const is = has(state);
    if (is === 'true' || is === true) parts.push(state);
    else if (is !== undefined && role !== 'radio') parts.push(`not ${state}`);
  }
  if (has('expanded') !== undefined) parts.push(has('expanded') ? 'expanded' : 'collapsed');
  for (const state of ['disabled', 'readonly', 'required', 'modal']) if (has(state)) parts.push(state);
  if (has('invalid') && has('invalid') !== 'false') parts.push('invalid');
  if (has('keyshortcuts')) parts.push(`keys ${has('keyshortcuts')}`);
  if (node.description?.value) parts.push(`(${node.description.value})`);
  return parts.join(', ').replace(', “', ' “');
}

/** What has focus, in one line. @param {Page} page */
export async function focus_line(page) {
  const tree = await tree_of(page);
  const focused = focused_in(tree);
  return focused && focused.role?.value !== 'RootWebArea' ? line_of(focused, focused.role?.value ?? '', tree) : 'nothing';
}

/** Begins to note what live regions say. @param {Page} page */
export async function listen(page) {
  await page.evaluate(() => {
    /** @type {string[]} */
    const said = [];
    Object.assign(globalThis, { said });
    const hear = () => {
      for (const region of document.querySelectorAll('#mirror [role=status], #mirror [role=alert]')) {
        const text = region.textContent ?? '';
        if (text && region.getAttribute('data-heard') !== text) said.push(text);
        region.setAttribute('data-heard', text);
      }
    };
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What they have said since the last call. @param {Page} page @returns {Promise<string[]>} */
export async function heard(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).said.splice(0));
}
