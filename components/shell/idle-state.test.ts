import { describe, expect, it } from 'vitest'
import { afterAsking, afterLook, type IdleState } from './idle-state'

const MINUTE = 60_000
const SESSION = 14 * MINUTE

describe('A page that is left alone', () => {
  it.each<[string, IdleState, number, IdleState]>([
    ['is in use a moment after something was saved', 'in-use', 0, 'in-use'],
    ['warns a minute before the session ends', 'in-use', 13 * MINUTE, 'ending'],
    ['warns no more once something was saved', 'ending', 0, 'in-use'],
    ['is covered when the session has ended', 'ending', SESSION, 'ended'],
    ['is covered after a computer slept through the warning', 'in-use', 90 * MINUTE, 'ended'],
    ['stays covered though a request was sent from beneath it', 'ended', 0, 'ended'],
    ['stays covered where Ben signed in meanwhile, whatever is sent', 'of-another', 0, 'of-another'],
  ])('%s', (_says, state, idle, expected) => {
    expect(afterLook(state, idle, SESSION)).toBe(expected)
  })

  it.each<[string, IdleState, boolean | undefined, IdleState]>([
    ['goes on for Maya, who stays', 'ending', true, 'in-use'],
    ['is uncovered by Maya, who signed in again', 'ended', true, 'in-use'],
    ['is uncovered by Maya, who signed in again after Ben', 'of-another', true, 'in-use'],
    ['is covered where the session turns out to have ended', 'ending', false, 'ended'],
    ['stays covered for anybody else who presses', 'ended', false, 'ended'],
    ['still says that Ben is signed in when he presses', 'of-another', false, 'of-another'],
    ['warns on where no answer comes', 'ending', undefined, 'ending'],
    ['stays covered where no answer comes', 'ended', undefined, 'ended'],
  ])('%s', (_says, state, isSignedIn, expected) => {
    expect(afterAsking(state, isSignedIn)).toBe(expected)
  })
})
