import './settings-file.mjs'
import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { takeLostSecondFactor } from '@/lib/auth/lost-second-factor'
import { now } from '@/lib/clinic/clock'
import { orRefuse } from './or-refuse'

/** Takes a lost second factor away, for whoever runs the server. It stands in the clinic's record. */
await orRefuse(async () => {
  const { email } = parseArgs({ options: { email: { type: 'string' } } }).values
  if (!email)
    throw new Error('Say whose: npm run --silent reset-second-factor -- --email name@your-clinic.example')
  const taken = await takeLostSecondFactor(email, now())
  if (!taken) throw new Error(`There is no active account with the address ${email}.`)
  console.log(
    taken.hadOne
      ? `The second factor of ${email} is taken away and their sessions have ended. Their password signs in.`
      : `${email} had no second factor. Their sessions have ended.`,
  )
  await (await connection()).pool.end()
})
