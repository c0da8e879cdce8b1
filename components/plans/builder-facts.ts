import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { HandoutFacts } from '@/lib/clinical/handout-content'
import type { Language } from '@/lib/clinical/languages/language'
import type { OwnExercise, PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Clearance, PlanDraft, Prescription } from '@/lib/clinical/plan'
import type { SetFavorite } from './favorite-answer'
import type { PaneWidths } from './pane-widths'
import type { IssueAnswer, SaveAnswer } from './save-answer'
import type { TemplateOffer, TemplateSaved, TemplateToSave } from './template-offer'

/** What the builder is opened with. */
export type BuilderFacts = {
  readonly patientId: string
  readonly episodeId: string
  readonly therapistId: string
  /** The patient has had no other. */
  readonly onlyEpisode: boolean
  /** As the server had it when the page was last drawn. */
  readonly draft: PlanDraft
  readonly version: number
  /** ISO; null when the plan was never saved. */
  readonly savedAt: string | null
  readonly picture: ClinicalPicture
  /** As Recovery reads it: symptoms down the leg for which a clearance stands are answered. Advice goes by it. */
  readonly answered: ClinicalPicture
  readonly clearances: readonly Clearance[]
  readonly assessed: boolean
  /** The clinic's own that are offered; beside the catalog. */
  readonly ownExercises: readonly OwnExercise[]
  /** What this therapist likes, in the order in which it was marked. */
  readonly favorites: readonly PrescribedSlug[]
  /** What this therapist prescribed last, the latest first. */
  readonly recentlyUsed: readonly PrescribedSlug[]
  /** The newest home program of the episode; null before the first. */
  readonly lastProgram: {
    readonly id: string
    readonly number: number
    /** As they were issued: what a plan is compared with. */
    readonly prescriptions: readonly Prescription[]
    /** What a plan starts from. */
    readonly presentLines: readonly Prescription[]
    /** The template that its plan was started from. */
    readonly startedFrom: string | null
    readonly nextVisitOn: CalendarDate | null
  } | null
  /** Templates that fit, best first. */
  readonly templates: readonly TemplateOffer[]
  /** Why none is offered, for where none is. */
  readonly noTemplate: string
  /** The phase on the record came after the plan was last saved: it may no longer fit. */
  readonly phaseIsNewer: boolean
  /** As they were left in this browser. */
  readonly paneWidths: PaneWidths
  /** Of the answer that brings the page. */
  readonly nonce: string | undefined
  readonly today: CalendarDate
  readonly timeZone: string
  readonly unit: 'kg' | 'lb'
  /** For the page as it will print. */
  readonly clinic: HandoutFacts['clinic']
  readonly patient: HandoutFacts['patient']
  /** In which the page is for this patient. */
  readonly language: Language
  readonly therapist: HandoutFacts['therapist']
  readonly nextNumber: number
  readonly setFavorite: SetFavorite
  readonly save: (draft: PlanDraft, version: number) => Promise<SaveAnswer>
  readonly saveTemplate: (template: TemplateToSave, key: string) => Promise<TemplateSaved>
  readonly issue: (version: number, nextVisitOn: CalendarDate | null) => Promise<IssueAnswer>
}
