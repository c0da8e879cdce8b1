import { headers } from 'next/headers'
import { CHANGES_READ } from '@/components/patient-page/changes-read'
import { ASK_EARLY } from '@/components/patient-page/early-program'
import { LEAVING } from '@/components/patient-page/leaving'
import { PatientPageApp } from '@/components/patient-page/patient-page-app'
import { keptLook } from '@/lib/auth/kept-look'
import { requireLink } from '@/lib/auth/link-session'
import { now } from '@/lib/clinic/clock'
import { dayAt } from '@/lib/clinical/calendar-date'
import type { FirstPage } from '@/lib/clinical/patient-page/first-page'
import { AppError } from '@/lib/errors'
import { getPatientPage } from '@/lib/patient-page/reads'

/** What a verified device is shown; null for any other, for one that was left without a connection, and while the database is away. */
async function readFirstPage(): Promise<FirstPage | null> {
  try {
    if (await keptLook(LEAVING)) return null
    const at = now()
    const page = await getPatientPage(await requireLink(), at)
    return {
      page,
      day: dayAt(at, page.clinic.timeZone),
      hasReadChanges: (await keptLook(CHANGES_READ)) === page.program?.homeProgramId,
    }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** The day of a device that is verified; for any other the same for everybody, which finds out what to show. */
export default async function PatientPage() {
  const first = await readFirstPage()
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      {first ? null : (
        // The browser keeps its nonce to itself.
        <script nonce={nonce} suppressHydrationWarning>
          {ASK_EARLY}
        </script>
      )}
      <PatientPageApp first={first} />
    </>
  )
}
