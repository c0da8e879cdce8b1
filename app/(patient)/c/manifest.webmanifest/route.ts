const MANIFEST = {
  name: 'Home program',
  short_name: 'Exercises',
  id: '/c',
  start_url: '/c',
  scope: '/c',
  display: 'standalone',
  background_color: '#faf7f1',
  theme_color: '#0e5c59',
  icons: [
    { src: '/c-icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/c-icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/c-icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}

/** Makes the patient's page one that a phone can put beside its apps. It says nothing of a patient. */
export const GET = (): Response =>
  Response.json(MANIFEST, { headers: { 'Content-Type': 'application/manifest+json' } })
