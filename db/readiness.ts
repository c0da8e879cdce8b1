import 'server-only'
import { connection, takeClient } from './connection'
import { lacksMigrations } from './migrate'

/** A balancer asks every few seconds, and has to know in time. */
const ANSWER_WITHIN_MILLISECONDS = 2000

/** Why the database does not serve this build: it does not answer, or its tables are not those of the build. */
type Obstacle = 'database' | 'schema'

async function look(): Promise<Obstacle | undefined> {
  const client = await takeClient(await connection())
  try {
    return (await lacksMigrations(client)) ? 'schema' : undefined
  } finally {
    client.release()
  }
}

let looking: Promise<Obstacle | undefined> | undefined

/** What stands in the way of serving, in a word; undefined when nothing does. Whoever asks while somebody looks gets the same answer: asking often costs nothing. */
export function databaseObstacle(): Promise<Obstacle | undefined> {
  looking ??= withinLimit(look().catch((): Obstacle => 'database')).finally(() => {
    looking = undefined
  })
  return looking
}

function withinLimit(found: Promise<Obstacle | undefined>): Promise<Obstacle | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Obstacle>((resolve) => {
    timer = setTimeout(() => resolve('database'), ANSWER_WITHIN_MILLISECONDS)
  })
  return Promise.race([found, late]).finally(() => clearTimeout(timer))
}
