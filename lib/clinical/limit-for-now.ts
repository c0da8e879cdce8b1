import { CATALOG, type CatalogExercise, type ExerciseSlug } from './catalog'
import type { HandoutLimits } from './handout'
import { MOVEMENTS, type Movement } from './limited-movements'
import type { PrescribedSlug } from './own-exercise'
import type { ClinicalPicture } from './picture'
import type { Clearance, Prescription } from './plan'
import { reviewExercise } from './rules/review'
import type { RuleId } from './rules/rule-ids'

type Limited = ReadonlySet<PrescribedSlug>

/** By picture, because the page follows every keystroke and the picture stays. */
const known = new WeakMap<ClinicalPicture, ReadonlyMap<ExerciseSlug, readonly RuleId[]>>()

/** The rules that limit or stop each exercise for this picture at its usual dosage. */
function limitingRules(picture: ClinicalPicture): ReadonlyMap<ExerciseSlug, readonly RuleId[]> {
  const found = known.get(picture)
  if (found) return found
  const rules = new Map(
    CATALOG.map(({ slug }) => {
      const { findings } = reviewExercise({ exercise: slug }, picture)
      const limiting = findings.filter(({ severity }) => severity === 'limit' || severity === 'stop')
      return [slug, limiting.map(({ ruleId }) => ruleId)] as const
    }),
  )
  known.set(picture, rules)
  return rules
}

/** Exercises limited or stopped for this picture, but for what a clearance lifted. */
function limitedExercises(picture: ClinicalPicture, clearances: readonly Clearance[]): Limited {
  const isCleared = (ruleId: RuleId, exercise: ExerciseSlug): boolean =>
    clearances.some(
      (clearance) => clearance.ruleId === ruleId && (clearance.exercise ?? exercise) === exercise,
    )
  const limited = [...limitingRules(picture)].filter(([slug, rules]) =>
    rules.some((rule) => !isCleared(rule, slug)),
  )
  return new Set(limited.map(([slug]) => slug))
}

/** 'crunch', but 'HIIT circuit' and 'V-up'. */
const midSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** 'Crunch', 'crunch and sit-up', 'crunch, sit-up and V-up'. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const text = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What to call the limited part of a movement; null when nothing of it is limited, or too little to name. */
function nameOf(movement: Movement, members: readonly CatalogExercise[], limited: Limited): string | null {
  const held = members.filter(({ slug }) => limited.has(slug))
  if (held.length > 0 && held.length === members.length) return movement.name
  return movement.namedInPart && held.length > 0 ? listed(held.map(({ name }) => midSentence(name))) : null
}

/** What this patient should leave out for now and why; null when nothing is limited. */
export function limitForNow(
  picture: ClinicalPicture,
  clearances: readonly Clearance[],
  prescriptions: readonly Prescription[],
): HandoutLimits | null {
  const limited = limitedExercises(picture, clearances)
  const said = new Set<ExerciseSlug>()
  const items = MOVEMENTS.flatMap((movement) => {
    const members = CATALOG.filter(movement.includes)
    const name = nameOf(movement, members, limited)
    const isNew = movement.namedInPart || members.some(({ slug }) => !said.has(slug))
    if (name === null || !isNew) return []
    if (!movement.namedInPart) for (const { slug } of members) said.add(slug)
    return [{ name, reason: movement.why }]
  })
  if (items.length === 0) return null
  const isKept = prescriptions.some(({ exercise }) => limited.has(exercise))
  return {
    heading: 'Leave out for now',
    lead: 'Give your body a rest from these while it settles.',
    items,
    closing: isKept
      ? 'This is for now, not forever. If one of these is in your program, do it only as your page says.'
      : 'This is for now, not forever. We will bring them back with you, step by step.',
  }
}
