// Chromium used as a screen reader uses it: the browser's accessibility tree is all that is known of the page, and the only
// deeds are those that an assistive technology can ask for: a default action, focus, text, a key. What the tree leaves out,
// because it is hidden, inert or behind a dialog, can't be found and so can't be used. After each deed focus is on something
// that has a name.
// @ts-check
import assert from 'node:assert/strict';
import { driver_of } from '../browsers/chromium.mjs';
import { say, until } from '../browsers/driver.mjs';
import { settle } from './support.mjs';
import { children_of, focused_in, property_of, read_tree, text_in } from './tree.mjs';

/** @typedef {import('../browsers/driver.mjs').Driver} Driver */
/** @typedef {import('../browsers/driver.mjs').Target} Target */
/** @typedef {import('./tree.mjs').AxNode} AxNode */
/** @typedef {import('./tree.mjs').Tree} Tree */

/** @typedef {import('../browsers/driver.mjs').Fact & { description: string, expanded: unknown, invalid: unknown }} TreeFact */

/** @param {Target} target @param {string} name */
const fits = (target, name) => target.name === undefined || (typeof target.name === 'string' ? target.name === name : target.name.test(name));

/** @param {AxNode} node @param {Tree} tree */
const name_of = (node, tree) => (node.name?.value || (/^(paragraph|cell|status|alert)$/.test(node.role?.value ?? '') ? text_in(node, tree) : '')).trim();

/** All that fit, in the order they are read. @param {Target} target @param {Tree} tree @returns {AxNode[]} */
function find_in(target, tree) {
  /** @type {AxNode[]} */
  const found = [];
  const look = (/** @type {AxNode} */ node) => {
    if (!node.ignored && node.role?.value === target.role && fits(target, name_of(node, tree))) found.push(node);
    for (const child of children_of(node, tree)) look(child);
  };
  for (const from of target.within ? find_in(target.within, tree) : [tree.root]) for (const child of children_of(from, tree)) look(child);
  return target.at === undefined ? found : found.slice(target.at).slice(0, 1);
}

/** @param {AxNode} node @param {Tree} tree @returns {TreeFact} */
const fact_of = (node, tree) => ({
  name: name_of(node, tree),
  value: String(node.value?.value ?? ''),
  spoken: String(node.value?.value ?? ''),
  checked: ['checked', 'pressed'].some((state) => [true, 'true'].includes(/** @type {any} */ (property_of(node, state)))),
  disabled: property_of(node, 'disabled') === true,
  focused: property_of(node, 'focused') === true,
  description: node.description?.value ?? '',
  expanded: property_of(node, 'expanded'),
  invalid: property_of(node, 'invalid'),
});

/** The page one is on: its title and its heading. @param {Tree} tree */
function page_of(tree) {
  const heading = tree.nodes.find((node) => !node.ignored && node.role?.value === 'heading' && property_of(node, 'level') === 1);
  return { heading, words: heading ? `${tree.root.name?.value}: ${heading.name?.value}` : '' };  // none while a dialog is open
}

/** What is wrong with where focus is; nothing when all is well. @param {Tree} tree @param {string} before the page it was */
function focus_fault(tree, before) {
  const focused = focused_in(tree), page = page_of(tree);
  if (!focused || focused === tree.root) return 'is lost';
  if (focused.ignored) return 'is on something hidden';
  if (name_of(focused, tree) === '') return `is on a ${focused.role?.value} without a name`;
  return before === '' || page.words === '' || page.words === before || focused === page.heading ? '' : `is on “${name_of(focused, tree)}”, and the page is now “${page.words}”`;
}

/** @param {import('./support.mjs').Visit} v @returns {Promise<Omit<Driver, 'find'> & { find: (target: Target) => Promise<TreeFact[]> }>} */
export async function by_tree(v) {
  const page = v.page;
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  /** The only one that fits, once it can be used, and the page it is on. @param {Target} target @returns {Promise<{ node: AxNode, on: string }>} */
  const usable = (target) => until(`Tree: ${say(target)}`, async () => {
    const tree = await read_tree(session), found = find_in(target, tree);
    return found.length === 1 && !property_of(found[0], 'disabled') ? { node: found[0], on: page_of(tree).words } : undefined;
  });
  /** @param {AxNode} node */
  const focus = async (node) => {
    if (property_of(node, 'focusable') && !property_of(node, 'focused')) await session.send('DOM.focus', { backendNodeId: node.backendDOMNodeId });
  };
  /** Focuses what can be focused, then clicks: what Chromium makes of a screen reader's wish. @param {AxNode} node */
  const default_action = async (node) => {
    await focus(node);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
    await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: 'function () { this.click(); }', userGesture: true });
  };
  /** Once the program has answered: focus is on something with a name, and on a new page it is on the heading. @param {string} deed @param {string} before */
  const see_focus = async (deed, before) => {
    await settle(page);
    let fault = '';
    await until('focus', async () => (fault = focus_fault(await read_tree(session), before)) === '', 2000).catch(() => {});
    assert.equal(fault, '', `after ${deed} focus ${fault}`);
  };
  /** The workbook is there: the page that shows meanwhile has no end of its own. */
  const arrived = () => until('Tree: the workbook', async () => find_in({ role: 'contentinfo' }, await read_tree(session)).length > 0, 30_000);
  return {
    ...driver_of(page, v.problems, v.url, v.close),
    name: 'Tree',
    open: async (address) => {
      await page.goto(v.url + address);
      await arrived();
    },
    reload: async () => {
      await page.reload();
      await arrived();
    },
    find: async (target) => {
      const tree = await read_tree(session);
      return find_in(target, tree).map((node) => fact_of(node, tree));
    },
    press: async (target) => {
      const { node, on } = await usable(target);
      await default_action(node);
      await see_focus(`pressing ${say(target)}`, on);
    },
    type: async (target, text) => {
      const { node, on } = await usable(target);
      assert.ok(property_of(node, 'editable') && property_of(node, 'settable'), `${say(target)} takes text`);
      await focus(node);
      await page.keyboard.press('Control+a');
      await session.send('Input.insertText', { text });
      await see_focus(`typing into ${say(target)}`, on);
    },
    key: async (target, key) => {
      const { node, on } = await usable(target);
      assert.ok(property_of(node, 'focusable'), `${say(target)} can have focus`);
      await focus(node);
      await page.keyboard.press(key);
      await see_focus(`${key} on ${say(target)}`, on);
    },
    words: async () => {
      const tree = await read_tree(session);
      return text_in(tree.root, tree);
    },
    evaluate: () => assert.fail('a screen reader runs nothing in the page'),
  };
}
