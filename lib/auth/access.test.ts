import { describe, expect, it } from 'vitest'
import { homeOf, may, POWERS, type Power, requirePower, type Role, treats } from './access'

const ROLES: readonly Role[] = ['therapist', 'lead', 'front_desk', 'admin']

/** As the clinic was told: a column for each of the roles above. */
const TABLE: Readonly<Record<Power, readonly [boolean, boolean, boolean, boolean]>> = {
  charts: [true, true, false, false],
  treat: [true, true, false, false],
  desk: [false, false, true, false],
  'add-patients': [true, true, true, false],
  'blank-forms': [true, true, true, false],
  clinic: [true, true, false, true],
  'change-clinic': [false, true, false, true],
  team: [false, true, false, true],
  'name-leads': [false, true, false, false],
  'clinic-templates': [false, true, false, false],
  cover: [false, true, false, false],
  'sign-off': [false, true, false, false],
  'clinic-numbers': [false, true, false, false],
  audit: [false, true, false, true],
  'sign-in-settings': [false, true, false, true],
  retention: [false, true, false, false],
}

const CASES = (Object.keys(POWERS) as Power[]).flatMap((power) =>
  ROLES.map((role, column) => ({ power, role, allowed: TABLE[power][column] })),
)

describe('What a role may do', () => {
  it.each(CASES)('$role, $power: $allowed', ({ power, role, allowed }) => {
    expect(may({ role }, power)).toBe(allowed)
    const asked = () => requirePower({ role }, power)
    if (allowed) expect(asked).not.toThrow()
    else expect(asked).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })

  it.each(ROLES)('a %s treats while the role does and the account is active', (role) => {
    expect(treats({ role, active: true })).toBe(may({ role }, 'treat'))
    expect(treats({ role, active: false })).toBe(false)
  })

  it.each([
    ['therapist', '/'],
    ['lead', '/'],
    ['front_desk', '/desk'],
    ['admin', '/settings'],
  ] as const)('begins for the role %s at %s', (role, home) => {
    expect(homeOf({ role })).toBe(home)
  })
})
