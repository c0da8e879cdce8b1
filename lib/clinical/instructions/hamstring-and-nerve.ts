import type { hamstringAndNerve } from '../exercises/hamstring-and-nerve'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const hamstringAndNerveInstructions = {
  'sciatic-nerve-slider': {
    purpose: 'Helps the nerve in your leg slide freely again.',
    steps: [
      'Sit tall on a chair with your feet flat.',
      'Slowly straighten one knee and look up at the same time.',
      'Stop at the first mild pull.',
      'Bend the knee and look down at the same time.',
      'Keep it smooth. Finish one leg, then do the other if asked.',
    ],
    feel: 'A mild pull behind the leg that comes and goes.',
    mistakes: ['Do not hold the stretch.', 'Do not go on into tingling.'],
    stop: STOP_PLAIN,
  },
  'supine-hamstring-strap-stretch': {
    purpose: 'Stretches the back of your thigh while the floor supports your back.',
    steps: [
      'Lie on your back. Bend one knee, foot flat.',
      'Loop a strap or towel round the other foot.',
      'Lift that leg with the strap. Keep the knee a little soft.',
      'Stop at a mild pull. Hold and breathe.',
      'Lower the leg slowly. Then change legs.',
    ],
    feel: 'A mild pull in the middle of the back of your thigh.',
    mistakes: ['Do not let your low back round or lift.', 'Do not bounce.'],
    stop: STOP_PLAIN,
  },
  'doorway-hamstring-stretch': {
    purpose: 'Stretches the back of your thigh while your back rests flat.',
    steps: [
      'Lie on your back in a doorway.',
      'Put one heel up on the door frame. Slide the other leg through.',
      'Let the raised knee straighten until you feel a mild pull.',
      'Slide your hips closer to the frame for more. Hold and breathe.',
      'Slide away to let go. Then change legs.',
    ],
    feel: 'A mild pull behind the raised thigh. Your back lies flat.',
    mistakes: ['Do not let your hips lift off the floor.', 'Do not push into pain.'],
    stop: STOP_PLAIN,
  },
  'seated-hamstring-stretch': {
    purpose: 'Stretches the back of your thigh at your desk.',
    steps: [
      'Sit near the front edge of a steady chair.',
      'Put one leg out, heel on the floor. Keep the other foot flat.',
      'Lift your chest. Tip forward from your hips with a flat back.',
      'Stop at a mild pull. Hold and breathe.',
      'Sit back up. Then change legs.',
    ],
    feel: 'A mild pull behind the straight leg.',
    mistakes: ['Do not slump or round your back.', 'Do not reach for your toes.'],
    stop: STOP_PLAIN,
  },
  'standing-hamstring-hip-hinge-stretch': {
    purpose: 'Stretches the back of your thigh and trains you to bend at the hips.',
    steps: [
      'Stand facing a low step. Put one heel on it, toes up.',
      'Keep that knee almost straight. Put your hands on your hips.',
      'Push your hips back and tip forward with a flat back.',
      'Stop at a mild pull. Hold and breathe.',
      'Stand up tall. Then change legs.',
    ],
    feel: 'A mild pull behind the front thigh. Your back stays flat.',
    mistakes: ['Do not use a high step.', 'Do not reach for your toes with a round back.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof hamstringAndNerve)[number]['slug'], Instructions>
