/** Outcomes of the mutants of one file, as Stryker names them. */
type Outcomes = readonly [file: string, statuses: readonly string[]]

type Figures = {
  readonly day: string
  readonly minutes: number
  readonly statuses: readonly Outcomes[]
  readonly rules: { readonly mutants: number; readonly equivalent: number; readonly unnoticed: number }
}

type Tally = {
  readonly killed: number
  readonly timeout: number
  readonly survived: number
  readonly score: number
}

function tally(statuses: readonly string[]): Tally {
  const count = (...names: readonly string[]): number => statuses.filter((it) => names.includes(it)).length
  const killed = count('Killed')
  const timeout = count('Timeout')
  const survived = count('Survived', 'NoCoverage')
  const all = killed + timeout + survived
  return { killed, timeout, survived, score: all === 0 ? 100 : ((killed + timeout) / all) * 100 }
}

const percent = (score: number): string => `${(Math.floor(score * 10) / 10).toFixed(1)} %`
const thousands = (count: number): string => count.toLocaleString('en-US')
const row = (name: string, { killed, timeout, survived, score }: Tally): string =>
  `| ${name} | ${percent(score)} | ${thousands(killed)} | ${thousands(timeout)} | ${thousands(survived)} |`

/** The figures as Markdown, and the score in percent. A mutant that no test reaches counts as survived. */
export function mutationSummary({ day, minutes, statuses, rules }: Figures): {
  readonly score: number
  readonly markdown: string
} {
  const all = tally(statuses.flatMap(([, outcomes]) => outcomes))
  const noticed = rules.mutants - rules.equivalent - rules.unnoticed
  const markdown = [
    `On ${day}, in ${Math.round(minutes)} minutes with two workers:`,
    '',
    `- **Rules:** ${thousands(rules.mutants)} mutants. ${thousands(noticed)} noticed by a row of the case tables, ${rules.unnoticed} not, ${rules.equivalent} equivalent.`,
    `- **Source: ${percent(all.score)}.** ${thousands(all.killed + all.timeout + all.survived)} mutants. ${thousands(all.killed)} killed, ${all.timeout} timed out, ${all.survived} survived.`,
    '',
    '| File | Score | Killed | Timed out | Survived |',
    '| --- | --: | --: | --: | --: |',
    ...statuses
      .map(([file, outcomes]) => [file.replace('lib/clinical/', ''), tally(outcomes)] as const)
      .filter(([, { killed, timeout, survived }]) => killed + timeout + survived > 0)
      .map(([file, outcomes]) => row(`\`${file}\``, outcomes)),
    '',
  ].join('\n')
  return { score: all.score, markdown }
}
