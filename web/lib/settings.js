// @ts-check
// What a person set for themselves: kept as one short record. Reading it, and dressing the page by it, is the page's own
// part, because it does both before the program is there (web/settings.js).

addToLibrary({
  $Settings: {
    /** @returns {any} */
    page: () => /** @type {any} */ (globalThis)['ownmark'],
  },

  settings_read__deps: ['$Settings', '$stringToUTF8'],
  /** @param {number} kept @param {number} asked @param {number} capacity */
  settings_read: (kept, asked, capacity) => {
    stringToUTF8(Settings.page()['kept'](), kept, capacity);
    stringToUTF8(Settings.page()['asked'](), asked, capacity);
  },

  settings_keep__deps: ['$UTF8ToString'],
  /** @param {number} record @param {number} length */
  settings_keep: (record, length) => {
    try {
      window.localStorage.setItem('ownmark.settings', UTF8ToString(record, length));
    } catch {
      // Full or blocked: then they hold for this visit.
    }
  },

  settings_dress__deps: ['$Settings', '$UTF8ToString', '$Viewport'],
  /** @param {number} record @param {number} length */
  settings_dress: (record, length) => {
    Settings.page()['dress'](UTF8ToString(record, length));
    Viewport.read();
  },
});
