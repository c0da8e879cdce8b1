import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { PlanDraft } from '@/lib/clinical/plan'
import { PlanSaver, SAVE_AFTER_MS, SAVE_WITHIN_MS } from './plan-saver'
import type { SaveAnswer } from './save-answer'

const plan = (...ids: string[]): PlanDraft => ({
  prescriptions: ids.map((id) => defaultPrescription('bird-dog', id)),
  answers: [],
})
const typed = (letters: number): PlanDraft => ({
  prescriptions: [{ ...defaultPrescription('bird-dog', 'a'), note: 'x'.repeat(letters) }],
  answers: [],
})
const saved = (version: number): SaveAnswer => ({ outcome: 'saved', version, savedAt: `at ${version}` })
const theirs = { ...plan('t'), version: 7, savedBy: 'Dana Reyes', savedAt: 'at 7' }

const asItIs = (draft: PlanDraft): PlanDraft => draft
/** As the page sends it where an answer holds no longer: it stays on the screen alone. */
const withoutAnswers = (draft: PlanDraft): PlanDraft => ({ ...draft, answers: [] })

function saverWith(...answers: (SaveAnswer | Error | Promise<SaveAnswer>)[]) {
  const sent: [string, number][] = []
  const saver = new PlanSaver({
    draft: plan('a'),
    version: 1,
    savedAt: 'at 1',
    toSend: asItIs,
    send: async (draft, version) => {
      sent.push([draft.prescriptions.map(({ id }) => id).join(''), version])
      const answer = answers.shift() ?? saved(version + 1)
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return { saver, sent }
}

/** How the draft is sent after the server drew the page anew. */
function otherWay() {
  const sentBy: string[] = []
  const sendBy = async (draft: PlanDraft, version: number): Promise<SaveAnswer> => {
    sentBy.push(draft.prescriptions.map(({ id }) => id).join(''))
    return saved(version + 1)
  }
  return { sendBy, sentBy }
}

const pause = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('PlanSaver', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('saves once, a moment after the last of several edits', async () => {
    const { saver, sent } = saverWith()
    for (const ids of [
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]) {
      saver.change(plan(...ids))
      await pause(SAVE_AFTER_MS / 4)
    }
    expect([saver.state(), sent]).toEqual([{ at: 'waiting' }, []])
    await pause((SAVE_AFTER_MS / 4) * 3)
    expect([saver.state(), sent]).toEqual([{ at: 'saved', savedAt: 'at 2' }, [['abcd', 1]]])
  })

  it('sends an edit by what the page knows when it is sent, not when it was opened', async () => {
    const { saver, sent } = saverWith()
    const { sendBy, sentBy } = otherWay()
    saver.change(plan('a', 'b'))
    saver.sendBy(asItIs, sendBy)
    await pause(SAVE_AFTER_MS)
    expect([sent, sentBy]).toEqual([[], ['ab']])
  })

  it('saves the same draft once more before it is issued, where the page knows more: other answers may hold', async () => {
    const { saver, sent } = saverWith()
    const { sendBy, sentBy } = otherWay()
    expect([await saver.saveNow(), sent]).toEqual([1, []])
    saver.sendBy(asItIs, sendBy)
    expect([await saver.saveNow(), sentBy]).toEqual([1, []])
    expect([await saver.saveNow(true), await saver.saveNow(true), sentBy]).toEqual([2, 2, ['a']])
  })

  it('saves every edit in time while somebody types for half a minute without a pause', async () => {
    const madeAt = new Map<number, number>()
    const latest: number[] = []
    let version = 1
    const saver = new PlanSaver({
      draft: typed(0),
      version,
      savedAt: null,
      toSend: asItIs,
      send: async ({ prescriptions }) => {
        const letters = prescriptions[0]?.note.length ?? 0
        const oldest = [...madeAt].filter(([made]) => made <= letters).map(([, at]) => at)
        latest.push(Date.now() - Math.min(...oldest))
        for (const made of madeAt.keys()) if (made <= letters) madeAt.delete(made)
        version += 1
        return saved(version)
      },
    })
    for (let letters = 1; letters <= 300; letters += 1) {
      saver.change(typed(letters))
      madeAt.set(letters, Date.now())
      await pause(100)
    }
    await pause(SAVE_AFTER_MS)
    expect(madeAt.size).toBe(0)
    expect(latest.length).toBeGreaterThan(15)
    expect(Math.max(...latest)).toBeLessThanOrEqual(SAVE_WITHIN_MS)
  })

  it('saves what was chosen of two plans over the other one', async () => {
    const { saver, sent } = saverWith({ outcome: 'conflict', theirs })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    await saver.keepMine(plan('a', 'b', 't'))
    expect([saver.state().at, sent[1]]).toEqual(['saved', ['abt', 7]])
  })

  it('says once that it waits: a page that draws an edit twice is not sent round in circles', async () => {
    const { saver } = saverWith()
    const heard: string[] = []
    saver.subscribe(() => heard.push(saver.state().at))
    for (let again = 0; again < 60; again += 1) saver.change(plan('a', 'b'))
    for (let again = 0; again < 60; again += 1) saver.change(plan('a'))
    expect(heard).toEqual(['waiting', 'saved'])
  })

  it('goes on from its own save whose answer was lost, without asking: nobody else changed anything', async () => {
    const own = { ...plan('a', 'b'), version: 2, savedBy: 'Maya', savedAt: 'at 2' }
    const { saver, sent } = saverWith(new Error('reset'), { outcome: 'conflict', theirs: own })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a', 'b', 'c'))
    expect(saver.unanswered()).toEqual([plan('a', 'b')])
    await pause(SAVE_WITHIN_MS + SAVE_AFTER_MS)
    expect([saver.state().at, sent]).toEqual([
      'saved',
      [
        ['ab', 1],
        ['abc', 1],
        ['abc', 2],
      ],
    ])
    expect(saver.unanswered()).toEqual([])
  })

  it('knows its own save again, where an answer on the screen held no longer and was not sent', async () => {
    const acknowledged = {
      prescriptionId: 'a',
      ruleId: 'DS-07',
      kind: 'acknowledgement',
      reason: '',
    } as const
    const onServer: PlanDraft[] = []
    const saver = new PlanSaver({
      draft: typed(0),
      version: 1,
      savedAt: 'at 1',
      toSend: withoutAnswers,
      send: async (draft, version) => {
        const held = onServer.at(version - 1)
        if (held)
          return { outcome: 'conflict', theirs: { ...held, version: 2, savedBy: 'Maya', savedAt: 'at 2' } }
        onServer.push(draft)
        if (onServer.length === 1) throw new Error('reset')
        return saved(version + 1)
      },
    })
    saver.change({ ...typed(1), answers: [acknowledged] })
    await pause(SAVE_AFTER_MS)
    expect(saver.unanswered()).toEqual([typed(1)])
    saver.change({ ...typed(2), answers: [acknowledged] })
    await pause(SAVE_WITHIN_MS + SAVE_AFTER_MS)
    expect([saver.state().at, saver.version(), onServer]).toEqual(['saved', 3, [typed(1), typed(2)]])
  })

  it('asks when somebody else saved after its own save whose answer was lost', async () => {
    const { saver } = saverWith(new Error('reset'), { outcome: 'conflict', theirs })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a', 'b', 'c'))
    await pause(SAVE_AFTER_MS)
    expect(saver.state()).toEqual({ at: 'conflict', theirs })
  })

  it('knows what was on its way when the tab before died, also where it arrives after this page was opened', async () => {
    const own = { ...plan('a', 'b'), version: 2, savedBy: 'Maya', savedAt: 'at 2' }
    const { saver, sent } = saverWith({ outcome: 'conflict', theirs: own })
    saver.resume(plan('a', 'b', 'c'), 1, [plan('a', 'b')])
    expect(saver.unanswered()).toEqual([plan('a', 'b')])
    await pause(SAVE_WITHIN_MS + SAVE_AFTER_MS)
    expect([saver.state().at, sent]).toEqual([
      'saved',
      [
        ['abc', 1],
        ['abc', 2],
      ],
    ])
  })

  it('asks when somebody else saved while what was kept lay there', async () => {
    const { saver } = saverWith({ outcome: 'conflict', theirs })
    saver.resume(plan('a', 'b', 'c'), 1, [plan('a', 'b')])
    await pause(SAVE_AFTER_MS)
    expect(saver.state()).toEqual({ at: 'conflict', theirs })
  })

  it('sends nothing when the edit was taken back', async () => {
    const { saver, sent } = saverWith()
    saver.change(plan('a', 'b'))
    saver.change(plan('a'))
    await pause(10 * SAVE_AFTER_MS)
    expect([saver.state().at, sent]).toEqual(['saved', []])
  })

  it('saves what was taken back after a save whose answer was lost: the server may hold what was undone', async () => {
    const own = { ...plan('a', 'b'), version: 2, savedBy: 'Maya', savedAt: 'at 2' }
    const { saver, sent } = saverWith(new Error('reset'), { outcome: 'conflict', theirs: own })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a'))
    expect(saver.state().at).toBe('waiting')
    await pause(SAVE_WITHIN_MS + SAVE_AFTER_MS)
    expect([saver.state(), saver.version(), sent.slice(1)]).toEqual([
      { at: 'saved', savedAt: 'at 3' },
      3,
      [
        ['a', 1],
        ['a', 2],
      ],
    ])
  })

  it('issues what was taken back while its save was on the way and failed only once the server holds it', async () => {
    const own = { ...plan('a', 'b'), version: 2, savedBy: 'Maya', savedAt: 'at 2' }
    const lost: ((error: Error) => void)[] = []
    const onItsWay = new Promise<SaveAnswer>((_, reject) => lost.push(reject))
    const { saver, sent } = saverWith(onItsWay, { outcome: 'conflict', theirs: own })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a'))
    lost[0]?.(new Error('reset'))
    expect([await saver.saveNow(true), sent.at(-1)]).toEqual([3, ['a', 2]])
  })

  it('asks the server for the version when a draft that came back is taken away before it was sent', async () => {
    const { saver, sent } = saverWith(saved(4))
    saver.resume(plan('a', 'b'), 0, [])
    saver.change(plan('a'))
    expect(saver.state().at).toBe('waiting')
    await pause(SAVE_AFTER_MS)
    expect([saver.state().at, saver.version(), sent]).toEqual(['saved', 4, [['a', 0]]])
  })

  it('does not call it saved when what was kept over the other plan fails, and is taken back', async () => {
    const { saver, sent } = saverWith({ outcome: 'conflict', theirs }, new Error('offline'))
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    await saver.keepMine()
    saver.change(plan('a'))
    expect(saver.state().at).toBe('waiting')
    await pause(SAVE_AFTER_MS)
    expect([saver.state().at, sent.at(-1)]).toEqual(['saved', ['a', 7]])
  })

  it('is saved after signing in again, also where the edit was taken back meanwhile', async () => {
    const { saver, sent } = saverWith({ outcome: 'signed-out' })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a'))
    expect(saver.state().at).toBe('signed-out')
    expect([await saver.saveNow(), saver.state().at, sent.at(-1)]).toEqual([2, 'saved', ['a', 1]])
  })

  it('saves what was put right while it was refused', async () => {
    const arrived: ((answer: SaveAnswer) => void)[] = []
    const { saver, sent } = saverWith(new Promise<SaveAnswer>((resolve) => arrived.push(resolve)))
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a'))
    arrived[0]?.({ outcome: 'refused', problems: ['Line 2: no'] })
    await pause(SAVE_AFTER_MS)
    expect([saver.state().at, sent.slice(1)]).toEqual(['saved', [['a', 1]]])
  })

  it('has one save in flight; an edit meanwhile is saved after it, over the new version', async () => {
    const arrived: ((answer: SaveAnswer) => void)[] = []
    const { saver, sent } = saverWith(new Promise<SaveAnswer>((resolve) => arrived.push(resolve)))
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a', 'b', 'c'))
    await pause(10 * SAVE_AFTER_MS)
    expect([saver.state().at, sent.length]).toEqual(['saving', 1])
    arrived[0]?.(saved(2))
    // The edit has waited long enough: it goes at once.
    await pause(0)
    expect(saver.state().at).toBe('saved')
    expect(sent).toEqual([
      ['ab', 1],
      ['abc', 2],
    ])
  })

  it('says that it failed, keeps the draft and tries again until it is saved', async () => {
    const { saver, sent } = saverWith(new Error('offline'), new Error('offline'))
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    expect(saver.state().at).toBe('failed')
    await pause(2000 + 4000)
    expect([saver.state().at, sent]).toEqual([
      'saved',
      [
        ['ab', 1],
        ['ab', 1],
        ['ab', 1],
      ],
    ])
  })

  it('waits for a choice when somebody else saved, whatever is typed meanwhile', async () => {
    const { saver, sent } = saverWith({ outcome: 'conflict', theirs })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    saver.change(plan('a', 'b', 'c'))
    await pause(60 * SAVE_AFTER_MS)
    expect([saver.state(), sent.length]).toEqual([{ at: 'conflict', theirs }, 1])
    expect(await saver.saveNow()).toBeUndefined()
    await saver.keepMine()
    expect([saver.state().at, sent[1]]).toEqual(['saved', ['abc', 7]])
  })

  it('takes the other plan and goes on from its version', async () => {
    const { saver, sent } = saverWith({ outcome: 'conflict', theirs })
    saver.change(plan('a', 'b'))
    await pause(SAVE_AFTER_MS)
    expect(saver.takeTheirs()).toEqual(plan('t'))
    expect(saver.state()).toEqual({ at: 'saved', savedAt: 'at 7' })
    saver.change(plan('t', 'u'))
    await pause(SAVE_AFTER_MS)
    expect(sent.at(-1)).toEqual(['tu', 7])
  })

  it('saves at once when asked, and gives the version', async () => {
    const { saver, sent } = saverWith()
    expect(await saver.saveNow()).toBe(1)
    saver.change(plan('a', 'b'))
    expect(await saver.saveNow()).toBe(2)
    await pause(10 * SAVE_AFTER_MS)
    expect(sent).toEqual([['ab', 1]])
  })

  it.each<[SaveAnswer]>([[{ outcome: 'refused', problems: ['Line 1: no'] }], [{ outcome: 'signed-out' }]])(
    'does not send the same again after %j, and does not call it saved',
    async (answer) => {
      const { saver, sent } = saverWith(answer)
      saver.change(plan('a', 'b'))
      expect(await saver.saveNow()).toBeUndefined()
      await pause(60 * SAVE_AFTER_MS)
      expect([saver.state().at, sent.length]).toEqual([answer.outcome, 1])
    },
  )
})
