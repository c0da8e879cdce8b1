/** A clinic's own exercises from a repeatable source of chance, named as the catalog names its own: the hardest to tell apart. */
import type { Chance } from '@/db/seed/random'
import { CATALOG, type CatalogExercise } from '@/lib/clinical/catalog'
import { instructionsOf } from '@/lib/clinical/instructions-of'
import type { OwnExercise } from '@/lib/clinical/own-exercise'

const NOT_ASSESSED_SHARE = 0.2

const [first, ...rest] = CATALOG
if (!first) throw new Error('The catalog is empty')
const EXERCISES: readonly [CatalogExercise, ...CatalogExercise[]] = [first, ...rest]

/** Words of three names, so that each word stands in many. */
const name = (chance: Chance): string =>
  Array.from({ length: 3 }, () => {
    const words = chance.pick(EXERCISES).name.split(' ')
    return words[chance.whole(0, words.length - 1)] ?? ''
  }).join(' ')

const digits = (chance: Chance, length: number): string =>
  Array.from({ length }, () => chance.whole(0, 15).toString(16)).join('')

export const randomOwnExercises = (chance: Chance, count: number): OwnExercise[] =>
  Array.from({ length: count }, () => {
    const { slug, kind, region, position, equipment, demands, loadClass, dosage, perSide, usualPhases } =
      chance.pick(EXERCISES)
    const id = [8, 4, 4, 4, 12].map((length) => digits(chance, length)).join('-')
    return {
      slug: `own-${id}`,
      name: name(chance),
      synonyms: [name(chance), name(chance)],
      kind,
      region,
      position,
      equipment,
      demands: chance.happens(NOT_ASSESSED_SHARE) ? null : demands,
      loadClass,
      dosage,
      perSide,
      usualPhases,
      instructions: instructionsOf(slug),
      photos: [],
    }
  })
