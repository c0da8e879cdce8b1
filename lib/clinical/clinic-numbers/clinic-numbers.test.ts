import { describe, expect, it } from 'vitest'
import { clinicNumbers, type EpisodeFacts } from './clinic-numbers'

const ANA = { id: 'ana', name: 'Ana Reyes' }
const BEN = { id: 'ben', name: 'Ben Okafor' }

/** So many patients with an episode each, who differ in nothing but by a little in what they tell. */
const episodes = (count: number, who: string, facts: Partial<EpisodeFacts> = {}): EpisodeFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    patientId: `${who} ${index}`,
    conditions: ['lumbar-strain-sprain'],
    therapist: ANA,
    template: null,
    adherence: index % 2 === 0 ? 0.6 : 0.8,
    painChange: index % 2 === 0 ? -1 : -3,
    ...facts,
  }))

describe('Clinic numbers', () => {
  it('say of each group how many episodes and patients, and of how many each mean is', () => {
    const facts = [...episodes(12, 'a'), ...episodes(10, 'b', { painChange: null })]
    const [group] = clinicNumbers(facts).therapists
    expect(group).toMatchObject({
      name: 'Ana Reyes',
      shown: { episodes: 22, patients: 22, adherence: { told: 22 }, painChange: { told: 12, mean: -2 } },
    })
  })

  it('count patients, not episodes, for what is too few', () => {
    const nine = episodes(9, 'a')
    expect(clinicNumbers([...nine, ...nine]).all.shown).toBeNull()
    expect(clinicNumbers([...nine, ...episodes(1, 'b'), ...nine]).all.shown).toMatchObject({
      episodes: 19,
      patients: 10,
    })
  })

  it('hide a small group with the next smallest: the rest of the whole would tell it', () => {
    const facts = [
      ...episodes(30, 'a'),
      ...episodes(3, 'b', { therapist: BEN }),
      ...episodes(11, 'c', { therapist: { id: 'cy', name: 'Cy Young' } }),
    ]
    const { therapists, all } = clinicNumbers(facts)
    expect(all.shown?.episodes).toBe(44)
    expect(therapists.map(({ name, shown }) => [name, shown?.episodes ?? null])).toEqual([
      ['Ana Reyes', 30],
      ['Ben Okafor', null],
      ['Cy Young', null],
    ])
  })

  it('hide the mean of a few in a large group, and the next smallest with it', () => {
    const facts = [
      ...episodes(20, 'a'),
      ...episodes(2, 'b', { therapist: BEN }),
      ...episodes(18, 'c', { therapist: BEN, painChange: null }),
      ...episodes(12, 'd', { therapist: { id: 'cy', name: 'Cy Young' } }),
    ]
    const { therapists } = clinicNumbers(facts)
    expect(therapists.map(({ shown }) => shown?.painChange)).toMatchObject([
      { told: 20 },
      'too-few',
      'too-few',
    ])
    expect(therapists.map(({ shown }) => shown?.adherence)).toMatchObject([
      { told: 20 },
      { told: 20 },
      { told: 12 },
    ])
  })

  it('say so where nobody told anything: there is nothing to hide', () =>
    expect(clinicNumbers(episodes(12, 'a', { painChange: null })).conditions[0]?.shown?.painChange).toBe(
      'none',
    ))

  it('count an episode under each of its conditions, and one without any under none recorded', () => {
    const two = episodes(11, 'a', { conditions: ['lumbar-disc-no-leg', 'lumbar-strain-sprain'] })
    const { conditions } = clinicNumbers([...two, ...episodes(10, 'b', { conditions: [] })])
    expect(conditions).toHaveLength(3)
    expect(conditions.map(({ shown }) => shown?.episodes)).toEqual([11, 11, 10])
    expect(conditions.at(-1)?.name).toBe('None recorded')
  })

  it('are in the order of names, whatever the results; what comes from no template is last', () => {
    const facts = [
      ...episodes(10, 'a', { template: 'Strain, settling', adherence: 0.9 }),
      ...episodes(10, 'b'),
      ...episodes(10, 'c', { template: 'Disc, settling', adherence: 0.1 }),
    ]
    expect(clinicNumbers(facts).templates.map(({ name }) => name)).toEqual([
      'Disc, settling',
      'Strain, settling',
      'No template recorded',
    ])
  })

  it('tell two therapists of one name apart', () => {
    const namesake = { id: 'other', name: 'Ana Reyes' }
    const facts = [...episodes(10, 'a'), ...episodes(10, 'b', { therapist: namesake })]
    expect(clinicNumbers(facts).therapists).toHaveLength(2)
  })

  it('of a clinic without episodes are empty', () =>
    expect(clinicNumbers([])).toMatchObject({ conditions: [], therapists: [], templates: [] }))
})
