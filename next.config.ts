import { join } from 'node:path'
import type { NextConfig } from 'next'

/** Set here as well as in the proxy's answers, so that no route is without them. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
]

const FRAMED_BY_OURSELVES = { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" }
/** Read by their place in the project, where tracing imports does not see it. */
const READ_BY_PLACE = [
  'db/migrations/*.sql',
  'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/{400Regular,700Bold}/*.ttf',
  'node_modules/@expo-google-fonts/noto-sans/{400Regular,700Bold}/*.ttf',
]
/** A path that begins in the project has everything in it traced: records and secrets must not come along. */
const NEVER_ALONG = [
  'data/**',
  '.env*',
  '*.env',
  'backups/**',
  'e2e/**',
  'bench/**',
  'docs/**',
  'test-results/**',
  '.git/**',
]

const config: NextConfig = {
  // Beside what "npm start" serves: a folder that runs by itself (deploy/).
  output: 'standalone',
  outputFileTracingIncludes: { '/*': READ_BY_PLACE },
  outputFileTracingExcludes: { '/*': NEVER_ALONG },
  poweredByHeader: false,
  reactStrictMode: true,
  compiler: {
    runAfterProductionCompile: async ({ distDir }) => {
      // Only a build needs it.
      const { bundleStart } = await import('./scripts/bundle-start.mjs')
      await bundleStart(join(distDir, 'start'))
    },
  },
  // No picture goes through the framework: its own handler for them is shut.
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: HEADERS },
    // Pages have a policy of their own (proxy.ts), which says so too.
    { source: '/_next/static/:path*', headers: [FRAMED_BY_OURSELVES] },
  ],
  // Loaded at the start, every page would be, before the first is answered: 0.3 s of it (bench/start-up.ts). The first visit of another
  // page takes a few hundredths of a second longer for it.
  experimental: { preloadEntriesOnStart: false },
  // Native or WebAssembly parts that a bundler must leave alone; the rest is on the framework's own list.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-socket',
    '@react-pdf/renderer',
    'fontkit',
  ],
}

export default config
