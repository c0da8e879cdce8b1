import type { Tone } from '@/lib/figure/shape'

/** The colors of the figures on white paper; components/figure/figure.css has the same for the screen. */
export const FIGURE_TONES = {
  skin: '#e0b394',
  'skin-far': '#c4957a',
  hair: '#4a3a33',
  shirt: '#2f8f8a',
  'shirt-far': '#1f6a66',
  trousers: '#40516b',
  'trousers-far': '#2a374b',
  shoe: '#d3cdc2',
  'shoe-far': '#aea89d',
  prop: '#98a1ab',
  'prop-dark': '#5a636e',
  'prop-light': '#d5dae0',
  mat: '#cfe3df',
  floor: '#b3aea3',
  band: '#9a3fb5',
  water: '#d6ebf5',
  arrow: '#b8452a',
} as const satisfies Record<Tone, string>
