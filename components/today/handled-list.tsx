'use client'
import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { AttentionBadge } from '@/components/patients/attention-badge'
import { ATTENTION_WORDS } from '@/components/patients/attention-words'
import { Button } from '@/components/ui/button'
import { paths } from '@/lib/paths'
import type { TodayPatient } from './today-patient-of'
import type { Act } from './use-marks'

/** What still holds and was dealt with: out of the way, with who did what, and the way back. */
export function HandledList({ patients, act }: { patients: readonly TodayPatient[]; act: Act }) {
  const handled = patients.flatMap((patient) => patient.handled.map((item) => ({ patient, item })))
  if (handled.length === 0) return null
  return (
    <details className="group mt-4 rounded-lg border border-line bg-panel">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg px-4 py-2 font-medium select-none sm:px-5 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4 text-muted transition-transform group-open:rotate-90" aria-hidden />
        Handled <span className="text-muted">{handled.length}</span>
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {handled.map(({ patient, item }) => (
          <li
            key={`${patient.episodeId} ${item.reason}`}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5 sm:px-5"
          >
            <div className="min-w-0 flex-1 basis-80">
              <Link
                href={paths.chart(patient.patientId)}
                className="mr-2 rounded-sm font-medium hover:underline"
              >
                {patient.name}
              </Link>
              <AttentionBadge reason={item.reason} />
              <p className="text-sm text-muted">
                {item.sentence} {item.marked}
              </p>
            </div>
            <Button variant="quiet" size="small" onClick={() => act(patient, item, 'bring-back')}>
              Bring back
              <span className="sr-only">
                {' '}
                {ATTENTION_WORDS[item.reason].name} of {patient.name}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
