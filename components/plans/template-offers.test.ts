import { describe, expect, it } from 'vitest'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Phase } from '@/lib/clinical/vocabulary'
import { templateOffers, whyNoTemplate } from './template-offers'

const kept = (phase: Phase | null) => ({
  id: phase ?? 'any',
  name: phase ?? 'any',
  condition: null,
  phase,
  prescriptions: [],
  savedBy: 'Ana Reyes',
})
const clinics = [kept('rebuilding'), kept('subacute'), kept(null)]

const rebuilding: ClinicalPicture = { conditions: ['lumbar-strain-sprain'], phase: 'rebuilding' }

const offered = (picture: ClinicalPicture) => templateOffers(clinics, picture).map(({ id }) => id)

describe('The templates that a plan is offered', () => {
  it('are those of the phase on the record', () =>
    expect(offered({ ...rebuilding, activeFlare: false })).toEqual([
      'lumbar-strain-sprain/rebuilding',
      'rebuilding',
      'any',
    ]))
  it('are those of settling during a flare, the clinic’s own as well', () =>
    expect(offered({ ...rebuilding, activeFlare: true })).toEqual([
      'lumbar-strain-sprain/subacute',
      'subacute',
      'any',
    ]))
})

describe('Why no template is offered', () => {
  it.each<[string, ClinicalPicture, RegExp]>([
    ['no condition', { phase: 'rebuilding' }, /have to be on the record/],
    ['no phase', { conditions: ['pregnancy'] }, /have to be on the record/],
    [
      'lifting after surgery',
      { conditions: ['post-op-lumbar'], phase: 'return_to_lifting' },
      /^None for this condition and phase\. Lifting after surgery follows the surgeon’s clearance/,
    ],
    [
      'acute pain in pregnancy',
      { conditions: ['pregnancy'], phase: 'acute_flare' },
      /^None for this condition and phase\. Acute pain in pregnancy is assessed one by one\.$/,
    ],
  ])('%s', (_says, picture, words) => expect(whyNoTemplate(picture)).toMatch(words))
})
