import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ page: string, regex: string }} Route
 * @typedef {{ staticRoutes: Route[], dynamicRoutes: Route[] }} Routes as the build writes them down
 */

/** What is no route of ours, whatever it is called: a name that somebody made up says nothing and must not be kept. */
const OTHER = 'other'

/** @returns {Routes} */
export const routesOfBuild = () => JSON.parse(readFileSync(join('.next', 'routes-manifest.json'), 'utf8'))

/**
 * The pattern of an address, such as '/patients/[patientId]': what may be written down of it. Ids, tokens and what was
 * asked for stay out.
 * @param {Routes} routes
 * @returns {(url: string) => string}
 */
export function patternsOf({ staticRoutes, dynamicRoutes }) {
  const fixed = new Set(staticRoutes.map(({ page }) => page))
  const varying = dynamicRoutes.map(({ page, regex }) => ({ page, matches: new RegExp(regex) }))
  return (url) => {
    const [path = ''] = url.split('?', 1)
    if (path.startsWith('/_next/static/')) return '/_next/static'
    if (fixed.has(path)) return path
    return varying.find(({ matches }) => matches.test(path))?.page ?? OTHER
  }
}
