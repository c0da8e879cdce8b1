import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { type DayDraft, unfinishedOf } from '@/lib/clinical/patient-page/day-draft'
import type { PatientPage } from '@/lib/clinical/patient-page/page'
import { type ToldDay, withTold } from '@/lib/clinical/patient-page/told'
import type { RedFlag } from '@/lib/clinical/vocabulary'

type FlagReport = {
  readonly redFlag: RedFlag
  readonly day: CalendarDate
  /** On whose page it was told; a check-in says so by its home program. */
  readonly link?: string | undefined
}

/** Something to be sent. Its id stays the same however often it is sent, so that it counts once. */
export type Submission = { readonly id: string } & (
  { readonly kind: 'check-in'; readonly body: ToldDay } | { readonly kind: 'flag'; readonly body: FlagReport }
)

/** In the order in which it was given; refused when the server said that it will never take it. */
export type QueuedSubmission = Submission & { readonly seq: number; readonly isRefused: boolean }

/** A day in progress, with what would be sent of it, should it never be finished. */
export type KeptDraft = { readonly draft: DayDraft; readonly told: ToldDay; readonly isUnsent: boolean }

type Schema = DBSchema & {
  readonly page: { readonly key: string; readonly value: PatientPage }
  readonly drafts: { readonly key: string; readonly value: KeptDraft }
  readonly notes: { readonly key: string; readonly value: string }
  readonly queue: { readonly key: number; readonly value: QueuedSubmission }
}

const STORES = ['page', 'drafts', 'notes', 'queue'] as const
const NAME = 'plumbline-patient-page'
const PHOTOS = 'patient-page-photos'
const ONLY = 'only'
/** Stands while it is not known whether the link that this device has is still the one that all of this was told for. */
const OPENING = 'opening'
/** How many things were forgotten that were not sent, until a page is open: a number. */
const LOST = 'lost'

const draftKey = ({ day, homeProgramId }: Pick<DayDraft, 'day' | 'homeProgramId'>): string =>
  `${day} ${homeProgramId}`

async function unsentIn(
  drafts: { readonly getAll: () => Promise<readonly KeptDraft[]> },
  queue: { readonly count: () => Promise<number> },
): Promise<number> {
  const [days, waiting] = await Promise.all([drafts.getAll(), queue.count()])
  return waiting + days.filter(({ isUnsent }) => isUnsent).length
}

/** In which window something was forgotten. */
export type ForgottenWhere = 'here' | 'elsewhere'

/** Whether it was told on the page of another link than this one is of. */
const isOfAnother = (one: Submission, page: PatientPage | undefined): boolean =>
  one.kind === 'flag' &&
  one.body.link !== undefined &&
  page?.linkId !== undefined &&
  one.body.link !== page.linkId

/** Everything of a patient that is kept on their device: the page, the day in progress, and what is not sent yet. */
export class Kept {
  #opened: Promise<IDBPDatabase<Schema>> | undefined
  readonly #whenForgotten = new Set<(where: ForgottenWhere) => void>()
  #channel: BroadcastChannel | undefined

  constructor(readonly name = NAME) {}

  async #open(): Promise<IDBPDatabase<Schema>> {
    return openDB<Schema>(this.name, 1, {
      upgrade(database) {
        database.createObjectStore('page')
        database.createObjectStore('drafts')
        database.createObjectStore('notes')
        database.createObjectStore('queue', { keyPath: 'seq', autoIncrement: true })
      },
    })
  }

  /** Opened when it is first asked for: a server, which draws the page, has none. */
  get #database(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= this.#open()
    return this.#opened
  }

  /** For who looks what is kept: null on a phone that can keep nothing. */
  get #found(): Promise<IDBPDatabase<Schema> | null> {
    return this.#database.catch(() => null)
  }

  /** The other windows of this phone; browsers of some years ago have no way to them. */
  get #others(): BroadcastChannel | undefined {
    if (typeof BroadcastChannel !== 'undefined') this.#channel ??= new BroadcastChannel(this.name)
    return this.#channel
  }

  async page(): Promise<PatientPage | null> {
    const page = await (await this.#found)?.get('page', ONLY)
    return page?.version === 1 ? page : null
  }

  /**
   * A page comes only to a device that gave the year; who is asked for it forgets what was told for another link, so all is of this one,
   * but what another window told since then of a page that it still showed.
   */
  async keepPage(page: PatientPage): Promise<void> {
    const transaction = (await this.#database).transaction(['page', 'notes', 'queue'], 'readwrite')
    const queue = transaction.objectStore('queue')
    await transaction.objectStore('page').put(page, ONLY)
    await transaction.objectStore('notes').delete(OPENING)
    await transaction.objectStore('notes').delete(LOST)
    for (const one of await queue.getAll()) if (isOfAnother(one, page)) await queue.delete(one.seq)
    await transaction.done
  }

  async draft(day: CalendarDate, homeProgramId: string): Promise<DayDraft | null> {
    const kept = await (await this.#found)?.get('drafts', draftKey({ day, homeProgramId }))
    return kept?.draft ?? null
  }

  async keepDraft(kept: KeptDraft): Promise<void> {
    await (await this.#database).put('drafts', kept, draftKey(kept.draft))
  }

  /** What was told of a day is to be sent, and its draft knows so, or neither. */
  async finish(
    kept: KeptDraft,
    { id, body }: { readonly id: string; readonly body: ToldDay },
  ): Promise<void> {
    const transaction = (await this.#database).transaction(['drafts', 'queue'], 'readwrite')
    await transaction.objectStore('drafts').put(kept, draftKey(kept.draft))
    // The store gives the number.
    const entry = { id, kind: 'check-in', body, isRefused: false } as const
    await transaction.objectStore('queue').add(entry as QueuedSubmission)
    await transaction.done
  }

  /**
   * Of a day that is over is sent what was said and not finished, and its draft goes; so does that of a program that was replaced.
   * @returns how many are to be sent now
   */
  async closeOthers(open: Pick<DayDraft, 'day' | 'homeProgramId'>, newId: () => string): Promise<number> {
    const transaction = (await this.#database).transaction(['drafts', 'queue'], 'readwrite')
    const [drafts, queue] = [transaction.objectStore('drafts'), transaction.objectStore('queue')]
    let count = 0
    for (const key of await drafts.getAllKeys()) {
      if (key === draftKey(open)) continue
      const kept = await drafts.get(key)
      if (kept?.isUnsent) {
        const body = unfinishedOf(kept.draft, kept.told)
        const entry = { id: newId(), kind: 'check-in', body, isRefused: false } as const
        await queue.add(entry as QueuedSubmission)
        count += 1
      }
      await drafts.delete(key)
    }
    await transaction.done
    return count
  }

  async note(name: string): Promise<string | null> {
    return (await (await this.#found)?.get('notes', name)) ?? null
  }

  async keepNote(name: string, value: string): Promise<void> {
    await (await this.#database).put('notes', value, name)
  }

  /** From here on another link may have taken the place of the one so far. @returns whether one may have before */
  async noteOpening(): Promise<boolean> {
    const transaction = (await this.#database).transaction('notes', 'readwrite')
    const before = await transaction.store.get(OPENING)
    await transaction.store.put('', OPENING)
    await transaction.done
    return before !== undefined
  }

  /** None did. */
  async noteNotOpened(): Promise<void> {
    await (await this.#database).delete('notes', OPENING)
  }

  /** @throws where the phone is another link's by now: nothing of it may reach that one's chart */
  async enqueue(submission: Submission): Promise<void> {
    const transaction = (await this.#database).transaction(['page', 'queue'], 'readwrite')
    if (isOfAnother(submission, await transaction.objectStore('page').get(ONLY)))
      throw new Error('This phone shows the page of another link')
    await transaction.objectStore('queue').add({ ...submission, isRefused: false } as QueuedSubmission)
    await transaction.done
  }

  async queue(): Promise<QueuedSubmission[]> {
    return (await (await this.#found)?.getAll('queue')) ?? []
  }

  /** The server will never take it: it stays to be shown. */
  async refuse(submission: QueuedSubmission): Promise<void> {
    await (await this.#database).put('queue', { ...submission, isRefused: true })
  }

  async drop({ seq }: QueuedSubmission): Promise<void> {
    await (await this.#database).delete('queue', seq)
  }

  /** It reached the clinic: it leaves the queue and is part of what the page knows, at once. */
  async sent(submission: QueuedSubmission): Promise<void> {
    const transaction = (await this.#database).transaction(['page', 'queue'], 'readwrite')
    await transaction.objectStore('queue').delete(submission.seq)
    const page = await transaction.objectStore('page').get(ONLY)
    if (page && submission.kind === 'check-in')
      await transaction
        .objectStore('page')
        .put({ ...page, checkIns: withTold(page.checkIns, submission.body) }, ONLY)
    await transaction.done
  }

  /** How many things were told and have not been sent: those that wait, and days that are not finished. */
  async countUnsent(): Promise<number> {
    const transaction = (await this.#found)?.transaction(['drafts', 'queue'])
    if (!transaction) return 0
    return unsentIn(transaction.objectStore('drafts'), transaction.objectStore('queue'))
  }

  /** For who shows what waits: told when nothing of it is there any more. @returns how to be told no more */
  onForgotten(tell: (where: ForgottenWhere) => void): () => void {
    const others = this.#others
    const tellOfOthers = (): void => tell('elsewhere')
    this.#whenForgotten.add(tell)
    others?.addEventListener('message', tellOfOthers)
    return () => {
      this.#whenForgotten.delete(tell)
      others?.removeEventListener('message', tellOfOthers)
    }
  }

  /** How many things this phone had to forget that were not sent, since a page was open. */
  async lost(): Promise<number> {
    return Number(await this.note(LOST))
  }

  /**
   * Nothing of the patient stays, and whoever shows what waited is told, in every window.
   * @param isAsked whether the patient asked for it, who was told then that not all was sent
   * @returns how many things had not been sent
   */
  async forget(isAsked = false): Promise<number> {
    const transaction = (await this.#found)?.transaction(STORES, 'readwrite')
    if (!transaction) return 0
    const notes = transaction.objectStore('notes')
    const unsent = await unsentIn(transaction.objectStore('drafts'), transaction.objectStore('queue'))
    const lost = isAsked ? 0 : Number((await notes.get(LOST)) ?? 0) + unsent
    await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()))
    if (lost > 0) await notes.put(String(lost), LOST)
    await transaction.done
    for (const tell of this.#whenForgotten) tell('here')
    this.#others?.postMessage('forgotten')
    if (typeof caches !== 'undefined') await caches.delete(PHOTOS)
    return unsent
  }

  /**
   * For a device that is asked for the year: its link has let it in nowhere yet. So where one was being opened, what is kept was told
   * for the one before. @returns how many things had not been sent
   */
  async forgetReplaced(): Promise<number> {
    return (await this.note(OPENING)) === null ? 0 : this.forget()
  }
}
