import { readdirSync, readFileSync } from 'node:fs'
import { chanceOf } from '@/db/seed/random'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { CATALOG, exerciseOf } from '@/lib/clinical/catalog'
import { DISAGREEMENTS } from '@/lib/clinical/disagreements'
import { CONDITION_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import { measureQuiet, QUIET_LIMITS } from '@/lib/clinical/quiet-figures'
import { RULE_BOOK, type RuleEntry } from '@/lib/clinical/rules/rule-book'
import { RULE_TERMS } from '@/lib/clinical/rules/rule-terms'
import { RULE_VERSION, RULES } from '@/lib/clinical/rules/rules'
import { casesOf } from '@/lib/clinical/rules/testing-cases'
import { READING_WORDS } from '@/lib/clinical/source-words'
import { SOURCES, type SourceId } from '@/lib/clinical/sources'
import { THRESHOLDS } from '@/lib/clinical/thresholds'

export const RULE_BOOK_FILES = {
  page: 'docs/rule-book.md',
  data: 'lib/clinical/rules/rule-book-data.json',
} as const

const CASES = 'lib/clinical/rules/cases'
const SEED = 20261123
const PLANS_PER_PICTURE = 200

/** By rule, each case with what is expected of it. */
type CaseTitles = Readonly<Record<string, readonly { readonly title: string; readonly expected: string }[]>>

function caseTitles(): CaseTitles {
  const titles: Record<string, { title: string; expected: string }[]> = {}
  for (const file of readdirSync(CASES).toSorted())
    for (const { rule, title, expected } of casesOf(readFileSync(`${CASES}/${file}`, 'utf8')))
      (titles[rule] ??= []).push({ title, expected })
  return titles
}

/** Something that a reader can look up. */
const isPlace = (locator: string): boolean => /^(doi:|https?:|PMC)/.test(locator)

const sourceLine = (id: SourceId): string => {
  const { title, year, locator, reading } = SOURCES[id]
  if (reading === 'n/a') return title
  const when = year === null || title.includes(String(year)) ? '' : ` (${year})`
  return `${title}${when}${isPlace(locator) ? `, ${locator}` : ''} — ${READING_WORDS[reading]}`
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** Named where they can be read at a glance; most rules that meet more speak about the patient, not the exercise. */
const NAMED = 40

function reach({ exercises, conditions }: RuleEntry): string {
  const count = exercises.length === CATALOG.length ? `all ${CATALOG.length}` : String(exercises.length)
  const names =
    exercises.length > NAMED ? '' : `: ${exercises.map((slug) => exerciseOf(slug).name).join(', ')}`
  const about = conditions.map((one) => CONDITION_LABELS[one]).join('; ')
  return `**Can meet** ${count} of the exercises${names}.${about === '' ? '' : ` **Names** ${about}.`}`
}

const condition = ({ when: { all, any, none } }: RuleEntry): string =>
  [
    all.length > 0 ? `**Fires when** ${all.join('; and ')}` : '**Fires when**',
    any.length > 0 ? `${all.length > 0 ? '; and ' : ' '}at least one of: ${any.join('; ')}` : '',
    none.length > 0 ? `; but not when ${none.join('; nor when ')}` : '',
  ].join('')

function ruleSection(entry: RuleEntry, titles: CaseTitles): string {
  const { rule } = entry
  const cases = titles[rule.id] ?? []
  return [
    `### ${rule.id} · ${rule.severity} · ${rule.title}`,
    `${condition(entry)}.`,
    `**Says** ${rule.reason}`,
    `**The patient reads** “${rule.patientReason}”`,
    ...(rule.alternatives.length > 0
      ? [
          `**Instead** ${rule.alternatives.map((slug) => exerciseOf(slug).name).join(', ')}${rule.easierFirst ? ', after easier forms of the exercise itself' : ''}.`,
        ]
      : []),
    reach(entry),
    `**From** ${rule.sources.map(sourceLine).join('; ')}`,
    `**Cases** ${cases.map(({ title, expected }) => `${title}: ${expected === 'none' ? 'does not fire' : expected}`).join(' · ')}`,
  ].join('\n\n')
}

const percent = (share: number, decimals = 1): string => `${(share * 100).toFixed(decimals)} %`

/** What the page in the app shows and cannot work out by itself. */
export function ruleBookData() {
  const today = parseCalendarDate('2026-11-23')
  if (!today) throw new Error('The day of the measurement does not exist')
  const figures = measureQuiet(chanceOf(SEED).next, PLANS_PER_PICTURE, today)
  return {
    cases: caseTitles(),
    quiet: {
      phases: figures.phases.map(({ phase, share }) => ({
        phase,
        share: percent(share),
        limit: percent(QUIET_LIMITS.share[phase]),
      })),
      mostOnLine: figures.mostOnLine,
      randomPlans: {
        percentile95: figures.randomPlans.percentile95,
        most: figures.randomPlans.most,
        within: percent(1 - figures.randomPlans.above, 2),
      },
      templates: { most: figures.templates.most },
    },
  }
}
type RuleBookData = ReturnType<typeof ruleBookData>

function quietSection({ phases, mostOnLine, randomPlans, templates }: RuleBookData['quiet']): string {
  return [
    '## Quiet enough',
    'How often an exercise that is usual in the phase, and open on its ladder, warns (caution or above), over 12 conditions and pain 2 and 5:',
    [
      '| Phase | Warns | At most |',
      '| --- | --- | --- |',
      ...phases.map(({ phase, share, limit }) => `| ${PHASE_LABELS[phase]} | ${share} | ${limit} |`),
    ].join('\n'),
    `At most ${mostOnLine} findings above info stand on one line (bar: ${QUIET_LIMITS.perLine}). In plans of six drawn at random at pain 2 the 95th percentile is ${randomPlans.percentile95} and the most ${randomPlans.most}; ${randomPlans.within} of them stay within the bar of ${QUIET_LIMITS.perPlan}. In the templates the most is ${templates.most}. \`npm run quiet\` measures it with more plans; how it is counted is in [decision 8](decisions/0008-quiet-enough.md).`,
  ].join('\n\n')
}

/** The whole book as Markdown. */
export const ruleBookPage = ({ cases: titles, quiet }: RuleBookData): string =>
  `${[
    '# Rule book',
    `Written by \`npm run rule-book\` from the rules themselves, version ${RULE_VERSION}: ${RULES.length} rules, ${Object.values(titles).flat().length} cases. Every rule and threshold **needs clinical sign-off**; a clinic’s lead records it on the page Rule book in the app, which can also be searched by exercise, condition, source and severity.`,
    'How the tests guard the rules is in [mutation.md](mutation.md); how to ask them from the command line in [rules.md](rules.md).',
    quietSection(quiet),
    '## What the words mean',
    list(RULE_TERMS.map(({ term, meaning }) => `**${term}**: ${meaning}`)),
    ...RULE_BOOK.flatMap(({ title, entries }) => [
      `## ${title}`,
      ...entries.map((entry) => ruleSection(entry, titles)),
    ]),
    '## Thresholds',
    ...THRESHOLDS.flatMap(({ use, thresholds }) => [
      `### ${use}`,
      list(thresholds.map(({ name, value, source }) => `${name}: ${value}. ${sourceLine(source)}`)),
    ]),
    '## Where sources disagree',
    ...DISAGREEMENTS.map(({ topic, article, others, handling }) =>
      [
        `### ${topic}`,
        ...(article === null ? [] : [`The clinic’s article: ${article}`]),
        `Others: ${others}`,
        `Here: ${handling}`,
      ].join('\n\n'),
    ),
  ].join('\n\n')}\n`
