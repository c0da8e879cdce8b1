import { Notice } from '@/components/ui/notice'

/** Said before anything is printed: a mark stands where a character cannot be. */
export const UnprintableNotice = ({ words }: { words: string }) => (
  <Notice tone="caution" title={words}>
    On paper [?] stands in their place. Write them otherwise, or by hand.
  </Notice>
)
