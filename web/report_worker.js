// @ts-check
// Makes PDFs away from the page, so that the screen never waits. Gets {bytes, day}: a workbook file's bytes (Uint8Array)
// and "2026-03-12". Answers {pdf} with the file's bytes, or {error} with a sentence. One answer a message, in order.
import start from './report.js';

// In the order of FontFiles in src/report/fonts.h.
const font_files = ['commissioner-400-normal', 'commissioner-600-normal', 'brygada-1918-500-normal', 'brygada-1918-500-italic'];

const loading = Promise.all([start(), ...font_files.map(fetch_font)]);
/** What each of the page's faces is called, for a canvas. @type {Set<string>} */
const faces = new Set();
const faces_known = name_faces().catch(() => {});
// A message tells when it failed; until then it isn't an error of nobody.
loading.catch(() => {});

/** @param {string} name */
async function fetch_font(name) {
  const response = await fetch(new URL(`./fonts/${name}.ttf`, import.meta.url));
  if (!response.ok) throw new Error(`no font ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The canvas draws with the page's own fonts where they have the letters: the style sheet names their pieces. */
async function name_faces() {
  const sheet = await (await fetch(new URL('./shell.css', import.meta.url))).text();
  for (const [, family, weight, style, source, unicodeRange] of sheet.matchAll(/@font-face{font-family:(.*?);font-weight:(.*?);font-style:(.*?);.*?src:(.*?);unicode-range:(.*?)}/g)) {
    /** @type {any} */ (self.fonts).add(new FontFace(family, source, { style, weight, unicodeRange }));
    faces.add(`${style} ${weight} 1px ${family}`);
  }
}

/**
 * @param {Uint8Array} workbook
 * @param {string} day
 * @returns {Promise<{ pdf: Uint8Array } | { error: string }>}
 */
async function make_pdf(workbook, day) {
  const [program, ...fonts] = await loading;
  await faces_known;
  const text = new TextDecoder().decode(workbook);
  await Promise.all([...faces].map((face) => self.fonts.load(face, text).catch(() => {})));
  const parts = [...fonts, workbook, new TextEncoder().encode(day)];
  // A request is a list of places and sizes, 32 bits each.
  const request = program['_malloc'](parts.length * 8);
  const places = parts.map((part) => program['_malloc'](part.length + 1));
  parts.forEach((part, i) => {
    program['HEAPU8'].set(part, places[i]);
    program['HEAPU32'].set([places[i], part.length], request / 4 + 2 * i);
  });
  const answer = program['_pdf_make'](request);
  const [is_pdf, place, size] = program['HEAPU32'].subarray(answer / 4, answer / 4 + 3);
  const content = program['HEAPU8'].slice(place, place + size);
  program['_pdf_release'](answer);
  for (const taken of [...places, request]) program['_free'](taken);
  return is_pdf ? { pdf: content } : { error: new TextDecoder().decode(content) };
}

let earlier = Promise.resolve();

addEventListener('message', ({ data }) => {
  earlier = earlier.then(async () => {
    try {
      const answer = await make_pdf(data.bytes, data.day);
      self.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : []);
    } catch {
      self.postMessage({ error: 'The PDF couldn’t be made. Your answers are safe; please reload the page and try again.' });
    }
  });
});
