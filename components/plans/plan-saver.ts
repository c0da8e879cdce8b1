import type { PlanDraft } from '@/lib/clinical/plan'
import { samePlan } from '@/lib/clinical/same-plan'
import type { SaveAnswer, TheirPlan } from './save-answer'

/** Where the draft stands, as the page shows it. Only 'saved' means that nothing would be lost. */
export type SaveState =
  | { readonly at: 'saved'; readonly savedAt: string | null }
  | { readonly at: 'waiting' }
  | { readonly at: 'saving' }
  | { readonly at: 'failed' }
  | { readonly at: 'refused'; readonly problems: readonly string[] }
  | { readonly at: 'conflict'; readonly theirs: TheirPlan }
  | { readonly at: 'signed-out' }

/** Whether something stands in the way that only the therapist can settle. */
export const hasObstacle = ({ at }: SaveState): boolean =>
  at === 'refused' || at === 'conflict' || at === 'signed-out'

/** After the last edit. */
export const SAVE_AFTER_MS = 700
/**
 * After the first edit that is not saved, however long the typing goes on. A note may be 400 ms ahead of the plan, and the
 * way to the server takes time: all together stays under two seconds.
 */
export const SAVE_WITHIN_MS = 1200
const RETRY_AFTER_MS = [2000, 4000, 8000, 15_000, 30_000]

export type SaverStart = {
  readonly draft: PlanDraft
  readonly version: number
  readonly savedAt: string | null
  /** What of the draft is saved: the server gives back this, and not what is on the screen. */
  readonly toSend: (draft: PlanDraft) => PlanDraft
  readonly send: (draft: PlanDraft, version: number) => Promise<SaveAnswer>
}

/**
 * Saves the draft a moment after the last edit, and during long typing as well: one save at a time, the next waits for it. A save that fails keeps
 * the draft and tries again; a conflict waits for a choice.
 */
export class PlanSaver {
  #toSend: SaverStart['toSend']
  #send: SaverStart['send']
  readonly #listeners = new Set<() => void>()
  #state: SaveState
  #version: number
  /** As it was on the screen. */
  #saved: PlanDraft
  /** Of what was saved. The draft may go over another one: it was kept from an earlier visit, or chosen over theirs. */
  #savedVersion: number
  /** Whether what was saved is what would be sent now. */
  #isKnown = true
  #latest: PlanDraft
  #savedAt: string | null
  #failures = 0
  /** When the oldest edit was made that no save has taken along; undefined when there is none. */
  #unsavedSince: number | undefined
  #unanswered: readonly PlanDraft[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #flight: Promise<void> | undefined

  constructor({ draft, version, savedAt, toSend, send }: SaverStart) {
    this.#toSend = toSend
    this.#send = send
    this.#version = version
    this.#saved = draft
    this.#savedVersion = version
    this.#latest = draft
    this.#savedAt = savedAt
    this.#state = { at: 'saved', savedAt }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): SaveState => this.#state

  /** The version that the draft on the screen started from. */
  readonly version = (): number => this.#version

  /** What was sent and may have been saved although no answer came: the oldest, and the latest. */
  readonly unanswered = (): readonly PlanDraft[] => this.#unanswered

  /** What of the draft is saved now. */
  readonly toSend = (draft: PlanDraft): PlanDraft => this.#toSend(draft)

  /**
   * A draft that was kept from an earlier visit: it goes over the version it started from, whoever saved since. What that
   * visit had sent without an answer may still arrive, and is then its own.
   */
  resume(draft: PlanDraft, version: number, sent: readonly PlanDraft[]): void {
    this.#version = version
    this.#unanswered = sent
    this.change(draft)
  }

  /** What is on the record has changed, and with it which answers hold: sent this way, the same draft may be saved as another. */
  sendBy(toSend: SaverStart['toSend'], send: SaverStart['send']): void {
    if (toSend === this.#toSend && send === this.#send) return
    this.#toSend = toSend
    this.#send = send
    this.#isKnown = false
  }

  /** The draft as it is now on the screen. */
  change(draft: PlanDraft): void {
    if (draft === this.#latest) return
    this.#latest = draft
    this.#unsavedSince ??= Date.now()
    if (this.#state.at === 'conflict' || this.#state.at === 'signed-out' || this.#flight) return
    this.#failures = 0
    if (this.#isSaved()) {
      clearTimeout(this.#timer)
      this.#unsavedSince = undefined
      if (this.#state.at !== 'saved') this.#become({ at: 'saved', savedAt: this.#savedAt })
    } else {
      // While a note is ahead of the plan, each drawing makes the draft anew: saying 'waiting' again would draw it again, for ever.
      if (this.#state.at !== 'waiting') this.#become({ at: 'waiting' })
      this.#soon()
    }
  }

  /**
   * Saves now what is not saved; the version when all is saved, undefined when something stands in the way. Where it is to be issued, what
   * was saved before the page knew more is saved again.
   */
  async saveNow(isToIssue = false): Promise<number | undefined> {
    await this.#flight
    if (this.#state.at === 'conflict') return undefined
    let again = (isToIssue && !this.#isKnown) || this.#state.at !== 'saved'
    while (again) {
      await this.#save()
      again = this.state().at === 'waiting'
    }
    return this.#state.at === 'saved' ? this.#version : undefined
  }

  /** Saves over the other plan: the draft on the screen, or what was chosen of both. */
  async keepMine(chosen: PlanDraft = this.#latest): Promise<void> {
    if (this.#state.at !== 'conflict') return
    this.#version = this.#state.theirs.version
    this.#latest = chosen
    await this.#save()
  }

  /** The other draft, for the screen; this one is given up. */
  takeTheirs(): PlanDraft | undefined {
    if (this.#state.at !== 'conflict') return undefined
    const { version, savedAt, savedBy: _, ...theirs } = this.#state.theirs
    this.#latest = theirs
    this.#unsavedSince = undefined
    this.#savedAs(theirs, { version, savedAt })
    return theirs
  }

  /** Ends all waiting; what is not saved stays unsaved. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  #soon(): void {
    const waited = Date.now() - (this.#unsavedSince ?? Date.now())
    this.#after(Math.max(0, Math.min(SAVE_AFTER_MS, SAVE_WITHIN_MS - waited)))
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), milliseconds)
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer)
    const sent = this.#latest
    this.#flight ??= this.#sendLatest().finally(() => {
      this.#flight = undefined
      const { at } = this.#state
      // What was refused may have been put right meanwhile.
      if (at === 'saved' ? !this.#isSaved() : at === 'refused' && !samePlan(this.#latest, sent)) {
        this.#become({ at: 'waiting' })
        this.#soon()
      }
    })
    return this.#flight
  }

  /** Whether the server holds just what is on the screen: what it was sent without an answer, it may hold instead. */
  #isSaved(): boolean {
    return (
      this.#unanswered.length === 0 &&
      this.#version === this.#savedVersion &&
      samePlan(this.#latest, this.#saved)
    )
  }

  async #sendLatest(): Promise<void> {
    const draft = this.#latest
    const sent = this.#toSend(draft)
    const since = this.#unsavedSince
    this.#unsavedSince = undefined
    const before = this.#unanswered
    this.#unanswered = [...before.slice(0, 1), ...before.slice(1).slice(-2), sent]
    this.#become({ at: 'saving' })
    try {
      const answer = await this.#send(sent, this.#version)
      this.#unanswered = before
      if (this.#isOwnSave(answer)) this.#unsavedSince = since
      this.#settle(draft, answer)
    } catch {
      // No connection, or a server in trouble: both pass, and the draft is still here.
      this.#unsavedSince = since
      this.#become({ at: 'failed' })
      this.#after(RETRY_AFTER_MS[this.#failures] ?? 30_000)
      this.#failures += 1
    }
  }

  /** The other plan is what was sent from here: the answer was lost, and nobody else changed anything. */
  #isOwnSave(answer: SaveAnswer): boolean {
    return answer.outcome === 'conflict' && this.#unanswered.some((sent) => samePlan(sent, answer.theirs))
  }

  #settle(draft: PlanDraft, answer: SaveAnswer): void {
    this.#failures = 0
    switch (answer.outcome) {
      case 'saved':
        this.#savedAs(draft, answer)
        return
      case 'conflict':
        if (this.#isOwnSave(answer)) this.#savedAs(answer.theirs, answer.theirs)
        else this.#become({ at: 'conflict', theirs: answer.theirs })
        return
      case 'refused':
        return this.#become({ at: 'refused', problems: answer.problems })
      case 'signed-out':
        return this.#become({ at: 'signed-out' })
    }
  }

  #savedAs(draft: PlanDraft, { version, savedAt }: { version: number; savedAt: string }): void {
    this.#version = version
    this.#savedVersion = version
    this.#saved = draft
    this.#isKnown = true
    this.#savedAt = savedAt
    this.#unanswered = []
    this.#become({ at: 'saved', savedAt })
  }

  #become(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
