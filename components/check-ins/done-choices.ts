import type { CheckInDone } from '@/lib/clinical/adherence'

/** How much of a day was done, as the form asks it and as it is said again. */
export const DONE_CHOICES = [
  { value: 'all', label: 'All of it' },
  { value: 'some', label: 'Some of it' },
  { value: 'none', label: 'None of it' },
] as const satisfies readonly { value: CheckInDone; label: string }[]
