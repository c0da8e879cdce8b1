import type { impactAndIntensity } from '../exercises/impact-and-intensity'
import type { Instructions } from '../instructions'
import { STOP_HARD_EFFORT, STOP_IMPACT } from './stop-lines'

export const impactAndIntensityInstructions = {
  'walk-jog-intervals': {
    purpose: 'Gets your back used to running again, bit by bit.',
    steps: [
      'Pick flat ground. Walk to warm up.',
      'Jog slowly with short, soft steps.',
      'Walk until your breath is calm.',
      'Jog and walk in turn, as set out in your plan.',
      'End with an easy walk.',
    ],
    feel: 'Light feet and quick steps. Your back feels the same as in a walk.',
    mistakes: ['Do not jog for longer than your plan says.', 'Do not take long, heavy strides.'],
    stop: STOP_IMPACT,
  },
  running: {
    purpose: 'Brings you back to steady running.',
    steps: [
      'Walk fast for a few minutes to warm up.',
      'Run at a pace that lets you talk.',
      'Stand tall and keep your steps short and quiet.',
      'Slow to a walk for the last few minutes.',
    ],
    feel: 'Even, relaxed steps. Your back does not tighten as you go.',
    mistakes: ['Do not run through a flare of pain.', 'Do not add speed before you add minutes.'],
    stop: STOP_IMPACT,
  },
  'box-jump': {
    purpose: 'Builds quick, strong legs for jumping.',
    steps: [
      'Stand a short step from a low, solid box. Feet hip width apart.',
      'Bend your hips and knees. Swing your arms back.',
      'Jump and land softly with both feet flat on the box.',
      'Stand up tall on the box.',
      'Step down one foot at a time.',
    ],
    feel: 'Your hips and legs do the work. You land softly.',
    mistakes: [
      'Do not jump down.',
      'Do not land with stiff knees or a round back.',
      'Do not use a box that is too high.',
    ],
    stop: STOP_IMPACT,
  },
  'jump-rope': {
    purpose: 'Gets your legs and back used to small landings.',
    steps: [
      'Stand tall. Hold the handles by your hips, rope behind your heels.',
      'Turn the rope with your wrists.',
      'Hop just high enough to clear the rope.',
      'Land softly on the balls of your feet with soft knees.',
    ],
    feel: 'Springy calves and quiet landings. Your back stays calm.',
    mistakes: ['Do not jump high.', 'Do not go on for long while you are sore.'],
    stop: STOP_IMPACT,
  },
  'hiit-circuit': {
    purpose: 'Builds fitness for hard, fast work.',
    steps: [
      'Warm up for a few minutes at an easy pace.',
      'Do the first exercise fast but with good form.',
      'End that set as soon as your form slips.',
      'Rest until you can talk in full sentences.',
      'Go on to the next exercise.',
    ],
    feel: 'You work hard and breathe hard. You stay in control of each move.',
    mistakes: ['Do not race the clock with poor form.', 'Do not skip the rests.'],
    stop: STOP_HARD_EFFORT,
  },
  burpee: {
    purpose: 'Trains your whole body to get down and up with control.',
    steps: [
      'Stand with your feet hip width apart.',
      'Bend your knees and hips. Put both hands flat on the floor.',
      'Step one foot back, then the other. Your body is one straight line.',
      'Step your feet back in toward your hands.',
      'Stand up tall by pushing through your legs.',
    ],
    feel: 'Your legs, arms and belly all work. Your back keeps its shape.',
    mistakes: [
      'Do not let your hips sag toward the floor.',
      'Do not stand up with a round back.',
      'Do not jump until stepping is easy.',
    ],
    stop: STOP_IMPACT,
  },
} as const satisfies Record<(typeof impactAndIntensity)[number]['slug'], Instructions>
