import type { ClinicalPicture } from '@/lib/clinical/picture'

/** A patient about whom the rules have much to say, so that a benchmark measures the slow case. */
export const SORE_BACK: ClinicalPicture = {
  conditions: ['lumbar-disc-with-leg', 'si-joint-pain'],
  phase: 'subacute',
  activeFlare: true,
  painNow: 5,
  legSymptoms: 'present_stable',
  directionalPreference: 'extension',
  precautions: [],
  redFlags: [],
}
