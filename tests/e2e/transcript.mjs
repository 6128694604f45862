// What a screen reader gets of the page: role, name, value, state and description in reading order, out of the browser's
// own accessibility tree, and what live regions said meanwhile.
// @ts-check

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ nodeId: string, ignored: boolean, role?: { value: string }, name?: { value: string }, description?: { value: string }, value?: { value: unknown }, properties?: { name: string, value: { value: unknown } }[], childIds?: string[] }} AxNode */

/** Roles that say nothing by themselves: what is in them is read. */
const silent = new Set(['none', 'generic', 'RootWebArea', 'LabelText', 'GenericContainer', 'Section', 'ListMarker', 'Canvas']);
/** Roles whose name is all that is read of them. */
const leaves = new Set(['heading', 'paragraph', 'button', 'link', 'radio', 'checkbox', 'slider', 'textbox', 'progressbar', 'columnheader', 'rowheader', 'cell', 'image', 'img']);

/** The page from top to bottom, a line each thing. @param {Page} page @returns {Promise<string[]>} */
export async function read_out(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = /** @type {{ nodes: AxNode[] }} */ (await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  await say_value_texts(page, nodes);
  const by_id = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {string[]} */
  const lines = [];
  const read = (/** @type {AxNode | undefined} */ node, /** @type {number} */ depth) => {
    if (!node) return;
    const role = node.role?.value ?? 'none';
    if (role === 'InlineTextBox') return;
    const says = !node.ignored && !silent.has(role);
    if (says) {
      const line = line_of(node, role, by_id);
      if (line) lines.push('  '.repeat(depth) + line);
      if (leaves.has(role)) return;
    }
    for (const child of node.childIds ?? []) read(by_id.get(child), says ? depth + 1 : depth);
  };
  read(nodes[0], 0);
  return lines;
}

/** A slider is read by its aria-valuetext, which the protocol leaves out. @param {Page} page @param {AxNode[]} nodes */
async function say_value_texts(page, nodes) {
  const texts = await page.locator('input[type=range]').evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuetext') ?? ''));
  const sliders = nodes.filter((node) => node.role?.value === 'slider');
  sliders.forEach((slider, i) => { slider.value = { value: texts[i] }; });
}

/** @param {AxNode} node @param {string} role @param {Map<string, AxNode>} by_id */
function line_of(node, role, by_id) {
  const has = (/** @type {string} */ name) => node.properties?.find((property) => property.name === name)?.value.value;
  const name = node.name?.value || (role === 'paragraph' || /cell|header$/.test(role) ? text_in(node, by_id) : '');
  if (role === 'StaticText') return name && `text “${name}”`;
  if (/^(status|alert|log)$/.test(role)) {
    const text = text_in(node, by_id);
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

/** @param {AxNode} node @param {Map<string, AxNode>} by_id @returns {string} */
function text_in(node, by_id) {
  return (node.childIds ?? [])
    .map((id) => by_id.get(id))
    .map((child) => (!child ? '' : child.role?.value === 'StaticText' ? child.name?.value ?? '' : text_in(child, by_id)))
    .join('')
    .trim();
}

/** What has focus, in one line. @param {Page} page */
export async function focus_line(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = /** @type {{ nodes: AxNode[] }} */ (await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  await say_value_texts(page, nodes);
  const by_id = new Map(nodes.map((node) => [node.nodeId, node]));
  const focused = nodes.filter((node) => node.properties?.some((property) => property.name === 'focused' && property.value.value)).at(-1);
  return focused && focused.role?.value !== 'RootWebArea' ? line_of(focused, focused.role?.value ?? '', by_id) : 'nothing';
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
