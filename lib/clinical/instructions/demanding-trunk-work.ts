import type { demandingTrunkWork } from '../exercises/demanding-trunk-work'
import type { Instructions } from '../instructions'
import { STOP_LOADED, STOP_PLAIN } from './stop-lines'

export const demandingTrunkWorkInstructions = {
  'sit-up': {
    purpose: 'Works your belly hard. It is for a calm back only.',
    steps: [
      'Lie on your back. Bend your knees with feet flat and free.',
      'Cross your arms on your chest. Tuck your chin a little.',
      'Breathe out and roll up slowly until you sit.',
      'Roll back down slowly, one part at a time.',
    ],
    feel: 'Your belly works all the way up and down.',
    mistakes: ['Do not go fast or throw your arms.', 'Do not hook your feet under something.'],
    stop: STOP_PLAIN,
  },
  crunch: {
    purpose: 'Works the front of your belly. It is for a calm back only.',
    steps: [
      'Lie on your back. Bend your knees with feet flat.',
      'Rest your fingers lightly behind your head.',
      'Breathe out and curl your head and shoulders up a little way.',
      'Lower slowly until your head rests.',
    ],
    feel: 'Your upper belly works. Your neck stays loose.',
    mistakes: ['Do not pull on your neck.', 'Do not rush.'],
    stop: STOP_PLAIN,
  },
  'double-leg-raise': {
    purpose: 'Hard work for your belly. It is for a calm, strong back.',
    steps: [
      'Lie on your back with your arms by your sides.',
      'Bring your knees up, then point both legs to the ceiling.',
      'Press your low back into the mat. Lower both legs slowly.',
      'Stop before your back starts to lift.',
      'Bend your knees to bring your legs back up.',
    ],
    feel: 'Your lower belly works. Your back stays flat on the mat.',
    mistakes: ['Do not let your back arch off the mat.', 'Do not let your legs drop.'],
    stop: STOP_PLAIN,
  },
  'hanging-leg-raise': {
    purpose: 'A hard belly and grip exercise for a calm, strong back.',
    steps: [
      'Stand on a box to reach a strong bar. Grip it firmly.',
      'Step off and hang still, with your legs straight down.',
      'Breathe out and lift your knees slowly to hip height.',
      'Lower your legs slowly until you hang still again.',
      'Step back onto the box to end. Do not drop down.',
    ],
    feel: 'Your lower belly lifts your legs. Your body stays still.',
    mistakes: ['Do not swing.', 'Do not yank your knees up to your chest.'],
    stop: STOP_PLAIN,
  },
  'flutter-kick': {
    purpose: 'Trains your belly to last. It is for a calm, strong back.',
    steps: [
      'Lie on your back with your arms by your sides.',
      'Bring your knees up, then straighten both legs toward the ceiling.',
      'Press your low back into the mat. Lower your legs part way.',
      'Kick up and down in small steps. Lift your legs to make it easier.',
      'Bend your knees and put one foot down at a time.',
    ],
    feel: 'Your lower belly works. Your back stays flat on the mat.',
    mistakes: ['Do not let your legs get so low that your back arches.', 'Do not hold your breath.'],
    stop: STOP_PLAIN,
  },
  'v-up': {
    purpose: 'Very hard work for your belly. Only for a back that is fully well.',
    steps: [
      'Lie on your back. Reach your arms overhead, legs straight.',
      'Breathe out and lift your arms and legs at the same time.',
      'Reach toward your feet, with no jerk.',
      'Lower your arms and legs slowly, all in control.',
    ],
    feel: 'Your whole belly works hard. Your back does not pinch.',
    mistakes: ['Do not throw your arms to get up.', 'Do not crash down.'],
    stop: STOP_PLAIN,
  },
  'bicycle-crunch': {
    purpose: 'Works your belly and sides. It is for a calm back only.',
    steps: [
      'Lie on your back with your fingers lightly behind your head.',
      'Lift your knees one at a time until they are above your hips.',
      'Curl your shoulders up a little way.',
      'Turn your ribs slowly to one side as the other leg goes straight.',
      'Come back to the middle. Then turn to the other side.',
    ],
    feel: 'Your belly and sides work. The turn comes from your ribs.',
    mistakes: ['Do not whip your elbow to your knee.', 'Do not pull on your neck.'],
    stop: STOP_PLAIN,
  },
  'russian-twist': {
    purpose: 'Trains a slow turn with weight, for a calm, strong back.',
    steps: [
      'Sit on the floor. Bend your knees with heels down.',
      'Hold the weight close to your chest.',
      'Lean back a little. Keep your back long.',
      'Turn your chest slowly to one side, only as far as is easy.',
      'Come back to the middle. Then turn to the other side.',
    ],
    feel: 'Your belly and sides work. Your hips stay still.',
    mistakes: ['Do not twist fast.', 'Do not round your back.', 'Do not swing the weight.'],
    stop: STOP_PLAIN,
  },
  superman: {
    purpose: 'Trains the muscles along your back to last.',
    steps: [
      'Lie face down. Reach your arms out in front of you.',
      'Look at the floor and squeeze your buttocks.',
      'Lift your arms and legs just off the floor. Hold.',
      'Keep breathing, then lower slowly.',
    ],
    feel: 'Your buttocks and back work, with no pinch in your low back.',
    mistakes: ['Do not lift high.', 'Do not bend your neck back to look up.'],
    stop: STOP_PLAIN,
  },
  'back-extension-bench': {
    purpose: 'Trains your back and hips to hold you up for longer.',
    steps: [
      'Set the pad just below your hip bones. Hook your feet in.',
      'Cross your arms on your chest. Make your back long.',
      'Fold slowly at your hips to tip forward.',
      'Squeeze your buttocks and rise until your body is straight. Stop there.',
    ],
    feel: 'Your buttocks, the backs of your thighs and your back work.',
    mistakes: ['Do not go past straight into an arch.', 'Do not swing up fast.'],
    stop: STOP_LOADED,
  },
} as const satisfies Record<(typeof demandingTrunkWork)[number]['slug'], Instructions>
