/** Runs every drill in full, one after the other, whatever the others find, and writes docs/assurance.md. Takes hours. */
import { spawnSync } from 'node:child_process'
import { DRILLS } from './assurance-page'

const failed = Object.keys(DRILLS).filter((name) => {
  console.log(`\n${name}`)
  return spawnSync('npm', ['run', '--silent', `drill:${name}`], { stdio: 'inherit' }).status !== 0
})
spawnSync('npm', ['run', '--silent', 'drill:page'], { stdio: 'inherit' })
if (failed.length > 0) {
  console.error(`A bar was missed, or the drill did not end: ${failed.join(', ')}.`)
  process.exitCode = 1
}
