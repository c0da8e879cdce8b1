import type { squatsAndSteps } from '../exercises/squats-and-steps'
import type { Instructions } from '../instructions'
import { STOP_LOADED, STOP_PLAIN } from './stop-lines'

export const squatsAndStepsInstructions = {
  'sit-to-stand': {
    purpose: 'Makes your legs strong for getting up from a chair.',
    steps: [
      'Sit near the front of a firm chair that cannot slide.',
      'Put your feet flat, hip width apart, just behind your knees.',
      'Lean forward from your hips until your nose is over your toes.',
      'Push through your feet and stand up tall.',
      'Push your hips back and sit down slowly.',
    ],
    feel: 'Your thighs and buttocks work. Your back stays long.',
    mistakes: ['Do not rock to get going.', 'Do not round your back.', 'Do not drop into the chair.'],
    stop: STOP_PLAIN,
  },
  'step-up': {
    purpose: 'Makes each leg strong for stairs.',
    steps: [
      'Stand facing a low, steady step. Have a rail or wall near.',
      'Put one whole foot flat on the step.',
      'Lean forward a little and push through that foot to stand up.',
      'Step down slowly with the other leg first.',
      'Finish the set, then change legs.',
    ],
    feel: 'The thigh and buttock of the leg on the step.',
    mistakes: ['Do not push off your back foot.', 'Do not let your hip drop or your knee fall in.'],
    stop: STOP_PLAIN,
  },
  'split-squat': {
    purpose: 'Makes each leg strong while your body stays upright.',
    steps: [
      'Stand with one foot a long step in front of the other.',
      'Stay tall. Hold a wall or chair if you need to.',
      'Bend both knees and lower straight down, slowly.',
      'Keep your front shin upright and your front heel down.',
      'Push through the front foot to rise. Change legs after the set.',
    ],
    feel: 'The thigh and buttock of your front leg.',
    mistakes: ['Do not lunge forward and arch your back.', 'Do not let your front knee fall in.'],
    stop: STOP_PLAIN,
  },
  'bodyweight-squat': {
    purpose: 'Trains your legs to share the work when you bend down.',
    steps: [
      'Stand with your feet about shoulder width apart, toes out a little.',
      'Reach your arms forward for balance.',
      'Push your hips back and bend your knees slowly.',
      'Go only as low as your back keeps its shape. A box can mark it.',
      'Push through your whole foot to stand up.',
    ],
    feel: 'Your thighs and buttocks work. Your back keeps the same shape.',
    mistakes: [
      'Do not let your tail tuck under at the bottom.',
      'Do not let your heels lift or your knees fall in.',
    ],
    stop: STOP_PLAIN,
  },
  'goblet-squat': {
    purpose: 'A first squat with weight, held in front to keep you upright.',
    steps: [
      'Hold one weight close to your chest with both hands.',
      'Stand with your feet about shoulder width apart, toes out a little.',
      'Tighten your belly, then bend hips and knees to lower slowly.',
      'Let your elbows pass inside your knees. Keep your chest up.',
      'Push the floor away and stand up tall.',
    ],
    feel: 'Your thighs and buttocks work. Your belly holds you up.',
    mistakes: ['Do not round your back at the bottom.', 'Do not let the weight drift from your chest.'],
    stop: STOP_LOADED,
  },
  'front-squat': {
    purpose: 'Builds strong legs with the bar in front and your body upright.',
    steps: [
      'Set safety bars just below the low point of your squat.',
      'Rest the bar on the front of your shoulders. Lift your elbows high.',
      'Step back from the rack. Take a breath and tighten your belly.',
      'Bend your hips and knees to lower slowly. Keep your elbows high.',
      'Push the floor away to stand. Breathe out on the way up.',
    ],
    feel: 'Your thighs work most. Your upper back stays tall.',
    mistakes: ['Do not let your elbows drop.', 'Do not round your upper back.'],
    stop: STOP_LOADED,
  },
  'back-squat': {
    purpose: 'Builds strong legs and hips with a weight you control.',
    steps: [
      'Set safety bars just below the low point of your squat.',
      'Rest the bar across your upper back, not on your neck.',
      'Step back from the rack. Take a breath and tighten your belly.',
      'Bend your hips and knees at the same time. Come down slowly.',
      'Push the floor away to stand. Breathe out on the way up.',
    ],
    feel: 'Your thighs and buttocks work. Your back keeps one shape.',
    mistakes: ['Do not go so low that your back changes shape.', 'Do not let your hips shoot up first.'],
    stop: STOP_LOADED,
  },
  'heavy-back-squat': {
    purpose: 'A heavy lift for strength, once your back is calm and trained.',
    steps: [
      'Set safety bars just below the low point. Use a spotter if you can.',
      'Warm up with light sets. Add weight a little at a time.',
      'Step back from the rack. Take a breath and tighten your belly.',
      'Bend your hips and knees together. Lower with control.',
      'Push up. Rack the bar while you could still do more.',
    ],
    feel: 'Hard work in your legs and hips. Your back keeps one shape.',
    mistakes: ['Do not lift to the point of failing.', 'Do not do one more when your form slips.'],
    stop: STOP_LOADED,
  },
} as const satisfies Record<(typeof squatsAndSteps)[number]['slug'], Instructions>
