import type { spineExtensionMobility } from '../exercises/spine-extension-mobility'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const spineExtensionMobilityInstructions = {
  'prone-lying': {
    purpose: 'The first, easy step toward bending your back backward.',
    steps: [
      'Lie on your belly. Put a pillow under your belly if needed.',
      'Rest your head on your hands or turn it to one side.',
      'Let your belly, hips and legs go heavy. Breathe slowly.',
      'To finish, roll to your side. Push up with your hands.',
    ],
    feel: 'Your back relaxes bit by bit.',
    mistakes: ['Do not stay if pain spreads into your leg.', 'Do not tense your buttocks.'],
    stop: STOP_PLAIN,
  },
  'prone-on-elbows': {
    purpose: 'The second step toward bending your back backward.',
    steps: [
      'Lie on your belly on a mat.',
      'Bring your elbows under your shoulders, forearms flat on the floor.',
      'Let your hips and legs stay heavy. Let your low back sag.',
      'Hold and breathe. Then slide your arms out and lie flat.',
    ],
    feel: 'Light pressure in your low back that fades when you lie flat.',
    mistakes: ['Do not shrug your shoulders to your ears.', 'Do not squeeze your buttocks.'],
    stop: STOP_PLAIN,
  },
  'prone-press-up': {
    purpose: 'Eases back pain that feels better when you bend backward.',
    steps: [
      'Lie on your belly. Put your hands flat beside your shoulders.',
      'Press with your arms to lift your chest. Keep your back loose.',
      'Leave your hips and legs on the floor.',
      'Breathe out at the top and let your back sag.',
      'Lower yourself slowly until you lie flat.',
    ],
    feel: 'Your arms do the work. Pain may move out of your leg.',
    mistakes: ['Do not lift your hips off the floor.', 'Do not force it if your leg hurts more.'],
    stop: STOP_PLAIN,
  },
  'cobra-pose': {
    purpose: 'Gently bends your back backward while your arms help.',
    steps: [
      'Lie on your belly with your legs long.',
      'Put your hands flat under your shoulders, elbows close to your sides.',
      'Press with your arms and lift your chest a little way.',
      'Keep your neck long and look at the floor ahead. Breathe.',
      'Lower your chest slowly.',
    ],
    feel: 'An even bend along your whole back, not in one spot.',
    mistakes: ['Do not bend only at the low part of your back.', 'Do not throw your head back.'],
    stop: STOP_PLAIN,
  },
  'standing-back-extension': {
    purpose: 'Gives your back a break from sitting.',
    steps: [
      'Stand with your feet hip width apart and knees straight.',
      'Put your hands on the back of your hips, fingers down.',
      'Bend backward a little over your hands, as far as feels fine.',
      'Come back up straight.',
    ],
    feel: 'Light pressure in your low back that goes when you stand up.',
    mistakes: ['Do not bend your knees.', 'Do not throw your head back.'],
    stop: STOP_PLAIN,
  },
  'side-glide-wall': {
    purpose: 'Helps when pain makes you lean over to one side.',
    steps: [
      'Stand side-on to a wall, on the side your therapist showed you.',
      'Bend that elbow against your ribs. Lean your shoulder on the wall.',
      'Put your feet together, about a foot from the wall.',
      'With your other hand, push your hips slowly toward the wall.',
      'Let your hips come back to the middle.',
    ],
    feel: 'Your hips slide sideways. Your chest keeps facing forward.',
    mistakes: ['Do not twist your body.', 'Do not go on if pain spreads down your leg.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof spineExtensionMobility)[number]['slug'], Instructions>
