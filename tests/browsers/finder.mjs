// Finds what a screen reader would find, by role and name, inside the page. Sent to browsers whose driver has no such
// search; roles.test.mjs holds what it says against what the browser itself says.
// @ts-check

/** @typedef {import('./driver.mjs').Target} Target */
/** @typedef {import('./driver.mjs').Fact} Fact */
/** @typedef {{ role: string, name?: string | { source: string, flags: string }, within?: Plain, at?: number }} Plain a target that can be sent */

/** @param {Target} target @returns {Plain} */
export function plain(target) {
  const { role, name, within, at } = target;
  return {
    role, at,
    name: name instanceof RegExp ? { source: name.source, flags: name.flags } : name,
    within: within && plain(within),
  };
}

/** Runs in the page, so it knows nothing beside itself. @param {Plain} wanted @returns {Element[]} */
export function find_elements(wanted) {
  /** @param {Element} element */
  const role_of = (element) => {
    const said = element.getAttribute('role'), tag = element.tagName;
    if (said) return said;
    if (/^H[1-6]$/.test(tag)) return 'heading';
    if (tag === 'INPUT') {
      const type = /** @type {HTMLInputElement} */ (element).type;
      return { checkbox: 'checkbox', radio: 'radio', range: 'slider', text: 'textbox' }[type] ?? type;
    }
    /** @type {Record<string, string>} */
    const roles = {
      A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', HEADER: 'banner', NAV: 'navigation', MAIN: 'main', FOOTER: 'contentinfo', P: 'paragraph',
      PROGRESS: 'progressbar', FIELDSET: 'group', UL: 'list', OL: 'list', LI: 'listitem', TABLE: 'table', DIALOG: 'dialog', SELECT: 'combobox',
    };
    return roles[tag] ?? '';
  };
  /** @param {Element} element */
  const name_of = (element) => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return (by || element.getAttribute('aria-label') || element.textContent || '').replace(/\s+/g, ' ').trim();
  };
  /** @param {Element} element */
  const is_there = (element) => !element.closest('[inert], [aria-hidden=true], [hidden]') && element.getClientRects().length > 0;
  /** @param {Plain} target @returns {Element[]} */
  const find = (target) => {
    const roots = target.within ? find(target.within) : [document.documentElement];
    const { name } = target;
    const fits = (/** @type {string} */ text) =>
      name === undefined || (typeof name === 'string' ? name === text : new RegExp(name.source, name.flags).test(text));
    const found = roots.flatMap((root) => [...root.querySelectorAll('*')])
      .filter((element) => role_of(element) === target.role && is_there(element) && fits(name_of(element)));
    return target.at === undefined ? found : found.slice(target.at).slice(0, 1);
  };
  return find(wanted);
}

/** Runs in the page. @param {Element[]} elements @returns {Fact[]} */
export function facts_of(elements) {
  return elements.map((element) => {
    const field = /** @type {HTMLInputElement} */ (element);
    const label = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return {
      name: (label || element.getAttribute('aria-label') || element.textContent || '').replace(/\s+/g, ' ').trim(),
      value: field.value ?? '',
      spoken: element.getAttribute('aria-valuetext') ?? '',
      checked: !!field.checked || element.getAttribute('aria-pressed') === 'true',
      disabled: !!field.disabled,
      focused: document.activeElement === element,
    };
  });
}

/** The expression that calls `work` in the page. @param {(...args: any[]) => unknown} work @param {unknown[]} args */
export const call = (work, ...args) => `(${work})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

/** @param {Target} target */
export const call_for_elements = (target) => call(find_elements, plain(target));

/** The one element, once it can be used; null before. @param {Target} target */
export const call_for_usable = (target) => `((all) => all.length > 0 && !all[0].disabled ? all[0] : null)(${call_for_elements(target)})`;

/** @param {Target} target */
export const call_for_facts = (target) => `(${facts_of})(${call_for_elements(target)})`;
