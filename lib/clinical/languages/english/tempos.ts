import type { CatalogTempo } from '../../catalog'

/** The catalog's own words. */
export const tempos: Readonly<Record<CatalogTempo, string>> = {
  '1 to 2 seconds up, short pause, lower': '1 to 2 seconds up, short pause, lower',
  '2 seconds each way, pause for 1': '2 seconds each way, pause for 1',
  '2 seconds up, 2 seconds down': '2 seconds up, 2 seconds down',
  '3 seconds down, pause for 1, 1 second up': '3 seconds down, pause for 1, 1 second up',
  '3 seconds to reach out': '3 seconds to reach out',
  '30 seconds each time': '30 seconds each time',
  '30 seconds hard, 90 seconds easy': '30 seconds hard, 90 seconds easy',
  'breathe in for 4 seconds, out for 6': 'breathe in for 4 seconds, out for 6',
  controlled: 'controlled',
  'fast and strong': 'fast and strong',
  'fewer times each set': 'fewer times each set',
  'jog 1 minute, walk 2 minutes': 'jog 1 minute, walk 2 minutes',
  slow: 'slow',
  'slow on the way down': 'slow on the way down',
  'slow, 3 seconds each way': 'slow, 3 seconds each way',
  'smooth, no hold': 'smooth, no hold',
  'walk 20 to 30 m': 'walk 20 to 30 m',
  'without a break': 'without a break',
}
