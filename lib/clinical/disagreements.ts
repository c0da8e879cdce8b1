import { type AmongRules, DISAGREEMENT_RULES, disagreementIdsAbout } from './disagreement-rules'
import type { EducationId } from './education/education'
import type { PrescribedSlug } from './own-exercise'
import type { RuleId } from './rules/rule-ids'
import type { SourceId } from './sources'

/** A point on which the sources do not agree, both sides of it, and what the product does. */
type Point = {
  readonly id: string
  readonly topic: string
  /** What the clinic's article says; null where it is silent. */
  readonly article: string | null
  readonly others: string
  readonly handling: string
  readonly sources: readonly SourceId[]
  /** Where it matters in what patients are told. */
  readonly education: readonly EducationId[]
}

/** A point, and the rules in which it matters. */
export type Disagreement = Point & AmongRules

const POINTS: readonly Point[] = [
  {
    id: 'dg-ice',
    topic: 'Ice first',
    article: 'Ice for the first one to two days.',
    others:
      'A Cochrane review found too little evidence for cold, and moderate evidence for heat wrap in acute and subacute pain.',
    handling: 'Ice is offered as a comfort measure; warmth may come earlier where it is preferred.',
    sources: ['article', 'french-2006'],
    education: ['ed-ice', 'ed-heat'],
  },
  {
    id: 'dg-neutral',
    topic: 'Neutral spine and rounding',
    article: 'Rounding strains the back: keep neutral.',
    others: 'Low-quality evidence does not show more lumbar bending in lifting to be a risk factor.',
    handling:
      'Neutral stays the technique to teach while the back is irritable, in words that do not frighten.',
    sources: ['article', 'saraceni-2020'],
    education: ['ed-habits'],
  },
  {
    id: 'dg-running',
    topic: 'Running',
    article: 'Limit it during a flare.',
    others: 'Twelve weeks of run-walk intervals reduced chronic low back pain in adults of 18 to 45.',
    handling: 'Limited only while irritated; then the graded running ladder.',
    sources: ['article', 'asteroid-2024'],
    education: ['ed-limited-list'],
  },
  {
    id: 'dg-hiit',
    topic: 'High intensity',
    article: 'Limit it during a flare where it tires form.',
    others: 'High-intensity training works and is tolerated in chronic nonspecific low back pain.',
    handling: 'Limited only while irritated; a caution while rebuilding, a note in return to lifting.',
    sources: ['article', 'verbrugghe'],
    education: ['ed-limited-list'],
  },
  {
    id: 'dg-core',
    topic: 'Core work or general exercise',
    article: 'A weak core contributes much: start with core work.',
    others:
      'The guideline supports several kinds of exercise; for acute pain it says only that exercise may help.',
    handling: 'Core work is not claimed to be better than other exercise.',
    sources: ['article', 'jospt-cpg-2021'],
    education: ['ed-goal-exercise'],
  },
  {
    id: 'dg-deadlift',
    topic: 'The deadlift as rehabilitation',
    article: 'Heavy deadlifts are limited in a flare.',
    others:
      'A deadlift program helps people with little pain and good extensor endurance, but not more than low-load control work.',
    handling: 'It returns in the last phase, after criteria of pain and endurance.',
    sources: ['article', 'berglund-2015', 'fischer-2021'],
    education: ['ed-reintroduce'],
  },
  {
    id: 'dg-pain-threshold',
    topic: 'How much pain is acceptable',
    article: 'No number: mild discomfort that eases is fine.',
    others:
      'The pain-monitoring model, made for tendons and knees, accepts up to 5 of 10; other clinics print 3 of 10.',
    handling: '3 is the target, 4 to 5 a caution, 6 and more a limit.',
    sources: ['article', 'pain-monitoring', 'smith-2017'],
    education: ['ed-exercise-feel'],
  },
  {
    id: 'dg-eval-time',
    topic: 'When to seek evaluation',
    article: '“A few days” in one place, “longer than a week” in another.',
    others: 'Most acute low back pain improves over about six weeks.',
    handling: 'Two flags: no better after a few days, and no better after a week.',
    sources: ['article', 'pengel-2003'],
    education: ['ed-when-checked'],
  },
  {
    id: 'dg-recovery',
    topic: 'How long it takes',
    article: 'A strain takes 7 to 14 days.',
    others: 'Pooled cohorts: pain falls by 58 % in the first month, and 73 % have it again within a year.',
    handling: 'The article’s window is given as what many find, together with how to keep it away.',
    sources: ['article', 'pengel-2003'],
    education: ['ed-timeline-strain', 'ed-walk'],
  },
  {
    id: 'dg-bladder',
    topic: 'Bladder or bowel change',
    article: 'Seek evaluation; how soon is not said.',
    others: 'Guidelines: an emergency, within hours.',
    handling: 'An emergency, now.',
    sources: ['article', 'bmj-ces'],
    education: ['ed-when-checked', 'ed-emergency'],
  },
  {
    id: 'dg-postop',
    topic: 'Limits after surgery',
    article: null,
    others:
      'Protocols range from 5 to 30 lb and 4 to 12 weeks; one trial found two weeks as good as six, one series had no limits.',
    handling: 'The surgeon’s order is entered; the product has no number of its own.',
    sources: ['postop-protocols', 'bono-2017', 'carragee-1999'],
    education: ['ed-postop'],
  },
  {
    id: 'dg-osteo',
    topic: 'Heavy load and impact with low bone mass',
    article: null,
    others:
      'Consensus favors caution; a trial of supervised heavy lifting in screened women was safe and effective.',
    handling: 'A caution where it is supervised; a limit with a fracture.',
    sources: ['brooke-wavell-2022', 'liftmor-2018'],
    education: ['ed-osteo'],
  },
  {
    id: 'dg-10pct',
    topic: 'Ten percent a week',
    article: 'Progress gradually; no number.',
    others:
      'The ten-percent rule has weak evidence; a guideline adds 2 to 10 % once repetitions pass the target.',
    handling: 'A caution, never more.',
    sources: ['article', 'acsm-2009', 'ten-percent'],
    education: ['ed-habits'],
  },
  {
    id: 'dg-promis',
    topic: 'The change that matters in PROMIS pain interference',
    article: null,
    others: '2 to 3 points in one study, 3.5 to 5.5 in another.',
    handling: 'Not shipped; where a clinic loads it, the range is to be reported.',
    sources: ['chen-2018', 'amtmann-2016'],
    education: [],
  },
  {
    id: 'dg-startback',
    topic: 'The STarT Back licence',
    article: null,
    others:
      'An older page says free and open to all; the page of 2021 asks commercial products to make contact.',
    handling: 'The page of 2021 is followed: it is not shipped.',
    sources: ['keele-startback-2021', 'keele-startback-old'],
    education: [],
  },
  {
    id: 'dg-odi',
    topic: 'The Oswestry licence',
    article: null,
    others:
      'A paper of 2000 asks for no permission for the form in its appendix; today it is licensed, with fees for organizations.',
    handling: 'Today’s licence is followed: it is not shipped.',
    sources: ['roland-fairbank-2000', 'mapi-odi', 'sralab-odi'],
    education: [],
  },
  {
    id: 'dg-stretch',
    topic: 'Stretching to prevent or relieve pain',
    article: 'Stretching plays a key part.',
    others: 'Trials of prevention support exercise with education, not stretching alone.',
    handling: 'Offered beside exercise; prevention is not claimed.',
    sources: ['article', 'steffens-2016'],
    education: ['ed-stretch'],
  },
]
const NOWHERE: AmongRules = { rules: [] }

/** Shown to the therapist beside each of its rules and texts, and all together in the rule book. */
export const DISAGREEMENTS: readonly Disagreement[] = POINTS.map((point) => ({
  ...point,
  ...(DISAGREEMENT_RULES[point.id] ?? NOWHERE),
}))

/** What the sources disagree about where any of these rules speaks, of any exercise or of this one. */
export function disagreementsAbout(
  rules: readonly RuleId[],
  exercise?: PrescribedSlug,
): readonly Disagreement[] {
  const ids = disagreementIdsAbout(rules, exercise)
  return DISAGREEMENTS.filter(({ id }) => ids.includes(id))
}

/** What the sources disagree about in what patients are told. */
export const disagreementsIn = (block: EducationId): readonly Disagreement[] =>
  DISAGREEMENTS.filter(({ education }) => education.includes(block))
