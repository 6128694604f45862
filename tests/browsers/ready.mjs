// Runs in the page: whether the program can be used.
// @ts-check

export const is_ready = () => performance.getEntriesByName('app-ready').length > 0 && !!document.querySelector('#mirror h1');
