import { INSTEAD_OF_UNPRINTABLE } from '@/components/handout/unprintable'
import { Notice } from '@/components/ui/notice'

/** Said before anything is printed: a mark stands where a character cannot be. */
export const UnprintableNotice = ({ words }: { words: string }) => (
  <Notice tone="caution" title={words}>
    {INSTEAD_OF_UNPRINTABLE}
  </Notice>
)
