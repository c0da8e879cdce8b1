import { revalidatePath } from 'next/cache'
import { paths } from '@/lib/paths'

/**
 * Has the strip over every page of a chart drawn anew with the next page: a layout stays as it is while pages change below it, so
 * a red flag that was just recorded would not be on it, and one that was cleared would stay.
 */
export const redrawStrip = (patientId: string): void => revalidatePath(paths.chart(patientId))
