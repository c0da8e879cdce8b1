import { CATALOG, type CatalogExercise, type ExerciseSlug } from './catalog'
import type { HandoutLimits } from './handout'
import type { LimitLasts, PaperWords } from './languages/patient-words'
import { MOVEMENTS, type Movement } from './limited-movements'
import type { PrescribedSlug } from './own-exercise'
import type { ClinicalPicture } from './picture'
import type { Clearance, Prescription } from './plan'
import { isPregnancyRecorded } from './recorded-pregnancy'
import { isCleared } from './resolution'
import { reviewExercise } from './rules/review'
import type { RuleId } from './rules/rule-ids'

/** Limited exercises with the rules that limit them. */
type Limited = ReadonlyMap<PrescribedSlug, readonly RuleId[]>

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
  const open = [...limitingRules(picture)].map(
    ([slug, rules]) => [slug, rules.filter((rule) => !isCleared(clearances, rule, slug))] as const,
  )
  return new Map(open.filter(([, rules]) => rules.length > 0))
}

/** 'crunch', but 'HIIT circuit' and 'V-up'. */
const midSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a limit hangs on, by the family of its rule. */
type Family = RuleId extends `${infer Prefix}-${string}` ? Prefix : never
const LASTS: Readonly<Record<Family, LimitLasts>> = {
  SL: 'back-settled',
  PN: 'back-settled',
  ST: 'back-settled',
  FA: 'back-settled',
  SI: 'back-settled',
  HB: 'step-reached',
  DP: 'back-settled',
  DS: 'back-settled',
  SN: 'checked',
  LS: 'leg-settled',
  SP: 'checked',
  PL: 'step-reached',
  RS: 'pain-lower',
  PG: 'pregnancy',
  OS: 'bones',
  PO: 'surgery',
  HT: 'blood-pressure',
  RF: 'seen',
}
/** When several limits hold, the one that lasts longest is told. */
const LONGEST: readonly LimitLasts[] = [
  'seen',
  'surgery',
  'bones',
  'pregnancy',
  'blood-pressure',
  'checked',
  'step-reached',
  'leg-settled',
  'pain-lower',
  'back-settled',
]

/** Of the rules of pregnancy that of pelvic girdle pain holds without one too: then it waits for no birth. */
const lastsUnder = (rule: RuleId, picture: ClinicalPicture): LimitLasts =>
  rule === 'PG-06' && !isPregnancyRecorded(picture) ? 'back-settled' : LASTS[rule.slice(0, 2) as Family]

const longestOf = (rules: readonly RuleId[], picture: ClinicalPicture): LimitLasts =>
  LONGEST.find((lasts) => rules.some((rule) => lastsUnder(rule, picture) === lasts)) ?? 'back-settled'

/** What to call the limited part of a movement; null when nothing of it is limited, or too little to name. */
function nameOf(
  { id, namedInPart }: Movement,
  members: readonly CatalogExercise[],
  held: readonly CatalogExercise[],
  { limits, exercises }: PaperWords,
): string | null {
  if (held.length > 0 && held.length === members.length) return limits.movements[id].name
  if (!namedInPart || held.length === 0) return null
  return capitalized(limits.listed(held.map(({ slug }) => midSentence(exercises[slug].name))))
}

/** What is printed: to keep going with after the last visit, or for treatment. */
type Program = {
  readonly prescriptions: readonly Prescription[]
  readonly purpose?: 'treatment' | 'keep_going' | undefined
}

/** What this patient should leave out for now, why and until when; null when nothing is limited. */
export function limitForNow(
  picture: ClinicalPicture,
  clearances: readonly Clearance[],
  { prescriptions, purpose }: Program,
  words: PaperWords,
): HandoutLimits | null {
  const limited = limitedExercises(picture, clearances)
  const { heading, lead, movements, until, closing, closingKept, closingAlone } = words.limits
  const said = new Set<ExerciseSlug>()
  const items = MOVEMENTS.flatMap((movement) => {
    const members = CATALOG.filter(movement.includes)
    const held = members.filter(({ slug }) => limited.has(slug))
    const name = nameOf(movement, members, held, words)
    const isNew = movement.namedInPart || members.some(({ slug }) => !said.has(slug))
    if (name === null || !isNew) return []
    if (!movement.namedInPart) for (const { slug } of members) said.add(slug)
    const lasts = longestOf(
      held.flatMap(({ slug }) => limited.get(slug) ?? []),
      picture,
    )
    return [{ name, reason: movements[movement.id].why, until: until[lasts] }]
  })
  if (items.length === 0) return null
  if (prescriptions.some(({ exercise }) => limited.has(exercise)))
    return { heading, lead, items, closing: closingKept }
  return { heading, lead, items, closing: purpose === 'keep_going' ? closingAlone : closing }
}
