import './settings-file.mjs'
import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { makeLinkForOperator } from '@/lib/auth/forgotten-password'
import { now } from '@/lib/clinic/clock'
import { orRefuse } from './or-refuse'
import { startVariables } from './start-variables'

/** Makes a link by which somebody chooses a new password, for whoever runs the server. It stands in the clinic's record. */
await orRefuse(async () => {
  const { email } = parseArgs({ options: { email: { type: 'string' } } }).values
  if (!email)
    throw new Error('Say whose: npm run --silent reset-password -- --email name@your-clinic.example')
  // The link leads to where the server says that it is.
  process.env.NEXTAUTH_URL = startVariables(process.env).address
  const link = await makeLinkForOperator(email, now())
  if (!link) throw new Error(`There is no active account with the address ${email}.`)
  const until = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' })
  console.log(`For ${link.name} of ${link.clinicName}, who signs in as ${link.email}:`)
  console.log(`\n  ${link.address}\n`)
  console.log(`It works once, until ${until.format(link.expiresAt)}, and whoever has it gets in.`)
  console.log('Until it is used the old password stays.')
  await (await connection()).pool.end()
})
