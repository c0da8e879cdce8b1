import type { GetHelpWords } from '../patient-words'

export const getHelp: GetHelpWords = {
  heading: 'When to get help',
  levels: {
    emergency_now: {
      urgency: 'Now: this is an emergency',
      action: () => 'Stop now. Call for an ambulance right away. Do not wait.',
    },
    same_day: {
      urgency: 'Today',
      action: () => 'Do not exercise. See a doctor or go to urgent care today. Then tell us.',
    },
    evaluate_soon: {
      urgency: 'In the next few days',
      action: (callUs) => `Keep moving gently, do not add weight, and ${callUs}.`,
    },
  },
  signs: {
    'bladder-bowel-change': ['You lose control of your bladder or bowels, or it feels different when you go'],
    'urinary-retention': ['You cannot pass urine, or cannot feel that you need to'],
    'saddle-anaesthesia': ['You feel numb between your legs or around your bottom'],
    'bilateral-leg-symptoms': ['Both legs have new or worse pain, numbness or weakness'],
    'new-sexual-dysfunction': ['You have a new loss of feeling during sex'],
    'progressive-motor-deficit': ['A leg is getting weaker, or your foot starts to drop'],
    'gait-upper-motor': ['Your walking is newly unsteady, or both legs feel stiff'],
    'fever-with-back-pain': ['You have a fever or chills, or feel ill, with the back pain'],
    'unexplained-symptoms': ['You have any other new sign that you cannot explain'],
    'infection-risk': [],
    'cancer-history': [],
    'unexplained-weight-loss': ['You lose weight without trying'],
    'night-rest-pain': ['The pain stays all night, or at rest, in every position'],
    'major-trauma': ['You had a bad fall or a crash'],
    'minor-trauma-fragile': ['You had a small fall or hard strain and your bones are weak'],
    'steroid-use': [],
    'sudden-thoracolumbar-pain': ['You have sudden, very bad pain in your spine'],
    aaa: ['You faint with very bad back or belly pain, or feel a pulse in your belly'],
    renal: ['You have pain in your side with blood in your urine, or you throw up'],
    'inflammatory-back': [],
    'leg-numb-weak': ['A leg feels numb, tingles or is weak, and this is new'],
    'pain-down-leg': ['Pain moves down your leg, or further down than before'],
    'no-improvement-1wk': ['Your pain is no better after a week'],
    'recurrent-after-workouts': ['Pain keeps coming back after your workouts'],
    'sleep-adl-interference': ['Pain stops you from sleeping or doing daily things'],
    'few-days-no-better': [],
    'preg-warning': [
      'While you are pregnant, you bleed, leak fluid, or have tight pains that keep coming',
      'While you are pregnant, one calf swells, or you have a very bad headache',
    ],
    'postop-warning': [
      'After surgery your wound leaks, or you have a fever',
      'After surgery a leg turns weak, or your calf hurts',
    ],
  },
  chestPain: 'You have chest pain, or cannot catch your breath',
}
