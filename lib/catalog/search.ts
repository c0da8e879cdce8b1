import MiniSearch from 'minisearch'
import { CATALOG, type CatalogExercise, findExercise } from '@/lib/clinical/catalog'
import { KIND_LABELS } from '@/lib/clinical/labels'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import {
  type Equipment,
  type ExerciseKind,
  type Phase,
  PHASES,
  type Position,
  rank,
  type Region,
} from '@/lib/clinical/vocabulary'

export const CATALOG_SEARCH_LIMIT = 100

/** What narrows the catalog; a filter that is not given lets everything through. */
export type CatalogFilters = {
  readonly kind?: ExerciseKind | undefined
  readonly region?: Region | undefined
  readonly position?: Position | undefined
  readonly phase?: Phase | undefined
  /** Exercises that can be done with this alone, or 'none' for those that need nothing. */
  readonly equipment?: Equipment | 'none' | undefined
}

type Search<Found> = (query: string, filters?: CatalogFilters) => Found[]
/** Searches the catalog together with a clinic's own exercises. */
export type CatalogSearch = Search<PrescribedExercise>

type Entry = {
  readonly id: string
  readonly name: string
  readonly synonyms: string
  readonly muscles: string
  readonly kind: string
}

/** 'deadbug' is found under 'Dead bug': names are known with and without their gaps. */
const withoutGaps = (name: string): string => name.replaceAll(/[\s-]+/g, '')

const entryOf = (exercise: PrescribedExercise): Entry => ({
  id: exercise.slug,
  name: `${exercise.name} ${withoutGaps(exercise.name)}`,
  synonyms: exercise.synonyms.flatMap((synonym) => [synonym, withoutGaps(synonym)]).join(' '),
  muscles: isOwn(exercise) ? '' : exercise.targetMuscles.join(' '),
  kind: KIND_LABELS[exercise.kind],
})

/** One slip of the finger in a word of four letters, two in a long one; none in a word too short to tell. */
const slips = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)

/** The term with each pair of neighbors swapped, which is one slip of two fingers: 'brid' for 'bird'. */
const swapped = (term: string): string[] =>
  term.length < 4
    ? []
    : Array.from({ length: term.length - 1 }, (_, at) =>
        [term.slice(0, at), term.charAt(at + 1), term.charAt(at), term.slice(at + 2)].join(''),
      )

/**
 * What the source article names as helpful is meant most often; between equals the one of an earlier phase comes first.
 * What a clinic wrote itself it means to use: it stands with those of the first phase.
 */
function weightOf(id: string): number {
  const exercise = findExercise(id)
  if (!exercise) return 1
  const earliest = rank(PHASES, exercise.usualPhases[0] ?? 'return_to_lifting')
  return (exercise.articleRole === 'helpful' ? 1.8 : 1) * (1 - 0.2 * earliest)
}

function indexOf(exercises: readonly PrescribedExercise[]): MiniSearch<Entry> {
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
  index.addAll(exercises.map(entryOf))
  return index
}

/** A need is met by one of its things; what is optional is no need. */
const canBeDoneWith = ({ equipment }: PrescribedExercise, has: Equipment | 'none'): boolean =>
  equipment.every(({ oneOf, optional }) => optional || (has !== 'none' && oneOf.includes(has)))

function passes(
  exercise: PrescribedExercise,
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

function found(index: MiniSearch<Entry>, query: string): string[] {
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
  const results = strict.length > 0 ? strict : index.search({ combineWith: 'OR', queries: words })
  return results.map(({ id }) => String(id))
}

/** The index is made with the first query: a page that is only looked at does not wait for it. */
function searchOf<Exercise extends PrescribedExercise>(exercises: readonly Exercise[]): Search<Exercise> {
  const bySlug = new Map<string, Exercise>(exercises.map((exercise) => [exercise.slug, exercise]))
  let index: MiniSearch<Entry> | undefined
  const matching = (query: string): readonly Exercise[] => {
    if (query.trim() === '') return exercises
    index ??= indexOf(exercises)
    return found(index, query).flatMap((slug) => bySlug.get(slug) ?? [])
  }
  return (query, filters = {}) => matching(query).filter((exercise) => passes(exercise, filters))
}

/**
 * Exercises whose name, synonym or muscle matches, best first, typing errors forgiven; the whole catalog in its own
 * order for an empty query.
 */
export const searchCatalog: Search<CatalogExercise> = searchOf(CATALOG)

/** The same over the catalog and a clinic's own exercises, which come first where nothing is asked. Make it once for each list. */
export const catalogSearch = (own: readonly OwnExercise[]): CatalogSearch =>
  own.length === 0 ? searchCatalog : searchOf<PrescribedExercise>([...own, ...CATALOG])
