import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { namesInZip, type ToZip, zipped } from './zipped'

const file = (recordNumber: string, number = 1, words = 'PDF'): ToZip => ({
  recordNumber,
  handout: { fileName: `home-program-${number}.pdf`, bytes: strToU8(words) },
})

describe('A zip of handouts', () => {
  it('has each one, whole, under its record number', async () => {
    const zip = await zipped([file('1042', 3, 'three'), file('88', 1, 'one')], new Date(2026, 10, 26))
    const found = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)])
    expect(found).toEqual([
      ['1042-home-program-3.pdf', 'three'],
      ['88-home-program-1.pdf', 'one'],
    ])
  })

  it('names no file that a system would refuse or put elsewhere', () => {
    expect(namesInZip([file('../../etc/x'), file('A/7: *b*'), file('Ñ 12'), file('..')])).toEqual([
      'etc-x-home-program-1.pdf',
      'A-7-b-home-program-1.pdf',
      'Ñ-12-home-program-1.pdf',
      'record-home-program-1.pdf',
    ])
  })

  it('loses none where two names would be the same', () => {
    expect(namesInZip([file('a/1'), file('A-1'), file('a 1')])).toEqual([
      'a-1-home-program-1.pdf',
      'A-1-home-program-1-2.pdf',
      'a-1-home-program-1-3.pdf',
    ])
  })
})
