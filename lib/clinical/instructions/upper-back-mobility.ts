import type { upperBackMobility } from '../exercises/upper-back-mobility'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const upperBackMobilityInstructions = {
  'open-book-rotation': {
    purpose: 'Helps your upper back turn while your low back rests.',
    steps: [
      'Lie on your side with your head on a pillow.',
      'Bend both hips and knees to right angles, one knee on the other.',
      'Reach both arms straight out in front, palms together.',
      'Lift the top arm up and over. Let your chest turn after it.',
      'Bring the arm back. Finish, then lie on the other side.',
    ],
    feel: 'A stretch across your chest and upper back.',
    mistakes: ['Do not let your knees come apart.', 'Do not roll your hips back.'],
    stop: STOP_PLAIN,
  },
  'quadruped-thread-the-needle': {
    purpose: 'Helps your upper back turn.',
    steps: [
      'Get on your hands and knees. Hands under shoulders, knees under hips.',
      'Slide one hand, palm up, under your chest to the other side.',
      'Let that shoulder drop toward the mat. Keep your hips still.',
      'Slide the hand back out. Then use the other arm.',
    ],
    feel: 'A stretch between your shoulder blades.',
    mistakes: ['Do not let your hips shift to the side.', 'Do not twist your low back.'],
    stop: STOP_PLAIN,
  },
  'half-kneeling-thoracic-rotation': {
    purpose: 'Teaches your upper back to turn while your hips stay still.',
    steps: [
      'Kneel on one knee, side-on to a wall. The other foot is in front.',
      'Your front knee is the one near the wall.',
      'Reach both arms straight ahead at chest height.',
      'Sweep the arm by the wall up and back. Turn your chest with it.',
      'Bring it back. Finish, then turn round and change sides.',
    ],
    feel: 'Your chest and upper back turn. Your hips face forward.',
    mistakes: ['Do not turn your hips or low back.', 'Do not lean away from the wall.'],
    stop: STOP_PLAIN,
  },
  'thoracic-foam-roll-extension': {
    purpose: 'Loosens a stiff upper back.',
    steps: [
      'Lie on your back, foam roller across your middle back.',
      'Bend your knees, feet flat. Hold your head in both hands.',
      'Lean your upper back gently over the roller. Keep your ribs down.',
      'Come back up. Repeat at the same spot or a bit higher.',
    ],
    feel: 'A stretch in your chest and upper back.',
    mistakes: ['Do not roll down onto your low back.', 'Do not let your ribs flare up.'],
    stop: STOP_PLAIN,
  },
  'bench-prayer-stretch': {
    purpose: 'Helps you reach your arms over your head.',
    steps: [
      'Kneel in front of a bench. Rest your elbows on it.',
      'Bring your palms together, or hold a stick with both hands.',
      'Tighten your belly a little. Sit your hips back.',
      'Let your chest sink between your arms. Hold and breathe.',
      'Move your hips forward to come up.',
    ],
    feel: 'A stretch under your arms and in your upper back.',
    mistakes: ['Do not let your low back sag.', 'Do not push into your shoulders.'],
    stop: STOP_PLAIN,
  },
  'childs-pose-side-reach': {
    purpose: 'Stretches the side of your back.',
    steps: [
      'Get on your hands and knees on a mat.',
      'Sit your hips back toward your heels, as far as feels good.',
      'Reach both arms forward on the floor.',
      'Walk both hands over to one side. Hold and breathe.',
      'Walk back to the middle. Then go to the other side.',
    ],
    feel: 'A long stretch down one side, from arm to hip.',
    mistakes: ['Do not force your hips down.', 'Do not let your hips slide after your hands.'],
    stop: STOP_PLAIN,
  },
  'scapular-wall-slide': {
    purpose: 'Helps you reach up with a strong, tall upper back.',
    steps: [
      'Stand with your back to a wall, feet a small step away.',
      'Rest your head, upper back and hips on the wall.',
      'Bend your elbows. Rest your arms on the wall, hands up.',
      'Slide your arms up as far as your back stays still.',
      'Slide them down, elbows toward your sides.',
    ],
    feel: 'The muscles between your shoulder blades work.',
    mistakes: ['Do not arch your low back to reach higher.', 'Do not let your ribs lift.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof upperBackMobility)[number]['slug'], Instructions>
