import type { HandoutGetHelp } from './handout'
import type { ClinicalPicture } from './picture'
import { redFlagOf } from './red-flags'
import { type Condition, type Precaution, RED_FLAGS, type RedFlag, type Urgency } from './vocabulary'

/** A sign the patient can notice, in plain words, or null where only the therapist's screen can ask about it. */
const SIGNS: Readonly<Record<RedFlag, string | null>> = {
  'bladder-bowel-change': 'You lose control of your bladder or bowels, or it feels different when you go',
  'urinary-retention': 'You cannot pass urine, or cannot feel that you need to',
  'saddle-anaesthesia': 'You feel numb between your legs or around your bottom',
  'bilateral-leg-symptoms': 'Both legs have new or worse pain, numbness or weakness',
  'new-sexual-dysfunction': 'You have a new loss of feeling during sex',
  'progressive-motor-deficit': 'A leg is getting weaker, or your foot starts to drop',
  'gait-upper-motor': 'Your walking is newly unsteady, or both legs feel stiff',
  'fever-with-back-pain': 'You have a fever or chills, or feel ill, with the back pain',
  'unexplained-symptoms': 'You have any other new sign that you cannot explain',
  'infection-risk': null,
  'cancer-history': null,
  'unexplained-weight-loss': 'You lose weight without trying',
  'night-rest-pain': 'The pain stays all night, or at rest, in every position',
  'major-trauma': 'You had a bad fall or a crash',
  'minor-trauma-fragile': 'You had a small fall or hard strain and your bones are weak',
  'steroid-use': null,
  'sudden-thoracolumbar-pain': 'You have sudden, very bad pain in your spine',
  aaa: 'You faint with very bad back or belly pain, or feel a pulse in your belly',
  renal: 'You have pain in your side with blood in your urine, or you throw up',
  'inflammatory-back': null,
  'leg-numb-weak': 'A leg feels numb, tingles or is weak, and this is new',
  'pain-down-leg': 'Pain moves down your leg, or further down than before',
  'no-improvement-1wk': 'Your pain is no better after a week',
  'recurrent-after-workouts': 'Pain keeps coming back after your workouts',
  'sleep-adl-interference': 'Pain stops you from sleeping or doing daily things',
  'few-days-no-better': null,
  'preg-warning': 'You bleed, leak fluid, or have regular painful tightening while pregnant',
  'postop-warning': 'After surgery your wound leaks, or your calf hurts',
}

/** Signs printed only where they can happen; on every other page they would only make people worry. */
const ONLY_WITH: Partial<Record<RedFlag, readonly (Precaution | Condition)[]>> = {
  'preg-warning': [
    'pregnancy',
    'pregnancy_t1',
    'pregnancy_t2',
    'pregnancy_t3',
    'pelvic_girdle_pain',
    'pregnancy_contraindication',
  ],
  'postop-warning': ['post-op-lumbar', 'post_op_lumbar_restricted', 'post_op_lumbar_cleared'],
}

/** From the stop sign S-DIZZY: not a red flag of the back, and not to be missing from a page about exercise. */
const CHEST_PAIN = 'You have chest pain, or cannot catch your breath'

const applies = (flag: RedFlag, picture: ClinicalPicture): boolean => {
  const only: readonly string[] | undefined = ONLY_WITH[flag]
  return (
    !only || [...(picture.conditions ?? []), ...(picture.precautions ?? [])].some((c) => only.includes(c))
  )
}

const signsOf = (urgency: Urgency, picture: ClinicalPicture): string[] =>
  RED_FLAGS.filter((flag) => redFlagOf(flag).urgency === urgency && applies(flag, picture)).flatMap(
    (flag) => SIGNS[flag] ?? [],
  )

/** When to get help, most urgent first. */
export function getHelp(picture: ClinicalPicture, callUs: string): HandoutGetHelp {
  return {
    heading: 'When to get help',
    levels: [
      {
        urgency: 'Now: this is an emergency',
        action: 'Stop all exercise and call your local emergency number. Do not wait.',
        signs: [...signsOf('emergency_now', picture), CHEST_PAIN],
      },
      {
        urgency: 'Today',
        action: 'Do not exercise. See a doctor or go to urgent care today. Then tell us.',
        signs: signsOf('same_day', picture),
      },
      {
        urgency: 'In the next few days',
        action: `Keep moving gently, do not add weight, and ${callUs}.`,
        signs: signsOf('evaluate_soon', picture),
      },
    ],
  }
}
