import type { spineFlexionMobility } from '../exercises/spine-flexion-mobility'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const spineFlexionMobilityInstructions = {
  'cat-cow': {
    purpose: 'Moves your back gently to ease stiffness.',
    steps: [
      'Get on your hands and knees. Hands under shoulders, knees under hips.',
      'Breathe out. Round your back up gently and let your head hang.',
      'Breathe in. Let your belly sink a little and look ahead.',
      'Move slowly between the two. Stay where it feels easy.',
    ],
    feel: 'Your whole back moves, and it gets looser as you go.',
    mistakes: ['Do not force your back up or down as far as it goes.', 'Do not rush.'],
    stop: STOP_PLAIN,
  },
  'lower-trunk-rotation': {
    purpose: 'Gently turns your low back to ease stiffness.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Spread your arms out to the sides. Keep your knees together.',
      'Roll both knees a little way to one side.',
      'Bring them back to the middle. Then roll to the other side.',
    ],
    feel: 'A light stretch in your low back and side. It eases with each roll.',
    mistakes: ['Do not drop your knees all the way down.', 'Do not let your shoulders lift.'],
    stop: STOP_PLAIN,
  },
  'single-knee-to-chest': {
    purpose: 'Stretches your buttock and low back.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Bring one knee up. Hold behind that thigh with both hands.',
      'Draw the knee gently toward your chest. Hold and breathe.',
      'Put that foot down. Then use the other leg.',
    ],
    feel: 'A mild stretch in the buttock or low back. No pinch in the groin.',
    mistakes: ['Do not rock or bounce.', 'Do not pull on the kneecap.'],
    stop: STOP_PLAIN,
  },
  'double-knee-to-chest': {
    purpose: 'Opens up a back that feels better bent forward.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Bring one knee up and hold behind the thigh.',
      'Then bring up the other knee and hold that thigh too.',
      'Draw both knees gently toward your chest. Hold and breathe.',
      'Put your feet down one at a time.',
    ],
    feel: 'A soft stretch across your low back. It should bring relief.',
    mistakes: ['Do not lift both legs at once.', 'Do not pull hard.'],
    stop: STOP_PLAIN,
  },
  'childs-pose': {
    purpose: 'A restful stretch for your back and hips.',
    steps: [
      'Get on your hands and knees on a mat.',
      'Move your knees a little apart.',
      'Sit your hips back toward your heels, as far as feels good.',
      'Rest your arms and head forward. Breathe slowly.',
      'Walk your hands back in to come up.',
    ],
    feel: 'A wide, easy stretch along your back.',
    mistakes: ['Do not push down into pain.', 'Do not hurry back up.'],
    stop: STOP_PLAIN,
  },
  'seated-forward-flexion': {
    purpose: 'Gives relief when standing or walking makes your back ache.',
    steps: [
      'Sit on a steady chair. Feet flat and a little apart.',
      'Slide your hands slowly down your thighs to your shins.',
      'Let your head and back relax forward. Breathe.',
      'Put your hands on your thighs and push yourself back up.',
    ],
    feel: 'Your low back opens and the ache eases.',
    mistakes: ['Do not drop down fast.', 'Do not pull yourself up with your back alone.'],
    stop: STOP_PLAIN,
  },
  'quadruped-rock-back': {
    purpose: 'Teaches your hips to bend while your back stays still.',
    steps: [
      'Get on your hands and knees. Hands under shoulders, knees under hips.',
      'Make your back flat, like a table top.',
      'Push your hips slowly back toward your heels.',
      'Stop just before your low back starts to round.',
      'Rock forward again until your hips are over your knees.',
    ],
    feel: 'Your hips fold. Your back keeps the same shape.',
    mistakes: ['Do not sit back as far as you can.', 'Do not let your tail tuck under.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof spineFlexionMobility)[number]['slug'], Instructions>
