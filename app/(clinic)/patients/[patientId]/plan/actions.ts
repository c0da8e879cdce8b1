'use server'
import { z } from 'zod'
import type { FavoriteAnswer } from '@/components/plans/favorite-answer'
import type { IssueAnswer, SaveAnswer } from '@/components/plans/save-answer'
import type { TemplateSaved } from '@/components/plans/template-offer'
import { type ChartAccess, openChart } from '@/lib/auth/chart-access'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { doneOnce, sendKey } from '@/lib/auth/sent-once'
import { signedInTherapist } from '@/lib/auth/therapist'
import { OF_ANOTHER } from '@/lib/auth/therapist-action'
import { setFavorite } from '@/lib/catalog/writes'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import { parseNextVisit } from '@/lib/clinical/next-visit'
import { issueHomeProgram } from '@/lib/home-programs/writes'
import { getOpenEpisode } from '@/lib/patients/reads'
import { parsePlanDraft } from '@/lib/plans/schema'
import { newTemplate } from '@/lib/templates/schema'
import { saveTemplate } from '@/lib/templates/writes'
import { savePlan } from '@/lib/plans/writes'

const VERSION = z.int().min(0).max(2_000_000_000)

const FAVORITE = z.object({ exercise: z.string().max(100), isFavorite: z.boolean() })

const DISCHARGED = 'This episode is discharged: its plan can no longer be changed.'
const EARLIER =
  'This page shows the plan of an earlier episode, which can no longer be changed. What you typed is still here: ' +
  'open the plan in a new tab, and add there what still fits.'
const NOT_FOUND = 'This chart cannot be opened with your account.'
const MARK_OF_ANOTHER =
  'this page was opened with another account than is signed in now. Reload it to mark as who is signed in.'
const RELOAD_FIRST = 'this page is out of date. Reload it, then mark the exercise.'
const RELOAD = 'This page is out of date. Reload it.'

type Refused = { readonly outcome: 'refused'; readonly problems: readonly string[]; readonly isOver?: true }
type SignedOut = { readonly outcome: 'signed-out' }

const refused = (...problems: string[]): Refused => ({ outcome: 'refused', problems })
const over = (problem: string): Refused => ({ ...refused(problem), isOver: true })

/**
 * Opens the chart for work on the plan of the episode that the page shows, while it is open: a page that was left open may
 * show an earlier one than the patient is in now, whose lines and versions are another plan's. Someone signed out is told
 * so and not sent away: what was typed is still on the page. So is who left the page open when somebody else has signed in
 * meanwhile: nobody's words are saved under another's name. Failures that pass by themselves are thrown, so that the page
 * tries again.
 */
async function onOpenPlan<Answer>(
  patientId: string,
  episodeId: string,
  therapistId: string,
  work: (chart: ChartAccess) => Promise<Answer>,
): Promise<Answer | Refused | SignedOut> {
  const therapist = await signedInTherapist()
  if (!therapist || therapist.id !== therapistId) return { outcome: 'signed-out' }
  try {
    await requireOwnOrigin()
    const chart = await openChart(therapist, patientId, { audited: false })
    const episode = await getOpenEpisode(chart)
    if (!episode) return over(DISCHARGED)
    return episode.id === episodeId ? await work(chart) : over(EARLIER)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'discharged') return over(DISCHARGED)
    if (error.code === 'not-found') return refused(NOT_FOUND)
    if (error.code === 'conflict') return refused(RELOAD)
    throw error
  }
}

/** Saves the draft over the version it started from, for the therapist whose page it is. */
export async function savePlanAction(
  patientId: string,
  episodeId: string,
  therapistId: string,
  draft: unknown,
  expectedVersion: unknown,
): Promise<SaveAnswer> {
  return onOpenPlan(patientId, episodeId, therapistId, async (chart): Promise<SaveAnswer> => {
    const version = VERSION.safeParse(expectedVersion)
    const parsed = parsePlanDraft(draft)
    if (!version.success) return refused(RELOAD)
    if ('problems' in parsed) return refused(...parsed.problems)
    const at = now()
    const saved = await savePlan(chart, episodeId, parsed.draft, version.data, at)
    if ('version' in saved) return { outcome: 'saved', version: saved.version, savedAt: at.toISOString() }
    const { savedAt, answers, ...theirs } = saved.conflict
    return {
      outcome: 'conflict',
      theirs: {
        ...theirs,
        answers: answers.map(({ prescriptionId, ruleId, kind, reason }) => ({
          prescriptionId,
          ruleId,
          kind,
          reason,
        })),
        savedAt: savedAt.toISOString(),
      },
    }
  })
}

/** Keeps the plan on the screen as a template of the clinic, for the therapist whose page it is, once under the key it is sent with. */
export async function saveTemplateAction(
  therapistId: string,
  template: unknown,
  sentUnder: unknown,
): Promise<TemplateSaved> {
  const therapist = await signedInTherapist()
  if (!therapist) return refused('You were signed out. Sign in again, then save the template.')
  if (therapist.id !== therapistId) return refused(OF_ANOTHER)
  try {
    await requireOwnOrigin()
    const parsed = newTemplate.safeParse(template)
    if (!parsed.success) return refused(...new Set(parsed.error.issues.map(({ message }) => message)))
    const key = sendKey(sentUnder)
    if (key === undefined) return refused(RELOAD)
    const at = now()
    const outcome = await doneOnce(therapist, { key, said: parsed.data }, at, async () => {
      await saveTemplate(therapist, parsed.data, at)
      return { done: 'saved' }
    })
    return 'problem' in outcome ? refused(outcome.problem) : { outcome: 'saved' }
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-allowed') return refused(NOT_FOUND)
    throw error
  }
}

/** Marks an exercise as a favorite of the therapist whose page it is, or takes the mark away. */
export async function setFavoriteAction(
  therapistId: string,
  exercise: unknown,
  isFavorite: unknown,
): Promise<FavoriteAnswer> {
  const therapist = await signedInTherapist()
  if (!therapist) return { outcome: 'refused', problem: 'you were signed out. Sign in again first.' }
  if (therapist.id !== therapistId) return { outcome: 'refused', problem: MARK_OF_ANOTHER }
  const asked = FAVORITE.safeParse({ exercise, isFavorite })
  if (!asked.success) return { outcome: 'refused', problem: RELOAD_FIRST }
  try {
    await requireOwnOrigin()
    await setFavorite(therapist, asked.data.exercise, asked.data.isFavorite, now())
    return { outcome: 'saved' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { outcome: 'refused', problem: RELOAD_FIRST }
  }
}

/** Issues the saved plan as the next home program; the server reviews it again with what is on the record now. */
export async function issuePlanAction(
  patientId: string,
  episodeId: string,
  therapistId: string,
  expectedVersion: unknown,
  nextVisitOn: unknown,
): Promise<IssueAnswer> {
  return onOpenPlan(patientId, episodeId, therapistId, async (chart): Promise<IssueAnswer> => {
    const version = VERSION.safeParse(expectedVersion)
    if (!version.success) return refused(RELOAD)
    if (version.data === 0) return refused('The plan has no exercises yet: add at least one.')
    const today = clinicToday((await getClinic(chart.therapist)).timeZone)
    const visit = parseNextVisit(typeof nextVisitOn === 'string' ? nextVisitOn : '', today)
    if ('problem' in visit) return refused(visit.problem)
    const asked = { version: version.data, nextVisitOn: visit.day }
    const issued = await issueHomeProgram(chart, episodeId, asked, today, now())
    return 'id' in issued
      ? { outcome: 'issued', homeProgramId: issued.id, number: issued.number }
      : { outcome: 'refused', problems: issued.reasons }
  })
}
