import { describe, expect, it } from 'vitest'
import { broughtAlong } from '@/scripts/brought-along'

const CATALOG = /^lib\/clinical\/exercises\//
const WORDS = /^lib\/clinical\/(instructions|education|languages\/(english\/words|spanish))/
const FIGURES = /^lib\/figure\/figures\//
const RULES = /^lib\/clinical\/rules\//
const MENUS_AND_DIALOGS = /^@base-ui\//
const SCHEMAS = /^zod$/
const LINKS = /^next\/link$/

/** What a page is, by the parts of it that run in a browser, and what it must not send to get there. */
const PAGES = [
  {
    page: 'Signing in',
    parts: ['components/auth/sign-in-form.tsx', 'components/auth/provider-button.tsx', 'app/error.tsx'],
    never: [CATALOG, WORDS, FIGURES, RULES, MENUS_AND_DIALOGS, SCHEMAS, LINKS, /^next-auth/],
  },
  {
    page: 'The patient’s page',
    parts: ['components/patient-page/patient-page-app.tsx', 'app/error.tsx'],
    never: [CATALOG, WORDS, FIGURES, RULES, MENUS_AND_DIALOGS, SCHEMAS, LINKS],
  },
  {
    page: 'The frame of every page of the clinic',
    parts: [
      'components/shell/account-menu.tsx',
      'components/shell/nav.tsx',
      'components/shell/idle-guard.tsx',
      'components/shell/only-own-drafts.tsx',
      'components/auth/ask-again-area.tsx',
      'components/ui/toast.tsx',
      'components/ui/form.tsx',
    ],
    never: [CATALOG, WORDS, FIGURES, RULES, MENUS_AND_DIALOGS, SCHEMAS],
  },
  {
    page: 'The plan, whose rules warn as it is built',
    parts: ['components/plans/plan-builder.tsx'],
    never: [WORDS, FIGURES, MENUS_AND_DIALOGS, SCHEMAS],
  },
] as const

describe('A page sends what is seen first', () => {
  it.each(PAGES)('$page', ({ parts, never }) => {
    const reached = [...broughtAlong(parts)]
    expect(reached).toContain('react')
    expect(reached.filter((one) => never.some((kind) => kind.test(one)))).toEqual([])
  })

  it('and what it does send is seen by this test', () => {
    const plan = [...broughtAlong(['components/plans/plan-builder.tsx'])]
    expect(plan.some((one) => CATALOG.test(one))).toBe(true)
    expect(plan.some((one) => RULES.test(one))).toBe(true)
    const opened = [...broughtAlong(['components/plans/exercise-details.tsx'])]
    expect(opened.some((one) => MENUS_AND_DIALOGS.test(one))).toBe(true)
    expect(opened.some((one) => WORDS.test(one))).toBe(true)
  })
})
