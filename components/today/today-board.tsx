'use client'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { HandledList } from './handled-list'
import { PatientLine } from './patient-line'
import type { TodayPatient } from './today-patient-of'
import { type SendMark, useMarks } from './use-marks'

/** Who needs attention, one line each, the most urgent first; below it what was dealt with. */
export function TodayBoard({
  patients,
  handled,
  send,
  quiet,
  children,
}: {
  patients: readonly TodayPatient[]
  /** Patients of whom everything was dealt with. */
  handled: readonly TodayPatient[]
  send: SendMark
  /** In place of the list, when nobody needs attention. */
  quiet: ReactNode
  /** Under the list. */
  children: ReactNode
}) {
  const { act, problem, busy, list } = useMarks(send)
  return (
    <>
      {problem === undefined ? null : (
        <Notice tone="caution" className="mb-4">
          {problem}
        </Notice>
      )}
      <div
        ref={list}
        tabIndex={-1}
        role="region"
        aria-label="Who needs attention"
        className="rounded-lg border border-line bg-panel outline-none"
      >
        {patients.length === 0 ? (
          quiet
        ) : (
          <ul className="divide-y divide-line">
            {patients.map((patient) => (
              <PatientLine key={patient.episodeId} patient={patient} act={act} busy={busy} />
            ))}
          </ul>
        )}
      </div>
      {children}
      <HandledList patients={[...patients, ...handled]} act={act} />
    </>
  )
}
