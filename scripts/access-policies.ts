/** The end of a build: every route and server action of it has a declared policy, and every policy is of one. */
import { disagreements, readBuilt } from './access/manifests'

const built = readBuilt()
const wrong = disagreements(built)
if (wrong.length > 0) {
  console.error(`${wrong.join('\n')}\nDeclare who may in scripts/access/policies.ts.`)
  process.exit(1)
}
console.log(`${built.routes.length} routes and ${built.actions.length} actions have a declared policy.`)
