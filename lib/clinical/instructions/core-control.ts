import type { coreControl } from '../exercises/core-control'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const coreControlInstructions = {
  'dead-bug-heel-tap': {
    purpose: 'Trains your belly to hold your back still while a leg moves.',
    steps: [
      'Lie on your back on a mat. Rest your arms by your sides.',
      'Lift your legs one at a time, knees bent above your hips.',
      'Press your low back gently toward the mat. Keep that light contact.',
      'Breathe out and lower one heel slowly to tap the floor.',
      'Bring that leg back up. Then tap with the other heel.',
    ],
    feel: 'Your belly works. Your back stays quiet and flat on the mat.',
    mistakes: ['Do not let your ribs pop up or your back arch.', 'Do not rush. Tap softly.'],
    stop: STOP_PLAIN,
  },
  'dead-bug': {
    purpose: 'Teaches your belly to steady your back while arms and legs move.',
    steps: [
      'Lie on your back. Point both arms up at the ceiling.',
      'Lift your legs one at a time, knees bent above your hips.',
      'Breathe out. Reach one arm back and slide the opposite leg out straight.',
      'Keep your low back in touch with the mat the whole time.',
      'Bring both back to the start. Then use the other arm and leg.',
    ],
    feel: 'A steady pull across your belly. Your back should not move.',
    mistakes: [
      'Do not go fast.',
      'Do not reach so far that your back lifts off the mat.',
      'Do not hold your breath.',
    ],
    stop: STOP_PLAIN,
  },
  'mcgill-curl-up': {
    purpose: 'Builds a strong belly while your low back stays still.',
    steps: [
      'Lie on your back. Bend one knee, foot flat, and keep the other leg straight.',
      'Slide both hands, palms down, under the small of your back.',
      'Tighten your belly as if someone might poke it. Keep breathing.',
      'Lift your head and shoulders just off the mat, all in one piece.',
      'Hold, then lower slowly. Swap the bent leg halfway through.',
    ],
    feel: 'Your belly gets firm. Your back keeps the same shape over your hands.',
    mistakes: ['Do not curl up high like a crunch.', 'Do not poke your chin out or pull on your neck.'],
    stop: STOP_PLAIN,
  },
  'bird-dog-leg-only': {
    purpose: 'A first step to hold your back still while one leg moves.',
    steps: [
      'Get on your hands and knees. Hands under shoulders, knees under hips.',
      'Make your back flat, like a table top.',
      'Slide one foot back along the floor until the leg is straight.',
      'Float that foot just off the floor and hold. Keep breathing.',
      'Slide the knee back in. Then use the other leg.',
    ],
    feel: 'The buttock of the lifted leg works. Your belly holds firm.',
    mistakes: ['Do not let your hip roll open.', 'Do not let your low back sag.'],
    stop: STOP_PLAIN,
  },
  'bird-dog': {
    purpose: 'Helps your belly, back and hips work as a team.',
    steps: [
      'Get on your hands and knees. Hands under shoulders, knees under hips.',
      'Make your back flat, like a table top.',
      'Reach one arm forward and the opposite leg straight back.',
      'Reach long, not high. Hold and keep breathing.',
      'Bring both back under you. Then use the other arm and leg.',
    ],
    feel: 'Your belly, buttock and shoulder work. A cup on your back would not spill.',
    mistakes: ['Do not kick the leg up high.', 'Do not let one hip lift or turn.'],
    stop: STOP_PLAIN,
  },
  'bird-dog-row': {
    purpose: 'Trains your back not to twist when one arm pulls.',
    steps: [
      'Kneel on a bench on hands and knees. Hold a light dumbbell in one hand.',
      'Reach the opposite leg straight back, in line with your body.',
      'Pull the weight up beside your ribs. Keep both hips level.',
      'Lower the weight slowly until your arm is straight.',
      'Finish the set. Put the foot down, then change sides.',
    ],
    feel: 'Your upper back pulls. Your belly stops you from tipping.',
    mistakes: ['Do not twist to lift the weight.', 'Do not let your hip drop.'],
    stop: STOP_PLAIN,
  },
  'pallof-press': {
    purpose: 'Makes your middle strong against twisting.',
    steps: [
      'Fix a band or cable at chest height. Stand side-on to it.',
      'Hold the handle at your chest with both hands. Step out until it pulls.',
      'Stand with feet hip width apart and knees soft. Face straight ahead.',
      'Press your hands slowly straight out in front. Hold.',
      'Bring them back to your chest. Turn around for the other side.',
    ],
    feel: 'Your sides and belly work hard to keep you facing forward.',
    mistakes: ['Do not turn or lean toward the band.', 'Do not shrug or hold your breath.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof coreControl)[number]['slug'], Instructions>
