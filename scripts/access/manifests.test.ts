import { describe, expect, it } from 'vitest'
import { disagreements } from './manifests'

const built = {
  routes: [
    { path: '/a', kind: 'page' },
    { path: '/b', kind: 'handler' },
  ],
  actions: [{ id: '1', name: 'app/actions.ts#save', page: '/a' }],
} as const
const declared = {
  routes: { '/a': { may: 'charts' }, '/b': { may: { GET: 'charts' } } },
  actions: { 'app/actions.ts#save': { may: 'charts' } },
}

describe('A build', () => {
  it('agrees when each route and action has a policy', () => {
    expect(disagreements(built, declared)).toEqual([])
  })

  it.each([
    [
      'a page without a policy',
      { ...declared, routes: { '/b': declared.routes['/b'] } },
      'The page /a has no policy.',
    ],
    [
      'a handler declared as a page',
      { ...declared, routes: { ...declared.routes, '/b': { may: 'charts' } } },
      'The policy of /b is for another kind than a handler.',
    ],
    [
      'an action without a policy',
      { ...declared, actions: {} },
      'The action app/actions.ts#save has no policy.',
    ],
    [
      'a policy for a route that is gone',
      { ...declared, routes: { ...declared.routes, '/c': { may: 'charts' } } },
      'There is a policy for /c, which is gone.',
    ],
    [
      'a policy for an action that is gone',
      { ...declared, actions: { ...declared.actions, 'app/old.ts#go': { may: 'charts' } } },
      'There is a policy for the action app/old.ts#go, which is gone.',
    ],
  ])('does not agree with %s', (_what, wrong, words) => {
    expect(disagreements(built, wrong)).toEqual([words])
  })
})
