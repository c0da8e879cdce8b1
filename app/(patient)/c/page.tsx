import { headers } from 'next/headers'
import { ASK_EARLY } from '@/components/patient-page/early-program'
import { PatientPageApp } from '@/components/patient-page/patient-page-app'

/** The same for everybody, with nothing of a patient in it: what they see comes later, and only to a verified device. */
export default async function PatientPage() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      {/* The browser keeps its nonce to itself. */}
      <script nonce={nonce} suppressHydrationWarning>
        {ASK_EARLY}
      </script>
      <PatientPageApp />
    </>
  )
}
