import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { listening } from './testing'
import { startTracing } from './tracing.mjs'

const CANARY = 'Xanthocroid'
const ROUTE = '/patients/[patientId]'

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })
const span = z.object({
  name: z.string(),
  traceId: z.string(),
  attributes: z.array(attribute),
  status: z.object({ code: z.number() }),
})
const sentSpans = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
})

it('A collector gets requests by their pattern and their parts, and no address, statement or word of an error', async () => {
  const received: string[] = []
  const collector = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(body)
      response.setHeader('Content-Type', 'application/json').end('{}')
    })
  })
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${await listening(collector)}`)
  try {
    const { tracer, trace, stop } = startTracing(new Set([ROUTE, '/']), 'harbor')
    // As the framework describes a request, and what may go wrong in it.
    const failing = tracer.startActiveSpan(
      `GET /patients/${CANARY}?q=${CANARY}`,
      { attributes: { 'http.method': 'GET', 'http.target': `/patients/${CANARY}?q=${CANARY}` } },
      async (request) => {
        await trace('database transaction', async () => {
          tracer
            .startSpan(`fetch GET https://x.example/${CANARY}`, {
              attributes: { 'http.url': CANARY, 'net.peer.name': CANARY },
            })
            .end()
        })
        request.setAttributes({ 'http.route': ROUTE, 'http.status_code': 500, 'next.span_name': CANARY })
        request.recordException(new Error(`failed: ${CANARY}`))
        // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the enum is in a package that is not ours
        request.setStatus({ code: 2, message: CANARY })
        request.end()
      },
    )
    await failing
    for (const odd of [`/patients/${CANARY}`, ''])
      tracer
        .startSpan(CANARY, {
          attributes: { 'http.method': 'POST', 'http.route': odd, 'next.span_type': `${CANARY} x` },
        })
        .end()
    await stop()
    expect(received.join('')).not.toContain(CANARY)
    const sent = received.flatMap((body) => sentSpans.parse(JSON.parse(body)).resourceSpans)
    const spans = sent.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
    expect(spans.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'database transaction',
      `GET ${ROUTE}`,
      'other',
      'POST other',
      'POST other',
    ])
    const request = spans.find(({ name }) => name.startsWith('GET'))
    expect(request?.status).toEqual({ code: 2 })
    expect(request?.attributes).toContainEqual({ key: 'http.status_code', value: { intValue: 500 } })
    expect(spans.find(({ name }) => name.startsWith('data'))?.traceId).toBe(request?.traceId)
    expect(sent[0]?.resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'harbor' } }])
  } finally {
    vi.unstubAllEnvs()
  }
})
