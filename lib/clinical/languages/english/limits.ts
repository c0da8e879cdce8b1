import { conjunction } from '../conjunction'
import type { LimitWords } from '../patient-words'

export const limits: LimitWords = {
  heading: 'Leave out for now',
  lead: 'Give your body a rest from these while it settles.',
  movements: {
    'heavy-lifts': {
      name: 'Heavy deadlifts and heavy squats',
      why: 'They put a lot of weight through your lower back.',
    },
    impact: {
      name: 'Running and jumping',
      why: 'Each landing jars your back.',
    },
    'sit-ups': {
      name: 'Sit-ups and crunches',
      why: 'They bend your back again and again.',
    },
    'both-legs-up': {
      name: 'Belly exercises with both legs off the floor',
      why: 'The weight of your legs pulls hard on your lower back.',
    },
    'hard-workouts': {
      name: 'Fast, hard workouts',
      why: 'When you tire, your form slips and your back takes the strain.',
    },
    lifting: {
      name: 'Lifting more than a light weight',
      why: 'The weight adds to the work of your back.',
    },
    'loaded-twist': {
      name: 'Twisting while you hold a weight',
      why: 'It turns and loads your back at the same time.',
    },
    'full-bend': {
      name: 'Bending forward as far as you can',
      why: 'It rounds your lower back all the way.',
    },
    'full-arch': {
      name: 'Arching backward as far as you can',
      why: 'It presses the joints at the back of your spine together.',
    },
    'on-stomach': {
      name: 'Exercises that you do on your stomach',
      why: 'They put pressure on your belly.',
    },
    superman: {
      name: 'Lifting your chest and legs while you lie face down',
      why: 'Your back muscles work very hard in this.',
    },
    'one-leg': {
      name: 'Step-ups, split squats and other one-leg exercises',
      why: 'They load one side of your hips more than the other.',
    },
    'nerve-stretch': {
      name: 'Strong stretches for the back of your leg',
      why: 'They pull on the nerve that runs down your leg.',
    },
    'breath-holding': {
      name: 'Lifts that make you hold your breath and strain',
      why: 'They raise your blood pressure fast.',
    },
  },
  until: {
    'back-settled': 'Until your back has settled.',
    checked: 'Until your therapist has checked it with you.',
    'leg-settled': 'Until your leg has settled.',
    'step-reached': 'Until you have built up to it, step by step.',
    'pain-lower': 'Until it no longer raises your pain.',
    pregnancy: 'While you are pregnant.',
    bones: 'Until your doctor and your therapist say it is safe for your bones.',
    surgery: 'Until your surgeon says you may.',
    'blood-pressure': 'Until your blood pressure is under control.',
    seen: 'Until a doctor has seen you.',
  },
  closing: 'This is for now, not forever. We will bring them back with you, step by step.',
  closingKept:
    'This is for now, not forever. If one of these is in your program, do it only as your page says.',
  closingAlone: 'This is for now, not forever. Ask us before you start one of them again.',
  listed: conjunction('and'),
}
