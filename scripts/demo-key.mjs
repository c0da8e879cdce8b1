/** A file of the folder that the demo made, which no other has: its records are sealed with what is in it. */
export const DEMO_KEY = 'demo-key'
