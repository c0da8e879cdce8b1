import { describe, expect, it } from 'vitest'
import { clinicInput, detailsInput, memberInput, newPassword, ownPasswordInput } from './schema'

const member = {
  name: 'Maya Okafor',
  credentials: '',
  email: ' Maya@Clinic.Example ',
  role: 'therapist',
}
const clinic = {
  name: 'Clinic',
  phone: '555 0100',
  address: '1 Street',
  timeZone: 'America/New_York',
  units: 'kg',
  paper: 'a4',
  language: 'en',
  quietDays: '7',
  reassessDays: '28',
  graceDays: '30',
  version: '1',
}

describe('A new account', () => {
  it('signs in with its address in lower case', () => {
    expect(memberInput.parse(member).email).toBe('maya@clinic.example')
  })

  it.each([
    ['email', 'maya'],
    ['email', 'maya@demo.plumbline.example'],
    ['role', 'owner'],
    ['name', ' '],
  ])('says that %s is wrong: %s', (field, value) => {
    expect(memberInput.safeParse({ ...member, [field]: value }).error?.issues[0]?.path).toEqual([field])
  })
})

describe('The details of an account that is there', () => {
  const therapistId = '5b1d4a6e-6f0e-4c39-9a07-3a3f0b1c2d4e'

  it('may keep the address of the demo that they have', () => {
    const details = { ...member, email: 'Maya@demo.plumbline.example', version: '1', therapistId }
    expect(detailsInput.parse(details)).toEqual({
      name: 'Maya Okafor',
      credentials: '',
      email: 'maya@demo.plumbline.example',
      version: 1,
      therapistId,
    })
  })

  it.each([
    ['email', 'maya'],
    ['name', ' '],
    ['version', ''],
    ['therapistId', ''],
  ])('say that %s is wrong: %s', (field, value) => {
    const details = { ...member, version: '1', therapistId, [field]: value }
    expect(detailsInput.safeParse(details).error?.issues[0]?.path).toEqual([field])
  })
})

describe('A password', () => {
  it.each(['twelve chars', 'x'.repeat(128)])('may be: %s', (password) => {
    expect(newPassword.safeParse(password).success).toBe(true)
  })

  it.each(['eleven char', 'x'.repeat(129)])('is too short or too long: %s', (password) => {
    expect(newPassword.safeParse(password).success).toBe(false)
  })
})

describe('The settings', () => {
  it.each([
    ['quietDays', '1', '60'],
    ['reassessDays', '7', '180'],
    ['graceDays', '0', '365'],
  ])('take %s from %s to %s', (field, fewest, most) => {
    for (const days of [fewest, most])
      expect(clinicInput.parse({ ...clinic, [field]: days })).toMatchObject({ [field]: Number(days) })
  })

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('take the time zone %s', (timeZone) => {
    expect(clinicInput.safeParse({ ...clinic, timeZone }).success).toBe(true)
  })

  it.each([
    ['timeZone', 'Mars/Olympus'],
    ['units', 'stone'],
    ['version', '0'],
    ['phone', ''],
    ['quietDays', '0'],
    ['quietDays', '61'],
    ['quietDays', ''],
    ['quietDays', '7.5'],
    ['reassessDays', '6'],
    ['reassessDays', '181'],
    ['graceDays', '-1'],
    ['graceDays', '366'],
  ])('say that %s is wrong: %s', (field, value) => {
    expect(clinicInput.safeParse({ ...clinic, [field]: value }).error?.issues[0]?.path).toEqual([field])
  })
})

it('a changed password is another one', () => {
  const same = { currentPassword: 'the same as before', password: 'the same as before' }
  expect(ownPasswordInput.safeParse(same).error?.issues[0]?.path).toEqual(['password'])
})
