import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture } from '../picture'
import type { Prescription } from '../plan'
import { effectivePhase } from '../rules/read-facts'
import type { Condition, Phase } from '../vocabulary'
import { discTemplates } from './disc'
import { jointTemplates } from './joints'
import { precautionTemplates } from './precautions'
import { strainTemplates } from './presentations'
import type { Template } from './template'

/** Changes with every change to a template. */
export const TEMPLATE_VERSION = '2026-11-23'

/** Every template, presentations before precautions. */
export const TEMPLATES: readonly Template[] = [
  ...strainTemplates,
  ...discTemplates,
  ...jointTemplates,
  ...precautionTemplates,
]

/** Combinations without a template, each with its reason. */
export const NO_TEMPLATE: readonly {
  readonly condition: Condition
  readonly phase: Phase
  readonly why: string
}[] = [
  {
    condition: 'post-lifting-soreness',
    phase: 'subacute',
    why: 'Soreness that has not gone after two days is no simple soreness: assess again and choose what it is.',
  },
  {
    condition: 'post-op-lumbar',
    phase: 'return_to_lifting',
    why: 'Lifting after surgery follows the surgeon’s clearance, which no template can assume.',
  },
  {
    condition: 'osteoporosis',
    phase: 'acute_flare',
    why: 'New acute pain with fragile bones is checked for a fracture first.',
  },
  { condition: 'pregnancy', phase: 'acute_flare', why: 'Acute pain in pregnancy is assessed one by one.' },
  {
    condition: 'pregnancy',
    phase: 'return_to_lifting',
    why: 'Heavy lifting is not a goal during pregnancy.',
  },
  {
    condition: 'hypertension-uncontrolled',
    phase: 'acute_flare',
    why: 'It is a precaution beside a back problem: the template of that problem leads.',
  },
  {
    condition: 'hypertension-uncontrolled',
    phase: 'return_to_lifting',
    why: 'Loading waits until the blood pressure is under control.',
  },
]

/** The templates for what this patient has, in the phase the rules review; what hurts comes before a precaution. */
export function templatesFor(picture: ClinicalPicture): readonly Template[] {
  const { value: phase } = effectivePhase(picture)
  if (phase === undefined) return []
  return TEMPLATES.filter(
    (template) => template.phase === phase && (picture.conditions ?? []).includes(template.condition),
  )
}

/** The lines as a plan has them; `newId` names each. */
export const templateLines = (
  template: Template,
  newId: (index: number) => string,
): readonly Prescription[] =>
  template.lines.map(({ exercise, dosage }, index) => {
    const usual = defaultPrescription(exercise, newId(index))
    return { ...usual, dosage: { ...usual.dosage, ...dosage } }
  })
