import { YES_NO_LABELS } from '@/lib/clinical/assessment-questions'
import type { Answer } from './answer-buttons'

export const YES_NO: readonly Answer[] = [
  { value: 'yes', label: YES_NO_LABELS.yes },
  { value: 'no', label: YES_NO_LABELS.no },
]
