import type { bridgesAndHips } from '../exercises/bridges-and-hips'
import type { Instructions } from '../instructions'
import { STOP_LOADED, STOP_PLAIN } from './stop-lines'

export const bridgesAndHipsInstructions = {
  'glute-bridge': {
    purpose: 'Wakes up your hips so your low back has less to do.',
    steps: [
      'Lie on your back. Bend your knees, feet flat and hip width apart.',
      'Squeeze your buttocks first.',
      'Push through your heels and lift your hips.',
      'Stop when knees, hips and shoulders make a straight line. Hold.',
      'Lower your hips slowly to the mat.',
    ],
    feel: 'Your buttocks work. You may feel the backs of your thighs too.',
    mistakes: ['Do not arch your back at the top.', 'Do not push through your toes.'],
    stop: STOP_PLAIN,
  },
  'glute-bridge-march': {
    purpose: 'Teaches your hips to stay level on one leg.',
    steps: [
      'Lie on your back. Bend your knees, feet flat and hip width apart.',
      'Squeeze your buttocks and lift your hips to a straight line.',
      'Lift one foot a few inches. Keep both hips level.',
      'Put it down softly, then lift the other foot.',
      'Lower your hips when the set is done.',
    ],
    feel: 'The buttock of the standing leg works. Your hips stay still.',
    mistakes: ['Do not let one hip drop.', 'Do not arch your back.'],
    stop: STOP_PLAIN,
  },
  'single-leg-bridge': {
    purpose: 'Makes each hip strong on its own.',
    steps: [
      'Lie on your back. Bend your knees with feet flat.',
      'Lift one foot so that leg is off the floor.',
      'Squeeze your buttock and push through the heel that is down.',
      'Lift your hips to a straight line. Hold them level.',
      'Come down slowly. Change legs when the set is done.',
    ],
    feel: 'The buttock of the working leg. Your back stays easy.',
    mistakes: ['Do not let your hips twist or tip.', 'Do not arch to get higher.'],
    stop: STOP_PLAIN,
  },
  'hip-thrust': {
    purpose: 'Builds strong hips with little strain on your back.',
    steps: [
      'Sit on the floor with your upper back against a steady bench.',
      'Put the weight across your hips, on a pad. Bend your knees, feet flat.',
      'Tuck your chin and keep your ribs down.',
      'Push through your heels until your hips are level with your knees. Squeeze hard.',
      'Lower slowly until your hips are near the floor.',
    ],
    feel: 'Your buttocks do the work. Your low back stays out of it.',
    mistakes: ['Do not arch your back at the top.', 'Do not let your head fall back.'],
    stop: STOP_LOADED,
  },
  clamshell: {
    purpose: 'Makes the sides of your hips strong.',
    steps: [
      'Lie on your side with hips and knees bent. Rest your head.',
      'Stack one hip on top of the other. Keep your feet together.',
      'Lift the top knee like a shell that opens. Hold.',
      'Lower it slowly. Change sides when the set is done.',
    ],
    feel: 'A warm, tired feeling deep in the side of the top hip.',
    mistakes: ['Do not roll your hips back.', 'Do not let your feet come apart.'],
    stop: STOP_PLAIN,
  },
  'side-lying-hip-abduction': {
    purpose: 'Makes the sides of your hips strong for walking.',
    steps: [
      'Lie on your side. Bend the bottom knee for balance.',
      'Keep the top leg straight, in line with your body.',
      'Turn the toes of the top foot slightly down.',
      'Lift the top leg about a foot high. Hold.',
      'Lower it slowly. Change sides when the set is done.',
    ],
    feel: 'The side of the top hip works.',
    mistakes: ['Do not hike your hip up toward your ribs.', 'Do not let the leg drift forward.'],
    stop: STOP_PLAIN,
  },
  'band-lateral-walk': {
    purpose: 'Makes the sides of your hips strong while you stand.',
    steps: [
      'Put a loop band around your legs, just above your knees.',
      'Stand with feet hip width apart. Point your toes forward.',
      'Bend your knees a bit and push your hips back slightly.',
      'Step to one side. Bring the other foot in slowly, still hip width.',
      'Finish the steps, then go back the other way.',
    ],
    feel: 'The sides of both hips get warm and tired.',
    mistakes: ['Do not sway your body from side to side.', 'Do not let your knees fall in.'],
    stop: STOP_PLAIN,
  },
  'prone-hip-extension': {
    purpose: 'Wakes up one buttock at a time.',
    steps: [
      'Lie face down with a pillow under your belly.',
      'Rest your forehead on your hands.',
      'Squeeze one buttock, then lift that leg just off the mat.',
      'Hold with your knee straight. Keep your hips on the pillow.',
      'Lower it slowly. Then use the other leg.',
    ],
    feel: 'The buttock of the lifted leg works before your back does.',
    mistakes: ['Do not arch your back to lift higher.', 'Do not roll your hip.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof bridgesAndHips)[number]['slug'], Instructions>
