import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { checkInProgram } from './check-in-program'

describe('The exercises that a check-in asks about', () => {
  it('are each asked about once, where one stands on a line for each side', () => {
    const prescriptions = [
      { ...defaultPrescription('glute-bridge', 'a'), side: 'left' as const },
      defaultPrescription('bird-dog', 'b'),
      { ...defaultPrescription('glute-bridge', 'c'), side: 'right' as const },
    ]
    expect(
      checkInProgram({ id: 'program', number: 1, issuedOn: '2026-03-02', prescriptions }).exercises,
    ).toEqual([
      { slug: 'glute-bridge', name: 'Glute bridge' },
      { slug: 'bird-dog', name: 'Bird dog' },
    ])
  })
})
