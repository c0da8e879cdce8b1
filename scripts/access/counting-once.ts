import { existsSync, readFileSync } from 'node:fs'
import { ACTIONS, ROUTES } from './policies'

/**
 * Why sending it again, after an answer that was lost, does nothing a second time. What is sent under a key needs no entry
 * here: that is seen in the code (`UNDER_A_KEY`).
 */
export type Proof =
  /** It changes nothing of a clinic; that somebody looked may be noted each time. */
  | { readonly reads: string }
  | {
      readonly by:
        /** It names the version that it changes, which is another one afterwards. */
        | 'version'
        /** It brings an id of its sender's making, which is taken once. */
        | 'id'
        /** What it is done with is used up by it. */
        | 'single use'
        /** It says how something shall be, and is so already. */
        | 'state'
      /** The test. */
      readonly shownBy: string
    }
  /** It is meant to count each time, and why that is right. */
  | { readonly eachCounts: string }

const plan = 'app/(clinic)/patients/[patientId]/plan/actions.ts'
const stopped: Proof = {
  by: 'state',
  shownBy: 'takes the consent back, calls off what waits, and is on the record without a name',
}

export const PROOFS: Readonly<Record<string, Proof>> = {
  'app/(clinic)/actions.ts#signOut': {
    by: 'state',
    shownBy: 'A session that is ended twice has ended once',
  },
  'app/(clinic)/actions.ts#staySignedIn': { reads: 'looks whether the session counts' },
  'app/(clinic)/desk/actions.ts#findAtDesk': { reads: 'searches' },
  'app/(clinic)/patients/actions.ts#findPatients': { reads: 'searches' },
  'app/(clinic)/patients/bulk-actions.ts#assignMany': {
    by: 'version',
    shownBy: 'leaves alone and names who was changed meanwhile, is assigned already, or is of another clinic',
  },
  'app/(clinic)/patients/bulk-actions.ts#dischargeMany': {
    by: 'version',
    shownBy: 'says whom it could not discharge and why, and discharges the others',
  },
  'app/(clinic)/patients/view-actions.ts#changeViewAction': {
    by: 'version',
    shownBy:
      'lib/caseload-views/caseload-views.data.test.ts: is not changed by somebody who saw an earlier one',
  },
  [`${plan}#issuePlanAction`]: {
    by: 'version',
    shownBy: 'gives the same home program for the same plan, even when asked twice at once',
  },
  [`${plan}#savePlanAction`]: {
    by: 'version',
    shownBy: 'takes the same save sent twice as one: the answer to the first may have been lost',
  },
  [`${plan}#setFavoriteAction`]: {
    by: 'state',
    shownBy: 'count once when marked twice, and so does the deed',
  },
  'app/(public)/reminders/stop/actions.ts#stopRemindersAction': stopped,
  'app/(public)/set-up/actions.ts#setUp': {
    by: 'single use',
    shownBy: 'of several at once one wins, and leads the clinic',
  },
  'app/(public)/sign-in/forgotten/actions.ts#forgottenPasswordAction': {
    eachCounts: 'each is a message more, three at most, and the link of the newest alone opens',
  },
  'app/(public)/sign-in/password/actions.ts#choosePasswordAction': {
    by: 'single use',
    shownBy: 'says whom it is for, as often as it is looked at, and is used once',
  },
  'app/(public)/sign-in/password/actions.ts#lookUpLinkAction': { reads: 'says whom a link is for' },
  'app/(public)/sign-in/second-factor/actions.ts#giveCodeAction': {
    by: 'single use',
    shownBy: 'takes a code once, and none from before it',
  },
  '/api/auth/[...nextauth]': {
    eachCounts: 'each sign-in is a session of its own; one whose cookie was lost ends by itself',
  },
  '/c/check-ins': { by: 'id', shownBy: 'sent twice is one, one after the other and at once' },
  '/c/flags': { by: 'id', shownBy: 'is kept once, however often it is sent' },
  '/c/leave': {
    by: 'state',
    shownBy: 'are counted one after the other when many come at once, and leaving wipes none',
  },
  '/c/open': { eachCounts: 'each is a browser that waits for the year of birth; a few are kept' },
  '/c/year': { eachCounts: 'each wrong year is a try; the right one lets in what is in already' },
  '/reminders/stop/one-click': stopped,
}

/** The ways to a write that take a key: forms (lib/auth/therapist-action.ts), files, and deeds of a page. */
const UNDER_A_KEY = /\b(?:therapistAction|confirmSetUpAs|reauthenticateAs|doneOnce|savedOnce|sentOnce)\s*\(/

type Changing = { readonly name: string; readonly text: string }

/** The functions of a file by name, each to the next one. */
function functionsIn(text: string): Map<string, string> {
  const found = [...text.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)]
  return new Map(
    found.map(({ 1: name = '', index }, at) => [name, text.slice(index, found[at + 1]?.index)] as const),
  )
}

/** An action with what it calls of its own file. */
function actionText(file: string, name: string): string {
  const functions = functionsIn(readFileSync(file, 'utf8'))
  const own = functions.get(name) ?? ''
  const called = [...functions].filter(([other]) => other !== name && own.includes(`${other}(`))
  return [own, ...called.map(([, text]) => text)].join('\n')
}

const FOLDERS = ['app', 'app/(clinic)', 'app/(patient)', 'app/(public)']

function handlerText(path: string): string {
  const file = FOLDERS.map((folder) => `${folder}${path}/route.ts`).find(existsSync)
  return file === undefined ? '' : readFileSync(file, 'utf8')
}

/** Each action that has a policy, and each handler that takes more than a look, with its code. */
export function changing(): Changing[] {
  const actions = Object.keys(ACTIONS).map((name) => {
    const [file = '', called = ''] = name.split('#')
    return { name, text: actionText(file, called) }
  })
  const handlers = Object.entries(ROUTES)
    .filter(([, { may }]) => typeof may !== 'string' && 'POST' in may)
    .map(([name]) => ({ name, text: handlerText(name) }))
  return [...actions, ...handlers]
}

/** What may count twice, or is said to have a proof and is gone or needs none; in words. */
export function countingTwice(
  all: readonly Changing[],
  proofs: Readonly<Record<string, Proof>>,
  hasTest: (name: string) => boolean,
): string[] {
  const says: string[] = []
  for (const { name, text } of all) {
    const isKeyed = UNDER_A_KEY.test(text)
    const proof = proofs[name]
    if (!isKeyed && !proof) says.push(`${name} may count twice: send it under a key, or say what proves it.`)
    if (isKeyed && proof) says.push(`${name} is sent under a key, and needs no other proof.`)
    if (proof && 'shownBy' in proof && !hasTest(proof.shownBy))
      says.push(`${name}: there is no test “${proof.shownBy}”.`)
  }
  const names = new Set(all.map(({ name }) => name))
  for (const name of Object.keys(proofs)) if (!names.has(name)) says.push(`${name} is gone.`)
  return says
}
