import { describe, expect, it } from 'vitest'
import type { HandoutAnswer, Wanted } from './handout-answer'
import { makeHandouts, type Progress } from './make-handouts'

const patients = (count: number): Wanted[] =>
  Array.from({ length: count }, (_, index) => ({
    patientId: String(index + 1),
    name: `Patient ${index + 1}`,
    recordNumber: `R-${index + 1}`,
  }))

/** A server that answers when it is told to. */
function slowServer() {
  const asked: string[] = []
  const open = new Map<string, (answer: HandoutAnswer) => void>()
  let most = 0
  return {
    asked,
    most: () => most,
    fetchHandout: (patientId: string, signal: AbortSignal) =>
      new Promise<HandoutAnswer>((resolve, reject) => {
        asked.push(patientId)
        open.set(patientId, resolve)
        most = Math.max(most, open.size)
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      }),
    answer: async (patientId: string, answer: HandoutAnswer = handoutOf(patientId)) => {
      open.get(patientId)?.(answer)
      open.delete(patientId)
      // The run goes on before the next step of the test.
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

const handoutOf = (patientId: string): HandoutAnswer => ({
  fileName: `home-program-${patientId}.pdf`,
  bytes: new Uint8Array([Number(patientId)]),
})

function start(count: number) {
  const server = slowServer()
  const stop = new AbortController()
  const told: Progress[] = []
  const run = makeHandouts(patients(count), {
    fetchHandout: server.fetchHandout,
    signal: stop.signal,
    onProgress: (progress) => told.push(progress),
  })
  return { server, stop, told, run }
}

describe('Making the handouts of a selection', () => {
  it('asks for two at a time, the next one as soon as one has come', async () => {
    const { server, run } = start(4)
    expect(server.asked).toEqual(['1', '2'])
    await server.answer('2')
    expect(server.asked).toEqual(['1', '2', '3'])
    for (const id of ['1', '3', '4']) await server.answer(id)
    await run
    expect(server.most()).toBe(2)
  })

  it('keeps the order of the selection, whichever comes first', async () => {
    const { server, run } = start(3)
    for (const id of ['2', '3', '1']) await server.answer(id)
    expect([...(await run).keys()]).toEqual(['1', '2', '3'])
  })

  it('tells how many have come and whose are being made', async () => {
    const { server, told, run } = start(3)
    expect(told.at(-1)).toEqual({ done: 0, total: 3, now: ['Patient 1', 'Patient 2'] })
    await server.answer('1')
    expect(told.at(-1)).toEqual({ done: 1, total: 3, now: ['Patient 2', 'Patient 3'] })
    await server.answer('3')
    expect(told.at(-1)).toEqual({ done: 2, total: 3, now: ['Patient 2'] })
    await server.answer('2')
    await run
    expect(told.at(-1)).toEqual({ done: 3, total: 3, now: [] })
    const counts = told.map(({ done }) => done)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  })

  it('goes on past one that there is not', async () => {
    const { server, run } = start(3)
    await server.answer('1', { problem: 'No home program.' })
    await server.answer('2')
    await server.answer('3')
    const answers = await run
    expect(answers.get('1')).toEqual({ problem: 'No home program.' })
    expect([...answers.keys()]).toEqual(['1', '2', '3'])
  })

  it('asks for nothing more once it is cancelled', async () => {
    const { server, stop, run } = start(5)
    const ended = expect(run).rejects.toThrow(/abort/i)
    await server.answer('1')
    stop.abort()
    await ended
    await server.answer('2')
    expect(server.asked).toEqual(['1', '2', '3'])
  })

  it('does not begin when it was cancelled before', async () => {
    const server = slowServer()
    const run = makeHandouts(patients(1), {
      fetchHandout: server.fetchHandout,
      signal: AbortSignal.abort(),
      onProgress: () => undefined,
    })
    await expect(run).rejects.toThrow(/abort/i)
    expect(server.asked).toEqual([])
  })

  it('is done at once when nobody is selected', async () => {
    const { run } = start(0)
    expect((await run).size).toBe(0)
  })
})
