import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ACTIONS, ROUTES } from './policies'

const routes = z.record(z.string(), z.string())
const references = z.object({
  node: z.record(
    z.string(),
    z.object({
      exportedName: z.string(),
      filename: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

export type BuiltRoute = { readonly path: string; readonly kind: 'page' | 'handler' }

export type BuiltAction = {
  readonly id: string
  /** The file and the name. */
  readonly name: string
  /** A page that carries it, such as '/patients/[patientId]'. */
  readonly page: string
}

export type Built = { readonly routes: readonly BuiltRoute[]; readonly actions: readonly BuiltAction[] }

const read = <T>(schema: z.ZodType<T>, ...path: string[]): T =>
  schema.parse(JSON.parse(readFileSync(join(...path), 'utf8')))

/** What a build has: each route, and each server action with the id that a browser would send. */
export function readBuilt(folder = '.next'): Built {
  const paths = read(routes, folder, 'app-path-routes-manifest.json')
  const { node } = read(references, folder, 'server', 'server-reference-manifest.json')
  return {
    routes: Object.entries(paths).map(([file, path]) => ({
      path,
      kind: file.endsWith('/page') ? 'page' : 'handler',
    })),
    actions: Object.entries(node).map(([id, { exportedName, filename, workers }]) => ({
      id,
      name: `${filename}#${exportedName}`,
      page: paths[(Object.keys(workers)[0] ?? '').replace(/^app/, '')] ?? '/',
    })),
  }
}

const kindOf = (may: unknown): BuiltRoute['kind'] => (typeof may === 'string' ? 'page' : 'handler')

/** What is built and not declared, declared and not built, or declared as what it is not; in words. */
export function disagreements(
  built: Built,
  declared: {
    readonly routes: Readonly<Record<string, { readonly may: unknown }>>
    readonly actions: object
  } = {
    routes: ROUTES,
    actions: ACTIONS,
  },
): string[] {
  const says: string[] = []
  for (const { path, kind } of built.routes) {
    const policy = declared.routes[path]
    if (!policy) says.push(`The ${kind} ${path} has no policy.`)
    else if (kindOf(policy.may) !== kind)
      says.push(`The policy of ${path} is for another kind than a ${kind}.`)
  }
  for (const { name } of built.actions)
    if (!(name in declared.actions)) says.push(`The action ${name} has no policy.`)
  const routesBuilt = new Set(built.routes.map(({ path }) => path))
  const actionsBuilt = new Set(built.actions.map(({ name }) => name))
  for (const path of Object.keys(declared.routes))
    if (!routesBuilt.has(path)) says.push(`There is a policy for ${path}, which is gone.`)
  for (const name of Object.keys(declared.actions))
    if (!actionsBuilt.has(name)) says.push(`There is a policy for the action ${name}, which is gone.`)
  return says
}
