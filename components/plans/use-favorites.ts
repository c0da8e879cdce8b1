'use client'
import { useState } from 'react'
import { useToast } from '@/components/ui/toast'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { FavoriteAnswer, SetFavorite } from './favorite-answer'

const NOT_REACHED: FavoriteAnswer = {
  outcome: 'refused',
  problem: 'the server could not be reached, so your favorites are as before.',
}

const withOrWithout = (
  favorites: readonly PrescribedSlug[],
  slug: PrescribedSlug,
  isFavorite: boolean,
): readonly PrescribedSlug[] => {
  const others = favorites.filter((other) => other !== slug)
  return isFavorite ? [...others, slug] : others
}

/** The therapist's favorites: changed on the screen at once, and put back with a word when the server refuses. */
export function useFavorites(saved: readonly PrescribedSlug[], setFavorite: SetFavorite) {
  const [favorites, setFavorites] = useState(saved)
  const toast = useToast()
  const mark = async ({ slug, name }: PrescribedExercise, isFavorite: boolean): Promise<void> => {
    setFavorites((before) => withOrWithout(before, slug, isFavorite))
    const answer = await setFavorite(slug, isFavorite).catch(() => NOT_REACHED)
    if (answer.outcome === 'saved') return
    setFavorites((before) => withOrWithout(before, slug, !isFavorite))
    toast(`${name}: ${answer.problem}`)
  }
  return { favorites, mark }
}
