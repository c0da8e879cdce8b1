import type { hingesAndDeadlifts } from '../exercises/hinges-and-deadlifts'
import type { Instructions } from '../instructions'
import { STOP_LOADED, STOP_PLAIN } from './stop-lines'

export const hingesAndDeadliftsInstructions = {
  'hip-hinge-wall-drill': {
    purpose: 'Teaches you to bend from your hips and not from your waist.',
    steps: [
      'Stand with your back to a wall, about one foot length away.',
      'Keep your feet hip width apart and your knees soft.',
      'Push your hips straight back until they touch the wall.',
      'Let your chest tip forward. Keep your back long.',
      'Push your hips forward and stand up tall.',
    ],
    feel: 'A gentle pull behind your thighs. Your back does not bend.',
    mistakes: ['Do not bend at your waist.', 'Do not turn it into a squat.'],
    stop: STOP_PLAIN,
  },
  'dowel-hip-hinge': {
    purpose: 'Teaches you to tip from your hips with a long back.',
    steps: [
      'Hold a stick along your back with both hands.',
      'Let it touch your head, your upper back and your tailbone.',
      'Soften your knees and push your hips slowly back.',
      'Stop if the stick loses touch at any of the three spots.',
      'Push your hips forward and stand up tall.',
    ],
    feel: 'A pull behind your thighs while the stick stays put.',
    mistakes: ['Do not let your tailbone leave the stick.', 'Do not look up. Move your head with your back.'],
    stop: STOP_PLAIN,
  },
  'kettlebell-deadlift': {
    purpose: 'A first lift with weight. It starts high, so you bend less.',
    steps: [
      'Put the weight up on blocks, between your ankles.',
      'Stand over it with your feet about hip width apart.',
      'Push your hips back, keep your back long, and grip the handle.',
      'Tighten your belly first. Then push the floor away and stand up.',
      'Push your hips back and lower it slowly to the blocks.',
    ],
    feel: 'Your buttocks and the backs of your thighs work.',
    mistakes: ['Do not reach down by rounding your back.', 'Do not jerk the weight up.'],
    stop: STOP_LOADED,
  },
  'trap-bar-deadlift': {
    purpose: 'Builds strong legs and hips. This bar is kinder to your back.',
    steps: [
      'Stand in the middle of the bar, feet hip width apart.',
      'Turn the bar so the high handles face up.',
      'Push your hips back, bend your knees, and grip both handles.',
      'Tighten your belly. Push the floor away and stand up tall.',
      'Push your hips back and lower the bar slowly.',
    ],
    feel: 'Your legs and buttocks work. Your back stays long and firm.',
    mistakes: ['Do not yank the bar off the floor.', 'Do not lean back at the top.'],
    stop: STOP_LOADED,
  },
  'conventional-deadlift': {
    purpose: 'Trains your whole body to lift from the floor well.',
    steps: [
      'Stand with the bar over the middle of your feet.',
      'Push your hips back, bend your knees, and grip just outside your legs.',
      'Flatten your back. Take a breath and tighten your belly.',
      'Push the floor away. Keep the bar close to your legs.',
      'Stand tall and breathe out. Lower it the same way, then reset.',
    ],
    feel: 'Your legs and hips drive. Your back stays flat and firm.',
    mistakes: [
      'Do not round your back.',
      'Do not jerk the bar from the floor.',
      'Do not let the bar drift away from you.',
    ],
    stop: STOP_LOADED,
  },
  'heavy-deadlift': {
    purpose: 'A heavy lift for strength, once your back is calm and trained.',
    steps: [
      'Warm up with light sets. Add weight a little at a time.',
      'Stand with the bar over the middle of your feet.',
      'Push your hips back, grip the bar, and flatten your back.',
      'Take a breath and tighten your belly. Push the floor away.',
      'Stand tall, then lower with control. End while your form is good.',
    ],
    feel: 'Hard work in your legs and hips. Your back stays flat.',
    mistakes: ['Do not grind through a slow, stuck lift.', 'Do not lift if your back starts to round.'],
    stop: STOP_LOADED,
  },
  'romanian-deadlift': {
    purpose: 'Builds strong hips and the backs of your thighs.',
    steps: [
      'Stand tall with the weight at the front of your thighs.',
      'Soften your knees. Keep them at that bend.',
      'Push your hips back. Slide the weight down your thighs slowly.',
      'Stop when you feel a stretch behind your thighs.',
      'Push your hips forward and stand up tall.',
    ],
    feel: 'A strong pull behind your thighs, then your buttocks.',
    mistakes: ['Do not go so low that your back rounds.', 'Do not let the weight drift away from your legs.'],
    stop: STOP_LOADED,
  },
  'good-morning': {
    purpose: 'Trains your hips and back to hold a long lean.',
    steps: [
      'Rest a light bar across your upper back, not on your neck.',
      'Stand with your feet hip width apart and knees soft.',
      'Take a breath and tighten your belly.',
      'Push your hips back and tip forward a small way, slowly.',
      'Push your hips forward to stand up. Breathe out.',
    ],
    feel: 'A pull behind your thighs. Your back holds firm and long.',
    mistakes: ['Do not round your back under the bar.', 'Do not start heavy or go deep.'],
    stop: STOP_LOADED,
  },
  'kettlebell-swing': {
    purpose: 'Builds fast, strong hips, once slow lifts are easy.',
    steps: [
      'Stand with the weight an arm length in front, feet shoulder width apart.',
      'Push your hips back, keep your back long, and grip the handle.',
      'Swing it back high between your thighs.',
      'Snap your hips forward to stand. Let your arms stay loose.',
      'Let it swing back as your hips fold. Park it safely to end.',
    ],
    feel: 'A quick push from your hips. Your arms just go along.',
    mistakes: [
      'Do not squat the weight up or lift it with your arms.',
      'Do not lean back at the top.',
      'Do not swing faster than you can control.',
    ],
    stop: STOP_LOADED,
  },
} as const satisfies Record<(typeof hingesAndDeadlifts)[number]['slug'], Instructions>
