import type { CheckInDone } from '../adherence'
import type { NotToday } from '../patient-page/today-session'
import type { TimerStepKind } from '../patient-page/exercise-timer'
import type { Urgency } from '../vocabulary'

/** Every word of the patient's own page that is not on the paper. Dates come as the language writes them. */
export type PatientPageWords = {
  readonly opening: {
    readonly title: string
    readonly loading: string
    readonly codeLead: string
    readonly codeLabel: string
    readonly codeHint: string
    readonly notWhole: string
    readonly open: string
    readonly unknownTitle: string
    readonly unknownText: string
    readonly wait: string
    readonly offlineTitle: string
    readonly offlineText: string
    readonly tryAgain: string
    readonly yearTitle: string
    readonly yearWhy: string
    readonly yearLabel: string
    readonly notAYear: string
    readonly yearWrong: (triesLeft: number) => string
    readonly goOn: string
    readonly lockedTitle: string
    readonly lockedText: string
    readonly lost: (answers: number) => string
  }
  readonly day: {
    readonly hello: (name: string) => string
    readonly today: string
    readonly count: (done: number, of: number) => string
    readonly allDone: string
    readonly nothing: string
    readonly noProgram: string
    readonly careEnded: (until: string) => string
    readonly gotIt: string
    readonly callClinic: string
    readonly offline: string
    readonly notToday: string
    readonly why: Readonly<Record<NotToday, string>>
  }
  readonly pain: {
    readonly before: string
    readonly during: string
    readonly thisMorning: string
    /** After a day that was not yesterday. */
    readonly morningAfter: (day: string) => string
    /** From none to the worst, for 0, 1–3, 4–6, 7–9 and 10. */
    readonly levels: readonly [string, string, string, string, string]
    readonly takeBack: string
    readonly save: string
    readonly thanks: string
  }
  readonly exercise: {
    readonly howTo: string
    readonly done: string
    readonly doneOf: (times: number, of: number) => string
    readonly undo: string
    readonly hurt: string
    readonly hurtHow: string
    readonly sharp: string
    readonly downLeg: string
    readonly eased: string
    readonly hurtMuch: string
    readonly notHurt: string
    readonly showMovement: string
    readonly stopMovement: string
    readonly holdSeconds: (seconds: number) => string
  }
  readonly timer: {
    readonly title: string
    readonly start: string
    readonly pause: string
    readonly goOn: string
    readonly next: string
    readonly end: string
    readonly kinds: Readonly<Record<TimerStepKind, string>>
    readonly seconds: (seconds: number) => string
    readonly sides: { readonly left: string; readonly right: string }
    readonly set: (set: number, of: number) => string
    readonly rep: (rep: number, of: number) => string
    readonly sound: string
    readonly finished: string
  }
  readonly finish: {
    readonly heading: string
    readonly effort: string
    readonly efforts: { readonly easy: string; readonly right: string; readonly hard: string }
    readonly note: string
    readonly finish: string
    readonly again: string
  }
  readonly sending: {
    readonly kept: string
    readonly sent: string
    readonly refusedTitle: string
    readonly refusedText: string
    readonly answersOf: (day: string) => string
    readonly signOf: (day: string) => string
    readonly shown: string
  }
  readonly trouble: {
    readonly open: string
    readonly title: string
    readonly lead: string
    readonly yes: string
    readonly none: string
    readonly back: string
    readonly act: Readonly<Record<Urgency, string>>
    readonly doNotWait: string
    readonly kept: string
    /** Where the clinic will not be told by this page: its link has ended, or what was sent is not taken. */
    readonly notSent: string
    readonly sent: string
  }
  readonly handout: { readonly heading: string; readonly print: string }
  readonly history: {
    readonly heading: string
    readonly empty: string
    readonly done: Readonly<Record<CheckInDone, string>>
    readonly before: (pain: number) => string
    readonly during: (pain: number) => string
    readonly nextDay: (pain: number) => string
  }
  readonly leave: {
    readonly heading: string
    readonly text: string
    readonly forget: string
    readonly sure: string
    readonly unsent: string
    readonly yes: string
    readonly no: string
    readonly done: string
  }
}
