// WebKitGTK's MiniBrowser through WebKitWebDriver: plain W3C WebDriver over HTTP, on a screen of its own.
// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { folder } from '../e2e/support.mjs';
import { say, until } from './driver.mjs';
import { call, call_for_facts, call_for_usable } from './finder.mjs';
import { is_ready } from './ready.mjs';
import { ended, open_screen } from './screen.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {import('./driver.mjs').Target} Target */
/** @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Ask */

const mini_browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** Keys by the names that the other browsers' drivers use. @type {Record<string, string>} */
const key_codes = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Control: '\uE009', Shift: '\uE008', Space: ' ',
};
const element_key = 'element-6066-11e4-a52e-4f735466cecf';

/** @returns {Promise<Driver>} */
export async function webkitgtk() {
  const screen = await open_screen();
  const site = await serve(folder);
  const run = join(screen.home, 'run'), downloads = join(screen.home, 'Downloads');
  mkdirSync(run, { mode: 0o700 });
  mkdirSync(downloads);
  mkdirSync(join(screen.home, '.config'));
  writeFileSync(join(screen.home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const port = await free_port();
  const server = spawn('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], {
    // Its own sandbox needs rights that a container doesn't have.
    env: {
      ...process.env, DISPLAY: screen.display, HOME: screen.home, XDG_RUNTIME_DIR: run, LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1',
    },
    stdio: 'ignore', detached: true,
  });
  /** @type {Ask} */
  const ask = async (method, path, body) => {
    const answer = await (await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) })).json();
    if (answer.value?.error) throw new Error(`${answer.value.error}: ${answer.value.message}`);
    return answer.value;
  };
  await until('WebKitWebDriver answers', () => ask('GET', '/status').then((status) => status.ready, () => false));
  const options = { binary: mini_browser, args: ['--automation'] };
  const made = await ask('POST', '/session', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } } });
  const session = `/session/${made.sessionId}`;
  /** @type {Ask} */
  const ask_session = (method, path, body) => ask(method, session + path, body);
  await ask_session('POST', '/window/rect', { width: 1300, height: 900 });
  const driver = driver_of(ask_session, await ask_session('GET', '/window'), site.url, downloads, async () => {
    await ask('DELETE', session).catch(() => {});
    await ended(server, server.pid);
    await site.close();
    await screen.close();
  });
  await driver.open('');
  return driver;
}

/**
 * @param {Ask} ask @param {string} tab the window's handle @param {string} url @param {string} downloads @param {() => Promise<void>} close
 * @returns {Driver}
 */
function driver_of(ask, tab, url, downloads, close) {
  /** @type {Ask} */
  const here = async (method, path, body) => {
    if ((await ask('GET', '/window')) !== tab) await ask('POST', '/window', { handle: tab });
    return ask(method, path, body);
  };
  /** @param {string} expression @returns {Promise<any>} */
  const evaluate = (expression) => here('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  const ready = () => until('WebKitGTK: the program is ready', () => evaluate(call(is_ready)).catch(() => false), 60_000);
  /** The path of an element's own commands. @param {Target} target @returns {Promise<string>} */
  const element_of = async (target) => {
    const found = await until(`WebKitGTK: ${say(target)}`, () => evaluate(call_for_usable(target)));
    return `/element/${found[element_key]}`;
  };
  /** @param {Target} target */
  const click = async (target) => {
    const element = await element_of(target);
    // The driver's own scrolling doesn't know that bars lie over the page.
    await evaluate(`${call_for_usable(target)}?.scrollIntoView({ block: 'nearest' })`);
    await here('POST', `${element}/click`, {});
  };
  /** @param {string} combination */
  const keys = async (combination) => {
    const codes = combination.split('+').map((key) => key_codes[key] ?? key);
    const actions = [...codes.map((value) => ({ type: 'keyDown', value })), ...codes.reverse().map((value) => ({ type: 'keyUp', value }))];
    await here('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    name: 'WebKitGTK', problems: [], close, keys,
    open: async (address) => {
      await here('POST', '/url', { url: url + address });
      await ready();
    },
    reload: async () => {
      await here('POST', '/refresh', {});
      await ready();
    },
    find: (target) => evaluate(call_for_facts(target)),
    press: click,
    type: async (target, text) => {
      await click(target);
      await keys('Control+a');
      const element = await element_of(target);
      // Its keyboard has no keys for what lies beyond the first plane.
      for (const part of text.split(/((?:[^\0-\uFFFF]|[\u200D\uFE0F])+)/u)) {
        if (/[^\0-\uFFFF]/u.test(part)) await evaluate(`document.execCommand('insertText', false, ${JSON.stringify(part)})`);
        else if (part) await here('POST', `${element}/value`, { text: part });
      }
    },
    key: async (target, key) => {
      await element_of(target);
      await evaluate(`${call_for_usable(target)}?.focus()`);
      await keys(key);
    },
    // The keys for it belong to the window, and MiniBrowser's has none.
    undo: () => evaluate(`document.execCommand('undo')`),
    evaluate: (work, ...args) => evaluate(call(work, ...args)),
    download: async (start) => {
      const before = new Set(readdirSync(downloads));
      await start();
      const name = await until('WebKitGTK: the download', async () =>
        readdirSync(downloads).find((file) => !before.has(file) && !file.endsWith('.wkdownload') && existsSync(join(downloads, file))), 60_000);
      return { name, path: join(downloads, name) };
    },
    picture: async () => Buffer.from(await here('GET', '/screenshot'), 'base64'),
    tab: async () => {
      const { handle } = await here('POST', '/window/new', { type: 'window' });
      const other = driver_of(ask, handle, url, downloads, async () => {
        await ask('POST', '/window', { handle });
        await ask('DELETE', '/window');
        await ask('POST', '/window', { handle: tab });
      });
      await other.open('');
      return other;
    },
  };
}

/** @returns {Promise<number>} */
function free_port() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}
