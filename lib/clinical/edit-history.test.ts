import { describe, expect, it } from 'vitest'
import { canRedo, canUndo, record, redo, startHistory, undo } from './edit-history'

describe('edit history', () => {
  it('goes back and forward again', () => {
    const history = record(record(startHistory('one'), 'two'), 'three')
    const back = undo(undo(history))
    expect([back.present, redo(back).present, redo(redo(back)).present]).toEqual(['one', 'two', 'three'])
    expect([canUndo(back), canRedo(back), canUndo(history), canRedo(history)]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('has no way forward after a new edit', () => {
    expect(canRedo(record(undo(record(startHistory('one'), 'two')), 'three'))).toBe(false)
  })

  it('takes edits of one name in a row as one step, and no others', () => {
    const typed = ['n', 'no', 'not', 'note'].reduce(
      (history, text) => record(history, text, 'note of a'),
      startHistory(''),
    )
    expect(undo(typed).present).toBe('')
    expect(undo(record(typed, 'other', 'note of b')).present).toBe('note')
    expect(undo(record(undo(typed), 'n', 'note of a')).present).toBe('')
  })

  it('stays as it is at either end, and when nothing changed', () => {
    const start = startHistory('one')
    expect([undo(start), redo(start), record(start, 'one')]).toEqual([start, start, start])
  })

  it('remembers every step, however many', () => {
    const steps = 5000
    const long = Array.from({ length: steps }, (_, index) => index + 1).reduce(
      (history, state) => record(history, state),
      startHistory(0),
    )
    const back = Array.from({ length: steps }).reduce<typeof long>((history) => undo(history), long)
    expect([back.present, canUndo(back), redo(back).present]).toEqual([0, false, 1])
  })
})
