import { expect, it } from 'vitest'
import type { AssessedFacts } from '../assessed-facts'
import { assessed } from '../testing'
import { flareBegan } from './flare-began'

const flare = (on: string, activeFlare: boolean | null) => assessed(on, { activeFlare })

it.each<[string, AssessedFacts[], string | undefined]>([
  ['nothing was said', [flare('2026-03-02', null)], undefined],
  ['there was none', [flare('2026-03-02', false)], undefined],
  ['it is over', [flare('2026-03-02', true), flare('2026-03-09', false)], undefined],
  ['it was found once', [flare('2026-03-02', true), flare('2026-03-09', null)], '2026-03-02'],
  ['it was found again', [flare('2026-03-02', true), flare('2026-03-09', true)], '2026-03-02'],
  [
    'it is another one',
    [flare('2026-03-02', true), flare('2026-03-09', false), flare('2026-03-16', true)],
    '2026-03-16',
  ],
])('When the flare began: %s', (_says, assessments, began) => {
  expect(flareBegan(assessments)).toBe(began)
})
