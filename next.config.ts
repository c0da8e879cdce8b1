import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or WebAssembly parts that a bundler must leave alone; the rest is on the framework's own list.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-socket',
    '@react-pdf/renderer',
    'fontkit',
  ],
}

export default config
