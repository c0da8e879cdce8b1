import { z } from 'zod'
import { PAPERS } from '@/db/schema/clinics'

/** The paper asked for in the address; nothing means the clinic's own. */
export const paperSchema = z.enum(PAPERS, 'Choose A4 or Letter').optional()
