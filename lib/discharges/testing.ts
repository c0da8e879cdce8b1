/** Summaries for tests of the paper and its address, made by the same pure function as the real ones. */
import { type DischargeFacts, dischargeSummary } from '@/lib/clinical/discharge-summary/content'
import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import { assessed } from '@/lib/clinical/testing'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { SAMPLE_FACTS } from '@/lib/progress-reports/testing'

const { period: _, writtenOn: dischargedOn, ...subject } = SAMPLE_FACTS

const FACTS: DischargeFacts = {
  ...subject,
  episode: { ...subject.episode, dischargedOn },
  writtenOn: dischargedOn,
  dischargedOn,
  reason: 'goals_met',
  note: 'She lifts her working weight again and knows how to go on from here.',
  stops: [
    {
      ruleId: 'OS-02',
      exercise: null,
      clearedBy: 'Dr. Okafor',
      clearedOn: '2026-11-10',
      reason: 'Examined; no fracture.',
    },
  ],
  advice: [
    { title: 'Why you exercise', issuedOn: dischargedOn },
    { title: 'Walk, so it stays away', issuedOn: dischargedOn },
  ],
  keepGoingNumber: 3,
}

export const sampleSummary = (change: Partial<DischargeFacts> = {}): DischargeSummaryContent =>
  dischargeSummary({ ...FACTS, ...change })

/** Somebody who came once and never again. */
export const shortSummary = (): DischargeSummaryContent =>
  sampleSummary({
    reason: 'not_attending',
    note: '',
    stops: [],
    advice: [],
    keepGoingNumber: null,
    records: {
      ...FACTS.records,
      assessments: FACTS.records.assessments.slice(0, 1),
      log: [],
      programs: [],
      scores: [],
    },
  })

/** Every flag raised, every text as long as it may be. */
export function longestSummary(words: string): DischargeSummaryContent {
  const yes = Object.fromEntries(RED_FLAGS.map((flag) => [flag, true]))
  const last = assessed('2026-11-21', { redFlagScreen: yes })
  return sampleSummary({
    note: words.slice(0, 2000),
    episode: { ...FACTS.episode, problem: words.slice(0, 200) },
    advice: Array.from({ length: 20 }, (_each, index) => ({
      title: `${index} ${words.slice(0, 58)}`,
      issuedOn: dischargedOn,
    })),
    records: { ...FACTS.records, assessments: [...FACTS.records.assessments, last] },
  })
}
