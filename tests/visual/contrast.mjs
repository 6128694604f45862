// Contrast as the eye gets it: of the pixels where the program says that there is text, or a part to act on.
// @ts-check

/**
 * @typedef {import('./picture.mjs').Picture} Picture
 * @typedef {{ kind: 'text' | 'mark' | 'edge', name: string, x: number, y: number, width: number, height: number }} Spot
 */

/** What text and parts need, and what they need where a person wishes for more. */
export const usual = { text: 4.5, mark: 3, edge: 3 };
export const more = { text: 4.5, mark: 4.5, edge: 4.5 };

/** Relative luminance by WCAG 2.2, of each value of a channel. */
const linear = Float64Array.from({ length: 256 }, (_, v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));

/** @param {number} colour 0xrrggbb */
const luminance = (colour) => 0.2126 * linear[colour >> 16] + 0.7152 * linear[(colour >> 8) & 255] + 0.0722 * linear[colour & 255];

/** @param {number} a @param {number} b */
function contrast(a, b) {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** @param {Picture} picture @param {number} x @param {number} y */
function colour_at({ width, data }, x, y) {
  const at = 4 * (y * width + x);
  return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
}

/** The part of `spot` inside the picture, in whole px. @param {Picture} picture @param {Spot} spot @param {number} inset */
function area_of({ width, height }, spot, inset) {
  return {
    left: Math.max(0, Math.round(spot.x + inset)), top: Math.max(0, Math.round(spot.y + inset)),
    right: Math.min(width, Math.round(spot.x + spot.width - inset)), bottom: Math.min(height, Math.round(spot.y + spot.height - inset)),
  };
}

/** @param {Picture} picture @param {ReturnType<typeof area_of>} area */
function commonest(picture, { left, top, right, bottom }) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const colour = colour_at(picture, x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** Runs of `true`, joined over gaps below `gap`. @param {boolean[]} has @param {number} gap @returns {[number, number][]} */
function runs(has, gap) {
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 0; i < has.length; i++) {
    if (!has[i]) continue;
    const last = found.at(-1);
    if (last && i - last[1] < gap) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}

/**
 * Words in an area: each line's stretches of ink between gaps. What is thinner than a letter is a rule.
 * @param {Picture} picture @param {ReturnType<typeof area_of>} area @param {number} ground
 */
function words_in(picture, area, ground) {
  const { left, top, right, bottom } = area;
  const inked = (/** @type {number} */ x, /** @type {number} */ y) => contrast(colour_at(picture, x, y), ground) > 1.6;
  const span = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const lines = runs(span(top, bottom).map((y) => span(left, right).some((x) => inked(x, y))), 2);
  return lines.flatMap(([from, to]) => {
    const words = runs(span(left, right).map((x) => span(top + from, top + to).some((y) => inked(x, y))), 4);
    return words.filter(([a, b]) => to - from > 4 && b - a > 2)
      .map(([a, b]) => ({ left: left + a, right: left + b, top: top + from, bottom: top + to }));
  });
}

/** The colour most unlike the ground: the core of the strokes. @param {Picture} picture @param {ReturnType<typeof area_of>} area @param {number} ground */
function most_unlike(picture, { left, top, right, bottom }, ground) {
  let most = 1;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) most = Math.max(most, contrast(colour_at(picture, x, y), ground));
  return most;
}

/** @param {import('playwright-core').Page} page @returns {Promise<Spot[]>} */
function spots_of(page) {
  return page.evaluate(() => {
    /** @type {any[]} */
    const spots = [];
    const bars = [...document.querySelectorAll('#mirror .pinned')].map((bar) => ({ bar, r: bar.getBoundingClientRect() }));
    for (const element of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('#mirror *'))) {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width < 6 || height < 6) continue;  // for speech alone
      const under = bars.some(({ bar, r }) => !bar.contains(element) && y < r.bottom && y + height > r.top && x < r.right && x + width > r.left);
      if (under) continue;
      const tag = element.tagName;
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60);
      const spot = { name: `${element.getAttribute('role') ?? tag.toLowerCase()} "${name}"`, x, y, width, height };
      const type = tag === 'INPUT' ? element.type : '';
      if (tag === 'BUTTON' || tag === 'A') spots.push({ ...spot, kind: 'text' });
      else if (type === 'radio' || type === 'checkbox' || type === 'range') spots.push({ ...spot, kind: 'mark' });
      else if (tag === 'TEXTAREA' || tag === 'INPUT') {
        if (!element.disabled) spots.push({ ...spot, kind: 'edge' });
        if (element.value !== '' || element.placeholder) spots.push({ ...spot, kind: 'text' });
      } else if (element.getAttribute('role') === 'img') spots.push({ ...spot, kind: 'mark' });
      else if (own) spots.push({ ...spot, kind: 'text' });
    }
    return spots;
  });
}

/** An edge beside what is outside of it, at the middle of each side. @param {Picture} picture @param {Spot} spot */
function edge_contrast(picture, spot) {
  const reach = 5;
  const x = Math.round(spot.x + spot.width / 2);
  const least_of = [spot.y, spot.y + spot.height].map((edge) => {
    const top = Math.round(edge);
    if (top < reach || top + reach >= picture.height) return Infinity;
    const [from, to] = edge === spot.y ? [top - reach - 3, top - 3] : [top + 4, top + reach + 4];
    const outside = commonest(picture, { left: x, right: x + 1, top: Math.max(0, from), bottom: Math.min(picture.height, to) });
    let most = 1;
    for (let y = top - 3; y <= top + 3; y++) most = Math.max(most, contrast(colour_at(picture, x, y), outside));
    return most;
  });
  return Math.min(...least_of);
}

/**
 * What stands out too little from its ground, and how many words and parts were measured.
 * @param {import('playwright-core').Page} page @param {Picture} picture @param {typeof usual} [least]
 */
export async function too_faint(page, picture, least = usual) {
  /** @type {string[]} */
  const faint = [];
  let seen = 0;
  for (const spot of await spots_of(page)) {
    const is_text = spot.kind === 'text';
    const area = area_of(picture, spot, is_text && /^(button|input|textarea)/.test(spot.name) ? 3 : 0);
    if (area.right - area.left < 4 || area.bottom - area.top < 4) continue;
    const ground = commonest(picture, area);
    const check = (/** @type {number} */ ratio, /** @type {string} */ where, needed = least[spot.kind]) => {
      seen++;
      if (ratio < needed) faint.push(`${spot.name} ${where}: ${ratio.toFixed(2)}`);
    };
    if (spot.kind === 'edge') check(edge_contrast(picture, spot), 'edge');
    else if (spot.kind === 'mark') check(most_unlike(picture, area, ground), 'mark');
    else {
      for (const word of words_in(picture, area, ground)) {
        // A dot, or the control's own rounded end, is a part and no word.
        const is_part = (word.right - word.left <= 14 && word.bottom - word.top <= 14) || word.left <= area.left + 1 || word.right >= area.right - 1;
        const is_edge = is_part && /^button/.test(spot.name);
        check(most_unlike(picture, word, ground), `at ${word.left}, ${word.top}`, is_edge ? least.edge : least.text);
      }
    }
  }
  return { faint, seen };
}

/**
 * Colours of `picture`'s even parts that aren't among `allowed`: what is mixed where two meet has neighbours unlike it.
 * @param {Picture} picture @param {number[]} allowed 0xrrggbb
 */
export function other_colours(picture, allowed) {
  const { width, height } = picture, known = new Set(allowed);
  /** @type {Map<number, string>} */
  const found = new Map();
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const colour = colour_at(picture, x, y);
      if (known.has(colour) || found.has(colour)) continue;
      const is_even = [-1, 0, 1].every((dy) => [-1, 0, 1].every((dx) => colour_at(picture, x + dx, y + dy) === colour));
      if (is_even) found.set(colour, `#${colour.toString(16).padStart(6, '0')} at ${x}, ${y}`);
    }
  }
  return [...found.values()];
}
