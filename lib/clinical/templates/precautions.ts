import { SHORT_WALKS, type Template } from './template'

/** Where a precaution leads, not the pain itself. */
export const precautionTemplates: readonly Template[] = [
  {
    condition: 'post-op-lumbar',
    phase: 'acute_flare',
    why: 'Walking and gentle activation only; the surgeon’s order stands above everything here.',
    sources: ['postop-protocols'],
    lines: [{ exercise: 'diaphragmatic-breathing' }, { exercise: 'abdominal-brace' }, SHORT_WALKS],
  },
  {
    condition: 'post-op-lumbar',
    phase: 'subacute',
    why: 'A walking program with activation in neutral; no bending, lifting or twisting.',
    sources: ['postop-protocols', 'bono-2017'],
    lines: [
      { exercise: 'abdominal-brace' },
      { exercise: 'heel-slide' },
      { exercise: 'glute-bridge' },
      { exercise: 'walking' },
    ],
  },
  {
    condition: 'post-op-lumbar',
    phase: 'rebuilding',
    why: 'Legs and trunk without weight, in neutral, while the surgeon’s limits still hold.',
    sources: ['postop-protocols'],
    lines: [
      { exercise: 'bird-dog' },
      { exercise: 'side-plank-knees' },
      { exercise: 'sit-to-stand' },
      { exercise: 'brisk-walking' },
    ],
  },
  {
    condition: 'osteoporosis',
    phase: 'subacute',
    why: 'Back extensors and hips with a spine that stays long; bending to the end stays out.',
    sources: ['tftf-2014', 'brooke-wavell-2022'],
    lines: [
      { exercise: 'prone-on-elbows' },
      { exercise: 'bird-dog' },
      { exercise: 'sit-to-stand' },
      { exercise: 'walking' },
    ],
  },
  {
    condition: 'osteoporosis',
    phase: 'rebuilding',
    why: 'Back, leg and hinge strength that spares the spine.',
    sources: ['tftf-2014', 'brooke-wavell-2022'],
    lines: [
      { exercise: 'prone-hip-extension' },
      { exercise: 'dowel-hip-hinge' },
      { exercise: 'bodyweight-squat' },
      { exercise: 'band-row' },
      { exercise: 'brisk-walking' },
    ],
  },
  {
    condition: 'osteoporosis',
    phase: 'return_to_lifting',
    why: 'Resistance training for bone, light and supervised at first; hinge, never round.',
    sources: ['brooke-wavell-2022', 'liftmor-2018'],
    lines: [
      { exercise: 'goblet-squat' },
      { exercise: 'kettlebell-deadlift' },
      { exercise: 'seated-cable-row' },
      { exercise: 'farmers-carry' },
      { exercise: 'brisk-walking' },
    ],
  },
  {
    condition: 'pregnancy',
    phase: 'subacute',
    why: 'On all fours, on the side and on the feet: nothing long on the back, nothing on the front.',
    sources: ['acog-804'],
    lines: [
      { exercise: 'cat-cow' },
      { exercise: 'bird-dog' },
      { exercise: 'clamshell' },
      { exercise: 'walking' },
    ],
  },
  {
    condition: 'pregnancy',
    phase: 'rebuilding',
    why: 'Legs, hips and trunk with easy breathing, and walking or water.',
    sources: ['acog-804'],
    lines: [
      { exercise: 'side-plank-knees' },
      { exercise: 'sit-to-stand' },
      { exercise: 'band-row' },
      { exercise: 'pool-walking' },
    ],
  },
  {
    condition: 'hypertension-uncontrolled',
    phase: 'subacute',
    why: 'Moving work with an easy breath; no long holds and no straining.',
    sources: ['valsalva', 'general'],
    lines: [
      { exercise: 'diaphragmatic-breathing' },
      { exercise: 'glute-bridge' },
      { exercise: 'clamshell' },
      { exercise: 'walking' },
    ],
  },
  {
    condition: 'hypertension-uncontrolled',
    phase: 'rebuilding',
    why: 'Repetitions rather than holds, breathing out with effort, and steady aerobic work.',
    sources: ['valsalva', 'general'],
    lines: [
      { exercise: 'sit-to-stand' },
      { exercise: 'band-row' },
      { exercise: 'band-lateral-walk' },
      { exercise: 'brisk-walking' },
    ],
  },
]
