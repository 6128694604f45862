// @ts-check
// The keyboard on the screen. Where it lies over the page instead of making the window smaller, the page ends above it; and
// what is being edited stays in sight.

addToLibrary({
  $Editing: {
    /** Less than any keyboard, more than what a browser's own bars come and go by, px. */
    least: 80,

    /** Enlarging with two fingers makes the visible part smaller, too: its scale takes that out. */
    make_room: () => {
      const seen = window.visualViewport;
      if (!seen) return;
      const covered = document.documentElement.clientHeight - seen.height * seen.scale;
      const style = document.documentElement.style;
      if (covered >= Editing.least) style.setProperty('--keyboard', covered + 'px');
      else style.removeProperty('--keyboard');
      // The page has made the room: the browser need not push it up as well.
      if (covered >= Editing.least && seen.offsetTop > 0 && seen.scale === 1) window.scrollTo(0, 0);
    },

    /** The window has become lower while something is being edited. */
    keep_in_sight: () => {
      const field = /** @type {any} */ (document.activeElement), bars = Mirror.bars, room = 8;
      if (!field || !field.matches('.field') || Plain.is_on || field.closest('.pinned')) return;
      field.scrollIntoView({ 'block': 'nearest' });
      // A field that is higher than what is left: at least the line that is being written.
      const caret = Editing.caret_line(field), scroller = Viewport.scroller(), frame = scroller.getBoundingClientRect();
      const below = caret.bottom - (frame.bottom - bars.bottom - room), above = frame.top + bars.top + room - caret.top;
      if (below > 0) scroller.scrollTop += below;
      else if (above > 0) scroller.scrollTop -= above;
    },

    /** Upper and lower edge of the line that holds the caret, px in the window. @param {any} field */
    caret_line: (field) => {
      const style = getComputedStyle(field), value = field.value, at = field.selectionEnd;
      const line = parseFloat(style.lineHeight), top = field.getBoundingClientRect().top + parseFloat(style.paddingTop) - field.scrollTop;
      if (field.tagName !== 'TEXTAREA') return { top, bottom: top + line };
      TextRuler.set_up(field.clientWidth - 2 * parseFloat(style.paddingLeft), parseFloat(style.fontSize));
      let lines = 0, from = 0;
      for (const paragraph of value.split('\n')) {
        const ends = TextRuler.ends_of(paragraph);
        if (at <= from + paragraph.length) {
          lines += ends.filter((/** @type {number} */ end) => from + end <= at).length;
          break;
        }
        lines += ends.length + 1;
        from += paragraph.length + 1;
      }
      return { top: top + lines * line, bottom: top + (lines + 1) * line };
    },
  },
  $Editing__deps: ['$Mirror', '$Plain', '$TextRuler', '$Viewport'],
});
