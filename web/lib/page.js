// @ts-check
// Title and address of the page. Each place in the workbook is an entry of the browser's history.

addToLibrary({
  page_set: (address, addressLength, title, titleLength) => {
    const hash = UTF8ToString(address, addressLength);
    document.title = UTF8ToString(title, titleLength);
    if (location.hash === hash) return;
    if (location.hash === '') history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
  },
  page_mark_ready: () => {
    performance.mark('app-ready');
    document.documentElement.classList.add('ready');
  },
});
