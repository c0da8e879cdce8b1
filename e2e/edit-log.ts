import { expect } from '@playwright/test'
import { type Chance, chanceOf } from '../db/seed/random'
import type { PlanPage } from './pages/plan'

/** What is older than this when the world stops must not be lost. */
const OLD_ENOUGH_MS = 2000

const MORE_EXERCISES = [
  ['pelvic tilt', 'Pelvic tilt'],
  ['bird dog', 'Bird dog'],
  ['dead bug', 'Dead bug'],
  ['clamsh', 'Clamshell'],
] as const

/** The line in which notes and numbers are edited. */
export const EDITED = 'Glute bridge'

type Edit = { readonly at: number; readonly words: string; readonly check: (plan: PlanPage) => Promise<void> }

/** Edits of one plan as a hurried therapist makes them, each remembered with its time and how to see it again. */
export class EditLog {
  #edits: Edit[] = []
  readonly chance: Chance
  #words = 0
  #added = 0
  #sets: string[] = []

  constructor(seed: number) {
    this.chance = chanceOf(seed)
  }

  /** Mostly short, now and then as long as a save takes. */
  pauseMs(): number {
    return this.chance.pick([0, 0, 150, 400, 900, 1500, 2300])
  }

  async editSome(plan: PlanPage): Promise<void> {
    const count = this.chance.whole(1, 3)
    for (let edit = 0; edit < count; edit += 1) await this.#editOnce(plan)
  }

  /** @param everything whether edits that were just made have to be there as well, because the page stayed open */
  async expectKept(plan: PlanPage, stoppedAt: number, everything = false): Promise<void> {
    for (const { at, words, check } of this.#edits)
      if (everything || at < stoppedAt - OLD_ENOUGH_MS)
        await check(plan).catch((error: unknown) => {
          throw new Error(`Lost: ${words}, made ${stoppedAt - at} ms before it stopped`, { cause: error })
        })
  }

  /** What was too young when the page died may be gone: it is not asked for again. */
  forgetYoung(stoppedAt: number): void {
    this.#edits = this.#edits.filter(({ at }) => at < stoppedAt - OLD_ENOUGH_MS)
  }

  #remember(words: string, check: Edit['check']): void {
    this.#edits.push({ at: Date.now(), words, check })
  }

  async #editOnce(plan: PlanPage): Promise<void> {
    const next = MORE_EXERCISES[this.#added]
    const kind = this.chance.whole(0, 5)
    if (kind === 0 && next) {
      this.#added += 1
      await plan.add(next[0], next[1])
      this.#remember(`${next[1]} added`, async (after) => expect(after.line(next[1])).toBeVisible())
    } else if (kind <= 2) {
      // Always another one, and not the same again within a few edits: what is changed and changed back has nothing to save.
      const value = String((Number(this.#sets.at(-1) ?? 3) % 9) + 1)
      this.#sets.push(value)
      const from = this.#sets.length - 1
      await plan.dosage('Sets', EDITED).fill(value)
      // A younger one may stand there instead.
      this.#remember(`${value} sets`, async (after) =>
        // What was kept is back a moment after the page's script runs.
        expect
          .poll(async () => this.#sets.slice(from).includes(await after.dosage('Sets', EDITED).inputValue()))
          .toBe(true),
      )
    } else {
      this.#words += 1
      const word = `w${this.#words}`
      // Of all of it, not of the line that the caret is in: a long note has several.
      await plan.note(EDITED).press('Control+End')
      // The space goes before: of the word before, whose last letters were younger than the crash, half may be left.
      await plan.note(EDITED).pressSequentially(` ${word}`)
      this.#remember(`“${word}”`, async (after) =>
        expect.poll(async () => (await after.note(EDITED).inputValue()).split(' ')).toContain(word),
      )
    }
  }
}
