import type { Answer } from './answer-buttons'

export const YES_NO: readonly Answer[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
