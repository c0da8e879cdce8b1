import type { planksAndCarries } from '../exercises/planks-and-carries'
import type { Instructions } from '../instructions'
import { STOP_LOADED, STOP_PLAIN } from './stop-lines'

export const planksAndCarriesInstructions = {
  'side-plank-knees': {
    purpose: 'An easier side plank, to start making your sides strong.',
    steps: [
      'Lie on your side. Bend your knees so your feet point behind you.',
      'Put your elbow right under your shoulder, forearm flat.',
      'Push your hips forward and up off the floor.',
      'Hold a straight line from your head to your knees. Keep breathing.',
      'Come down slowly. Change sides when the set is done.',
    ],
    feel: 'The side of your waist nearest the floor works.',
    mistakes: ['Do not roll your chest toward the floor.', 'Do not shrug. Push the floor away.'],
    stop: STOP_PLAIN,
  },
  'side-plank': {
    purpose: 'Makes your sides strong, to help guard your back.',
    steps: [
      'Lie on your side with your legs straight. Put the top foot in front.',
      'Put your elbow right under your shoulder, forearm flat.',
      'Lift your hips until your ear, shoulder, hip and ankle line up.',
      'Hold and keep breathing.',
      'Come down slowly. Change sides when the set is done.',
    ],
    feel: 'The side of your waist nearest the floor works hard.',
    mistakes: ['Do not let your hips sag.', 'Do not roll forward.', 'Do not hold your breath.'],
    stop: STOP_PLAIN,
  },
  'forearm-plank-knees': {
    purpose: 'An easier plank, to start making your belly strong.',
    steps: [
      'Lie face down on a mat. Put your elbows under your shoulders.',
      'Keep your knees on the mat and tighten your belly.',
      'Tuck your tail under a little, then lift your hips off the mat.',
      'Hold a straight line from your head to your knees. Keep breathing.',
      'Lower your hips gently to end.',
    ],
    feel: 'Your belly and buttocks work. Your low back feels easy.',
    mistakes: ['Do not let your low back sag.', 'Do not let your head hang.'],
    stop: STOP_PLAIN,
  },
  'forearm-plank': {
    purpose: 'Builds a strong belly that can hold for longer.',
    steps: [
      'Lie face down on a mat. Put your elbows under your shoulders.',
      'Tuck your toes under and squeeze your buttocks.',
      'Lift your hips so your body is straight from head to heels.',
      'Hold and keep breathing.',
      'Put your knees down first to end.',
    ],
    feel: 'You feel your belly, buttocks and shoulders work.',
    mistakes: [
      'Do not let your hips sag or poke up.',
      'Do not push on when you start to shake. Rest, then go again.',
    ],
    stop: STOP_PLAIN,
  },
  'suitcase-carry': {
    purpose: 'Trains your sides to keep you upright when you carry on one side.',
    steps: [
      'Stand next to the weight. Bend your hips and knees to pick it up.',
      'Stand tall with the weight in one hand, arm straight.',
      'Walk slowly with short, even steps.',
      'Keep both shoulders level the whole way.',
      'Bend your hips and knees to put it down. Change hands.',
    ],
    feel: 'The side away from the weight works to keep you tall.',
    mistakes: ['Do not lean to either side.', 'Do not let the weight bump your leg.'],
    stop: STOP_LOADED,
  },
  'farmers-carry': {
    purpose: 'Builds a strong back, grip and legs for daily carrying.',
    steps: [
      'Stand between two equal weights. Tighten your belly first.',
      'Bend your hips and knees, grip both, and push up to stand.',
      'Stand tall with your arms straight.',
      'Walk slowly with short, quiet steps.',
      'Stop, then bend your hips and knees to put them down.',
    ],
    feel: 'Your grip, legs and whole middle work. Your back feels steady.',
    mistakes: ['Do not round your back to set the weights down.', 'Do not rush or stomp.'],
    stop: STOP_LOADED,
  },
} as const satisfies Record<(typeof planksAndCarries)[number]['slug'], Instructions>
