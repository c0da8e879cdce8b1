import { CONDITION_LABELS } from '../labels'
import type { Condition } from '../vocabulary'
import { FEWEST_PATIENTS, hiddenGroups } from './hidden-groups'
import { type Bounds, type Mean, meanInterval } from './mean-interval'

/** Programs in force for less time tell no adherence. Product default, for clinical sign-off. */
export const FEWEST_ADHERENCE_DAYS = 7

/** What one episode adds to the numbers. */
export type EpisodeFacts = {
  readonly patientId: string
  /** Of the newest assessment that says any; empty when none does. */
  readonly conditions: readonly Condition[]
  /** Who has the patient now. */
  readonly therapist: { readonly id: string; readonly name: string }
  /** What the plan of its first home program was started from; null when from no template. */
  readonly template: string | null
  /**
   * 0–1, from the first home program to the end of care or today; null when its time is too short to tell.
   */
  readonly adherence: number | null
  /**
   * From the median of the first week told to that of the last, as `trendOf` has it; null when too few days
   * tell.
   */
  readonly painChange: number | null
}

/** Of few patients nothing is shown; 'none' where no episode tells anything. */
export type ShownMean = Mean | 'too-few' | 'none'

export type ShownGroup = {
  readonly episodes: number
  readonly patients: number
  readonly adherence: ShownMean
  readonly painChange: ShownMean
}

export type NumbersGroup = {
  readonly key: string
  readonly name: string
  /** Null where the group is too small to show, or hides one that is. */
  readonly shown: ShownGroup | null
}

export type ClinicNumbers = {
  readonly all: NumbersGroup
  readonly conditions: readonly NumbersGroup[]
  readonly therapists: readonly NumbersGroup[]
  readonly templates: readonly NumbersGroup[]
}

type Measure = 'adherence' | 'painChange'
type Group = {
  readonly key: string
  readonly name: string
  readonly isRest: boolean
  readonly facts: readonly EpisodeFacts[]
}
/** To what an episode belongs; the rest is what belongs to nothing, and comes last. */
type Label = { readonly key: string; readonly name: string; readonly isRest?: boolean }

const BOUNDS: Readonly<Record<Measure, Bounds>> = {
  adherence: { min: 0, max: 1 },
  painChange: { min: -10, max: 10 },
}

const REST_KEY = ''
const restOf = (name: string): Label => ({ key: REST_KEY, name, isRest: true })

const patientsIn = (facts: readonly EpisodeFacts[]): ReadonlySet<string> =>
  new Set(facts.map(({ patientId }) => patientId))

const tellingOf = (facts: readonly EpisodeFacts[], measure: Measure): readonly EpisodeFacts[] =>
  facts.filter((episode) => episode[measure] !== null)

/** By name: an order by result would be a ranking. */
function groupsBy(
  facts: readonly EpisodeFacts[],
  labelsOf: (episode: EpisodeFacts) => readonly Label[],
): Group[] {
  const groups = new Map<string, Omit<Group, 'facts'> & { readonly facts: EpisodeFacts[] }>()
  for (const episode of facts)
    for (const { key, name, isRest = false } of labelsOf(episode)) {
      const group = groups.get(key) ?? { key, name, isRest, facts: [] }
      group.facts.push(episode)
      groups.set(key, group)
    }
  return [...groups.values()].toSorted(
    (a, b) =>
      Number(a.isRest) - Number(b.isRest) || a.name.localeCompare(b.name) || a.key.localeCompare(b.key),
  )
}

function meanOf(facts: readonly EpisodeFacts[], measure: Measure): Mean | 'none' {
  const values = facts.flatMap((episode) => episode[measure] ?? [])
  return values.length === 0 ? 'none' : meanInterval(values, BOUNDS[measure])
}

/** A mean is hidden when too few patients contributed to that measure, however large the group. */
function shownGroups(groups: readonly Group[]): NumbersGroup[] {
  const hidden = hiddenGroups(groups.map(({ key, facts }) => ({ key, patients: patientsIn(facts) })))
  const hiddenFor = (measure: Measure): ReadonlySet<string> =>
    hiddenGroups(
      groups.map(({ key, facts }) => ({ key, patients: patientsIn(tellingOf(facts, measure)) })),
      hidden,
    )
  const [withoutAdherence, withoutPain] = [hiddenFor('adherence'), hiddenFor('painChange')]
  return groups.map(({ key, name, facts }) => ({
    key,
    name,
    shown: hidden.has(key)
      ? null
      : {
          episodes: facts.length,
          patients: patientsIn(facts).size,
          adherence: withoutAdherence.has(key) ? 'too-few' : meanOf(facts, 'adherence'),
          painChange: withoutPain.has(key) ? 'too-few' : meanOf(facts, 'painChange'),
        },
  }))
}

const hasEnough = (facts: readonly EpisodeFacts[]): boolean => patientsIn(facts).size >= FEWEST_PATIENTS

/** Everybody together. There is nothing beside it that could be worked out, so it hides for nobody else. */
function allTogether(facts: readonly EpisodeFacts[]): NumbersGroup {
  const shownMean = (measure: Measure): ShownMean => {
    const telling = tellingOf(facts, measure)
    return telling.length === 0 || hasEnough(telling) ? meanOf(telling, measure) : 'too-few'
  }
  const shown = {
    episodes: facts.length,
    patients: patientsIn(facts).size,
    adherence: shownMean('adherence'),
    painChange: shownMean('painChange'),
  }
  return { key: 'all', name: 'All together', shown: hasEnough(facts) ? shown : null }
}

const conditionLabels = ({ conditions }: EpisodeFacts): Label[] =>
  conditions.length === 0
    ? [restOf('None recorded')]
    : [...new Set(conditions)].map((key) => ({ key, name: CONDITION_LABELS[key] }))

/** Adherence and change in pain of a clinic. An episode with two conditions counts under both. */
export const clinicNumbers = (facts: readonly EpisodeFacts[]): ClinicNumbers => ({
  all: allTogether(facts),
  conditions: shownGroups(groupsBy(facts, conditionLabels)),
  therapists: shownGroups(groupsBy(facts, ({ therapist: { id, name } }) => [{ key: id, name }])),
  templates: shownGroups(
    groupsBy(facts, ({ template }) => [
      template === null ? restOf('No template recorded') : { key: template, name: template },
    ]),
  ),
})
