import { describe, expect, it } from 'vitest'
import { RULES } from './rules'
import { SAYS_HOW } from './says-how'

/** What a card can say beside 'Do it just as shown': nothing in it asks for another exercise, load or dose. */
const SAY_HOW = {
  'DS-03': 'A deep forward bend may bother your back now. Stay where it feels easy.',
  'HT-02': 'Hold for a short time only, and keep breathing all the way.',
  'LS-05': 'Stay at a weight that does not change how your leg feels.',
  'OS-06': 'Keep a chair or counter close, so that you can hold on.',
  'PG-01': 'Do not lie flat on your back for long. Turn on your side or use hands and knees.',
  'PG-04': 'Your balance is changing. Choose steady moves, or hold on to something.',
  'SI-02': 'Take this one slowly and keep the move small.',
  'SI-03': 'Use a higher seat, and push with both legs the same.',
  'SI-04': 'Keep each bout short, and change position often.',
  'SP-04': 'Build up slowly here, and do not let your back arch.',
}

/** What it cannot. */
const SPEAK_AGAINST_THE_CARD = {
  // Another movement than the steps and the picture.
  'FA-01': 'Leaning far back can pinch sore joints. Stay in the middle of the move.',
  'HB-01': 'Try not to twist while you hold something heavy. Turn with your feet instead.',
  'LS-03': 'This stretch pulls on the nerve in your leg. Keep it small and do not hold it.',
  'PL-02': 'If you lift at all this week, keep it light and rest your chest or back on something.',
  'SL-10': 'Ease off the hard bursts for now. A steady pace does you good.',
  'SN-02': 'Walk for a short time, sit down to rest, then walk again.',
  'SN-03': 'Pressing overhead can make you arch your back. An angled press is kinder.',
  // Not at home, or not yet.
  'OS-05': 'This can help your bones, but learn it here with us before you do it at home.',
  'PL-05': 'First we make the lift smooth and steady. Then we add the weight.',
  // Another load or dose, which the card gives in numbers.
  'DP-03': 'Your back is ready to try this direction again. Start with just a few.',
  'DS-02': 'Add this slowly. A few at a time lets your back get used to bending.',
  'PL-04': 'Go light and slow. If the pain climbs, stop and tell us.',
  'RS-07': 'Your pain went up a bit with this one. Do a little less next time.',
  'RS-08': 'Your back was still sore the next day. Next time we do less.',
  'SI-05': 'Bring running and jumping back a little at a time.',
  'SL-06': 'You can start this again. Begin light and slow, and stay in control.',
}

describe('A caution that can be one finding with a limit', () => {
  const limited = new Set(RULES.flatMap(({ severity, cause }) => (severity === 'limit' ? [cause] : [])))
  const besideALimit = RULES.filter(
    ({ severity, cause }) => severity === 'caution' && cause !== undefined && limited.has(cause),
  )

  it('was decided by its words: a new rule, or new words, are to be decided too', () => {
    const words = Object.fromEntries(besideALimit.map(({ id, patientReason }) => [id, patientReason]))
    expect(words).toEqual({ ...SAY_HOW, ...SPEAK_AGAINST_THE_CARD })
  })

  it('is on the card of a kept exercise where its words say how to do it', () => {
    expect([...SAYS_HOW].toSorted()).toEqual(Object.keys(SAY_HOW).toSorted())
  })
})
