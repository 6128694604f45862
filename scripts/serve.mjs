// Serves the site on this machine: serve.mjs FOLDER [--port 8080] [--base /some/path/]
// Also used by the end-to-end tests. Takes a free port where the wished one is taken.
// @ts-check
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** The page's own policy, with the one directive that a meta tag can't give. @param {string} folder */
function policy_of(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page);
  if (!policy) throw new Error('index.html has no Content-Security-Policy');
  return policy[1].replace(/\s+/g, ' ').trim().replace(/;?$/, "; frame-ancestors 'none'");
}

/**
 * @param {string} folder
 * @param {{ port?: number, base?: string, packed?: boolean }} options port 0 is any free one; packed as a host would send it (brotli)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, base = '/', packed = false } = {}) {
  const home = resolve(folder);
  const headers = {
    'Content-Security-Policy': policy_of(home),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  /** @type {Map<string, Buffer>} */
  const packs = new Map();
  const server = createServer((request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === undefined || !path.startsWith(base)) return refuse(404);
    const file = resolve(home, path.slice(base.length) || 'index.html');
    if (file !== home && !file.startsWith(home + sep)) return refuse(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) return refuse(404);
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (packed && request.method === 'GET' && /br/.test(String(request.headers['accept-encoding']))) {
      const bytes = packs.get(file) ?? brotliCompressSync(readFileSync(file));
      packs.set(file, bytes);
      response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': bytes.length }).end(bytes);
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': found.size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).on('error', () => response.destroy()).pipe(response);

    /** @param {number} status */
    function refuse(status) {
      response.writeHead(status, { ...headers, 'Content-Type': types['.txt'] }).end(`${status}\n`);
    }
  });
  await listen(server, port).catch((error) => {
    if (error.code === 'EADDRINUSE' && port !== 0) return listen(server, 0);
    throw error;
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }),
  };
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<void>} */
function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => { server.off('error', failed); done(); });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const option = (/** @type {string} */ name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const site = await serve(words[0], { port: Number(option('--port') ?? 8080), base: option('--base') ?? '/' });
  console.log(`Ownmark is at ${site.url}  (Ctrl+C ends it)`);
}
