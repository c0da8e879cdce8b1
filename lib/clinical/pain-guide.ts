import type { HandoutPainGuide } from './handout'
import type { PainGuideWords } from './languages/patient-words'

/**
 * How to use pain while exercising: the pain-monitoring model (fine to 3, with care to 5, no further) with its check
 * after 24 hours, as the response rules RS-02 to RS-08 and the stop signs read it. The same for everyone.
 */
export const painGuide = (
  { heading, lead, levels, rules }: PainGuideWords,
  callUs: string,
): HandoutPainGuide => ({ heading, lead, levels, rules: rules(callUs) })
