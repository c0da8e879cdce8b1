import { describe, expect, it } from 'vitest'
import { isDistance, secondsEachTime } from './tempo-words'

describe('a tempo that is not one of repetitions', () => {
  it.each([
    ['30 seconds each time', 30],
    ['45 s each time', 45],
    ['1 minute each time', 60],
    ['Rest well, 1.5 min each time', 90],
    ['slow each time', null],
    ['30 seconds hard, 90 seconds easy', null],
    [null, null],
  ])('%s: each time goes on for %s seconds', (tempo, seconds) => expect(secondsEachTime(tempo)).toBe(seconds))

  it.each([
    ['walk 20 to 30 m', true],
    ['15m', true],
    ['Walk 20 meters, then turn', true],
    ['10 yards', true],
    ['jog 1 minute, walk 2 minutes', false],
    ['2 min', false],
    ['3 seconds down', false],
    [null, false],
  ])('%s is a distance: %s', (tempo, is) => expect(isDistance(tempo)).toBe(is))
})
