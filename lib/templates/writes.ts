import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { planTemplates } from '@/db/schema/plan-templates'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { may, requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { withOwnExercises } from '@/lib/own-exercises/reads-lines'
import type { NewTemplate, TemplateChange } from './schema'

const event = ({ clinicId, id }: Therapist, action: AuditAction, template: string) => ({
  clinicId,
  therapistId: id,
  action,
  object: { template },
})

/** Keeps a plan as a template of the clinic. @throws AppError('not-allowed') for the front desk */
export function saveTemplate(therapist: Therapist, template: NewTemplate, at: Date): Promise<{ id: string }> {
  requirePower(therapist, 'charts')
  return inClinic(therapist.clinicId, async (tx) => {
    const id = randomUUID()
    await withOwnExercises(tx, therapist.clinicId, template.prescriptions)
    await tx.insert(planTemplates).values({
      ...template,
      clinicId: therapist.clinicId,
      id,
      savedBy: therapist.id,
      savedAt: at,
    })
    await recordEvent(tx, event(therapist, 'template.saved', id), at)
    return { id }
  })
}

/** A template of somebody else's is for leads to change. */
async function requireOwn(tx: Tx, therapist: Therapist, templateId: string): Promise<void> {
  if (may(therapist, 'clinic-templates')) return
  const [template] = await tx
    .select({ savedBy: planTemplates.savedBy })
    .from(planTemplates)
    .where(and(eq(planTemplates.clinicId, therapist.clinicId), eq(planTemplates.id, templateId)))
  if (template && template.savedBy !== therapist.id) throw new AppError('not-allowed')
}

/**
 * Renames a template, says anew what it is meant for, or puts it away.
 * @throws AppError('not-allowed') for one that somebody else saved, but for leads; 'conflict' when it is no longer as it was
 * seen, or is not the clinic's
 */
export function changeTemplate(
  therapist: Therapist,
  { templateId, version, change, ...words }: TemplateChange,
  at: Date,
): Promise<void> {
  requirePower(therapist, 'charts')
  return inClinic(therapist.clinicId, async (tx) => {
    await requireOwn(tx, therapist, templateId)
    const changed = await tx
      .update(planTemplates)
      .set({
        ...(change === 'archive' ? { archived: true } : words),
        version: version + 1,
        savedBy: therapist.id,
        savedAt: at,
      })
      .where(
        and(
          eq(planTemplates.clinicId, therapist.clinicId),
          eq(planTemplates.id, templateId),
          eq(planTemplates.version, version),
          eq(planTemplates.archived, false),
        ),
      )
      .returning({ id: planTemplates.id })
    if (changed.length === 0) throw new AppError('conflict')
    const action = change === 'archive' ? 'template.archived' : 'template.changed'
    await recordEvent(tx, event(therapist, action, templateId), at)
  })
}
