/**
 * The share of Student's t with so many degrees of freedom that lies between -t and t. Exact for whole
 * numbers: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 */
function shareWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const isOdd = degrees % 2 === 1
  let term = isOdd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine
    sum += term
  }
  return isOdd ? ((angle + sine * sum) * 2) / Math.PI : sine * sum
}

const SHARE = 0.95
/** The value for one degree of freedom, 12.706, is the largest. */
const LARGEST = 13
/** Halvings of the range between 0 and that; what is left is far below anything shown. */
const HALVINGS = 50

/**
 * The critical value of Student's t for a two-sided 95 % interval.
 * @param degrees of freedom, a whole number from 1
 */
export function criticalT(degrees: number): number {
  let [below, above] = [0, LARGEST]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (below + above) / 2
    if (shareWithin(middle, degrees) < SHARE) below = middle
    else above = middle
  }
  return (below + above) / 2
}
