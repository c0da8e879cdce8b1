import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../catalog'
import { reviewPlan } from '../rules/review'
import { day } from '../testing'
import { CONDITIONS, PHASES, rank, SEVERITIES } from '../vocabulary'
import { NO_TEMPLATE, TEMPLATES, templateLines, templatesFor } from './templates'
import { typicalPicture } from './typical-picture'

const today = day('2026-11-23')
const nameOf = ({ condition, phase }: { condition: string; phase: string }) => `${condition}/${phase}`
const reviewed = (template: (typeof TEMPLATES)[number], pain: number) => {
  const picture = typicalPicture(template.condition, template.phase)
  const draft = { prescriptions: templateLines(template, String), answers: [] }
  return reviewPlan(draft, { ...picture, painNow: Math.min(10, (picture.painNow ?? 0) + pain) }, today)
}
const above = (severity: 'info' | 'caution') => (one: { severity: (typeof SEVERITIES)[number] }) =>
  rank(SEVERITIES, one.severity) > rank(SEVERITIES, severity)

describe('The templates', () => {
  it('answer for every condition in every phase: with a plan, or with a reason why not', () => {
    const all = CONDITIONS.flatMap((condition) => PHASES.map((phase) => nameOf({ condition, phase })))
    expect([...TEMPLATES, ...NO_TEMPLATE].map(nameOf).toSorted()).toEqual(all.toSorted())
    expect(NO_TEMPLATE.every(({ why }) => why.length > 20)).toBe(true)
  })
})

describe.each(TEMPLATES.map((template) => [nameOf(template), template] as const))('%s', (_name, template) => {
  it('ships without a limit or a stop, and quietly, for a typical patient', () => {
    const { banners, prescriptions } = reviewed(template, 0)
    const loud = prescriptions.map(({ findings }) => findings.filter(above('info')).length)
    expect(prescriptions.filter(above('caution')).map(({ exercise }) => exercise)).toEqual([])
    expect(banners.filter(({ severity }) => severity === 'stop')).toEqual([])
    expect(Math.max(...loud)).toBeLessThanOrEqual(2)
    expect(loud.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(6)
  })

  it('has no stop for a patient in more pain', () => {
    expect(SEVERITIES.indexOf(reviewed(template, 2).severity)).toBeLessThan(SEVERITIES.indexOf('stop'))
  })

  it('gives three to six exercises, each usual in its phase', () => {
    expect(template.lines.length).toBeGreaterThanOrEqual(3)
    expect(template.lines.length).toBeLessThanOrEqual(6)
    expect(new Set(template.lines.map(({ exercise }) => exercise)).size).toBe(template.lines.length)
    const unusual = template.lines.filter(
      ({ exercise }) => !exerciseOf(exercise).usualPhases.includes(template.phase),
    )
    expect(unusual).toEqual([])
  })

  it('skips no step of a ladder', () => {
    const { ladderPassed = {} } = typicalPicture(template.condition, template.phase)
    const ahead = template.lines.flatMap(({ exercise }) => {
      const { ladder } = exerciseOf(exercise)
      return ladder && ladder.step > (ladderPassed[ladder.track] ?? 0) + 1 ? [exercise] : []
    })
    expect(ahead).toEqual([])
  })

  it('says why in words of its own', () => {
    expect(template.why).toMatch(/^[A-Z].*\.$/)
    expect(template.why).not.toMatch(/seed/i)
  })
})

describe('Which templates fit', () => {
  it.each([
    [
      'strain, settling',
      { conditions: ['lumbar-strain-sprain'], phase: 'subacute' },
      ['lumbar-strain-sprain/subacute'],
    ],
    [
      'a flare in a late phase is settling',
      { conditions: ['lumbar-strain-sprain'], phase: 'rebuilding', activeFlare: true },
      ['lumbar-strain-sprain/subacute'],
    ],
    [
      'what hurts before a precaution',
      { conditions: ['osteoporosis', 'lumbar-strain-sprain'], phase: 'rebuilding' },
      ['lumbar-strain-sprain/rebuilding', 'osteoporosis/rebuilding'],
    ],
    ['no phase', { conditions: ['lumbar-strain-sprain'] }, []],
    ['no condition', { phase: 'rebuilding' }, []],
    ['a combination without one', { conditions: ['pregnancy'], phase: 'return_to_lifting' }, []],
  ] as const)('%s', (_says, picture, names) => {
    expect(templatesFor(picture).map(nameOf)).toEqual(names)
  })
})
