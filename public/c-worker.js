/*
 * Keeps the patient's page on the phone, so that it opens without a connection: the page as it is for everybody, its scripts, letters
 * and icons, and the photos of the program. What the page knows about a patient is not here, but in its own store.
 */
const PAGE = '/c'
const ASSETS = 'patient-page-assets-1'
const PHOTOS = 'patient-page-photos'
/** A connection that is there but does not answer must not keep somebody waiting. */
const PATIENCE_MS = 4000
const MOST_ASSETS = 250

const isAsset = ({ pathname }) =>
  pathname.startsWith('/_next/static/') ||
  pathname.startsWith('/c-icons/') ||
  pathname === '/c/manifest.webmanifest'
const isPhoto = ({ pathname }) => pathname.startsWith('/c/photos/')

self.addEventListener('install', () => self.skipWaiting())

async function takeOver() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('patient-page-') && name !== ASSETS && name !== PHOTOS)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

/** Only what came whole and from here. */
async function keep(name, key, response) {
  if (response.ok && response.type === 'basic' && !response.redirected) {
    const cache = await caches.open(name)
    await cache.put(key, response.clone())
  }
  return response
}

/** The page says what it loaded: on the first visit that happened before this worker was there. The oldest make room. */
async function keepAll(addresses) {
  const cache = await caches.open(ASSETS)
  const wanted = addresses.map((address) => new URL(address, self.location.origin))
  // Asked for as nobody, it has nothing of a patient in it.
  await keep(ASSETS, PAGE, await fetch(PAGE, { credentials: 'omit' }))
  for (const url of wanted) {
    if (url.origin !== self.location.origin || !(isAsset(url) || isPhoto(url))) continue
    const name = isPhoto(url) ? PHOTOS : ASSETS
    if (!(await caches.match(url.href, { cacheName: name })))
      await keep(name, url.href, await fetch(url.href))
  }
  const kept = await cache.keys()
  const tooMany = kept.filter(({ url }) => new URL(url).pathname !== PAGE).slice(0, -MOST_ASSETS)
  await Promise.all(tooMany.map((request) => cache.delete(request)))
}

self.addEventListener('message', (event) => {
  const port = event.ports[0]
  event.waitUntil(
    keepAll(event.data.keep).then(
      () => port?.postMessage('kept'),
      () => port?.postMessage('not now'),
    ),
  )
})

/** What is fetched; what is kept when that fails or takes too long. */
async function newest(fetched, name, key) {
  const kept = await caches.match(key, { cacheName: name })
  if (!kept) return fetched
  const patience = new Promise((resolve) => {
    setTimeout(() => resolve(kept), PATIENCE_MS)
  })
  return Promise.race([
    fetched.then(
      (response) => (response.status >= 500 ? kept : response),
      () => kept,
    ),
    patience,
  ])
}

const fetchAndKeep = async (request) => keep(PHOTOS, request.url, await fetch(request))

/** What never changes is not asked for again. */
async function asset(request) {
  const kept = await caches.match(request.url, { cacheName: ASSETS })
  if (kept && /immutable/.test(kept.headers.get('cache-control') ?? '')) return kept
  return kept ? fetch(request).catch(() => kept) : fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    // The scope reaches every address that begins like the page's: only the page's own is answered.
    if (url.pathname === PAGE) event.respondWith(newest(fetch(request), ASSETS, PAGE))
  } else if (isPhoto(url)) event.respondWith(newest(fetchAndKeep(request), PHOTOS, url.href))
  else if (isAsset(url)) event.respondWith(asset(request))
})
