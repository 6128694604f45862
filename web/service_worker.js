// Makes the second visit work without a connection: keeps one whole version of the site and serves it, and nothing
// else. A newer version is fetched completely before it waits its turn; it takes over when the page asks for that
// (message "skip_waiting") or when no page is open. What a person wrote is none of its business.
// @ts-check

/** The build fills in each file with its digest. @type {{ version: string, files: Record<string, string> }} */
const precache = { version: '', files: {} };

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const cache_prefix = 'ownmark-';
const cache_name = cache_prefix + precache.version;
/** The page's own address; a host may send "index.html" somewhere else. */
const page = './';
const page_file = 'index.html';

worker.addEventListener('install', (event) => event.waitUntil(fetch_all()));
worker.addEventListener('activate', (event) => event.waitUntil(drop_older_versions().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
  if (event.data === 'skip_waiting') worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const name = kept_name(event.request);
  if (name !== null) event.respondWith(kept_or_fetched(name, event.request));
});

/** All files or none: one that is missing, or not of this version, fails the whole installation. */
async function fetch_all() {
  const cache = await caches.open(cache_name);
  try {
    await Promise.all(
      Object.entries(precache.files).map(async ([name, integrity]) => {
        const address = name === page_file ? page : name;
        const response = await fetch(address, { cache: 'no-cache', integrity });
        if (!response.ok) throw new Error(`${address} isn’t there (${response.status})`);
        await cache.put(address, response);
      }),
    );
  } catch (error) {
    await caches.delete(cache_name);
    throw error;
  }
}

async function drop_older_versions() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cache_prefix) && name !== cache_name).map((name) => caches.delete(name)));
}

/** The name under which a request's answer is kept; null when it is none of ours. @param {Request} request */
function kept_name(request) {
  const scope = worker.registration.scope;
  const address = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET' || !address.startsWith(scope)) return null;
  const name = address.slice(scope.length);
  if (name === '' || name === page_file) return page;
  return Object.hasOwn(precache.files, name) ? name : null;
}

/** @param {string} name @param {Request} request */
async function kept_or_fetched(name, request) {
  const cache = await caches.open(cache_name);
  return (await cache.match(name, { ignoreVary: true })) || fetch(request);
}
