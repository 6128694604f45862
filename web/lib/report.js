// @ts-check
// Hands a workbook to the report worker and brings the PDF back. The worker is started by report_client.js.

addToLibrary({
  report_make__deps: ['$Files', '$stringToNewUTF8'],
  report_make: (self, bytes, length, day) => {
    const make = /** @type {any} */ (globalThis)['ownmark']['make_report'];
    make(HEAPU8.slice(bytes, bytes + length), UTF8ToString(day)).then(
      (/** @type {Uint8Array} */ pdf) => _report_made(self, Files.give(pdf), pdf.length, 0),
      (/** @type {Error} */ error) => _report_made(self, 0, 0, stringToNewUTF8(error.message)));
  },
  report_has_canvas: () => {
    const canvas = /** @type {any} */ (globalThis)['OffscreenCanvas'];
    return canvas && new canvas(1, 1).getContext('2d') ? 1 : 0;
  },
});
