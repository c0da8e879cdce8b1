import type { walkingAndCardio } from '../exercises/walking-and-cardio'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const walkingAndCardioInstructions = {
  walking: {
    purpose: 'Keeps you moving so your back gets less stiff.',
    steps: [
      'Put on flat, comfortable shoes. Pick level ground.',
      'Stand tall and look ahead.',
      'Walk at a pace that lets you talk. Let your arms swing.',
      'Turn back early. Save some steps for the way home.',
    ],
    feel: 'Your back loosens as you go. You could walk a bit more.',
    mistakes: ['Do not push on if pain keeps rising.', 'Do not rest all day instead of walking.'],
    stop: STOP_PLAIN,
  },
  'brisk-walking': {
    purpose: 'Builds your heart and legs without jolting your back.',
    steps: [
      'Start slow for a few minutes to warm up.',
      'Stand tall, then speed up until you breathe harder.',
      'Swing your arms. Take shorter steps if your back feels tight.',
      'Slow down for the last few minutes.',
    ],
    feel: 'You are warm and can still talk in short sentences.',
    mistakes: ['Do not lean on the rails of a treadmill.', 'Do not round your back as you tire.'],
    stop: STOP_PLAIN,
  },
  'stationary-bike': {
    purpose: 'Works your heart and legs with little load on your back.',
    steps: [
      'Set the seat so your knee stays slightly bent at the bottom.',
      'Sit tall. Raise the bars, or use a bike with a backrest, if needed.',
      'Pedal at an easy, even pace.',
      'Slow down for the last minute. Step off with care and walk a little.',
    ],
    feel: 'Your legs work and your breath gets quicker. Your back feels at ease.',
    mistakes: ['Do not slump over the bars.', 'Do not sit on if your back or leg gets worse.'],
    stop: STOP_PLAIN,
  },
  'pool-walking': {
    purpose: 'Lets you move freely while the water holds your weight.',
    steps: [
      'Use the steps or ladder to get into chest-deep water.',
      'Stand tall with your feet flat on the floor of the pool.',
      'Walk forward across the pool with normal steps. Swing your arms.',
      'Walk back again, forward or backward.',
    ],
    feel: 'Your body feels light. The water pushes gently against your legs.',
    mistakes: ['Do not swim strokes that twist a sore back.', 'Do not go in with an open or healing wound.'],
    stop: STOP_PLAIN,
  },
  'elliptical-trainer': {
    purpose: 'A smooth step between walking and running.',
    steps: [
      'Step on one foot at a time. Hold the handles lightly.',
      'Stand tall with your whole foot on each pedal.',
      'Start to stride at an easy, even pace on a light setting.',
      'Slow down for the last minute. Step off with care.',
    ],
    feel: 'Your legs work and you breathe harder. Your body stays upright.',
    mistakes: ['Do not sway from side to side.', 'Do not turn the setting up high.'],
    stop: STOP_PLAIN,
  },
  'low-impact-intervals': {
    purpose: 'Gets you fit again without jumps or hard landings.',
    steps: [
      'Warm up at an easy pace on a bike or elliptical.',
      'Go faster until you can only say a few words.',
      'Slow to an easy pace until you can talk again.',
      'Repeat fast and slow. Keep the same good form each time.',
      'End at an easy pace.',
    ],
    feel: 'Hard work in your legs and lungs. Your back stays steady.',
    mistakes: ['Do not sprint all out while you are sore.', 'Do not go on when your form slips.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof walkingAndCardio)[number]['slug'], Instructions>
