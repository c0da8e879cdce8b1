import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (file: string): unknown => JSON.parse(readFileSync(join('.next', file), 'utf8'))

export type Routes = { readonly pages: readonly string[]; readonly handlers: readonly string[] }

/** Every address of the build, with an id of nobody's for each part that varies. */
export function routesOfBuild(patientId: string): Routes {
  const manifest = read('app-path-routes-manifest.json') as Record<string, string>
  const filled = (route: string): string =>
    route.replace('[patientId]', patientId).replaceAll(/\[[^\]]+\]/g, '00000000-0000-4000-8000-000000000000')
  const of = (end: string): string[] =>
    Object.entries(manifest).flatMap(([file, route]) => (file.endsWith(end) ? [filled(route)] : []))
  return { pages: of('/page'), handlers: of('/route') }
}

/** The ids of every server action, with a page that carries it. */
export function actionsOfBuild(): { readonly id: string; readonly page: string }[] {
  const { node } = read('server/server-reference-manifest.json') as {
    node: Record<string, { workers: Record<string, unknown> }>
  }
  return Object.entries(node).map(([id, { workers }]) => ({
    id,
    page: (Object.keys(workers)[0] ?? 'app/page')
      .replace(/^app/, '')
      .replaceAll(/\/\([^)]+\)/g, '')
      .replace(/\/page$/, '')
      .replaceAll(/\[[^\]]+\]/g, '00000000-0000-4000-8000-000000000000'),
  }))
}
