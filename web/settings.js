// @ts-check
// What a person set for themselves, put on the page before it is first painted: a classic script in the head, so that
// nothing is shown in the wrong colours first. The program takes over from there; a record is what src/base/settings.h says.
{
  const root = document.documentElement;

  /** What this browser has kept; nothing where it keeps nothing. */
  const kept = () => {
    try {
      return localStorage.getItem('ownmark.settings') ?? '';
    } catch {
      return '';
    }
  };

  /** What the address asks for: ?text=150, ?plain. */
  const asked = () => {
    const wishes = new URLSearchParams(location.search);
    return (wishes.has('text') ? `text=${wishes.get('text')} ` : '') + (wishes.has('plain') ? 'view=plain' : '');
  };

  /** The word that a record first says for `name`. @param {string} record @param {string} name */
  const word = (record, name) => (new RegExp(`(?:^| )${name}=(\\w+)`).exec(record) ?? [])[1] ?? '';

  /** Colours and text size of all that isn't drawn. @param {string} record */
  const dress = (record) => {
    const appearance = word(record, 'appearance'), percent = Number(word(record, 'text'));
    const is_chosen = appearance === 'light' || appearance === 'dark';
    if (is_chosen) root.dataset['appearance'] = appearance;
    else delete root.dataset['appearance'];
    root.style.fontSize = percent >= 50 && percent <= 200 ? `${percent * 0.16}px` : '';
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const scheme = meta.getAttribute('data-scheme');
      meta.setAttribute('media', !is_chosen ? `(prefers-color-scheme: ${scheme})` : scheme === appearance ? 'all' : 'not all');
    }
  };

  const now = `${asked()} ${kept()}`;
  dress(now);
  root.classList.toggle('plain', word(now, 'view') === 'plain');
  // The program's library (web/lib/settings.js) calls these.
  /** @type {any} */ (globalThis)['ownmark'] = { 'kept': kept, 'asked': asked, 'dress': dress };
}
