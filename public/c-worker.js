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

/** Only what came whole and from here is kept. */
const isWhole = (response) => response.ok && response.type === 'basic' && !response.redirected

async function keep(name, key, response) {
  if (isWhole(response)) {
    const cache = await caches.open(name)
    await cache.put(key, response.clone())
  }
  return response
}

/** @returns whether it is kept now */
async function keepOnce(url) {
  const name = isPhoto(url) ? PHOTOS : ASSETS
  if (await caches.match(url.href, { cacheName: name })) return true
  return isWhole(await keep(name, url.href, await fetch(url.href)))
}

const urlOf = (address) => new URL(address, self.location.origin)

/** What the words of a page ask for, without the scripts for browsers that would not have this worker. */
function namedIn(html) {
  const read = html.replaceAll(/<script\b[^>]*\bnomodule\b[^>]*>/gi, '')
  return {
    scripts: [...read.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address]) => urlOf(address)),
    assets: [...read.matchAll(/\/_next\/static\/[^"'\\\s<>()]+/g)].map(([address]) => urlOf(address)),
  }
}

/** More than may be kept: the oldest, but none that is in use. */
async function makeRoom(inUse) {
  const cache = await caches.open(ASSETS)
  const others = (await cache.keys()).filter(({ url }) => !inUse.has(url) && new URL(url).pathname !== PAGE)
  await Promise.all(others.slice(0, -MOST_ASSETS).map((request) => cache.delete(request)))
}

/**
 * Keeps what an open page says it loaded, which on the first visit was before this worker was there, and with it a new page. The page
 * itself comes last, when everything that it names is kept: what fails before leaves the phone with the page that it had.
 */
async function keepAll(addresses) {
  const loaded = addresses
    .map(urlOf)
    .filter((url) => url.origin === self.location.origin && (isAsset(url) || isPhoto(url)))
  for (const url of loaded) await keepOnce(url)
  // Asked for as nobody, it has nothing of a patient in it.
  const page = await fetch(PAGE, { credentials: 'omit' })
  if (!isWhole(page)) throw new Error('The page did not come')
  const { scripts, assets } = namedIn(await page.clone().text())
  const told = new Set(loaded.map(({ href }) => href))
  // A page that was open when Plumbline was upgraded knows nothing of what the new one fetches late, such as the figures and the Spanish
  // words: the page that goes with it stays until the new one was open.
  if ((await caches.match(PAGE, { cacheName: ASSETS })) && !scripts.every(({ href }) => told.has(href)))
    throw new Error('Another page is open')
  for (const url of assets) if (!(await keepOnce(url))) throw new Error(`${url.pathname} did not come`)
  await keep(ASSETS, PAGE, page)
  await makeRoom(new Set([...told, ...assets.map(({ href }) => href)]))
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
