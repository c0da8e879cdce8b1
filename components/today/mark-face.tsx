import { ChevronDown } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'

/** What the button is like before its menu is there, and after. */
export const markButton = (isBusy: boolean) => ({
  disabled: isBusy,
  className: buttonStyle('quiet', 'small', 'data-popup-open:bg-action-soft'),
})

/** What is written on it. */
export const MarkFace = ({ about }: { about: string }) => (
  <>
    Mark<span className="sr-only"> {about}</span>
    <ChevronDown aria-hidden />
  </>
)
