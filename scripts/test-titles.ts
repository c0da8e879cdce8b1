import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Says of every name, '<title>' or '<file>: <title>', whether a test has it, to the letter: of a table of cases it is the pattern. */
export function testTitles(): (name: string) => boolean {
  const below = ['app', 'components', 'db', 'e2e', 'lib', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  const sources = new Map(
    [...below, ...readdirSync('.')]
      .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  )
  return (name) => {
    const [, file, title = name] = /^(\S+\.(?:test|spec)\.tsx?): (.+)$/.exec(name) ?? []
    const texts = file === undefined ? [...sources.values()] : [sources.get(file) ?? '']
    return texts.some((text) => ["'", '`', '"'].some((quote) => text.includes(`${quote}${title}${quote}`)))
  }
}
