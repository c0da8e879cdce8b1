import '@/components/patient-page/patient-page.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

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
  return <div className="patient-page">{children}</div>
}
