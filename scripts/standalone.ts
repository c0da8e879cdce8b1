/**
 * After "npm run build": makes .next/standalone a folder that runs without this one and without installing anything. The
 * framework has put there what the pages need; this adds what a browser loads, the server in front, the commands with the
 * sources that they run from, and the packages of these.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileAt, importsOf } from './imports-of'

const FOLDER = join('.next', 'standalone')
/** What an operator runs, by the name of its script in package.json. */
const COMMANDS = [
  'start',
  'migrate',
  'reminders',
  'backup',
  'restore',
  'verify',
  'move',
  'doctor',
  'audit:verify',
  'reset-second-factor',
  'reset-password',
]
/** Started by their place, as processes of their own. */
const PROCESSES = ['scripts/web-server.mjs', 'scripts/front/share-socket.mjs', 'db/embedded/host.mjs']
/** In the build as it is run; what it is made of says which packages it needs. */
const BUNDLED = 'scripts/start.ts'
/** What the framework put there and is needed. */
const FROM_BUILD = new Set(['.next', 'node_modules'])
/** Runs the sources as they are. */
const RUNNER = 'tsx'
const NOT_RUN = /\.(map|md|d\.ts|d\.mts|d\.cts|flow)$|\/(test|tests|docs|examples|benchmarks)$/
/** Traced by the framework, which takes what it needs of them. */
const TRACED = new Set(['next', 'react-dom'])

type Package = {
  readonly name: string
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package

/** Every source file that these need, and every package that one of them names. */
function closureOf(entries: readonly string[]): {
  files: ReadonlySet<string>
  packages: ReadonlySet<string>
} {
  const [files, packages] = [new Set<string>(), new Set<string>()]
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const { isOurs, target } of importsOf(file)) {
      if (isOurs) {
        const found = fileAt(target)
        if (found === undefined) throw new Error(`${file} imports ${target}, which is not there.`)
        visit(found)
      } else if (!target.startsWith('node:'))
        packages.add(target.split('/', target.startsWith('@') ? 2 : 1).join('/'))
    }
  }
  entries.forEach(visit)
  return { files, packages }
}

/** A package and all that it needs, from where it is installed; its own copies of others come with it. */
function copyPackage(name: string, copied: Set<string>): void {
  const folder = join('node_modules', name)
  if (copied.has(name) || TRACED.has(name) || !existsSync(folder)) return
  copied.add(name)
  cpSync(folder, join(FOLDER, folder), {
    recursive: true,
    dereference: true,
    filter: (source) => !NOT_RUN.test(source),
  })
  const { dependencies, optionalDependencies, peerDependencies } = readPackage(folder)
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
    copyPackage(needed, copied)
}

if (!existsSync(join(FOLDER, '.next', 'BUILD_ID'))) {
  console.error('There is no build: run "npm run build" first.')
  process.exit(1)
}
// The framework takes along whatever lies in the project, because a path begins there; what is needed is listed here.
for (const entry of readdirSync(FOLDER))
  if (!FROM_BUILD.has(entry)) rmSync(join(FOLDER, entry), { recursive: true })
const { name, version, scripts } = readPackage('.')
const commands = Object.fromEntries(COMMANDS.map((command) => [command, scripts[command] ?? '']))
const sources = Object.values(commands).map((line) => line.split(' ').at(-1) ?? '')
const { files, packages } = closureOf([...sources, ...PROCESSES, BUNDLED])
for (const file of files) {
  mkdirSync(join(FOLDER, dirname(file)), { recursive: true })
  cpSync(file, join(FOLDER, file))
}
const copied = new Set<string>()
for (const needed of [RUNNER, ...packages]) copyPackage(needed, copied)
mkdirSync(join(FOLDER, 'node_modules', '.bin'), { recursive: true })
const runner = join('node_modules', '.bin', RUNNER)
cpSync(runner, join(FOLDER, runner), { verbatimSymlinks: true })
for (const file of ['tsconfig.json', 'LICENSE', 'NOTICE']) cpSync(file, join(FOLDER, file))
cpSync('public', join(FOLDER, 'public'), { recursive: true })
for (const built of ['static', 'start'])
  cpSync(join('.next', built), join(FOLDER, '.next', built), { recursive: true })
cpSync('db/migrations', join(FOLDER, 'db', 'migrations'), { recursive: true })
writeFileSync(
  join(FOLDER, 'package.json'),
  `${JSON.stringify({ name, version, private: true, type: 'module', scripts: commands }, null, 2)}\n`,
)
console.log(`${FOLDER} runs by itself: ${files.size} sources and ${copied.size} packages beside the pages.`)
