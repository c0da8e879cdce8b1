import MiniSearch from 'minisearch'
import { CATALOG, type CatalogExercise, findExercise } from '@/lib/clinical/catalog'
import { KIND_LABELS } from '@/lib/clinical/labels'
import {
  type Equipment,
  type ExerciseKind,
  type Phase,
  PHASES,
  type Position,
  rank,
  type Region,
} from '@/lib/clinical/vocabulary'

/** What narrows the catalog; a filter that is not given lets everything through. */
export type CatalogFilters = {
  readonly kind?: ExerciseKind | undefined
  readonly region?: Region | undefined
  readonly position?: Position | undefined
  readonly phase?: Phase | undefined
  /** Exercises that can be done with this alone, or 'none' for those that need nothing. */
  readonly equipment?: Equipment | 'none' | undefined
}

type Entry = {
  readonly id: string
  readonly name: string
  readonly synonyms: string
  readonly muscles: string
  readonly kind: string
}

/** 'deadbug' is found under 'Dead bug': names are known with and without their gaps. */
const withoutGaps = (name: string): string => name.replaceAll(/[\s-]+/g, '')

const entries: readonly Entry[] = CATALOG.map(({ slug, name, synonyms, targetMuscles, kind }) => ({
  id: slug,
  name: `${name} ${withoutGaps(name)}`,
  synonyms: synonyms.flatMap((synonym) => [synonym, withoutGaps(synonym)]).join(' '),
  muscles: targetMuscles.join(' '),
  kind: KIND_LABELS[kind],
}))

/** One slip of the finger in a word of four letters, two in a long one; none in a word too short to tell. */
const slips = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)

/** The term with each pair of neighbors swapped, which is one slip of two fingers: 'brid' for 'bird'. */
const swapped = (term: string): string[] =>
  term.length < 4
    ? []
    : Array.from({ length: term.length - 1 }, (_, at) =>
        [term.slice(0, at), term.charAt(at + 1), term.charAt(at), term.slice(at + 2)].join(''),
      )

/** What the source article names as helpful is meant most often; between equals the one of an earlier phase comes first. */
function weightOf(id: string): number {
  const exercise = findExercise(id)
  const earliest = rank(PHASES, exercise?.usualPhases[0] ?? 'return_to_lifting')
  return (exercise?.articleRole === 'helpful' ? 1.8 : 1) * (1 - 0.2 * earliest)
}

const index = new MiniSearch<Entry>({
  fields: ['name', 'synonyms', 'muscles', 'kind'],
  searchOptions: {
    boost: { name: 4, synonyms: 2, muscles: 0.5, kind: 0.5 },
    prefix: (term) => term.length > 1 || term === '9',
    fuzzy: slips,
    weights: { fuzzy: 0.3, prefix: 0.8 },
    boostDocument: (id) => weightOf(String(id)),
    combineWith: 'AND',
  },
})
index.addAll(entries)

/** A need is met by one of its things; what is optional is no need. */
const canBeDoneWith = ({ equipment }: CatalogExercise, has: Equipment | 'none'): boolean =>
  equipment.every(({ oneOf, optional }) => optional || (has !== 'none' && oneOf.includes(has)))

function passes(
  exercise: CatalogExercise,
  { kind, region, position, phase, equipment }: CatalogFilters,
): boolean {
  return (
    (kind === undefined || exercise.kind === kind) &&
    (region === undefined || exercise.region === region) &&
    (position === undefined || exercise.position === position) &&
    (phase === undefined || exercise.usualPhases.includes(phase)) &&
    (equipment === undefined || canBeDoneWith(exercise, equipment))
  )
}

function matching(query: string): readonly CatalogExercise[] {
  if (query.trim() === '') return CATALOG
  const terms = query
    .toLowerCase()
    .split(/[\s/-]+/)
    .filter((term) => term !== '')
  const words = terms.map((term) => ({
    combineWith: 'OR' as const,
    queries: [term, { queries: swapped(term), fuzzy: false, boost: { name: 1, synonyms: 0.5 } }],
  }))
  const strict = index.search({ combineWith: 'AND', queries: words })
  // Words that no exercise has all of: better a near miss than nothing.
  const found = strict.length > 0 ? strict : index.search({ combineWith: 'OR', queries: words })
  return found.flatMap(({ id }) => findExercise(String(id)) ?? [])
}

/**
 * Exercises whose name, synonym or muscle matches, best first, typing errors forgiven; the whole catalog in its own
 * order for an empty query.
 */
export const searchCatalog = (query: string, filters: CatalogFilters = {}): CatalogExercise[] =>
  matching(query).filter((exercise) => passes(exercise, filters))
