import { describe, expect, it } from 'vitest'
import type { ClinicalPicture } from '../picture'
import { readingGrade } from '../reading-grade'
import { CONDITIONS, PHASES } from '../vocabulary'
import { EDUCATION, educationFor } from './education'

const COUNT = 28
const LONGEST_SENTENCE = 20
const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+/)
const idsFor = (picture: ClinicalPicture) => educationFor(picture).map(({ id }) => id)

describe('What patients are told', () => {
  it(`has ${COUNT} blocks, each once`, () => expect(new Set(EDUCATION.map(({ id }) => id)).size).toBe(COUNT))

  it.each(EDUCATION)('$id reads at US grade 6 or lower, in whole sentences', ({ title, says }) => {
    expect(readingGrade([`${title}.`, ...says].join(' '))).toBeLessThanOrEqual(6)
    const wrong = says
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(' ').length > LONGEST_SENTENCE || !/^[A-Z].*[.!?]$/.test(sentence))
    expect(wrong).toEqual([])
    expect(says.join(' ')).not.toMatch(/\b(seed|article|risk factor)\b/i)
  })

  it.each(EDUCATION)('$id reaches some patient', ({ id }) => {
    const reached = CONDITIONS.some((condition) =>
      PHASES.some((phase) => idsFor({ conditions: [condition], phase }).includes(id)),
    )
    expect(reached).toBe(true)
  })
})

describe('Who is told what', () => {
  it.each<readonly [string, ClinicalPicture, readonly string[], readonly string[]]>([
    [
      'an acute strain: first care, not lifting',
      { conditions: ['lumbar-strain-sprain'], phase: 'acute_flare' },
      ['ed-ice', 'ed-no-bed-rest', 'ed-nsaid', 'ed-timeline-strain', 'ed-emergency'],
      ['ed-heat', 'ed-habits', 'ed-walk'],
    ],
    [
      'a disc while settling: the morning, and no ice any more',
      { conditions: ['lumbar-disc-with-leg'], phase: 'subacute' },
      ['ed-morning', 'ed-heat', 'ed-timeline-disc'],
      ['ed-ice', 'ed-timeline-strain', 'ed-reintroduce'],
    ],
    [
      'a strain in return to lifting: habits, not the limited list',
      { conditions: ['lumbar-strain-sprain'], phase: 'return_to_lifting' },
      ['ed-habits', 'ed-fatigue', 'ed-recovery-days', 'ed-walk'],
      ['ed-limited-list', 'ed-ice', 'ed-outlook'],
    ],
    [
      'a flare in a late phase is told what a settling back is told',
      { conditions: ['lumbar-strain-sprain'], phase: 'return_to_lifting', activeFlare: true },
      ['ed-limited-list', 'ed-heat'],
      ['ed-habits'],
    ],
    [
      'osteoporosis beside a strain: both',
      { conditions: ['lumbar-strain-sprain', 'osteoporosis'], phase: 'rebuilding' },
      ['ed-osteo', 'ed-reintroduce'],
      ['ed-preg'],
    ],
  ])('%s', (_says, picture, told, notTold) => {
    const ids = idsFor(picture)
    for (const id of told) expect(ids).toContain(id)
    for (const id of notTold) expect(ids).not.toContain(id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([{}, { phase: 'subacute' } as const, { conditions: ['lumbar-strain-sprain'] } as const])(
    'nobody is told anything by guess: %j',
    (picture) => expect(educationFor(picture)).toEqual([]),
  )

  it('tells first what answers the cause', () => {
    const picture = { conditions: ['lumbar-strain-sprain'], phase: 'return_to_lifting' } as const
    expect(idsFor({ ...picture, contributingFactors: ['cf-recovery'] })[0]).toBe('ed-recovery-days')
    expect(
      idsFor({ ...picture, contributingFactors: ['cf-tight', 'cf-technique'] })
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['ed-habits', 'ed-stretch'])
  })
})
