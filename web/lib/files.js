// @ts-check
// Files out and in, and the clipboard.

addToLibrary({
  $Files: {
    /** A copy of bytes on the program's heap, that it then owns. @param {Uint8Array} bytes */
    give(bytes) {
      const place = _malloc(bytes.length + 1);
      HEAPU8.set(bytes, place);
      HEAPU8[place + bytes.length] = 0;
      return place;
    },
  },
  $Files__deps: ['malloc'],

  files_download: (name, nameLength, type, typeLength, bytes, length) => {
    const blob = new Blob([HEAPU8.slice(bytes, bytes + length)], { type: UTF8ToString(type, typeLength) });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = UTF8ToString(name, nameLength);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  files_pick__deps: ['$Files'],
  files_pick: (self) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.ownmark,application/json';
    input.addEventListener('change', async () => {
      const file = input.files?.[0];
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      _files_picked(self, Files.give(new TextEncoder().encode(file.name)), Files.give(bytes), bytes.length);
    });
    input.click();
  },

  files_copy: (self, text, length) => {
    const words = UTF8ToString(text, length);
    const asked = navigator.clipboard ? navigator.clipboard.writeText(words) : Promise.reject(new Error('no clipboard'));
    asked.then(() => _files_copied(self, 1), () => _files_copied(self, 0));
  },
});
