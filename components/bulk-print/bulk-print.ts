import { type HandoutAnswer, isHandout, type Wanted } from './handout-answer'
import type { FileChoice, MadeFile, PatientHandout } from './made-file'
import { makeHandouts, type Progress } from './make-handouts'

/** A patient whose handout is not there, and why. */
export type Missing = { readonly patient: Wanted; readonly reason: string }

export type BulkState =
  | { readonly at: 'choosing' }
  | { readonly at: 'making'; readonly progress: Progress }
  | { readonly at: 'joining'; readonly handouts: number }
  | { readonly at: 'cancelled' }
  /** Some did not come. Nothing is saved until somebody has seen whose. */
  | { readonly at: 'missing'; readonly missing: readonly Missing[]; readonly made: number }
  | { readonly at: 'saved'; readonly file: MadeFile; readonly missing: readonly Missing[] }
  | { readonly at: 'failed' }

type BulkOptions = {
  readonly patients: readonly Wanted[]
  readonly fetchHandout: (patientId: string, signal: AbortSignal) => Promise<HandoutAnswer>
  readonly makeFile: (made: readonly PatientHandout[], choice: FileChoice) => Promise<MadeFile>
  readonly save: (file: MadeFile) => void
}

/** Nothing is known of it yet. */
const NOT_ASKED = 'It was not asked for.'

/**
 * The handouts of several patients as one file: asked for, put together and saved. The browser leads; the server makes one
 * handout at a time and remembers nothing in between, so that any of its instances may answer.
 */
export class BulkPrint {
  readonly #options: BulkOptions
  readonly #listeners = new Set<() => void>()
  readonly #answers = new Map<string, HandoutAnswer>()
  #choice: FileChoice = { kind: 'zip' }
  #state: BulkState = { at: 'choosing' }
  /** Of the work under way. */
  #stop: AbortController | null = null

  constructor(options: BulkOptions) {
    this.#options = options
  }

  readonly state = (): BulkState => this.#state

  /** Calls back after each change of the state, until the function given back is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** From the beginning. A file is saved at the end unless one of the handouts is missing. */
  async start(choice: FileChoice): Promise<void> {
    if (this.#stop) return
    this.#choice = choice
    this.#answers.clear()
    await this.#make(this.#options.patients)
  }

  /** Asks again for those that are missing, and for them alone. */
  async tryAgain(): Promise<void> {
    await this.#make(this.#missing().map(({ patient }) => patient))
  }

  /** Saves a file without those that are missing. */
  async saveMade(): Promise<void> {
    if (this.#made().length === 0) return
    await this.#work((signal) => this.#file(signal))
  }

  /** Stops the requests. Nothing is saved, and what had been made is forgotten. */
  cancel(): void {
    if (!this.#stop) return
    this.#forget()
    this.#show({ at: 'cancelled' })
  }

  /** Stops what is under way and keeps nothing of a patient. */
  close(): void {
    this.#forget()
    this.#show({ at: 'choosing' })
  }

  #forget(): void {
    this.#stop?.abort()
    this.#stop = null
    this.#answers.clear()
  }

  async #make(asked: readonly Wanted[]): Promise<void> {
    await this.#work(async (signal) => {
      const answers = await makeHandouts(asked, {
        fetchHandout: this.#options.fetchHandout,
        signal,
        onProgress: (progress) => this.#show({ at: 'making', progress }),
      })
      for (const [patientId, answer] of answers) this.#answers.set(patientId, answer)
      const missing = this.#missing()
      if (missing.length === 0) return this.#file(signal)
      return { at: 'missing', missing, made: this.#made().length }
    })
  }

  async #file(signal: AbortSignal): Promise<BulkState> {
    const made = this.#made()
    this.#show({ at: 'joining', handouts: made.length })
    const file = await this.#options.makeFile(made, this.#choice)
    signal.throwIfAborted()
    this.#options.save(file)
    return { at: 'saved', file, missing: this.#missing() }
  }

  /** One thing at a time; what was cancelled says nothing any more. */
  async #work(work: (signal: AbortSignal) => Promise<BulkState>): Promise<void> {
    if (this.#stop) return
    const stop = new AbortController()
    this.#stop = stop
    const next = await work(stop.signal).catch((): BulkState => ({ at: 'failed' }))
    if (stop.signal.aborted) return
    this.#stop = null
    this.#show(next)
  }

  #made(): PatientHandout[] {
    return this.#options.patients.flatMap((patient) => {
      const handout = this.#answers.get(patient.patientId)
      return isHandout(handout) ? [{ patient, handout }] : []
    })
  }

  #missing(): Missing[] {
    return this.#options.patients.flatMap((patient) => {
      const answer = this.#answers.get(patient.patientId)
      if (isHandout(answer)) return []
      return [{ patient, reason: answer?.problem ?? NOT_ASKED }]
    })
  }

  #show(state: BulkState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
