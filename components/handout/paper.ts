/** The two papers a clinic prints on. */
export type Paper = 'a4' | 'letter'
