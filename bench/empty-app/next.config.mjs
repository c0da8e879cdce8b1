import { fileURLToPath } from 'node:url'

/** The framework is found in the project that this folder is in. */
export default { turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) } }
