import type { CatalogTempo } from '../../catalog'

export const tempos: Readonly<Record<CatalogTempo, string>> = {
  '1 to 2 seconds up, short pause, lower': 'suba en 1 a 2 segundos, pausa corta, baje',
  '2 seconds each way, pause for 1': '2 segundos de ida, 1 de pausa, 2 de vuelta',
  '2 seconds up, 2 seconds down': '2 segundos al subir, 2 segundos al bajar',
  '3 seconds down, pause for 1, 1 second up': '3 segundos al bajar, 1 de pausa, 1 segundo al subir',
  '3 seconds to reach out': 'estire en 3 segundos',
  '30 seconds each time': '30 segundos cada vez',
  '30 seconds hard, 90 seconds easy': '30 segundos fuerte, 90 segundos suave',
  'breathe in for 4 seconds, out for 6': 'tome aire en 4 segundos, suéltelo en 6',
  controlled: 'con control',
  'fast and strong': 'rápido y con fuerza',
  'fewer times each set': 'menos veces en cada serie',
  'jog 1 minute, walk 2 minutes': 'trote 1 minuto, camine 2 minutos',
  slow: 'despacio',
  'slow on the way down': 'despacio al bajar',
  'slow, 3 seconds each way': 'despacio, 3 segundos de ida y 3 de vuelta',
  'smooth, no hold': 'movimiento suave, sin sostener',
  'walk 20 to 30 m': 'camine de 20 a 30 m',
  'without a break': 'sin descanso',
}
