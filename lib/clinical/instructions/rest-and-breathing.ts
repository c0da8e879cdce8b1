import type { restAndBreathing } from '../exercises/rest-and-breathing'
import type { Instructions } from '../instructions'
import { STOP_PLAIN } from './stop-lines'

export const restAndBreathingInstructions = {
  'rest-90-90': {
    purpose: 'Takes the load off your back and lets it settle.',
    steps: [
      'Lie on your back on the floor, close to a chair or bench.',
      'Lift one leg at a time and rest both calves on the seat.',
      'Move closer until your hips and knees are bent to right angles.',
      'Let your back rest heavy on the floor. Breathe slowly.',
      'To finish, roll to one side and push up with your hands.',
    ],
    feel: 'Your back lets go and feels lighter. Nothing should pull.',
    mistakes: ['Do not lie here for hours. Get up and walk after.', 'Do not let your feet dangle.'],
    stop: STOP_PLAIN,
  },
  'diaphragmatic-breathing': {
    purpose: 'Helps tight back muscles let go.',
    steps: [
      'Lie on your back with your knees bent and feet flat.',
      'Rest one hand on your belly and one on your low ribs.',
      'Breathe in through your nose. Let your belly and low ribs widen.',
      'Breathe out slowly through your mouth, longer than you breathed in.',
    ],
    feel: 'Your hands rise and fall. Your shoulders and neck stay soft.',
    mistakes: ['Do not lift your shoulders.', 'Do not hold your breath or force it.'],
    stop: STOP_PLAIN,
  },
  'pelvic-tilt': {
    purpose: 'Eases a stiff low back and helps you control it.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Gently press your low back toward the mat.',
      'Then roll the other way until there is a small gap.',
      'Rock slowly between the two. Keep it small and smooth.',
      'End in the middle, where your back feels best.',
    ],
    feel: 'A gentle rocking in your low back and hips. It should feel easy.',
    mistakes: ['Do not push hard with your legs.', 'Do not hold your breath.'],
    stop: STOP_PLAIN,
  },
  'abdominal-brace': {
    purpose: 'Teaches you to firm up your middle before you lift.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Put your fingertips just inside your hip bones.',
      'Firm up your belly all the way round, as before a cough.',
      'Use about a quarter of your strength. Keep breathing as you hold.',
      'Let go fully and rest.',
    ],
    feel: 'The muscles under your fingers get firm. Your back does not move.',
    mistakes: [
      'Do not hold your breath.',
      'Do not press your back flat.',
      'Do not squeeze as hard as you can.',
    ],
    stop: STOP_PLAIN,
  },
  'heel-slide': {
    purpose: 'Trains your hips to stay still while a leg moves.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Tighten your belly a little. Keep breathing.',
      'Slide one heel away along the floor until the leg is almost straight.',
      'Slide the heel back in. Then use the other leg.',
    ],
    feel: 'Your low belly works a little. Your hips stay level.',
    mistakes: ['Do not let your back arch as the leg goes out.', 'Do not slide so far that your hips tip.'],
    stop: STOP_PLAIN,
  },
  'supine-march': {
    purpose: 'Makes your belly stronger with one foot always on the floor.',
    steps: [
      'Lie on your back on a mat. Bend your knees, feet flat.',
      'Tighten your belly a little. Keep breathing.',
      'Lift one foot a few inches off the floor.',
      'Put it down softly. Only then lift the other foot.',
    ],
    feel: 'Your low belly works. Your hips and back stay still.',
    mistakes: ['Do not lift both feet at once.', 'Do not rock from side to side.'],
    stop: STOP_PLAIN,
  },
} as const satisfies Record<(typeof restAndBreathing)[number]['slug'], Instructions>
