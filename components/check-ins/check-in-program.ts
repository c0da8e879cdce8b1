import { nameOfLine, type Prescribed } from '@/lib/clinical/prescribed-exercise'

/** The home program whose log is being entered. */
export type CheckInProgram = {
  readonly id: string
  readonly number: number
  /** First day that can be entered. */
  readonly issuedOn: string
  /** Each once. */
  readonly exercises: readonly { readonly slug: string; readonly name: string }[]
}

/** What the form needs of an issued program. An exercise on several lines is asked about once: a check-in names exercises, not lines. */
export const checkInProgram = ({
  id,
  number,
  issuedOn,
  prescriptions,
}: {
  readonly id: string
  readonly number: number
  readonly issuedOn: string
  readonly prescriptions: readonly Prescribed[]
}): CheckInProgram => ({
  id,
  number,
  issuedOn,
  exercises: [...new Map(prescriptions.map((line) => [line.exercise, nameOfLine(line)]))].map(
    ([slug, name]) => ({ slug, name }),
  ),
})
