'use client'
import { useEffect, useMemo, useState } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Clearance } from '@/lib/clinical/plan'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { type CatalogVerdicts, catalogVerdicts } from './catalog-verdicts'
import { inSpareTime } from './in-spare-time'

/** The verdicts for this patient: what is seen at once, the others in spare time; `all` once each is worked out. */
export function useCatalogVerdicts(
  picture: ClinicalPicture,
  clearances: readonly Clearance[],
  today: CalendarDate,
  exercises: readonly PrescribedExercise[],
): CatalogVerdicts & { readonly all: boolean } {
  const verdicts = useMemo(() => catalogVerdicts(picture, clearances, today), [picture, clearances, today])
  const [complete, setComplete] = useState<CatalogVerdicts>()
  useEffect(() => inSpareTime(exercises, verdicts.of, () => setComplete(verdicts)), [exercises, verdicts])
  return useMemo(() => ({ ...verdicts, all: complete === verdicts }), [verdicts, complete])
}
