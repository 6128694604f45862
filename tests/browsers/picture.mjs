// Pixels of screenshots, and how much of one looks unlike another.
// @ts-check
import { inflateSync } from 'node:zlib';

/** @typedef {{ width: number, height: number, data: Buffer }} Picture RGBA */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box px */

/** The PNGs that browsers write: eight bits a channel, colour with or without alpha, not interlaced. @param {Buffer} png @returns {Picture} */
export function read_picture(png) {
  const width = png.readUInt32BE(16), height = png.readUInt32BE(20), channels = png[25] === 6 ? 4 : 3;
  if (png[24] !== 8 || (png[25] !== 6 && png[25] !== 2) || png[28] !== 0) throw new Error('a kind of PNG that nobody expected');
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts)), row_bytes = width * channels, rows = Buffer.alloc(row_bytes * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row_bytes + 1)];
    for (let x = 0; x < row_bytes; x++) {
      const to = y * row_bytes + x;
      const left = x >= channels ? rows[to - channels] : 0, up = y > 0 ? rows[to - row_bytes] : 0;
      const corner = x >= channels && y > 0 ? rows[to - row_bytes - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
      rows[to] = raw[y * (row_bytes + 1) + 1 + x] + guess;
    }
  }
  const data = Buffer.alloc(width * height * 4, 255);
  for (let i = 0; i < width * height; i++) rows.copy(data, i * 4, i * channels, i * channels + 3);
  return { width, height, data };
}

/** PNG's Paeth predictor. @param {number} left @param {number} up @param {number} corner */
function nearest(left, up, corner) {
  const to_left = Math.abs(up - corner), to_up = Math.abs(left - corner), to_corner = Math.abs(left + up - 2 * corner);
  if (to_left <= to_up && to_left <= to_corner) return left;
  return to_up <= to_corner ? up : corner;
}

/**
 * Share of the pixels in `box` that differ by more than a fifth in some channel.
 * @param {Picture} one @param {Picture} other @param {Box} [box]
 */
export function differing_share(one, other, box = { left: 0, top: 0, right: one.width, bottom: one.height }) {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0, all = 0;
  each_pixel(one, box, (at) => {
    all += 1;
    if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > 50)) differing += 1;
  });
  return differing / all;
}

/** Share of the pixels in `box` that are unlike its first: what is written on a plain ground. @param {Picture} picture @param {Box} box */
export function ink_share(picture, box) {
  const ground = (Math.round(box.top) * picture.width + Math.round(box.left)) * 4;
  let ink = 0, all = 0;
  each_pixel(picture, box, (at) => {
    all += 1;
    if (Math.abs(picture.data[at + 1] - picture.data[ground + 1]) > 50) ink += 1;
  });
  return ink / all;
}

/** @param {Picture} picture @param {Box} box @param {(at: number) => void} work */
function each_pixel(picture, box, work) {
  for (let y = Math.round(box.top); y < Math.round(box.bottom); y++)
    for (let x = Math.round(box.left); x < Math.round(box.right); x++) work((y * picture.width + x) * 4);
}

/** A part of a picture, or all of it but for an edge of so many pixels. @param {Picture} picture @param {Box | number} part @returns {Picture} */
export function cut(picture, part) {
  const edge = typeof part === 'number' ? Math.ceil(part) : 0;
  const whole = { left: edge, top: edge, right: picture.width - edge, bottom: picture.height - edge };
  const box = typeof part === 'number' ? whole : { left: Math.round(part.left), top: Math.round(part.top), right: Math.round(part.right), bottom: Math.round(part.bottom) };
  const width = box.right - box.left, height = box.bottom - box.top;
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) picture.data.copy(data, y * width * 4, ((box.top + y) * picture.width + box.left) * 4, ((box.top + y) * picture.width + box.right) * 4);
  return { width, height, data };
}

/** Fainter are rules and the edges of letters. */
const least_ink = 60;

/** What the ink takes up, one box for each line between blank rows, from the top. @param {Picture} picture */
export function ink_lines(picture) {
  /** @type {Box[]} */
  const lines = [];
  let is_open = false;
  for (let y = 0; y < picture.height; y++) {
    const columns = Array.from({ length: picture.width }, (_, x) => x).filter((x) => ink_of(picture, x, y) > least_ink);
    if (columns.length > 0) {
      const last = lines[lines.length - 1], row = { left: columns[0], right: columns[columns.length - 1] + 1, top: y, bottom: y + 1 };
      if (is_open) lines[lines.length - 1] = { left: Math.min(last.left, row.left), right: Math.max(last.right, row.right), top: last.top, bottom: y + 1 };
      else lines.push(row);
    }
    is_open = columns.length > 0;
  }
  return lines;
}

/**
 * Share of the ink that isn't in both pictures, wherever its lines stand in them.
 * @param {Picture} one @param {Picture} other
 */
export function unlike_share(one, other) {
  let mine = ink_lines(one), theirs = ink_lines(other);
  if (mine.length !== theirs.length) [mine, theirs] = [joined(mine), joined(theirs)];  // lines touch in one of them
  if (mine.length !== theirs.length) return 1;
  const sums = mine.map((line, i) => compare_lines(one, line, other, theirs[i]));
  const ink = sums.reduce((sum, line) => sum + line.ink, 0);
  return ink === 0 ? 0 : sums.reduce((sum, line) => sum + line.unlike, 0) / ink;
}

/** @param {Box[]} boxes */
function joined(boxes) {
  const all = (/** @type {keyof Box} */ side) => boxes.map((box) => box[side]);
  return boxes.length === 0 ? [] : [{ left: Math.min(...all('left')), top: Math.min(...all('top')), right: Math.max(...all('right')), bottom: Math.max(...all('bottom')) }];
}

/** Pixels that are ink in one of them, and those that are in one alone; a pixel's shift doesn't count. @param {Picture} one @param {Box} mine @param {Picture} other @param {Box} theirs */
function compare_lines(one, mine, other, theirs) {
  const width = Math.max(mine.right - mine.left, theirs.right - theirs.left), height = Math.max(mine.bottom - mine.top, theirs.bottom - theirs.top);
  let best = { ink: 1, unlike: Infinity };
  for (const [dx, dy] of [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, -1], [1, -1], [-1, 1]]) {
    const found = { ink: 0, unlike: 0 };
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const a = ink_of(one, mine.left + x, mine.top + y), b = ink_of(other, theirs.left + x + dx, theirs.top + y + dy);
        if (a > least_ink || b > least_ink) found.ink += 1;
        if (Math.abs(a - b) > 80) found.unlike += 1;
      }
    if (found.unlike * best.ink < best.unlike * found.ink) best = found;
    if (best.unlike === 0) break;
  }
  return best;
}

/** How far a pixel is from the picture's ground, which is its first pixel. @param {Picture} picture @param {number} x @param {number} y */
function ink_of({ data, width, height }, x, y) {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0;
  const at = (y * width + x) * 4;
  return Math.max(Math.abs(data[at] - data[0]), Math.abs(data[at + 1] - data[1]), Math.abs(data[at + 2] - data[2]));
}

/** Share of the pixels that are yellow or red, as skin and flags are and the workbook's own ink isn't. @param {Picture} picture */
export function colour_share({ data, width, height }) {
  let warm = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] > data[at + 2] + 60) warm += 1;
  return warm / (width * height);
}
