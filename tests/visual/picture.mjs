// Pictures: reading, comparing, and writing them small.
// @ts-check
import { deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture RGBA */

/** A pixel differs from about 26 of 255 grey levels on, so that a renderer's rounding doesn't count … */
export const threshold = 0.1;
/** … and a picture from this many pixels on: less than any word that moves by one. */
export const most_pixels = 24;

/** @param {Buffer} bytes @returns {Picture} */
export function read(bytes) {
  return PNG.sync.read(bytes);
}

/**
 * How many pixels differ, and where. Pictures of two sizes differ everywhere.
 * @param {Picture} actual @param {Picture} expected
 * @returns {{ pixels: number, diff: Buffer | null }}
 */
export function compare(actual, expected) {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) return { pixels: width * height, diff: null };
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(actual.data, expected.data, diff.data, width, height, { threshold, includeAA: true });
  return { pixels, diff: PNG.sync.write(diff) };
}

/** @param {string} type @param {Buffer} body */
function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc_of(named), named.length + 4);
  return out;
}

/** As PNG wants it. @param {Buffer} bytes */
function crc_of(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/**
 * As a PNG of at most 256 colours: each channel in as fine steps as that allows, which stays well below the threshold.
 * @param {Picture} picture
 */
export function write_small({ width, height, data }) {
  for (let step = 4; ; step += 2) {
    const near = (/** @type {number} */ v) => Math.min(255, Math.round(v / step) * step);
    /** @type {Map<number, number>} */
    const palette = new Map();
    const rows = Buffer.alloc((width + 1) * height);
    for (let y = 0, at = 0; y < height && palette.size <= 256; y++) {
      for (let x = 0; x < width; x++, at += 4) {
        const colour = (near(data[at]) << 16) | (near(data[at + 1]) << 8) | near(data[at + 2]);
        let index = palette.get(colour);
        if (index === undefined) palette.set(colour, (index = palette.size));
        rows[y * (width + 1) + 1 + x] = index;
      }
    }
    if (palette.size > 256) continue;
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 3, 0, 0, 0], 8);
    const colours = Buffer.from([...palette.keys()].flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}
