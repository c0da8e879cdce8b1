import { CONDITION_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Prescription } from '@/lib/clinical/plan'
import { effectivePhase } from '@/lib/clinical/rules/read-facts'
import type { Template } from '@/lib/clinical/templates/template'
import { NO_TEMPLATE, templateLines, templatesFor } from '@/lib/clinical/templates/templates'
import type { Condition, Phase } from '@/lib/clinical/vocabulary'
import type { TemplateOffer } from './template-offer'

type Kept = {
  readonly id: string
  readonly name: string
  readonly condition: Condition | null
  readonly phase: Phase | null
  readonly prescriptions: readonly Prescription[]
  readonly savedBy: string
}

/** 'Settling', 'Lumbar strain or sprain, settling', or that it is for any. */
function meantFor({ condition, phase }: Pick<Kept, 'condition' | 'phase'>): string {
  const parts = [condition && CONDITION_LABELS[condition], phase && PHASE_LABELS[phase]].filter(Boolean)
  return parts.length === 0 ? 'Any condition and phase' : parts.join(', ')
}

const templateName = ({ condition, phase }: Pick<Template, 'condition' | 'phase'>): string =>
  `${CONDITION_LABELS[condition]}, ${PHASE_LABELS[phase].toLowerCase()}`

/** The catalog's templates that fit the picture. */
const catalogOffers = (picture: ClinicalPicture): TemplateOffer[] =>
  templatesFor(picture).map((template) => ({
    id: `${template.condition}/${template.phase}`,
    name: templateName(template),
    why: template.why,
    lines: templateLines(template, String),
  }))

/** Everything a plan for this picture can start from. */
export const templateOffers = (kept: readonly Kept[], picture: ClinicalPicture): TemplateOffer[] => [
  ...catalogOffers(picture),
  ...clinicOffers(kept, picture),
]

/** Why nothing is offered, where nothing is. */
export function whyNoTemplate(picture: ClinicalPicture): string {
  const { conditions = [] } = picture
  const { value: phase } = effectivePhase(picture)
  if (conditions.length === 0 || phase === undefined)
    return 'None fits: a condition and a phase have to be on the record.'
  const reasons = NO_TEMPLATE.filter(
    (combination) => combination.phase === phase && conditions.includes(combination.condition),
  ).map(({ why }) => why)
  return ['None for this condition and phase.', ...reasons].join(' ')
}

/** The clinic's own templates that fit the picture, in the phase the rules review: the most closely meant first. */
function clinicOffers(kept: readonly Kept[], picture: ClinicalPicture): TemplateOffer[] {
  const { conditions = [] } = picture
  const { value: phase } = effectivePhase(picture)
  const fits = kept.filter(
    (template) =>
      (template.condition === null || conditions.includes(template.condition)) &&
      (template.phase === null || template.phase === phase),
  )
  const closeness = ({ condition, phase: meant }: Kept): number => (condition ? 2 : 0) + (meant ? 1 : 0)
  return fits
    .toSorted((a, b) => closeness(b) - closeness(a) || a.name.localeCompare(b.name))
    .map((template) => ({
      id: template.id,
      name: template.name,
      why: `Kept by the clinic. ${meantFor(template)}. Saved by ${template.savedBy}.`,
      lines: template.prescriptions,
    }))
}
