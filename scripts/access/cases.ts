import { randomUUID } from 'node:crypto'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { SEND_KEY } from '@/lib/form-state'
import { BODIES, REACHED } from './bodies'
import { freshExercise, freshIds } from './fresh-ids'
import type { Built, BuiltAction, BuiltRoute } from './manifests'
import { ACTIONS, type Method, type RoutePolicy, ROUTES, type Thing, type Who } from './policies'
import { mayReach, type Principal } from './principals'
import { type Answer, type Asked, callAction, type Outcome, send } from './send'
import { aPicture, type DrillClinic, type Ids, noIds } from './world'

/** Whose the ids of a request are: 'mixed' is a record of the other clinic below a patient of one's own. */
type Variant = 'own' | 'foreign' | 'missing' | 'mixed'

/** One question to the server, and which answers are right. */
export type Case = {
  readonly name: string
  readonly principal: Principal
  readonly ask: (server: string) => Promise<Answer>
  readonly right: readonly Outcome[]
  /** Denied: then not a word of any record may come. */
  readonly denied: boolean
  /** Cases of one group must be answered alike: what is foreign as what never was. */
  readonly alike?: string
}

const REACHED_PAGE: readonly Outcome[] = ['ok', 'elsewhere']
const ANY: readonly Outcome[] = ['ok', 'elsewhere', 'sign-in', 'not-found', 'refused']
const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const VERBS_OF_PAGES = ['POST', 'DELETE'] as const
/** A route is asked with other methods by these: each stands for others. */
const ASKING_OTHERWISE = new Set([
  'nobody',
  'patient',
  'therapist',
  'desk',
  'admin',
  'admin of the other clinic',
])

const policyOf = (path: string): RoutePolicy | undefined =>
  Object.entries(ROUTES).find(([declared]) => declared === path)?.[1]

const variantsOf = (of: Thing | undefined): readonly Variant[] => {
  if (of === undefined) return ['own']
  if (of === 'issued-photo') return ['foreign', 'missing']
  return of === 'part-of-chart' ? ['own', 'foreign', 'missing', 'mixed'] : ['own', 'foreign', 'missing']
}

function idsFor({ clinic, other, homeProgramId }: Principal, variant: Variant): Ids {
  const own = homeProgramId === undefined ? clinic.ids : { ...clinic.ids, homeProgramId }
  if (variant === 'own') return own
  if (variant === 'foreign') return other.ids
  return variant === 'missing'
    ? noIds()
    : { ...other.ids, patientId: own.patientId, dischargedPatientId: own.dischargedPatientId }
}

/** The address of a route with these ids; words of the catalog are nobody's. */
const addressOf = (path: string, ids: Ids): string =>
  path
    .replace(/\[patientId\](?=.*\[dischargeSummaryId\])/, ids.dischargedPatientId)
    .replaceAll(/\[(\.\.\.)?(\w+)\]/g, (_, _rest, name: string) => {
      const words: Readonly<Record<string, string>> = {
        slug: path.startsWith('/conditions') ? 'lumbar-disc-with-leg' : 'bird-dog',
        language: 'en',
        nextauth: 'providers',
      }
      return words[name] ?? Object.entries(ids).find(([known]) => known === name)?.[1] ?? randomUUID()
    })

const json = (value: unknown): Partial<Asked> => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
})
const picture = async (field: string): Promise<Partial<Asked>> => {
  const body = new FormData()
  body.append(field, new Blob([new Uint8Array(await aPicture())], { type: 'image/png' }), 'square.png')
  body.append('alt', 'A square')
  body.append(SEND_KEY, randomUUID())
  return { body }
}

/** What a handler is sent, in a shape that it would take. */
async function bodyFor(path: string, ids: Ids, { today }: DrillClinic): Promise<Partial<Asked>> {
  if (path === '/settings/logo') return picture('logo')
  if (path.endsWith('/photos')) return picture('photo')
  if (path === '/c/check-ins')
    return json({ id: randomUUID(), homeProgramId: ids.homeProgramId, day: today, done: 'all' })
  if (path === '/c/flags') return json({ id: randomUUID(), redFlag: RED_FLAGS[0], day: today })
  if (path === '/c/open') return json({ token: '0'.repeat(16) })
  if (path === '/c/year') return json({ year: 1990 })
  return json({})
}

function rightFor(
  principal: Principal,
  who: Who,
  { kind, isOwn, sendsOn }: { kind: 'read' | 'post' | 'action'; isOwn: boolean; sendsOn: boolean },
): readonly Outcome[] {
  if (who === 'anyone') return ANY
  if (who === 'nobody') return ['not-found', 'refused', 'elsewhere']
  if (mayReach(principal, who)) {
    if (isOwn) return REACHED_PAGE
    return kind === 'read' ? ['not-found'] : ['not-found', 'refused']
  }
  if (who === 'link') return ['refused']
  if (principal.role === undefined) {
    if (kind === 'read') return ['sign-in']
    return kind === 'post' ? ['refused'] : ['sign-in', 'refused', 'not-found']
  }
  if (sendsOn) return ['elsewhere']
  return kind === 'read' ? ['not-found'] : ['not-found', 'refused']
}

type RouteAt = { readonly route: BuiltRoute; readonly principal: Principal; readonly variant: Variant }

function routeCase({ route, principal, variant }: RouteAt, method: Method, who: Who): Case {
  const policy = policyOf(route.path)
  const isOwn = variant === 'own'
  const ids = idsFor(principal, variant)
  const facts = { kind: method === 'GET' ? ('read' as const) : ('post' as const), isOwn }
  return {
    name: `${method} ${route.path}, ${variant}, ${principal.name}`,
    principal,
    right: rightFor(principal, who, { ...facts, sendsOn: policy?.sendsOn === true }),
    // Of a patient of one's own the page says who it is, above the words that nothing is there.
    denied: who !== 'anyone' && variant !== 'mixed' && (!isOwn || !mayReach(principal, who)),
    ...(isOwn || variant === 'mixed' ? {} : { alike: `${method} ${route.path}, ${principal.name}` }),
    ask: async (server) => {
      const adds = method === 'POST' && policy?.of === 'exercise' && isOwn
      const asked = adds && mayReach(principal, who) ? await freshExercise(principal) : ids
      return send({
        address: `${server}${addressOf(route.path, asked)}`,
        cookie: principal.cookie,
        method,
        ...(method === 'GET' ? {} : await bodyFor(route.path, asked, principal.clinic)),
      })
    },
  }
}

/** The same page as the framework's own client asks for it: never more than the page shows. */
const flightCase = ({ route, principal, variant }: RouteAt, who: Who): Case => ({
  name: `flight of ${route.path}, ${variant}, ${principal.name}`,
  principal,
  right: ANY,
  denied: who !== 'anyone' && !mayReach(principal, who),
  ask: (server) =>
    send({
      address: `${server}${addressOf(route.path, idsFor(principal, variant))}?_rsc=1`,
      cookie: principal.cookie,
      headers: { rsc: '1' },
    }),
})

/** With a method that the route does not have. */
const methodCase = ({ route, principal, variant }: RouteAt, method: string, who: Who): Case => ({
  name: `${method} ${route.path}, which has none, ${principal.name}`,
  principal,
  right: route.kind === 'handler' ? ['no-method'] : [...ANY, 'no-method'],
  denied: who !== 'anyone' && !mayReach(principal, who),
  ask: (server) =>
    send({
      address: `${server}${addressOf(route.path, idsFor(principal, variant))}`,
      cookie: principal.cookie,
      method,
    }),
})

/** Questions to a route, in every way and by everybody. */
export function casesOfRoute(route: BuiltRoute, principals: readonly Principal[], isQuick: boolean): Case[] {
  const policy = policyOf(route.path)
  if (!policy || route.path.startsWith('/_')) return []
  const methods: Partial<Record<Method, Who>> =
    typeof policy.may === 'string' ? { GET: policy.may } : policy.may
  const declared = Object.entries(methods) as [Method, Who][]
  const first = declared[0]?.[1] ?? 'anyone'
  return principals.flatMap((principal) => {
    const own: RouteAt = { route, principal, variant: 'own' }
    const asked = declared.flatMap(([method, who]) =>
      variantsOf(policy.of).map((variant) => routeCase({ route, principal, variant }, method, who)),
    )
    if (isQuick || route.path.startsWith('/api/')) return asked
    const flights = route.kind === 'page' && !mayReach(principal, first) ? [flightCase(own, first)] : []
    const verbs = route.kind === 'page' ? VERBS_OF_PAGES : VERBS
    const otherwise = ASKING_OTHERWISE.has(principal.name)
      ? verbs.filter((verb) => !(verb in methods)).map((verb) => methodCase(own, verb, first))
      : []
    return [...asked, ...flights, ...otherwise]
  })
}

const nameIn = (action: BuiltAction): string => action.name.split('#')[1] ?? ''

function actionCase(
  action: BuiltAction,
  principal: Principal,
  variant: Variant,
  makeIds: () => Promise<Ids>,
): Case {
  const who = ACTIONS[action.name]?.may ?? 'nobody'
  const isOwn = variant === 'own'
  const name = nameIn(action)
  return {
    name: `action ${name}, ${variant}, ${principal.name}`,
    principal,
    right: rightFor(principal, who, { kind: 'action', isOwn, sendsOn: false }),
    denied: who !== 'anyone' && (!isOwn || !mayReach(principal, who)),
    ...(isOwn ? {} : { alike: `action ${name}, ${principal.name}` }),
    ask: async (server) => {
      const ids = await makeIds()
      const args = (await BODIES[name]?.(ids, principal.clinic, principal.therapistId ?? randomUUID())) ?? []
      const address = `${server}${addressOf(action.page, ids)}`
      const answer = await callAction({ address, cookie: principal.cookie }, action.id, args)
      return REACHED[name]?.test(answer.body) ? { ...answer, outcome: 'ok' } : answer
    },
  }
}

/** Calls of actions that are refused, and of those that are not: the first must leave no trace in the records. */
export function casesOfActions({ actions }: Built, principals: readonly Principal[]) {
  const denied: Case[] = []
  const allowed: Case[] = []
  for (const action of actions) {
    const policy = ACTIONS[action.name]
    if (!policy) continue
    for (const principal of principals)
      for (const variant of variantsOf(policy.of)) {
        const isAllowed = variant === 'own' && mayReach(principal, policy.may)
        const makeIds = isAllowed
          ? () => freshIds(action, principal)
          : () => Promise.resolve(idsFor(principal, variant))
        ;(isAllowed ? allowed : denied).push(actionCase(action, principal, variant, makeIds))
      }
  }
  // What ends a session comes after all that needs it.
  const rank = ({ name }: Case): number =>
    ['action endAllSessionsAction', 'action changePasswordAction', 'action signOut'].findIndex((end) =>
      name.startsWith(end),
    )
  return { denied, allowed: allowed.toSorted((one, other) => rank(one) - rank(other)) }
}
