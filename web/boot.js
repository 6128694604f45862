// @ts-check
// Starts the program when all it needs is there, and says plainly what is missing when it isn't. When the program stops,
// says so, and keeps the person's data within reach.

const shell_status = /** @type {HTMLElement} */ (document.getElementById('shell-status'));
const shell_tools = /** @type {HTMLElement} */ (document.getElementById('shell-tools'));
const plain_why = /** @type {HTMLElement} */ (document.getElementById('plain-why'));
const surface = /** @type {HTMLCanvasElement} */ (document.getElementById('gl'));
const fonts = ['400 16px Commissioner', '600 16px Commissioner', '500 16px Brygada', 'italic 500 16px Brygada'];
const policy = make_policy();
const listening = { capture: true, passive: true };
let has_stopped = false;

// What the program calls of the page's modules; settings.js began the list.
/** @type {any} */ (globalThis)['ownmark']['make_report'] = async (/** @type {Uint8Array} */ bytes, /** @type {string} */ day) =>
  (await import('./report_client.js')).make_report(policy, bytes, day);

const missing = what_is_missing();
if (missing) say(missing);
else start().catch(stopped);

/** Passes the addresses of our two workers' scripts, and nothing else. @returns {{ createScriptURL: (address: string) => string }} */
function make_policy() {
  const scripts = ['service_worker.js', 'report_worker.js'];
  const rules = {
    createScriptURL: (/** @type {string} */ address) => {
      if (!scripts.includes(address)) throw new TypeError('not one of our scripts');
      return address;
    },
  };
  const types = /** @type {any} */ (globalThis)['trustedTypes'];
  return types ? types.createPolicy('ownmark', rules) : rules;
}

/** One sentence, or nothing when all is there. */
function what_is_missing() {
  if (typeof WebAssembly !== 'object')
    return 'This browser doesn’t run WebAssembly, which Ownmark is made of. Please open the page in a current browser.';
  // The program's own context: it is handed this one when it asks. Without one there is Plain view.
  const looks = document.documentElement.classList;
  const can_draw = looks.contains('plain') || !!surface.getContext('webgl2', { alpha: false, depth: false, stencil: false, antialias: false });
  if (!can_draw) {
    looks.add('plain');
    plain_why.textContent = 'This browser doesn’t offer WebGL 2, which draws the pages. The workbook is whole all the same: it stands here as a plain page.';
  }
  return '';
}

async function start() {
  prepare_canvas();
  addEventListener('error', (event) => stopped_if_broken(event.error));
  addEventListener('unhandledrejection', (event) => stopped_if_broken(event.reason));
  const slow = setTimeout(() => say('Still opening the workbook. On a slow connection the first visit takes a while; later ones don’t need it.'), 8000);
  const [program] = await Promise.all([import('./workbook.js'), ...fonts.map((font) => document.fonts.load(font).catch(() => []))]);
  await program.default({ canvas: surface, onAbort: stopped });
  clearTimeout(slow);
  if ('serviceWorker' in navigator) navigator.serviceWorker.register(policy.createScriptURL('service_worker.js')).catch(() => {});
}

/** SDL believes that #canvas is the canvas; it is the scroller round it, and the canvas's size is ours. */
function prepare_canvas() {
  const scroller = /** @type {HTMLElement} */ (document.getElementById('canvas'));
  Object.defineProperties(scroller, {
    width: { get: () => surface.width, set: () => {} },
    height: { get: () => surface.height, set: () => {} },
  });
  // SDL would cancel touches, and then taps never become clicks.
  for (const kind of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) document.addEventListener(kind, keep_to_page, listening);
  // The mouse events that browsers make up after a tap would leave things hovered.
  let is_mouse = true;
  for (const kind of ['pointerdown', 'pointermove'])
    document.addEventListener(kind, (event) => { is_mouse = /** @type {PointerEvent} */ (event).pointerType === 'mouse'; }, listening);
  for (const kind of ['mousemove', 'mouseenter', 'mousedown', 'mouseup'])
    document.addEventListener(kind, (event) => { if (!is_mouse) keep_to_page(event); }, listening);
}

/** @param {Event} event */
function keep_to_page(event) {
  event.stopPropagation();
}

/** @param {string} sentence */
function say(sentence) {
  shell_status.textContent = sentence;
}

/** @param {unknown} error */
function stopped_if_broken(error) {
  if (error instanceof WebAssembly.RuntimeError) stopped(error);
}

/** The program can't go on. @param {unknown} reason */
function stopped(reason) {
  if (has_stopped) return;
  has_stopped = true;
  console.error(reason);
  // storage.js notes the time of each save there.
  const saved = document.documentElement.dataset['saved'];
  document.documentElement.classList.remove('ready');
  document.title = 'Ownmark has stopped';
  shell_status.setAttribute('role', 'alert');
  say(saved
    ? `Ownmark has stopped. Your work was last saved at ${saved} and is safe in this browser; load the page again to go on.`
    : 'Ownmark has stopped. What was saved before is safe in this browser; load the page again to go on.');
  shell_tools.replaceChildren(tool('Load the page again', () => location.reload(), 'primary'), tool('Download the raw data', download_raw_data));
}

/** @param {string} label @param {() => void} act @param {string} [kind] */
function tool(label, act, kind = '') {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = kind;
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

/** All that this page keeps, as it is kept: nothing of the program needs to run for that. */
async function download_raw_data() {
  const kept = {
    database: await read_database().catch((error) => String(error)),
    tail: await Promise.resolve().then(() => localStorage.getItem('ownmark.tail')).catch((error) => String(error)),
    settings: /** @type {any} */ (globalThis)['ownmark']['kept'](),
  };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 1)], { type: 'application/json' }));
  link.download = 'ownmark-raw-data.json';
  link.click();
}

/** @returns {Promise<Record<string, unknown[]>>} what each store of the database holds */
function read_database() {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('ownmark');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result, stores = [...database.objectStoreNames];
      /** @type {Record<string, unknown[]>} */
      const content = {};
      if (stores.length === 0) return done(content);
      const transaction = database.transaction(stores, 'readonly');
      for (const store of stores) {
        const reading = transaction.objectStore(store).getAll();
        reading.onsuccess = () => { content[store] = reading.result; };
      }
      transaction.oncomplete = () => { database.close(); done(content); };
      transaction.onerror = () => failed(transaction.error);
    };
  });
}
