import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { THEME_COOKIE, themeOf } from '@/components/shell/theme'
import { keptLook } from '@/lib/auth/kept-look'

export const metadata: Metadata = {
  title: { default: 'Plumbline', template: '%s · Plumbline' },
  description: 'Exercise plans for people with low back pain, checked against safety rules.',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f1' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf(await keptLook(THEME_COOKIE))
  return (
    <html lang="en" data-theme={theme} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
