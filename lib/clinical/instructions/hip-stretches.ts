import type { hipStretches } from '../exercises/hip-stretches'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const hipStretchesInstructions = {
  'half-kneeling-hip-flexor-stretch': {
    purpose: 'Stretches the front of your hip without arching your back.',
    steps: [
      'Kneel on one knee on a mat. Put the other foot in front.',
      'Tuck your tail under and squeeze the buttock of the kneeling side.',
      'Keep that tuck. Shift your body a little forward.',
      'Stop at a mild pull. Hold and breathe.',
      'Shift back. Then change sides.',
    ],
    feel: 'A mild pull at the front of the hip you kneel on.',
    mistakes: ['Do not arch your low back.', 'Do not lunge far forward.'],
    stop: STOP_PLAIN,
  },
  'edge-of-bed-hip-flexor-stretch': {
    purpose: 'Stretches the front of your hip while the bed supports you.',
    steps: [
      'Sit on the end of a firm bed. Lie back slowly.',
      'Hug both knees to your chest, one after the other.',
      'Keep one knee hugged so your back stays flat.',
      'Let the other leg hang down over the edge. Hold and breathe.',
      'Bring that knee back up. Then change legs.',
    ],
    feel: 'A mild pull at the front of the hanging hip or thigh.',
    mistakes: ['Do not let your back arch off the bed.', 'Do not push the hanging leg down.'],
    stop: STOP_PLAIN,
  },
  'standing-hip-flexor-stretch': {
    purpose: 'Stretches the front of your hip without kneeling.',
    steps: [
      'Stand beside a wall or chair. Rest one hand on it.',
      'Take one small step back with one foot.',
      'Tuck your tail under and squeeze the buttock of the back leg.',
      'Bend the front knee a little until you feel a mild pull. Hold.',
      'Step in again. Then change legs.',
    ],
    feel: 'A mild pull at the front of the back hip.',
    mistakes: ['Do not lean backward.', 'Do not take a big step.'],
    stop: STOP_PLAIN,
  },
  'prone-quad-stretch': {
    purpose: 'Stretches the front of your thigh and hip.',
    steps: [
      'Lie on your belly with a pillow under it.',
      'Loop a strap round one foot. Hold the ends over your shoulder.',
      'Tighten your belly a little.',
      'Pull the strap to bring your heel toward your buttock. Hold.',
      'Let the leg down slowly. Then change legs.',
    ],
    feel: 'A mild pull down the front of your thigh.',
    mistakes: ['Do not let your low back arch.', 'Do not yank the strap.'],
    stop: STOP_PLAIN,
  },
  'supine-figure-four-stretch': {
    purpose: 'Stretches the deep muscles of your buttock.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Rest one ankle on the other knee.',
      'Hold behind the thigh of the lower leg with both hands.',
      'Draw that thigh gently toward you. Hold and breathe.',
      'Put the foot down. Then change legs.',
    ],
    feel: 'A mild pull deep in the buttock of the crossed leg.',
    mistakes: ['Do not let your tail roll up off the floor.', 'Do not pull into knee pain.'],
    stop: STOP_PLAIN,
  },
  'seated-figure-four-stretch': {
    purpose: 'Stretches your buttock while you sit.',
    steps: [
      'Sit tall on a steady chair. Feet flat.',
      'Rest one ankle on the other knee.',
      'Tip forward from your hips with a flat back.',
      'Stop at a mild pull. Hold and breathe.',
      'Sit back up. Then change legs.',
    ],
    feel: 'A mild pull in the buttock of the crossed leg.',
    mistakes: ['Do not round your back.', 'Do not push down hard on the knee.'],
    stop: STOP_PLAIN,
  },
  'supine-cross-body-glute-stretch': {
    purpose: 'Stretches the outside of your buttock.',
    steps: [
      'Lie on your back on a mat, legs long.',
      'Bring one knee up and hold it with both hands.',
      'Draw the knee toward your opposite shoulder. Hold and breathe.',
      'Let the leg down slowly. Then change legs.',
    ],
    feel: 'A mild pull in the buttock of the bent leg.',
    mistakes: ['Do not twist your low back.', 'Keep both hips flat on the floor.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof hipStretches)[number]['slug'], Instructions>
