import { z } from 'zod'
import { isExerciseSlug, type ExerciseSlug } from '@/lib/clinical/catalog'
import { SOURCES, type SourceId } from '@/lib/clinical/sources'
import { CONDITIONS, SEVERITIES } from '@/lib/clinical/vocabulary'

const SOURCE_IDS = Object.keys(SOURCES) as [SourceId, ...SourceId[]]

/** What is looked for in the rule book, from the address; a value out of place counts as not given. */
export const ruleQuery = z.object({
  exercise: z
    .custom<ExerciseSlug>((slug) => typeof slug === 'string' && isExerciseSlug(slug))
    .optional()
    .catch(undefined),
  condition: z.enum(CONDITIONS).optional().catch(undefined),
  source: z.enum(SOURCE_IDS).optional().catch(undefined),
  severity: z.enum(SEVERITIES).exclude(['none']).optional().catch(undefined),
})
export type RuleQuery = z.output<typeof ruleQuery>
