import { describe, expect, it } from 'vitest'
import { searchWords } from './search-words'

describe('The words by which a patient is found', () => {
  it('are those of the name and the record number, each once', () => {
    expect(searchWords('Anna Anna-Maria Lopez R-1042')).toEqual(['anna', 'maria', 'lopez', 'r', '1042'])
  })

  it.each([
    ['Zoë', 'zoe'],
    ['ÁLVAREZ', 'alvarez'],
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Đặng', 'dang'],
    ['Ｊｏ', 'jo'],
  ])('have no accents and no capitals: %s', (typed, word) => {
    expect(searchWords(typed)).toEqual([word])
  })

  it('are split where a name is, however the apostrophe is typed', () => {
    expect(searchWords("O'Neil")).toEqual(searchWords('O’Neil'))
  })

  it('are kept in any script', () => {
    expect(searchWords('Иван Петров 李小龙')).toEqual(['иван', 'петров', '李小龙'])
  })

  it('are none where nothing is a letter or a digit', () => {
    expect(searchWords(' %_— ')).toEqual([])
  })
})
