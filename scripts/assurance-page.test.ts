import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ASSURANCE_PAGE, assurancePage, DRILLS } from './assurance-page'

describe('The page of the drills', () => {
  it('is what the last figures say: run `npm run drill:page` after a drill', () => {
    expect(readFileSync(ASSURANCE_PAGE, 'utf8')).toBe(assurancePage())
  })

  it('has every drill that can be run, and every figure that was kept', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const commands = Object.keys(scripts).flatMap((name) =>
      name.startsWith('drill:') && name !== 'drill:page' ? [name.slice('drill:'.length)] : [],
    )
    expect(commands.toSorted()).toEqual(Object.keys(DRILLS).toSorted())
    const kept = readdirSync('docs/assurance').map((file) => file.replace('.json', ''))
    expect(kept.filter((name) => !Object.keys(DRILLS).includes(name))).toEqual([])
  })
})
