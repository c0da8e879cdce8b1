import type { Test } from './condition'
import type { Rule } from './rule'

const STENOSIS: Test = ['patient.conditions', 'includesAny', ['lumbar-stenosis']]

export const stenosisRules: readonly Rule[] = [
  {
    id: 'SN-01',
    title: 'Stenosis, and end-range or loaded extension',
    severity: 'limit',
    about: 'line',
    cause: 'stenosis',
    when: {
      all: [STENOSIS, ['exercise.demands', 'includesAny', ['extension_end_range', 'extension_loaded']]],
    },
    reason: 'Extension narrows the canal and tends to provoke symptoms. Prefer flexion-biased work.',
    patientReason: 'Arching back leaves the nerves less room. Moves that bend you forward feel better.',
    sources: ['stenosis-ex', 'general'],
    alternatives: ['double-knee-to-chest', 'stationary-bike', 'seated-forward-flexion'],
  },
  {
    id: 'SN-02',
    title: 'Stenosis, and a long time upright',
    severity: 'caution',
    about: 'line',
    cause: 'leg',
    when: { all: [STENOSIS, ['exercise.demands', 'includesAny', ['prolonged_standing']]] },
    reason:
      'Upright walking can bring on neurogenic claudication. Walk in intervals with seated rests, or cycle.',
    patientReason: 'Walk for a short time, sit down to rest, then walk again.',
    sources: ['stenosis-ex'],
    alternatives: ['stationary-bike'],
  },
  {
    id: 'SN-03',
    title: 'Stenosis, and load overhead',
    severity: 'caution',
    about: 'line',
    cause: 'stenosis',
    when: { all: [STENOSIS, ['exercise.demands', 'includesAny', ['overhead_load']]] },
    reason: 'Overhead load invites the lumbar spine to arch. Ribs down, or an angled press.',
    patientReason: 'Pressing overhead can make you arch your back. An angled press is kinder.',
    sources: ['general'],
    alternatives: ['half-kneeling-landmine-press', 'band-row'],
  },
]
