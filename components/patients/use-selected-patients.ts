'use client'
import { functionalUpdate, type RowSelectionState, type Updater } from '@tanstack/react-table'
import { useState } from 'react'
import type { CaseloadRow } from '@/lib/patients/search'

/** What is kept of a patient who is not on the page any more. */
export type SelectedPatient = Pick<
  CaseloadRow,
  'id' | 'name' | 'recordNumber' | 'version' | 'episodeVersion' | 'reasons' | 'flagWasLeft'
>

const kept = ({
  id,
  name,
  recordNumber,
  version,
  episodeVersion,
  reasons,
  flagWasLeft,
}: SelectedPatient): SelectedPatient => ({
  id,
  name,
  recordNumber,
  version,
  episodeVersion,
  reasons,
  flagWasLeft,
})

const asState = (patients: readonly SelectedPatient[]): RowSelectionState =>
  Object.fromEntries(patients.map(({ id }) => [id, true]))

/** Who is selected, in the order of selecting, on this page of the list and on those seen before. */
export function useSelectedPatients(rows: readonly CaseloadRow[]) {
  const [patients, setPatients] = useState<readonly SelectedPatient[]>([])
  const change = (next: Updater<RowSelectionState>): void =>
    setPatients((before) => {
      const known = new Map([...before, ...rows].map((patient) => [patient.id, patient]))
      return Object.keys(functionalUpdate(next, asState(before))).flatMap((id) => {
        const patient = known.get(id)
        return patient ? [kept(patient)] : []
      })
    })
  // Of those on this page what is on the screen counts, such as after a change.
  const onPage = new Map(rows.map((row) => [row.id, row]))
  const current = patients.map((patient) => kept(onPage.get(patient.id) ?? patient))
  return { patients: current, selected: asState(patients), change, clear: () => setPatients([]) }
}
