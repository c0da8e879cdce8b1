import { existsSync } from 'node:fs'

/**
 * Where a clinic's settings and secrets may stand, in the folder that is served from: a start and the commands beside it then have the
 * same ones, and nobody has to make a secret twice. What the environment says already stays. Imported before anything that reads it.
 */
const SETTINGS = 'plumbline.env'

if (existsSync(SETTINGS)) process.loadEnvFile(SETTINGS)
