import { expect, it } from 'vitest'
import { SCREEN_GROUPS } from './screen-groups'
import { RED_FLAGS } from './vocabulary'

it('asks every screening question in exactly one group', () => {
  expect(SCREEN_GROUPS.flatMap(({ flags }) => flags).toSorted()).toEqual(RED_FLAGS.toSorted())
})
