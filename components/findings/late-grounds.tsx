'use client'
import { LateInPlace } from '@/components/ui/late-in-place'
import { latePart } from '@/components/ui/late-part'
import type { GroundsProps } from './grounds'

/** For a page with findings: to be had ahead. */
export const lateGrounds = latePart(async () => (await import('./grounds')).Grounds)

/** What something rests on, where it was asked for. The words of all sources are many: they are not sent with the page. */
export const LateGrounds = (grounds: GroundsProps) => (
  <LateInPlace part={lateGrounds} what="The sources">
    {(Grounds) => <Grounds {...grounds} />}
  </LateInPlace>
)
