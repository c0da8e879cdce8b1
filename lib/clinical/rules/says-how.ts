import type { RuleId } from './rule-ids'

/**
 * Cautions whose words to the patient say how to do an exercise with care. One that is one finding with a limit stands on the card of the
 * exercise that is kept. The others do not: they say why to leave it out, or ask for another exercise, load or dose than the card
 * shows, which the therapist has chosen.
 */
export const SAYS_HOW: ReadonlySet<RuleId> = new Set<RuleId>([
  'DS-03',
  'HT-02',
  'LS-05',
  'OS-06',
  'PG-01',
  'PG-04',
  'SI-02',
  'SI-03',
  'SI-04',
  'SP-04',
])
