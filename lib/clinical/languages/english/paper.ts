import { CATALOG, type ExerciseSlug } from '../../catalog'
import { EDUCATION, type EducationId } from '../../education/education'
import { FORM_CONTRASTS } from '../../form-contrasts'
import { instructionsOf } from '../../instructions-of'
import type { RuleId } from '../../rules/rule-ids'
import { RULES } from '../../rules/rules'
import type { ExerciseWords, PaperWords } from '../patient-words'
import { dosage } from './dosage'
import { getHelp } from './get-help'
import { limits } from './limits'
import { log } from './log'
import { page } from './page'
import { painGuide } from './pain-guide'
import { tempos } from './tempos'

const keyed = <Key extends string, Item, Words>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  wordsOf: (item: Item) => Words,
): Record<Key, Words> =>
  Object.fromEntries(items.map((item) => [keyOf(item), wordsOf(item)])) as Record<Key, Words>

/** The content was written in English: its exercises, rules and education carry their own words, and are read from there. */
export const englishPaper: PaperWords = {
  exercises: keyed<ExerciseSlug, (typeof CATALOG)[number], ExerciseWords>(
    CATALOG,
    ({ slug }) => slug,
    ({ slug, name }) => ({ name, ...instructionsOf(slug) }),
  ),
  tempos,
  ruleReasons: keyed<RuleId, (typeof RULES)[number], string>(
    RULES,
    ({ id }) => id,
    ({ patientReason }) => patientReason,
  ),
  education: keyed<EducationId, (typeof EDUCATION)[number], { title: string; says: readonly string[] }>(
    EDUCATION,
    ({ id }) => id,
    ({ title, says }) => ({ title, says }),
  ),
  limits,
  contrasts: FORM_CONTRASTS,
  getHelp,
  painGuide,
  dosage,
  page,
  log,
}
