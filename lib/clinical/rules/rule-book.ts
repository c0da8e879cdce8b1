import type { ExerciseSlug } from '../catalog'
import { rulesAbout } from '../conditions/rules-about'
import type { SourceId } from '../sources'
import { type Condition, CONDITIONS, type Severity } from '../vocabulary'
import { articleLimitRules } from './article-limits'
import { directionRules } from './direction'
import { discRules } from './disc'
import { facetRules } from './facet'
import { habitRules } from './habits'
import { hypertensionRules } from './hypertension'
import { legSymptomRules } from './leg-symptoms'
import { osteoporosisRules } from './osteoporosis'
import { painLevelRules } from './pain-level'
import { phaseLoadRules } from './phase-load'
import { postOperativeRules } from './post-operative'
import { pregnancyRules } from './pregnancy'
import { redFlagRules } from './red-flags'
import { responseRules } from './response'
import type { Rule } from './rule'
import { exercisesMeeting } from './rule-reach'
import { whenInWords } from './rule-words'
import { siJointRules } from './si-joint'
import { spondylolisthesisRules } from './spondylolisthesis'
import { stenosisRules } from './stenosis'
import { strainRules } from './strain'

const FAMILIES: readonly (readonly [title: string, rules: readonly Rule[]])[] = [
  ['Red flags', redFlagRules],
  ['What the article limits', articleLimitRules],
  ['Load, phase and ladder', phaseLoadRules],
  ['Level of pain', painLevelRules],
  ['Response to the exercise', responseRules],
  ['Leg symptoms', legSymptomRules],
  ['Disc', discRules],
  ['Sacroiliac joint', siJointRules],
  ['Strain', strainRules],
  ['Stenosis', stenosisRules],
  ['Spondylolysis and slip', spondylolisthesisRules],
  ['Facet joints', facetRules],
  ['Preferred direction', directionRules],
  ['Habits', habitRules],
  ['After surgery', postOperativeRules],
  ['Osteoporosis', osteoporosisRules],
  ['Pregnancy', pregnancyRules],
  ['High blood pressure', hypertensionRules],
]

/** A rule as a clinician reads it. */
export type RuleEntry = {
  readonly rule: Rule
  readonly when: ReturnType<typeof whenInWords>
  /** Exercises on which it can ever fire. */
  readonly exercises: readonly ExerciseSlug[]
  /** Conditions that it names, by themselves or as the precaution that they stand for. */
  readonly conditions: readonly Condition[]
}
export type RuleFamily = { readonly title: string; readonly entries: readonly RuleEntry[] }

const conditionsOf = (rule: Rule): Condition[] =>
  CONDITIONS.filter((condition) => rulesAbout(condition).includes(rule))

/** Every rule by family, in the order in which the engine knows them. */
export const RULE_BOOK: readonly RuleFamily[] = FAMILIES.map(([title, rules]) => ({
  title,
  entries: rules.map((rule) => ({
    rule,
    when: whenInWords(rule.when),
    exercises: exercisesMeeting(rule.id),
    conditions: conditionsOf(rule),
  })),
}))

/** What is looked for in the book; what is not given does not narrow. */
export type RuleFilter = {
  readonly exercise?: ExerciseSlug | undefined
  readonly condition?: Condition | undefined
  readonly source?: SourceId | undefined
  readonly severity?: Exclude<Severity, 'none'> | undefined
}

/** The families that hold a rule looked for, with those rules alone. */
export const findRules = ({ exercise, condition, source, severity }: RuleFilter): readonly RuleFamily[] =>
  RULE_BOOK.map(({ title, entries }) => ({
    title,
    entries: entries.filter(
      (entry) =>
        (exercise === undefined || entry.exercises.includes(exercise)) &&
        (condition === undefined || entry.conditions.includes(condition)) &&
        (source === undefined || entry.rule.sources.includes(source)) &&
        (severity === undefined || entry.rule.severity === severity),
    ),
  })).filter(({ entries }) => entries.length > 0)
