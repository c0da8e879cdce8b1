import type { PaperWords } from '../patient-words'
import { contrasts } from './contrasts'
import { dosage } from './dosage'
import { education } from './education'
import { exercises } from './exercises'
import { getHelp } from './get-help'
import { limits } from './limits'
import { log } from './log'
import { page } from './page'
import { painGuide } from './pain-guide'
import { ruleReasons } from './rule-reasons'
import { tempos } from './tempos'

/** Spanish as it is spoken in the Americas, addressing the patient as usted. */
export const spanishPaper: PaperWords = {
  exercises,
  tempos,
  ruleReasons,
  education,
  limits,
  contrasts,
  getHelp,
  painGuide,
  dosage,
  page,
  log,
}
