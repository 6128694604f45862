// @ts-check
// Time, local date, and a bell.

addToLibrary({
  clock_seconds: () => performance.now() / 1000,
  clock_local: (day, time) => {
    const now = new Date();
    const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
    stringToUTF8(`${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, day, 11);
    stringToUTF8(`${two(now.getHours())}:${two(now.getMinutes())}`, time, 6);
  },
  clock_local__deps: ['$stringToUTF8'],
  clock_after: (self, secs, ticket) => { setTimeout(() => _clock_rang(self, ticket), secs * 1000); },
});
