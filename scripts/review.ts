/** Reviews exercises without the app: cases as JSON on standard input, reviews as JSON on standard output. */
import { text } from 'node:stream/consumers'
import { reviewCases } from './review-cases'

const outcome = reviewCases(await text(process.stdin))
if ('json' in outcome) process.stdout.write(`${outcome.json}\n`)
else {
  process.stderr.write(`${outcome.problem}\n`)
  process.exitCode = 2
}
