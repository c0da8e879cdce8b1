import '@/components/patient-page/patient-page.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'

/** The file that the style sheet asks for: a phone asks for it with the page, and not only once it has read the style sheet. */
const LETTERS = new URL(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  import.meta.url,
)

export const metadata: Metadata = {
  title: { absolute: 'Home program' },
  description: 'Your exercises at home.',
  robots: { index: false, follow: false, nocache: true },
  referrer: 'no-referrer',
  manifest: '/c/manifest.webmanifest',
  appleWebApp: { capable: true, title: 'Exercises' },
  icons: { apple: '/c-icons/apple-180.png' },
  // A phone must not make links of numbers such as '3 sets of 10'.
  formatDetection: { telephone: false },
}

/** The patient's page has nothing of the clinic's screens around it. */
export default function PatientLayout({ children }: { children: ReactNode }) {
  preload(LETTERS.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return <div className="patient-page">{children}</div>
}
