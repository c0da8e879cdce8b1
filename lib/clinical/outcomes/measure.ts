/** What a patient answered to one outcome measure, 0–10 unless said otherwise. */
export type OutcomeAnswers =
  | {
      readonly measure: 'nprs'
      readonly now: number
      /** Over the last 24 hours; null when not asked. */
      readonly average: number | null
      readonly worst: number | null
    }
  /** −7 a very great deal worse to +7 a very great deal better, since the start of care. */
  | { readonly measure: 'groc'; readonly change: number }
  /** Activities in the patient's own words: 0 cannot do it, 10 as before the problem. */
  | {
      readonly measure: 'activities'
      readonly activities: readonly { readonly name: string; readonly rating: number }[]
    }
