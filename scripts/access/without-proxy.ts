import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const BESIDE = ['node_modules', 'public', 'package.json', 'next.config.ts', 'lib', 'tsconfig.json']

/**
 * A copy of the build in which the framework finds no proxy: what is refused there is refused by pages, actions and
 * handlers alone.
 * @returns the folder to serve from
 */
export function copyWithoutProxy(into: string): string {
  const folder = join(into, 'without-proxy')
  mkdirSync(folder)
  cpSync('.next', join(folder, '.next'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\.next\/(cache|trace)/.test(path),
  })
  for (const name of BESIDE) symlinkSync(resolve(name), join(folder, name))
  const manifest = (name: string) => join(folder, '.next', 'server', name)
  const empty = (name: string, key: 'functions' | 'middleware'): void => {
    const known: unknown = JSON.parse(readFileSync(manifest(name), 'utf8'))
    const said = typeof known === 'object' && known !== null ? known : {}
    writeFileSync(manifest(name), JSON.stringify({ ...said, [key]: {} }))
  }
  empty('functions-config-manifest.json', 'functions')
  empty('middleware-manifest.json', 'middleware')
  return folder
}
