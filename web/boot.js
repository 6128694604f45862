// @ts-check
// Starts the program when all it needs is there, and says plainly what is missing when it isn't. When the program stops,
// says so, and keeps the person's data within reach.
import { make_report } from './report_client.js';

const status = /** @type {HTMLElement} */ (document.getElementById('shell-status'));
const tools = /** @type {HTMLElement} */ (document.getElementById('shell-tools'));

const scripts = ['service_worker.js', 'report_worker.js'];
const refuse = () => { throw new TypeError('only our own scripts'); };
/** The one policy: passes the addresses of our two worker scripts and nothing else. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('ownmark', {
  createScriptURL: (/** @type {string} */ address) => (scripts.includes(address) ? address : refuse()),
}) ?? { createScriptURL: (/** @type {string} */ address) => address };

// What the program itself may call.
/** @type {any} */ (globalThis)['ownmark'] = { make_report: (/** @type {Uint8Array} */ bytes, /** @type {string} */ day) => make_report(policy, bytes, day) };

const missing = what_is_missing();
if (missing) status.textContent = missing;
else start().catch((error) => stopped(error));

/** One sentence, or nothing when all is there. */
function what_is_missing() {
  if (typeof WebAssembly !== 'object') return 'This browser doesn’t run WebAssembly, which Ownmark is made of. Please open the page in a current browser.';
  const probe = document.createElement('canvas').getContext('webgl2');
  if (!probe) return 'This browser doesn’t offer WebGL 2, which Ownmark draws with. Switch on hardware acceleration, or open the page in another browser.';
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return '';
}

async function start() {
  prepare_canvas();
  watch_for_errors();
  const fonts = ['400 16px Commissioner', '600 16px Commissioner', '500 16px Brygada', 'italic 500 16px Brygada'];
  const [program] = await Promise.all([import('./workbook.js'), ...fonts.map((font) => document.fonts.load(font).catch(() => []))]);
  await program.default({ canvas: document.getElementById('gl'), onAbort: (/** @type {unknown} */ reason) => stopped(reason) });
  if ('serviceWorker' in navigator) navigator.serviceWorker.register(policy.createScriptURL('service_worker.js')).catch(() => {});
}

/** SDL believes that #canvas is the canvas; it is the scroller round it, whose pixels are ours to manage. */
function prepare_canvas() {
  const wrapper = /** @type {HTMLElement} */ (document.getElementById('canvas'));
  const surface = /** @type {HTMLCanvasElement} */ (document.getElementById('gl'));
  Object.defineProperties(wrapper, {
    width: { get: () => surface.width, set: () => {} },
    height: { get: () => surface.height, set: () => {} },
  });
  // SDL would cancel touches, and then taps never become clicks.
  for (const kind of ['touchstart', 'touchmove', 'touchend', 'touchcancel'])
    document.addEventListener(kind, (event) => event.stopPropagation(), { capture: true, passive: true });
}

function watch_for_errors() {
  addEventListener('error', (event) => { if (event.error instanceof WebAssembly.RuntimeError) stopped(event.error); });
  addEventListener('unhandledrejection', (event) => { if (event.reason instanceof WebAssembly.RuntimeError) stopped(event.reason); });
}

/** @param {unknown} reason */
function stopped(reason) {
  console.error(reason);
  const saved = /Saved in this browser, (\d\d:\d\d)/.exec(document.getElementById('mirror')?.textContent ?? '');
  document.documentElement.classList.remove('ready');
  status.setAttribute('role', 'alert');
  status.textContent = saved
    ? `Ownmark has stopped. Your work was last saved at ${saved[1]} and is safe in this browser; load the page again to go on.`
    : 'Ownmark has stopped. What was saved is safe in this browser; load the page again to go on.';
  tools.replaceChildren(tool('Load the page again', () => location.reload()), tool('Download the raw data', download_raw_data));
}

/** @param {string} label @param {() => void} act */
function tool(label, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

/** All that this page keeps, as it is kept: nothing of ours needs to run for that. */
async function download_raw_data() {
  /** @type {Record<string, unknown>} */
  const kept = { localStorage: { ...localStorage } };
  for (const { name } of await indexedDB.databases()) if (name) kept[name] = await read_database(name);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 1)], { type: 'application/json' }));
  link.download = 'ownmark-raw-data.json';
  link.click();
}

/** @param {string} name @returns {Promise<Record<string, unknown[]>>} */
function read_database(name) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(name);
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
