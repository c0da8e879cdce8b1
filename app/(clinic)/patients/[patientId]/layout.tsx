import type { ReactNode } from 'react'
import { IdentityStrip } from '@/components/patients/identity-strip'
import { LinkTabs } from '@/components/shell/link-tabs'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { listFlagsLeft } from '@/lib/assessments/reads-flags-left'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { withFlagsLeft } from '@/lib/clinical/flags-left'
import { getOpenEpisode, getPatient } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'

type ChartLayoutProps = { children: ReactNode; params: Promise<{ patientId: string }> }

/** Whose chart this is, over every page of it. Each page proves access for itself: a layout is not a lock. */
export default async function ChartLayout({ children, params }: ChartLayoutProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  // The page below puts the opening on the record; the frame around it is not a second one.
  const chart = await openChart(therapist, patientId, { audited: false })
  const [patient, episode, clinic] = await Promise.all([
    getPatient(chart),
    getOpenEpisode(chart),
    getClinic(therapist),
  ])
  const today = clinicToday(clinic.timeZone)
  const picture = episode
    ? await getClinicalPicture(chart, episode.id, today)
    : withFlagsLeft({}, await listFlagsLeft(chart, today))
  return (
    <>
      <IdentityStrip
        name={patient.name}
        dateOfBirth={patient.dateOfBirth}
        recordNumber={patient.recordNumber}
        picture={picture}
        today={today}
      >
        <LinkTabs
          label="Chart"
          tabs={[
            { label: 'Chart', href: paths.chart(patientId) },
            { label: 'Plan', href: paths.plan(patientId) },
            { label: 'Recovery', href: paths.recovery(patientId) },
            { label: 'Progress', href: paths.progress(patientId) },
          ]}
        />
      </IdentityStrip>
      {children}
    </>
  )
}
