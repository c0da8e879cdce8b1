import type { rowsAndPresses } from '../exercises/rows-and-presses'
import type { Instructions } from '../instructions'
import { STOP_LOADED, STOP_PLAIN } from './stop-lines'

export const rowsAndPressesInstructions = {
  'band-row': {
    purpose: 'Makes your upper back strong with very little load on your spine.',
    steps: [
      'Fix a band in front of you at chest height. Sit or stand tall.',
      'Hold one end in each hand with your arms out straight.',
      'Pull your elbows back. Squeeze your shoulder blades. Hold.',
      'Let your arms go forward again, slowly.',
    ],
    feel: 'The muscles between your shoulder blades work.',
    mistakes: ['Do not lean back to pull.', 'Do not let your ribs poke out.'],
    stop: STOP_PLAIN,
  },
  'chest-supported-row': {
    purpose: 'Makes your upper back strong while the bench holds you up.',
    steps: [
      'Set a bench on a slope. Lie on it with your chest down.',
      'Hold a dumbbell in each hand. Let your arms hang straight.',
      'Pull your elbows up past your sides and pause.',
      'Lower the weights slowly until your arms are straight.',
    ],
    feel: 'The muscles between your shoulder blades. Your low back can rest.',
    mistakes: ['Do not lift your chest off the pad to finish.', 'Do not shrug.'],
    stop: STOP_PLAIN,
  },
  'seated-cable-row': {
    purpose: 'Makes your upper back strong while you sit up tall.',
    steps: [
      'Sit at the cable with your feet braced and knees bent.',
      'Reach from your hips to take the handle. Sit up tall.',
      'Pull the handle to your waist and squeeze your shoulder blades.',
      'Let your arms go straight again, slowly. Keep your body still.',
    ],
    feel: 'Your upper back and arms pull. Your low back stays still.',
    mistakes: ['Do not rock back and forth.', 'Do not round forward as your arms go out.'],
    stop: STOP_LOADED,
  },
  'one-arm-dumbbell-row': {
    purpose: 'Makes one side of your upper back strong, with a hand for support.',
    steps: [
      'Put one hand and the same side knee on a bench.',
      'Make your back flat. Keep your shoulders square to the floor.',
      'Hold the weight in your free hand, arm hanging straight.',
      'Pull your elbow up past your side, then lower slowly.',
      'Finish the set, then change sides.',
    ],
    feel: 'The muscle behind your shoulder and down your side.',
    mistakes: ['Do not twist to heave the weight up.', 'Do not let your back sag or round.'],
    stop: STOP_LOADED,
  },
  'bent-over-row': {
    purpose: 'A harder row. Your own back has to hold you up.',
    steps: [
      'Stand holding the bar with your arms straight, knees soft.',
      'Push your hips back until your chest tips well forward.',
      'Tighten your belly. Hold your back flat and still.',
      'Pull the bar to your waist, then lower it slowly.',
      'Stand up tall to end. Rest before your back gets tired.',
    ],
    feel: 'Your upper back pulls. Your low back works to stay still.',
    mistakes: ['Do not heave the bar with your body.', 'Do not let your back round as you tire.'],
    stop: STOP_LOADED,
  },
  'half-kneeling-landmine-press': {
    purpose: 'Makes your shoulder strong without a big arch in your back.',
    steps: [
      'Kneel on one knee with your other foot flat in front.',
      'Hold the bar end or dumbbell at your shoulder, on the kneeling side.',
      'Squeeze the buttock of the kneeling leg. Keep your ribs down.',
      'Press up and forward until your arm is straight.',
      'Lower slowly to your shoulder. Change sides after the set.',
    ],
    feel: 'Your shoulder presses. Your belly and buttock keep you steady.',
    mistakes: ['Do not lean back as you press.', 'Do not let your ribs poke out.'],
    stop: STOP_LOADED,
  },
  'seated-dumbbell-press': {
    purpose: 'Makes your shoulders strong while the bench holds your back.',
    steps: [
      'Sit with your back flat on an upright bench, feet flat.',
      'Hold a dumbbell at each shoulder. Keep your ribs down.',
      'Press both weights up until your arms are straight.',
      'Lower them slowly back to your shoulders.',
    ],
    feel: 'Your shoulders work. Your back stays on the pad.',
    mistakes: ['Do not arch your back off the pad.', 'Do not press so heavy that you strain.'],
    stop: STOP_LOADED,
  },
  'standing-overhead-press': {
    purpose: 'Makes you strong for lifting things overhead.',
    steps: [
      'Stand with feet hip width apart, weight at your shoulders.',
      'Squeeze your buttocks and tighten your belly.',
      'Breathe out and press straight up. Move your head back to clear it.',
      'End with your arms straight and the weight over your feet.',
      'Lower slowly to your shoulders.',
    ],
    feel: 'Your shoulders press. Your belly and buttocks hold you still.',
    mistakes: ['Do not lean back to get the weight up.', 'Do not use your knees to bounce it.'],
    stop: STOP_LOADED,
  },
} as const satisfies Record<(typeof rowsAndPresses)[number]['slug'], Instructions>
