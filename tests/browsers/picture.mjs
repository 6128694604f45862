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
