import { SHORT_WALKS, type Template } from './template'

/** Disc-related pain. Extension fits most of them: the therapist tests it first. */
export const discTemplates: readonly Template[] = [
  {
    condition: 'lumbar-disc-no-leg',
    phase: 'acute_flare',
    why: 'Extension in lying for those it eases, and short walks instead of sitting.',
    sources: ['article', 'mdt'],
    lines: [
      { exercise: 'prone-lying' },
      { exercise: 'prone-on-elbows' },
      { exercise: 'prone-press-up' },
      SHORT_WALKS,
    ],
  },
  {
    condition: 'lumbar-disc-no-leg',
    phase: 'subacute',
    why: 'Press-ups go on while control of trunk and hips begins; bending waits.',
    sources: ['article', 'mdt', 'snook-1998'],
    lines: [
      { exercise: 'prone-press-up' },
      { exercise: 'bird-dog' },
      { exercise: 'glute-bridge' },
      { exercise: 'walking' },
    ],
  },
  {
    condition: 'lumbar-disc-no-leg',
    phase: 'rebuilding',
    why: 'The hip hinge is learned without weight, so that the back no longer bends for it.',
    sources: ['article', 'mdt'],
    lines: [
      { exercise: 'bird-dog' },
      { exercise: 'side-plank' },
      { exercise: 'dowel-hip-hinge' },
      { exercise: 'bodyweight-squat' },
      { exercise: 'brisk-walking' },
    ],
  },
  {
    condition: 'lumbar-disc-no-leg',
    phase: 'return_to_lifting',
    why: 'Hinge and squat at light load with a neutral spine; rows with the chest supported.',
    sources: ['article', 'berglund-2015'],
    lines: [
      { exercise: 'goblet-squat' },
      { exercise: 'kettlebell-deadlift' },
      { exercise: 'chest-supported-row' },
      { exercise: 'side-plank' },
      { exercise: 'brisk-walking' },
    ],
  },
  {
    condition: 'lumbar-disc-with-leg',
    phase: 'acute_flare',
    why: 'The direction that draws symptoms towards the spine, in small doses, and short walks.',
    sources: ['article', 'mdt'],
    lines: [
      { exercise: 'prone-lying' },
      { exercise: 'prone-on-elbows' },
      { exercise: 'abdominal-brace' },
      SHORT_WALKS,
    ],
  },
  {
    condition: 'lumbar-disc-with-leg',
    phase: 'subacute',
    why: 'Press-ups while they centralize, with trunk control that leaves the nerve alone.',
    sources: ['article', 'mdt'],
    lines: [
      { exercise: 'prone-press-up' },
      { exercise: 'bird-dog' },
      { exercise: 'glute-bridge' },
      { exercise: 'walking' },
    ],
  },
  {
    condition: 'lumbar-disc-with-leg',
    phase: 'rebuilding',
    why: 'Trunk and hip strength in neutral; hamstring and nerve stretches wait.',
    sources: ['article', 'mdt'],
    lines: [
      { exercise: 'bird-dog' },
      { exercise: 'side-plank' },
      { exercise: 'dowel-hip-hinge' },
      { exercise: 'bodyweight-squat' },
      { exercise: 'brisk-walking' },
    ],
  },
  {
    condition: 'lumbar-disc-with-leg',
    phase: 'return_to_lifting',
    why: 'Light lifts with leg symptoms stable; impact and heavy load are not part of it.',
    sources: ['article', 'mdt'],
    lines: [
      { exercise: 'goblet-squat' },
      { exercise: 'kettlebell-deadlift' },
      { exercise: 'chest-supported-row' },
      { exercise: 'pallof-press' },
      { exercise: 'brisk-walking' },
    ],
  },
]
