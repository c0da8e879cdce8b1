import { describe, expect, it } from 'vitest'
import { clinicalPicture } from './derive-picture'
import { afterDischarge, withFlagsLeft } from './flags-left'
import type { ClinicalPicture } from './picture'
import { assessed, at, day } from './testing'
import { RED_FLAGS, type RedFlag } from './vocabulary'

const today = day('2026-06-20')
const noFlags = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))
const NOTHING = { clearances: [], reports: [], log: [], activityRatings: [], programs: [] }

const picture = (
  on: string,
  yes: readonly RedFlag[],
  { found = {}, cleared = [] as readonly RedFlag[] } = {},
): ClinicalPicture =>
  clinicalPicture(
    {
      ...NOTHING,
      assessments: [
        assessed(on, {
          ...found,
          redFlagScreen: { ...noFlags, ...Object.fromEntries(yes.map((flag) => [flag, true])) },
        }),
      ],
      clearances: cleared.map((redFlag) => ({
        redFlag,
        clearedBy: 'Dr. Okafor',
        clearedOn: day(on),
        recordedAt: at(on, '18:00'),
      })),
    },
    today,
  )

const ended = (yes: readonly RedFlag[], change = {}) => ({
  episode: { problem: 'Sore after squats', dischargedOn: day('2026-03-30') },
  picture: afterDischarge(picture('2026-03-28', yes, change)),
})

const flagsOf = ({ redFlags = [] }: ClinicalPicture) =>
  redFlags.map(({ slug, status, urgency }) => [slug, status, urgency])

describe('An episode that has ended', () => {
  it('keeps what somebody answered yes to, and what was cleared', () => {
    expect(flagsOf(ended(['night-rest-pain', 'renal'], { cleared: ['renal'] }).picture)).toEqual([
      ['night-rest-pain', 'active', 'evaluate_soon'],
      ['renal', 'cleared', 'same_day'],
    ])
  })

  it('raises nothing by the days that pass after it', () => {
    const found = { improving: false, onsetOn: day('2026-03-26') }
    const then = picture('2026-03-28', ['night-rest-pain'], { found })
    expect(flagsOf(then).length).toBeGreaterThan(1)
    expect(flagsOf(afterDischarge(then))).toEqual([['night-rest-pain', 'active', 'evaluate_soon']])
  })
})

describe('The next episode', () => {
  const quiet = picture('2026-06-18', [])

  it('is as it was assessed where the last one left nothing', () => {
    expect(withFlagsLeft(quiet, [])).toBe(quiet)
    expect(withFlagsLeft(quiet, [ended([]), ended(['renal'], { cleared: ['renal'] })])).toBe(quiet)
  })

  it('has the flag that nobody cleared, says where it comes from, and a later no does not lift it', () => {
    const { redFlags } = withFlagsLeft(quiet, [ended(['saddle-anaesthesia'])])
    expect(redFlags).toEqual([
      {
        slug: 'saddle-anaesthesia',
        status: 'active',
        urgency: 'emergency_now',
        why: [
          {
            by: 'answer',
            text: 'Answered yes on 28 March 2026. Of “Sore after squats”, discharged on 30 March 2026, and not cleared since.',
          },
        ],
      },
    ])
  })

  it('has the screen open while its own is not assessed', () => {
    expect(withFlagsLeft({}, [ended(['renal'])])).toMatchObject({
      redFlags: [{ slug: 'renal' }],
      screenIsOpen: true,
    })
    expect(withFlagsLeft(quiet, [ended(['renal'])])).not.toHaveProperty('screenIsOpen')
  })

  it('counts a flag that both have once, with the reasons of both', () => {
    const { redFlags = [] } = withFlagsLeft(picture('2026-06-18', ['renal']), [ended(['renal'])])
    expect(redFlags.map(({ why }) => why?.length)).toEqual([2])
  })

  it('has it active although the same was cleared in the new episode alone', () => {
    const cleared = picture('2026-06-18', ['renal'], { cleared: ['renal'] })
    expect(flagsOf(cleared)).toEqual([['renal', 'cleared', 'same_day']])
    expect(flagsOf(withFlagsLeft(cleared, [ended(['renal'])]))).toEqual([['renal', 'active', 'same_day']])
  })

  it('grades a risk of then by the company of now', () => {
    expect(
      flagsOf(withFlagsLeft(picture('2026-06-18', ['night-rest-pain']), [ended(['cancer-history'])])),
    ).toEqual(expect.arrayContaining([['cancer-history', 'active', 'same_day']]))
  })
})
