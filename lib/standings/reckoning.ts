/**
 * By which reckoning a standing is kept. Counted up whenever the same records come to say another standing: the next
 * start works out anew what is kept by any other.
 */
export const RECKONING = 4
