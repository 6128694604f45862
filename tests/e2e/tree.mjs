// The browser's own accessibility tree: what it computed of roles, names, values and states, and hands to a screen reader.
// @ts-check

/** @typedef {import('playwright-core').CDPSession} Session */
/** @typedef {{ nodeId: string, ignored: boolean, role?: { value: string }, name?: { value: string }, description?: { value: string }, value?: { value: unknown }, properties?: { name: string, value: { value: unknown } }[], childIds?: string[], backendDOMNodeId?: number }} AxNode */
/** @typedef {{ root: AxNode, nodes: AxNode[], by_id: Map<string, AxNode> }} Tree nodes: in no order; the root's children have it */

/** @param {Session} session @returns {Promise<Tree>} */
export async function read_tree(session) {
  const { nodes } = /** @type {{ nodes: AxNode[] }} */ (await session.send('Accessibility.getFullAXTree'));
  // A slider is read by its aria-valuetext, which the protocol leaves out of the tree.
  for (const slider of nodes.filter((node) => !node.ignored && node.role?.value === 'slider')) {
    const { node } = await session.send('DOM.describeNode', { backendNodeId: slider.backendDOMNodeId });
    const at = node.attributes?.indexOf('aria-valuetext') ?? -1;
    slider.value = { value: at < 0 ? '' : node.attributes?.[at + 1] };
  }
  return { root: nodes[0], nodes, by_id: new Map(nodes.map((node) => [node.nodeId, node])) };
}

/** @param {AxNode} node @param {Tree} tree @returns {AxNode[]} */
export const children_of = (node, tree) => (node.childIds ?? []).flatMap((id) => tree.by_id.get(id) ?? []);

/** @param {AxNode} node @param {string} name */
export const property_of = (node, name) => node.properties?.find((property) => property.name === name)?.value.value;

/** @param {AxNode} node @param {Tree} tree @returns {string} */
export function text_in(node, tree) {
  return children_of(node, tree)
    .map((child) => (child.role?.value === 'StaticText' ? child.name?.value ?? '' : text_in(child, tree)))
    .join('')
    .trim();
}

/** What has focus: the root when nothing else has. @param {Tree} tree @returns {AxNode | undefined} */
export const focused_in = (tree) => tree.nodes.filter((node) => property_of(node, 'focused')).at(-1);
