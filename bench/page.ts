import { join } from 'node:path'
import { z } from 'zod'
import { readKept } from '@/scripts/read-kept'
import { barOf, isMet, type Row } from './row'

export const BENCHMARKS_PAGE = 'docs/benchmarks.md'
export const KEPT_ROWS = join('docs', 'benchmarks')

type Benchmark = {
  readonly question: string
  readonly flags?: readonly string[]
  /** What was tried where a bar is missed. */
  readonly tried?: string
}

/** Every benchmark, in the order in which they run, and what it asks. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  review: {
    question: 'How long does a plan wait for its warnings?',
    tried:
      'What the rules read of a patient, and which exercises they could be offered, is kept for the next review of the same picture: after the first five hundred the slowest of a hundred ' +
      'took 4 to 7 ms before that, and about 1 ms since. What is above the limit is among the first, while the program is still being translated.',
  },
  'rules-against-json-rules-engine': {
    question: 'Are the rules faster than a rule engine?',
    tried:
      'A rule is judged in three parts: what it asks of the exercise once, of the patient once for each picture, and the rest for each line, in one pass over its tests in place of four. An object that begins ' +
      'with a spread and then gains keys cost up to 3.7 µs, a sixth of a review: none does. The two runs before these missed the bar with ratios of 49 and 45 (2026-11-28). With them a review takes half as long ' +
      '(the old and the new in turn, in one process), and the ratio is about twice what it was, as the table says.',
  },
  search: { question: 'How long does a key in the search take?' },
  typing: { question: 'Does typing in a full plan feel like typing?' },
  figures: { question: 'What do the figures weigh and cost?' },
  paper: { question: 'How long does a handout take?' },
  // As the server is run.
  bulk: { question: 'Do two workers print faster than one?', flags: ['--single-threaded-gc'] },
  weight: {
    question: 'How much script does a page send?',
    tried:
      'Menus, dialogs, figures, validation, the words of the paper and of the sources, and what is opened by hand are fetched late, which took the plan from 3.41 to what it is. On a wide screen ' +
      'the page that will print is in sight at once, and fetches the words of every exercise and what lays them out. Words by group of exercises would be 3 to 4 KB less, the search of the ' +
      'catalog fetched late 7 KB.',
  },
  lighthouse: {
    question: 'What does Lighthouse say of the pages?',
    tried:
      'An empty page of the framework, on the same phone in the same run, has hardly more, or less, than the bar: its script begins in one piece of work that such a phone is busy with for 0.2 to 0.3 s. ' +
      'The patient’s day is drawn by the server for a phone that it knows: its largest text is there after 1.1 to 1.6 s in place of 2.9 (in turn with the page before that, five runs each, 1.2 beside 2.9), sometimes ' +
      'only when its letters are. A page no longer moves when its letters come (a chart by 0.12, the catalog by 0.21, settings by 0.17), nor when the day does; it is drawn before what is below it and what is folded away. ' +
      'Since 2026-11-28 the letters are asked for with the page. Runs of two days, on machines of different speed, had 91 and 96 for it, and fewer than the bar or 99 for the empty page.',
  },
  'start-up': {
    question: 'How long until the first page?',
    tried:
      'The database opens while the framework loads; the backup and the rules are brought along by the starts that need them; the script of a page is ' +
      'loaded when it is first asked for, 0.3 s. Until 2026-11-28 the start was measured while the process of the database still waited for a server (the second row), which flattered it. ' +
      'The command is a few files that the build makes, 0.4 s of a processor in place of 1.1. The process of the database is plain script, ready after 1.4 s of a processor in place of 1.7; what of the ' +
      'engine is used most is translated with care by one thread beside it, no longer by four, which kept both processors from what is waited for: 1.0 s until it is ready. Side by side, nine starts each, these three ' +
      'took 3.7 s of work in place of 5.5: 2.1 the engine, 1.2 the server, 0.4 the command; with a machine busy with other things 3.7 s to the page in place of 5.9. Statements afterwards are as quick as before. ' +
      'By default Node translates only what is used; translating all at once cost 0.2 s of work more, and so did doing without the care; checking a function only when it is used 0.1 s less, within what runs differ by. ' +
      'Putting the care off fourfold takes 0.3 s of work less and made no page sooner on a busy machine. Starting the server before the command is read made nothing sooner on two processors. 0.12 s of the opening is the engine clearing the ' +
      '128 MB that it keeps pages in. Not tried: fewer of these, which a large clinic would miss, and keeping the translated engine between two starts, for which Node has no interface.',
  },
  progress: { question: 'What does Progress ask of the database?', flags: ['--conditions=react-server'] },
  pages: {
    question: 'How long does the server take for a page?',
    flags: ['--conditions=react-server'],
    tried:
      'Reads that a page asks for at the same time share one transaction and are sent without waiting in between: a chart takes 26 messages in ' +
      'place of 55. What is folded away on Today, and its menus, are drawn when they are opened (283 KB of page became 190). Calendars and the names of columns ' +
      'are worked out once. A larger young heap made no difference. A plan asks twice in place of four times in a row, and draws why a rule ' +
      'fired, its sources, the training of a line and the buttons of its numbers when they are wanted, which took its page from 228 to 144 KB; its icons are drawn once for all lines, its controls carry a name in place of thirty classes (to 106 KB in the demo, from 127), and the paper of the last program stays in the database: together 3 to 4.5 of 46 to 58 ms of a processor, asked side by side. Statements that are asked for at once leave in one piece. What is left of a plan is drawing its lines. A lead’s Today asks who has left in a statement of its own, beside the clinic, and looks at their patients only where somebody did: in the same statement as the rest it was at 3.05. The plan of the smaller clinic was at 2.42, 3.01, 2.89 and 2.80 in four runs beside the bare SQL of before: how large a share that takes of a run decides. Until 2026-11-29 bare SQL was not what would be written by hand: it read all links of the clinic where a page reads those that are on (at 100,000 patients more than half of its time), counted to the end where a page counts to 1,001, and read the whole papers of programs and reports where a page shows a line of them. After a year of daily check-ins the chart and the plan were at 3.1 to 3.6 until what was said of each exercise was sorted out once, and no longer gone through for each of thirty: the rules read every day that was told, and the page shows what came of a year of visits (a chart is 170 KB then, beside 86). Reading the exercises of a day in one statement with the day saved 3 ms of a processor and had the planner read the whole table, so it is not done. Not tried: keeping what the rules read of a year in a row of its own, and showing a handful of reports and assessments with the way to the others. Such a page has no bar beside one of a few check-ins. Not tried: drawing the catalog beside it only in the browser, which would show an empty pane first; one list in place of a table and cards; and prepared statements, ' +
      'which would save the planning, a third of the time of the long ones, but not through a pool in transaction mode.',
  },
  load: {
    question: 'What does the embedded engine carry?',
    flags: ['--conditions=react-server'],
    tried:
      'A request of the mixed work costs fifteen to seventeen times the processor of an empty page, and one thread makes them: a third of what an empty page ' +
      'comes to is five times what it can, and is refused, as it should be. Fewer requests at once, a short wait once a crowd lasts, places of their own ' +
      'for papers, and papers that give way to pages made what is let in answered sooner, and made no more of it. Within four times of the empty page is no ' +
      'rate: where hardly anything else is there, half of the requests take longer than that. Two processes of the server for one clinic were tried on PostgreSQL, below: they come to a quarter more on two processors, where five times as much is asked for. ' +
      'A run earlier on 2026-11-29 had the first overload after the ten minutes, and found no ten seconds within what was usual in the 30 that were looked at; why is not known, for in the run of the table it was as usual at once after the ten minutes. ' +
      'Two runs that looked at each ten seconds after an overload of 60 and of 300 s found the first as those before it (177 ms beside 228, and 225 beside 282), and single ones later at 480 to 700, as single ones were before any overload: ' +
      'at the highest rate that holds chance brings as much together now and then.',
  },
  'load-on-postgresql': {
    question: 'What does one instance carry on PostgreSQL?',
    flags: ['--conditions=react-server'],
    tried:
      'What the embedded engine gained (above) is in here as well, and what limits is the same: the one thread that makes the pages, not the database. Two processes ' +
      'of the server for the same clinic, asked in turn on the same two processors, came to 50.9 a second where one came to 41.1, beside 435 of the empty page: a quarter more, where a sixth asks for twice as much. More than ' +
      'one instance carries is for several of them behind a proxy (operating.md), which the drill of the instances looks at. Before connections were let in many at a turn ' +
      '(decision 30) it left 260 requests and 11 health checks without an answer at five times a sixth, and did not recover.',
  },
  memory: {
    question: 'Does memory grow in an hour of work?',
    flags: ['--conditions=react-server'],
    tried:
      'The rows are of an hour on a quiet machine, of the server and the engine alone, looked at once a minute. A look finds the heap anywhere between two clearings, 70 to 150 MB of it, so that the means of ten looks differ by a few per cent for that alone: ' +
      'an hour on 2026-11-28 had 405.6 and 425.0 MB, a ratio of 1.048, and one on 2026-11-29, with builds and tests of ours on the same two processors for a third of its time, 372.1 and 391.5 MB, 1.052, over the bar. ' +
      'Since then it is looked at every ten seconds, at all that `npm start` runs, with its tending and a backup: the hour was not measured that way yet.',
  },
  backup: { question: 'Does anybody wait for a backup?', flags: ['--conditions=react-server'] },
  data: {
    question: 'How fast is a group of clinics made?',
    flags: ['--conditions=react-server'],
    tried:
      'A whole group of 50 clinics with 100,000 patients and 10 million check-ins, 21.5 million rows, was made on PostgreSQL 15 in seven minutes on 2026-11-29, at the lowest priority beside a test run. ' +
      'Of 240 statements that the hot reads send, planned and run there as they are, none read a table from end to end but that of the therapists, and the slowest took 74 ms.',
  },
  today: { question: 'What does Today ask of the database?', flags: ['--conditions=react-server'] },
  caseload: {
    question: 'Does the caseload stay quick when the clinic grows?',
    flags: ['--conditions=react-server'],
    tried:
      'The two clinics are asked in turn, and have a tenth of their patients in care. Three lists have no bar, because no index has the answer and the larger clinic has a hundred times as much to look at: by attention, everybody in care is weighed anew, since ' +
      'a check-in that did not come or a visit that is due depends on the day, and it grows most; with a reason, the same, though it counts no further than 1,001 of them; and in the search for one common beginning everybody who has it is put in ' +
      'order by name. The search for two common beginnings misses both its bars: it reads everybody who has one of them. Mine by pain miss one, at 3.3 and 3.4 in two runs, in as many milliseconds as in the smaller clinic: all whom a therapist ever had are read and put in order, for the index of that order knows no therapist. The page as a whole has its bar [above](#how-long-does-the-server-take-for-a-page). An order of each therapist, kept in the standings, was not tried. All others take as long as in the smaller clinic, as the table says. Words in pairs, in an index of their own, would keep three times as many of them to save 30 ms in a clinic of 100,000, and were not tried. ' +
      'Bare SQL finds nobody: it reads the patients who are on the page, and of their programs and check-ins what it shows. Until 2026-11-29 it read all links of the clinic where the page reads those that are on, which took more than half of its time.',
  },
}

const kept = z.object({
  date: z.string(),
  machine: z.string(),
  rows: z.array(
    z.object({
      what: z.string(),
      figure: z.string(),
      beside: z.string(),
      ratio: z.number().optional(),
      atMost: z.number().optional(),
      atLeast: z.number().optional(),
    }),
  ),
})

const WORDS = { true: 'yes', false: '**no**', undefined: '' } as const
const line = (row: Row): string =>
  `| ${row.what} | ${row.figure} | ${row.beside} | ${row.ratio?.toFixed(2) ?? ''} | ${barOf(row)} | ${WORDS[`${isMet(row)}`]} |`

const lastRun = (name: string): z.output<typeof kept> | undefined =>
  readKept(join(KEPT_ROWS, `${name}.json`), kept)

/** The rows of the last run of a benchmark; none where it was not run yet. */
export const lastRows = (name: string): readonly Row[] => (lastRun(name)?.rows ?? []) as Row[]

function section(name: string, { question, tried }: Benchmark): string[] {
  const last = lastRun(name)
  const command = `\`npm run bench -- ${name}\``
  if (!last) return [`## ${question}`, '', `${command}: **not run yet.**`, '']
  return [
    `## ${question}`,
    '',
    `${command}, last run on ${last.date}: ${last.machine}.`,
    '',
    '| What | Figure | Beside | Ratio | Bar | Met |',
    '| --- | --- | --- | --: | --- | --- |',
    ...last.rows.map((row) => line(row as Row)),
    ...(tried === undefined ? [] : ['', `Tried: ${tried}`]),
    '',
  ]
}

/** As the pages that show Markdown make the anchor of a heading. */
const anchorOf = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** What is missed, before everything that is met. */
const missed = (): string[] =>
  Object.entries(BENCHMARKS).flatMap(([name, { question }]) =>
    lastRows(name)
      .filter((row) => isMet(row) === false)
      .map(
        (row) =>
          `| [${question}](#${anchorOf(question)}) | ${row.what} | ${row.ratio?.toFixed(2)} | ${barOf(row)} |`,
      ),
  )

/** docs/benchmarks.md: the last rows of every benchmark, missed bars first, and benchmarks not run yet among them. */
export const benchmarksPage = (): string =>
  [
    '# What takes how long',
    '',
    'Written by `npm run bench`. Every figure is judged by its ratio to a rival or a limit that was measured in the same run on the same',
    'machine: times alone say more about the machine than about the code.',
    '',
    '## Which bars are missed?',
    '',
    'What was tried stands below each table.',
    '',
    '| Question | What | Ratio | Bar |',
    '| --- | --- | --: | --- |',
    ...missed(),
    '',
    ...Object.entries(BENCHMARKS).flatMap(([name, benchmark]) => section(name, benchmark)),
  ].join('\n')
