import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Deeds that leave no event of their own, each with its reason. */
const WITHOUT_EVENT: Readonly<Record<string, string>> = {
  'lib/audit/writes-chain.ts everyClinic': 'reads where people sign in',
  'lib/audit/writes-chain.ts sealOlderEvents': 'adds nothing: seals what is there',
  'lib/auth/attempts.ts countUnder':
    'counts under a hash: before sign-in there is no clinic to leave an event in',
  'lib/auth/attempts.ts forgiveAttempts': 'the session that begins leaves the event',
  'lib/auth/credentials.ts accountOf': 'the session that begins leaves the event',
  'lib/auth/link-access.ts leaveLink': 'forgets a browser: nothing of the record is read or changed',
  'lib/auth/link-opening.ts openByToken': 'nothing is shown before the year of birth, which leaves the event',
  'lib/auth/account-links.ts findOpen': 'looks whether a link opens; using it leaves the event',
  'lib/auth/attempts.ts forgiveCodes': 'the session that begins leaves the event',
  'lib/auth/own-sessions.ts listOwnSessions': 'a person’s own sessions, shown to that person',
  'lib/auth/reauthenticate.ts isOwnPassword': 'looks at the person’s own password',
  'lib/auth/second-factors.ts beginSetUp':
    'a secret that counts for nothing until its first code leaves the event',
  'lib/auth/second-factors.ts ownSecondFactor': 'a person’s own, shown to that person',
  'lib/auth/second-factors.ts secretToConfirm': 'a person’s own, shown to that person',
  'lib/auth/sent-once.ts keepAnswer': 'the answer to a form whose change left the event',
  'lib/auth/sent-once.ts readMark': 'looks whether a form was sent before',
  'lib/auth/sessions.ts standingOfSession': 'looked up for every request; its beginning and end leave events',
  'lib/reminders/writes-queue.ts addDueReminders':
    'a reminder leaves its event when it is sent, fails or is cancelled',
  'lib/standings/writes-course.ts keepSome': 'works out again what others recorded',
  'lib/standings/writes-missing.ts everyClinic': 'reads where people sign in',
  'lib/standings/writes-missing.ts refreshSome': 'works out again what others recorded',
  'lib/standings/writes-missing.ts timeZoneOf': 'reads the clock of a clinic',
}

const filesIn = (folder: string, wanted: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => wanted.test(file) && !/\.test\.tsx?$|testing\.ts$/.test(file))
    .toSorted()

type Piece = { readonly file: string; readonly name: string; readonly text: string }

/** The top-level functions of a file. */
function piecesOf(file: string): Piece[] {
  const starts = /^(?:export )?(?:default )?(?:async )?(?:function\*?|const) (\w+)/gm
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(starts)]
  return found.map((match, index) => ({
    file,
    name: match[1] ?? '',
    text: text.slice(match.index, found[index + 1]?.index),
  }))
}

const pieces = filesIn('lib', /\.ts$/).flatMap(piecesOf)
const IMPORTS = /^import [^;]*?from '[^']+'$/gm
const importsOf = new Map(
  [...new Set(pieces.map(({ file }) => file))].map((file) => [
    file,
    (readFileSync(file, 'utf8').match(IMPORTS) ?? []).join('\n'),
  ]),
)

/** Whether a piece calls a function that is in its own file, or imported under that name. */
const calls = (piece: Piece, { file, name }: Pick<Piece, 'file' | 'name'>): boolean => {
  const word = new RegExp(`\\b${name}\\b`)
  const isInReach = piece.file === file || word.test(importsOf.get(piece.file) ?? '')
  return isInReach && new RegExp(`\\b${name}\\(`).test(piece.text)
}

/** Functions that leave an event, by themselves or through others. */
function recorders(): readonly Piece[] {
  const found = new Set(pieces.filter(({ name }) => name === 'recordEvent'))
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const piece of pieces) if ([...found].some((known) => calls(piece, known))) found.add(piece)
  }
  return [...found]
}

describe('Every deed leaves an event', () => {
  it('in the transaction of each write', () => {
    const recording = new Set(recorders())
    const deeds = pieces
      .filter(({ file }) => /^lib\/auth\/|\/writes[^/]*\.ts$/.test(file))
      .filter(({ text }) => /\b(?:inClinic|outsideClinics)\(/.test(text))
    const silent = deeds.filter((piece) => !recording.has(piece)).map(({ file, name }) => `${file} ${name}`)
    expect(deeds.length).toBeGreaterThan(50)
    expect(silent.toSorted()).toEqual(Object.keys(WITHOUT_EVENT).toSorted())
  })

  it('at each page and document of a chart', () => {
    const chart = join('app', '(clinic)', 'patients', '[patientId]')
    const doors = filesIn(chart, /\/(?:page\.tsx|route\.ts)$/)
    const opens = /openChart\(\w+, \w+\)|chartPdfResponse\(|exportPatient\(/
    expect(doors.length).toBeGreaterThan(20)
    expect(doors.filter((file) => !opens.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('at each list of patients', () => {
    const lists = filesIn('app', /\.tsx?$/).filter((file) =>
      /\b(?:listCaseload|getToday|listDeskPatients|listPastRetention)\(/.test(readFileSync(file, 'utf8')),
    )
    expect(lists.length).toBeGreaterThan(3)
    expect(lists.filter((file) => !readFileSync(file, 'utf8').includes('recordListRead('))).toEqual([])
  })
})
