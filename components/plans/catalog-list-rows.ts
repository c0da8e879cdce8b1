import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { OfferedSection } from './offered-exercises'

/** What is drawn one under the other: a heading, or an exercise with its place among all that can be chosen. */
export type ListRow =
  | { readonly kind: 'heading'; readonly title: string }
  | {
      readonly kind: 'exercise'
      readonly section: string | null
      readonly exercise: PrescribedExercise
      readonly place: number
    }

/** The sections as one list of rows. */
export function listRows(sections: readonly OfferedSection[]): readonly ListRow[] {
  let place = 0
  return sections.flatMap(({ title, exercises }) => [
    ...(title === null ? [] : [{ kind: 'heading', title } as const]),
    ...exercises.map((exercise) => {
      place += 1
      return { kind: 'exercise', section: title, exercise, place } as const
    }),
  ])
}

export const rowKey = (row: ListRow): string => (row.kind === 'heading' ? row.title : row.exercise.slug)
