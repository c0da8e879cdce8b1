'use client'

import { type ComponentProps, useEffect, useState } from 'react'

type Figures = typeof import('./exercise-figures')

let loading: Promise<Figures> | null = null
let loaded: Figures | null = null

/** Fetches all figures once. What cannot be fetched now, without a connection, is tried again by the next who asks. */
async function loadFigures(): Promise<Figures | null> {
  try {
    loading ??= import('./exercise-figures')
    loaded = await loading
    return loaded
  } catch {
    loading = null
    return null
  }
}

/**
 * The figures are many: a page where they are not the first thing to see fetches them after all else. Null until then, and while
 * they cannot be had: a page without pictures still works.
 */
function useFigures(): Figures | null {
  const [figures, setFigures] = useState<Figures | null>(() => loaded)
  useEffect(() => {
    if (figures) return undefined
    let isHere = true
    void loadFigures().then((found) => {
      if (isHere && found) setFigures(found)
    })
    return () => {
      isHere = false
    }
  }, [figures])
  return figures
}

export const LateFrames = (props: ComponentProps<Figures['ExerciseFrames']>) => {
  const figures = useFigures()
  return figures ? <figures.ExerciseFrames {...props} /> : null
}

export const LateMovement = (props: ComponentProps<Figures['ExerciseMovement']>) => {
  const figures = useFigures()
  return figures ? <figures.ExerciseMovement {...props} /> : null
}

export const LateContrast = (props: ComponentProps<Figures['ContrastFigures']>) => {
  const figures = useFigures()
  return figures ? <figures.ContrastFigures {...props} /> : null
}

export const LateEducation = (props: ComponentProps<Figures['EducationFrames']>) => {
  const figures = useFigures()
  return figures ? <figures.EducationFrames {...props} /> : null
}
