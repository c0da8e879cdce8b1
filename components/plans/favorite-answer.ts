import type { PrescribedSlug } from '@/lib/clinical/own-exercise'

/** What became of marking an exercise as a favorite. */
export type FavoriteAnswer =
  { readonly outcome: 'saved' } | { readonly outcome: 'refused'; readonly problem: string }

export type SetFavorite = (exercise: PrescribedSlug, isFavorite: boolean) => Promise<FavoriteAnswer>
