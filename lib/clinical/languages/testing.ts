import type { PatientWords } from './patient-words'

/** A sentence with where it stands, for a failure that finds it. */
type Sentence = readonly [place: string, text: string]

const ANY_PHONE = '555\u00A00100'

/** The whole sentences among the words of the patient's page; labels end without a full stop. What a word asks for is a number or a name. */
const sentencesIn = (words: unknown): string[] => {
  if (typeof words === 'string') return /[.?!]$/.test(words) ? [words] : []
  if (typeof words === 'function')
    return [1, 2].flatMap((count) => sentencesIn((words as (...asked: number[]) => unknown)(count, count)))
  return Object.values(words ?? {}).flatMap(sentencesIn)
}

const textsOf = (words: PatientWords): readonly Sentence[] => {
  const { exercises, ruleReasons, education, limits, painGuide, getHelp, page, log, patientPage } = words
  const callUs = page.callUs(ANY_PHONE)
  const problems = [...Object.values(page.problems), page.anyProblem].filter((problem) => problem !== null)
  const purposes = [...Object.values(page.purposes), page.anyPurpose, page.keepGoing.purpose]
  return [
    ...Object.entries(exercises).flatMap(([slug, { purpose, steps, feel, mistakes, stop }]) =>
      [purpose, ...steps, feel, ...mistakes, stop].map((text) => [slug, text] as const),
    ),
    ...Object.entries(ruleReasons),
    ...Object.entries(education).flatMap(([id, { says }]) => says.map((text) => [id, text] as const)),
    ...Object.entries(limits.movements).map(([id, { why }]) => [id, why] as const),
    ...Object.entries(limits.until),
    ['limits', `${limits.lead} ${limits.closing} ${limits.closingKept} ${limits.closingAlone}`],
    ['pain guide', painGuide.lead],
    ...painGuide.levels.map(({ meaning, action }) => ['pain guide', `${meaning} ${action}`] as const),
    ...painGuide.rules('').map(({ text }) => ['pain guide', text] as const),
    ...Object.values(getHelp.levels).map(({ action }) => ['get help', action(callUs)] as const),
    ...Object.entries(getHelp.signs).flatMap(([flag, signs]) =>
      signs.map((sign) => [flag, `${sign}.`] as const),
    ),
    ['get help', `${getHelp.chestPain}.`],
    ...problems.flatMap((problem) =>
      purposes.map((purpose) => ['what and why', page.whatAndWhy(problem, purpose)] as const),
    ),
    ['page', `${page.lead} ${page.kept} ${page.oneSide.left} ${page.oneSide.right}`],
    ...[page.changes.lineAdded, page.changes.lineRemoved].map(
      (said) => ['changes', said(exercises.walking.name, words.dosage.days(3))] as const,
    ),
    ['log', `${log.lead} ${log.moreOften}`],
    ['log', log.phone.lead],
    ...sentencesIn(patientPage).map((text) => ['patient page', text] as const),
  ]
}

/** Every whole sentence that a patient reads in a language, but for names, labels and what people type. */
export const patientSentences = (words: PatientWords): readonly Sentence[] =>
  textsOf(words).flatMap(([place, text]) =>
    (text.match(/[^.?!]+[.?!”]*/g) ?? []).map((sentence) => [place, sentence.trim()] as const),
  )
