import { expect, it } from 'vitest'

/** A rule that cannot be read must fail a test of its own, not only keep the other tests from starting. */
it('the rules can be read', async () => {
  const { RULES } = await import('./rules')
  await import('./review')
  await import('../resolution')
  const { redFlagOf } = await import('../red-flags')
  expect(redFlagOf('aaa').slug).toBe('aaa')
  expect(RULES.every(({ id, when }) => id !== undefined && when !== undefined)).toBe(true)
})
