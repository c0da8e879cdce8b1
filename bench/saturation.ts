import { type Ask, judged } from './arrivals'

const AT_ONCE = [1, 2, 4, 8, 16, 32] as const
/** More at once than this is worth nothing. */
const WORTH = 1.03

/** How many are answered rightly in a second when so many ask, each again as soon as it is answered. */
async function rateWith(atOnce: number, seconds: number, ask: Ask): Promise<number> {
  let right = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const one = async (): Promise<void> => {
    while (performance.now() < until) if ((await judged(ask)) === 'right') right += 1
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return (right * 1000) / (performance.now() - began)
}

/**
 * The most that a server answers in a second: a closed loop in steps, each with twice as many who ask, until that is worth
 * nothing twice in a row. The best of the steps.
 * @param seconds of each step
 * @throws where nothing is answered rightly
 */
export async function saturation(seconds: number, ask: Ask): Promise<number> {
  let [most, worthless] = [0, 0]
  for (const atOnce of AT_ONCE) {
    const rate = await rateWith(atOnce, seconds, ask)
    console.log(`  ${atOnce} at once: ${rate.toFixed(1)} a second`)
    worthless = rate > most * WORTH ? 0 : worthless + 1
    most = Math.max(most, rate)
    if (worthless === 2) break
  }
  if (most === 0) throw new Error('Nothing was answered rightly.')
  return most
}
