import type { ChainBreak } from '@/lib/audit/schema'

/** What is wrong with a chain, in a sentence that says what it means. */
export const BREAK_WORDS: Readonly<Record<ChainBreak, string>> = {
  outside:
    'an event after this place is not part of the chain. It was added past Plumbline, or by an older version',
  missing: 'one or more events are gone here',
  repeated: 'this number is there twice',
  unlinked: 'this event does not follow on from the one before: one of them was put in or replaced',
  changed: 'this event is not as it was recorded',
  'cut-off': 'the end of the chain is gone from here on',
  'head-changed': 'where the chain ends was changed by hand',
  'sealed-anew': 'the chain is not the one that was written down earlier: it was made anew with the key',
}
