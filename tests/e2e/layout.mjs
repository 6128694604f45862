// What can be wrong with how a page is laid out, told from its elements: runs in the page.
// @ts-check

/** @param {boolean} by_touch whether a finger points */
export const layout_faults = (by_touch) => {
  const least = by_touch ? 44 : 24, slack = 0.6;
  const scroller = /** @type {HTMLElement} */ (document.getElementById('canvas'));
  /** @type {string[]} */
  const faults = [];
  const show = (/** @type {Element} */ element) => {
    const box = element.getBoundingClientRect();
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()} “${words.slice(0, 40)}” (${[box.left, box.top, box.width, box.height].map(Math.round).join(' ')})`;
  };
  if (document.documentElement.scrollWidth > innerWidth || scroller.scrollWidth > scroller.clientWidth) faults.push('the page scrolls sideways');
  const leaves = [...document.querySelectorAll('#mirror .leaf')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1;  // the rest is there to be heard
  });
  for (const leaf of leaves) {
    const box = leaf.getBoundingClientRect();
    if (box.left < -slack || box.right > innerWidth + slack) faults.push(`${show(leaf)} stands out of the window`);
    // What is fixed doesn't come into sight by scrolling.
    const waits = leaf.matches('a[href^="#n"]') && document.activeElement !== leaf;
    const region = leaf.closest('.pinned');
    if (!waits && region && region.scrollHeight <= region.clientHeight && (box.top < -slack || box.bottom > innerHeight + slack)) faults.push(`${show(leaf)} is pinned out of sight`);
  }
  const acting = leaves.filter((leaf) => leaf.matches('button, a, input, textarea, .walked, .handle'));
  for (const element of acting) {
    const box = element.getBoundingClientRect();
    if (element.matches('.walked')) continue;  // a mark is as large as what it stands for; the list beside names each
    // What stands in a running sentence is as high as its line.
    const wanted = (element.textContent ?? '').startsWith('See where') ? 24 : least;
    if (box.height < wanted - slack || box.width < wanted - slack) faults.push(`${show(element)} is smaller than ${wanted} px`);
  }
  const overlap = (/** @type {Element} */ one, /** @type {Element} */ other) => {
    const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  };
  const layer_of = (/** @type {Element} */ element) => element.closest('.pinned');
  const told = (/** @type {Element[]} */ group) => {
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++)
        if (layer_of(group[i]) === layer_of(group[j]) && overlap(group[i], group[j])) faults.push(`${show(group[i])} lies over ${show(group[j])}`);
  };
  told(acting.filter((element) => !element.matches('.walked')));
  told(leaves.filter((leaf) => leaf.matches('h1, h2, h3, p, td, th')));
  // Bars leave most of the window to the page.
  const taken = [...document.querySelectorAll('#mirror .pinned:not(.over)')].map((bar) => bar.getBoundingClientRect())
    .filter((bar) => bar.width >= innerWidth / 2 && (bar.top <= 0 || bar.bottom >= innerHeight - 1))
    .reduce((sum, bar) => sum + bar.height, 0);
  if (taken > 0.4 * innerHeight) faults.push(`bars take ${Math.round(taken)} of ${innerHeight} px`);
  return faults;
};
