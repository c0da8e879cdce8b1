import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '@/scripts/imports-of'

/**
 * The import matrix of the house, deny by default. A file belongs to the first layer whose pattern matches its path;
 * it may import the layers listed. A failure says where the code belongs.
 */
const LAYERS = [
  {
    name: 'lib/clinical',
    at: /^lib\/clinical\//,
    may: ['lib/clinical'],
    belongs: 'the pure core imports only itself, by relative paths',
  },
  {
    name: 'lib/figure',
    at: /^lib\/figure\//,
    may: ['lib/figure'],
    belongs: 'figures are pure: only lib/figure',
  },
  {
    name: 'lib root',
    at: /^lib\/[^/]+\.ts$/,
    may: ['lib root', 'lib/clinical'],
    belongs: 'words shared by all layers know no layer',
  },
  {
    name: 'demo clinic',
    at: /^db\/seed\//,
    may: ['demo clinic', 'db', 'db schema', 'area', 'area words', 'lib/auth', 'lib/clinical', 'lib root'],
    belongs: 'the demo clinic is filled through the areas, never past them',
  },
  {
    name: 'db',
    at: /^db\//,
    may: ['db', 'db schema', 'lib/clinical', 'lib root'],
    belongs: 'queries of one area belong in lib/<area>/reads.ts or writes.ts',
  },
  {
    name: 'area words',
    at: /^lib\/[^/]+\/(schema|access|search)\.ts$/,
    may: ['area words', 'lib/clinical', 'lib root', 'db schema'],
    belongs: 'schema.ts and access.ts run in the browser too: no database, no server',
  },
  {
    name: 'lib/auth',
    at: /^lib\/(auth|audit)\//,
    may: ['lib/auth', 'area words', 'db', 'db schema', 'lib/clinical', 'lib root', 'area'],
    belongs: 'signing in and opening charts know no screen',
  },
  {
    name: 'area',
    at: /^lib\/[^/]+\//,
    may: [
      'area',
      'area words',
      'lib/auth',
      'db',
      'db schema',
      'lib/clinical',
      'lib root',
      'components/handout',
    ],
    belongs: 'reads and writes know no screen: shaping for the eye belongs in components',
  },
  {
    name: 'components',
    at: /^components\//,
    may: [
      'components',
      'components/handout',
      'area words',
      'db schema',
      'lib/clinical',
      'lib/figure',
      'lib root',
    ],
    belongs: 'components take plain props: fetch in app/**/page.tsx and pass down',
  },
  {
    name: 'app',
    at: /^(app\/|(proxy|instrumentation|instrumentation-client)\.ts$)/,
    may: ['*'],
    belongs: '',
  },
] as const

/** Layers that are only ever imported from, or are carved out of a wider one. */
const SPECIAL = [
  { name: 'db schema', at: /^db\/schema\// },
  { name: 'components/handout', at: /^components\/handout\// },
  { name: 'demo clinic', at: /^db\/seed\// },
] as const

const TOP = ['app', 'components', 'lib', 'db']
const SOURCE = /\.tsx?$/
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const files = [
  ...TOP.flatMap(filesBelow),
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
].filter((file) => SOURCE.test(file))
const sources = files.filter((file) => !isTest(file) && !/(^|\/)testing\.ts$|^db\/test-/.test(file))
const text = (file: string): string => readFileSync(file, 'utf8')

/** Every module a file imports, as a path from the root or a package name. */
const targetsOf = (file: string): string[] => importsOf(file).map(({ target }) => target)

const isOurs = (target: string): boolean => TOP.some((top) => target.startsWith(`${top}/`))
const withExtension = (target: string): string =>
  files.find((file) => file === target || file.replace(SOURCE, '') === target) ?? `${target}.ts`

const layerOf = (file: string): string =>
  SPECIAL.find(({ at }) => at.test(file))?.name ?? LAYERS.find(({ at }) => at.test(file))?.name ?? 'nowhere'
const lawOf = (file: string) => LAYERS.find(({ at }) => at.test(file))

describe('The house', () => {
  it('lets data flow one way', () => {
    const wrong = sources.flatMap((file) => {
      const law = lawOf(file)
      if (!law)
        return [`${file} belongs to no layer: put it into app, components, lib/<area>, lib/clinical or db`]
      const may: readonly string[] = law.may
      return targetsOf(file)
        .filter(isOurs)
        .map(withExtension)
        .filter((target) => !may.includes('*') && !may.includes(layerOf(target)))
        .map((target) => `${file} imports ${target}: ${law.belongs}`)
    })
    expect(wrong).toEqual([])
  })

  it('keeps the core pure: no package, no clock, no randomness', () => {
    const core = sources.filter((file) => /^lib\/(clinical|figure)\//.test(file))
    const packages = core.flatMap((file) =>
      targetsOf(file)
        .filter((target) => !isOurs(target))
        .map((target) => `${file}: ${target}`),
    )
    const impure = core
      .filter((file) => file !== 'lib/clinical/calendar-date.ts')
      .filter((file) => /\bnew Date\b|\bDate\.now\b|\bMath\.random\b/.test(text(file)))
    expect({ packages, impure }).toEqual({ packages: [], impure: [] })
  })

  it('names server actions actions.ts, beside their page', () => {
    const wrong = sources.filter(
      (file) => /^'use server'/m.test(text(file)) && !/^app\/.*actions\.ts$/.test(file),
    )
    expect(wrong).toEqual([])
  })

  it('queries the database only in reads, writes and lib/auth', () => {
    // The reasons for attention are conditions that the queries of two areas share.
    const allowed = /^db\/|^lib\/[^/]+\/(reads|writes)[^/]*\.ts$|^lib\/auth\/|^lib\/standings\/attention\.ts$/
    const wrong = sources.filter(
      (file) => targetsOf(file).some((target) => target.startsWith('drizzle-orm')) && !allowed.test(file),
    )
    expect(wrong).toEqual([])
  })

  it('makes proofs of access only in lib/auth', () => {
    const wrong = [...files, ...filesBelow('scripts')]
      .filter((file) => SOURCE.test(file) && !file.startsWith('lib/auth/'))
      .filter((file) => /\bas (unknown as )?[A-Z][a-z]+Access\b/.test(text(file)))
    expect(wrong).toEqual([])
  })

  it('draws PDFs only in components/handout and where they are rendered', () => {
    const wrong = sources.filter(
      (file) =>
        targetsOf(file).includes('@react-pdf/renderer') &&
        !/^components\/handout\/|^lib\/home-programs\//.test(file),
    )
    expect(wrong).toEqual([])
  })

  it('reads the environment in one place', () => {
    const wrong = sources.filter((file) => /\bprocess\.env\b/.test(text(file)) && file !== 'lib/env.ts')
    expect(wrong).toEqual([])
  })

  it('uses kebab-case names and no drawers for odds and ends', () => {
    const shape = /^(\(?[a-z0-9.-]+\)?|\[(\.\.\.)?[a-zA-Z]+\])$/
    const drawers = /^(utils?|helpers?|managers?|common|misc|index)\.tsx?$/
    const wrong = files.filter((file) => {
      const parts = relative('.', file).split('/')
      return parts.some((part) => !shape.test(part.replace(SOURCE, ''))) || drawers.test(parts.at(-1) ?? '')
    })
    expect(wrong).toEqual([])
  })
})
