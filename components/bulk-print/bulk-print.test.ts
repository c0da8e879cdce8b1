import { describe, expect, it, vi } from 'vitest'
import { BulkPrint } from './bulk-print'
import type { HandoutAnswer } from './handout-answer'
import type { FileChoice, MadeFile, PatientHandout } from './made-file'

const PATIENTS = ['Amara', 'Marcus', 'Tess'].map((name, index) => ({
  patientId: name,
  name,
  recordNumber: `R-${index + 1}`,
}))
const NO_PROGRAM: HandoutAnswer = { problem: 'No home program yet.' }
const PDF: FileChoice = { kind: 'pdf', freshSheets: true }
const handout = (): HandoutAnswer => ({ fileName: 'home-program-1.pdf', bytes: new Uint8Array([1]) })

function open(answers: Record<string, HandoutAnswer> = {}) {
  const asked: string[] = []
  const saved: MadeFile[] = []
  const inFile: string[][] = []
  const makeFile = vi.fn((made: readonly PatientHandout[], { kind }: FileChoice): Promise<MadeFile> => {
    inFile.push(made.map(({ patient }) => patient.name))
    return Promise.resolve({
      kind,
      name: `handouts.${kind}`,
      blob: new Blob(),
      handouts: made.length,
      pages: 1,
    })
  })
  const print = new BulkPrint({
    patients: PATIENTS,
    fetchHandout: async (patientId, signal) => {
      asked.push(patientId)
      await new Promise((resolve) => setTimeout(resolve, patientId === 'Amara' ? 5 : 1))
      signal.throwIfAborted()
      return answers[patientId] ?? handout()
    },
    makeFile,
    save: (file) => saved.push(file),
  })
  const states: string[] = []
  print.subscribe(() => states.push(print.state().at))
  return { print, answers, asked, saved, inFile, makeFile, states }
}

describe('Printing the handouts of a selection', () => {
  it('saves one file of all, in the order of the selection', async () => {
    const { print, saved, inFile, states } = open()
    await print.start(PDF)
    expect(inFile).toEqual([['Amara', 'Marcus', 'Tess']])
    expect(saved.map(({ name }) => name)).toEqual(['handouts.pdf'])
    expect(print.state()).toMatchObject({ at: 'saved', missing: [], file: { handouts: 3 } })
    expect(states.filter((at, index) => at !== states[index - 1])).toEqual(['making', 'joining', 'saved'])
  })

  it('saves nothing before somebody has seen whose is missing, and why', async () => {
    const { print, saved } = open({ Marcus: NO_PROGRAM })
    await print.start(PDF)
    expect(print.state()).toEqual({
      at: 'missing',
      missing: [{ patient: PATIENTS[1], reason: 'No home program yet.' }],
      made: 2,
    })
    expect(saved).toEqual([])
    await print.saveMade()
    expect(print.state()).toMatchObject({
      at: 'saved',
      file: { handouts: 2 },
      missing: [{ reason: 'No home program yet.' }],
    })
    expect(saved).toHaveLength(1)
  })

  it('tries again for the missing alone, and puts them where they belong', async () => {
    const { print, answers, asked, inFile } = open({ Marcus: NO_PROGRAM })
    await print.start(PDF)
    delete answers.Marcus
    asked.length = 0
    await print.tryAgain()
    expect(asked).toEqual(['Marcus'])
    expect(inFile).toEqual([['Amara', 'Marcus', 'Tess']])
    expect(print.state()).toMatchObject({ at: 'saved', missing: [] })
  })

  it('saves nothing once it is cancelled, and can start again', async () => {
    const { print, saved, makeFile, inFile } = open()
    const run = print.start(PDF)
    print.cancel()
    await run
    expect(print.state()).toEqual({ at: 'cancelled' })
    expect([saved, makeFile.mock.calls]).toEqual([[], []])
    await print.start({ kind: 'zip' })
    expect(inFile).toEqual([['Amara', 'Marcus', 'Tess']])
    expect(saved.map(({ kind }) => kind)).toEqual(['zip'])
  })

  it('saves nothing when it is cancelled while the pages are put together', async () => {
    const { print, saved, makeFile } = open()
    makeFile.mockImplementationOnce(async ([first]) => {
      await vi.waitFor(() => expect(print.state().at).toBe('cancelled'))
      return { kind: 'pdf', name: `${first?.patient.name}.pdf`, blob: new Blob(), handouts: 3, pages: 3 }
    })
    const run = print.start(PDF)
    await vi.waitFor(() => expect(print.state().at).toBe('joining'))
    print.cancel()
    await run
    expect([saved, print.state().at]).toEqual([[], 'cancelled'])
  })

  it('works at one thing at a time', async () => {
    const { print, asked, saved } = open()
    await Promise.all([print.start(PDF), print.start(PDF), print.saveMade()])
    expect(asked).toHaveLength(3)
    expect(saved).toHaveLength(1)
  })

  it('says when the file could not be put together', async () => {
    const { print, makeFile, saved } = open()
    makeFile.mockRejectedValueOnce(new Error('damaged'))
    await print.start(PDF)
    expect([print.state().at, saved]).toEqual(['failed', []])
    await print.start(PDF)
    expect(print.state().at).toBe('saved')
  })

  it('keeps nothing when it is closed, also in the middle', async () => {
    const { print, saved, makeFile } = open()
    const run = print.start(PDF)
    print.close()
    await run
    expect(print.state()).toEqual({ at: 'choosing' })
    await print.saveMade()
    expect([saved, makeFile.mock.calls]).toEqual([[], []])
  })
})
