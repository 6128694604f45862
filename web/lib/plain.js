// @ts-check
// Plain view: the same elements, with the page's own looks, in place of the canvas. For anyone who likes it better, and for
// every browser without WebGL 2. Shared with mirror.js: Part.

addToLibrary({
  $Plain: {
    is_on: false,
    /** What has to have focus again once it is made anew. */
    had_focus: '',

    /** @param {boolean} is_on */
    dress: (is_on) => {
      Plain.is_on = is_on;
      document.documentElement.classList.toggle('plain', is_on);
      document.getElementById('plain-look')?.setAttribute('media', is_on ? 'all' : 'print');
    },

    /** What a person's answer goes into stands inside a label, which says what it is. @param {any} element @param {number} role */
    wrap: (element, role) => {
      const R = Mirror.Role;
      if (!Plain.is_on || !((role >= R.Checkbox && role <= R.NumberField) || role === R.Progress)) return element;
      const outer = document.createElement('label'), words = document.createElement('span'), more = document.createElement('small');
      outer.className = 'answer';
      if (role <= R.Radio) outer.append(element, words);
      else outer.append(words, element, more);
      return outer;
    },

    /** @param {any} part @param {string} name @param {string} value @param {string} description */
    label: (part, name, value, description) => {
      if (part.outer === part.element) return;
      const R = Mirror.Role, says_value = part.role === R.Slider || part.role === R.Progress;
      part.outer.querySelector('span').textContent = says_value ? `${name}: ${value}` : name;
      const more = part.outer.querySelector('small');
      if (more) more.textContent = description;
      if (part.role === R.TextArea) Fields.wanted_height(part.element);
    },

    /** Every element is made anew in the other view; the program is asked to show all of it again. @param {boolean} is_on */
    choose: (is_on) => {
      if (Plain.is_on === is_on) return;
      Plain.had_focus = document.activeElement ? document.activeElement.id : '';
      Plain.dress(is_on);
      for (const part of Mirror.parts.values()) part.outer.remove();
      Mirror.parts.clear();
      Viewport.read();
      _mirror_show_again(Mirror.owner);
    },
  },
  $Plain__deps: ['mirror_show_again'],

  page_is_plain__deps: ['$Plain'],
  page_is_plain: () => (Plain.is_on ? 1 : 0),
  page_choose_plain__deps: ['$Plain'],
  /** @param {number} is_on */
  page_choose_plain: (is_on) => Plain.choose(is_on !== 0),
});
