import type { PlanDraft } from '@/lib/clinical/plan'
import type { Reason } from '@/lib/clinical/resolution'

/** A plan somebody else saved in between. */
export type TheirPlan = PlanDraft & {
  readonly version: number
  readonly savedBy: string
  /** ISO. */
  readonly savedAt: string
}

/** What came of sending the draft to the server. Anything else, such as no connection, is thrown. */
export type SaveAnswer =
  | { readonly outcome: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly outcome: 'conflict'; readonly theirs: TheirPlan }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] }
  | { readonly outcome: 'signed-out' }

/** What came of issuing: the new home program, or why not. */
export type IssueAnswer =
  | { readonly outcome: 'issued'; readonly homeProgramId: string; readonly number: number }
  | {
      readonly outcome: 'refused'
      readonly problems: readonly Reason[]
      /** The episode that the page shows is not open any more: drawn anew, the page would not be of it. */
      readonly isOver?: true
    }
  | { readonly outcome: 'signed-out' }
