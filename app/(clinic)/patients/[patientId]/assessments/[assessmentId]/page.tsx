import type { Metadata } from 'next'
import { RecordedAssessment } from '@/components/assessments/recorded-assessment'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { getAssessment } from '@/lib/assessments/reads'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Assessment' }

type AssessmentPageProps = { params: Promise<{ patientId: string; assessmentId: string }> }

/** One assessment as it was recorded; it cannot be changed. */
export default async function AssessmentPage({ params }: AssessmentPageProps) {
  const therapist = await requireTherapist()
  const { patientId, assessmentId } = await params
  const chart = await openChart(therapist, patientId)
  const assessment = await getAssessment(chart, assessmentId)
  return (
    <>
      <PageHeader
        title={`Assessment of ${dateInWords(assessment.assessedOn)}`}
        note={`Recorded by ${assessment.assessedBy}. It cannot be changed: record a new one to correct it.`}
        actions={<LinkButton href={paths.chart(patientId)}>Back to the chart</LinkButton>}
      />
      <RecordedAssessment assessment={assessment} />
    </>
  )
}
