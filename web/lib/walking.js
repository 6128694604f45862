// @ts-check
// The marks of a chart, and tabs: one stop for Tab, and arrow keys walk among them.

addToLibrary({
  $Walking: {
    /** @param {any} element */
    watch: (element) => {
      element.classList.add('walked');
      element.tabIndex = -1;
      element.addEventListener('keydown', Walking.on_key);
      element.addEventListener('focus', () => Walking.stop_at(element));
    },

    /** @param {any} element @returns {any[]} all that it is walked among */
    beside: (element) => [...element.parentElement.querySelectorAll('.walked')],

    /** @param {any} element takes Tab from now on, and none beside it */
    stop_at: (element) => {
      for (const other of Walking.beside(element)) {
        const index = other === element ? 0 : -1;
        if (other.tabIndex !== index) other.tabIndex = index;
      }
    },

    /** After a frame: a stop in each group, the chosen tab or the mark that was it before. */
    settle: () => {
      for (const group of Mirror.root.querySelectorAll('[role=figure], [role=tablist]')) {
        const parts = [...group.querySelectorAll('.walked')];
        const stop = parts.find((part) => part.getAttribute('aria-selected') === 'true') || parts.find((part) => part.tabIndex === 0) || parts[0];
        if (stop) Walking.stop_at(stop);
      }
    },

    /** @param {any} event */
    on_key: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const element = event.currentTarget, parts = Walking.beside(element), at = parts.indexOf(element), last = parts.length - 1;
      const key = event.key;
      const to = /^Arrow(Right|Down)$/.test(key) ? at + 1 : /^Arrow(Left|Up)$/.test(key) ? at - 1 : key === 'Home' ? 0 : key === 'End' ? last : NaN;
      if (isNaN(to)) return;
      event.preventDefault();
      const next = parts[to < 0 ? last : to > last ? 0 : to];
      next.focus();
      if (next.tagName === 'BUTTON') next.click();  // a tab is chosen by going there
    },
  },
});
