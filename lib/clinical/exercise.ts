import type { Dosage } from './dosage'
import type { SourceId } from './sources'
import type {
  Condition,
  Demand,
  Equipment,
  ExerciseKind,
  LadderTrack,
  LoadClass,
  Phase,
  Position,
  Region,
  StopSign,
} from './vocabulary'

/** One thing needed, or one of several that serve alike. */
export type EquipmentNeed = { readonly oneOf: readonly Equipment[]; readonly optional: boolean }

/** Named in the source article as helping, or as one to limit during a flare, or as part of a stretch group. */
type ArticleRole =
  | 'helpful'
  | 'limited'
  | 'early_activity'
  | 'stretch_hamstrings'
  | 'stretch_hip_flexors'
  | 'stretch_glutes'
  | 'stretch_thoracic'

/** The five kinds of exercise that the source article limits while the back is irritated. */
export type ArticleLimit =
  | 'heavy_deadlift_squat'
  | 'high_impact'
  | 'situp_crunch_repeated_flexion'
  | 'abs_both_legs_off_ground'
  | 'fast_high_intensity_fatigue'

/** A catalog entry: facts only. What the patient reads about it is in `instructions`. */
export type Exercise<Slug extends string = string> = {
  readonly slug: Slug
  readonly name: string
  readonly synonyms: readonly string[]
  readonly kind: ExerciseKind
  readonly region: Region
  readonly position: Position
  readonly equipment: readonly EquipmentNeed[]
  readonly targetMuscles: readonly string[]
  readonly demands: readonly Demand[]
  readonly loadClass: LoadClass
  readonly dosage: Dosage
  readonly perSide: boolean
  readonly dosageNote: string | null
  readonly dosageSource: SourceId
  readonly regressions: readonly Slug[]
  readonly progressions: readonly Slug[]
  readonly stopSigns: readonly StopSign[]
  /** Phases in which it is usually given, earliest first. */
  readonly usualPhases: readonly Phase[]
  readonly ladder: { readonly track: LadderTrack; readonly step: number } | null
  readonly articleRole: ArticleRole | null
  readonly articleLimit: ArticleLimit | null
  readonly oftenUsedFor: readonly Condition[]
  readonly sources: readonly SourceId[]
}
