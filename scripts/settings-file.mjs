import { existsSync } from 'node:fs'

/**
 * Where a clinic's settings and secrets may stand, in the folder that is served from: a start and the commands beside it then have the
 * same ones, and nobody has to make a secret twice. What the environment says already stays. Imported before anything that reads it.
 */
const SETTINGS = 'plumbline.env'

const authorities = process.env.NODE_EXTRA_CA_CERTS
if (existsSync(SETTINGS)) process.loadEnvFile(SETTINGS)
if (process.env.NODE_EXTRA_CA_CERTS !== authorities)
  console.error(
    `NODE_EXTRA_CA_CERTS in ${SETTINGS} comes too late, Node has read it by then: give it in the environment that starts this command.`,
  )
