import { describe, expect, it } from 'vitest'
import { AskedAs } from './asked-as'

describe('What the server says about a link', () => {
  it('matters for as long as the phone has that link', () => {
    const isSame = new AskedAs().now()
    expect([isSame(), isSame()]).toEqual([true, true])
  })

  it('is no matter once a new code is scanned, before it opens and after', () => {
    const asked = new AskedAs()
    const isSame = asked.now()
    asked.change()
    expect(isSame()).toBe(false)
    asked.changed()
    expect(isSame()).toBe(false)
  })

  it('is no matter either where it was asked while the new code was opening', () => {
    const asked = new AskedAs()
    asked.change()
    const isSame = asked.now()
    expect(isSame()).toBe(false)
    asked.changed()
    expect([isSame(), asked.now()()]).toEqual([false, true])
  })
})
