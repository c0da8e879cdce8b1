import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

/**
 * Traces for OpenTelemetry. The framework describes each request to whoever listens, addresses with their ids and tokens
 * included: only what stands here leaves the process, and names are made anew of it.
 */
const NUMBERS = ['http.status_code']
const METHODS = new Set(['GET', 'HEAD', 'POST'])
const OTHER = 'other'

/** @typedef {import('@opentelemetry/sdk-trace-node').ReadableSpan} ReadableSpan */

/**
 * What may be said of a span: the pattern of the address, the method, the status, and which part of the work it was.
 * @param {ReadableSpan} span
 * @param {ReadonlySet<string>} patterns
 */
function sayable({ name, attributes }, patterns) {
  /** @type {Record<string, string | number>} */
  const said = {}
  for (const key of NUMBERS) if (typeof attributes[key] === 'number') said[key] = attributes[key]
  const method = String(attributes['http.method'] ?? '')
  if (METHODS.has(method)) said['http.method'] = method
  const given = String(attributes['http.route'] ?? attributes['next.route'] ?? '')
  const route = given.replace(/\/(page|route)$/, '') || '/'
  if (given !== '' && patterns.has(route)) said['http.route'] = route
  // The framework's own words for a part of its work, such as 'AppRender.getBodyResult'.
  const part = String(attributes['next.span_type'] ?? '')
  if (/^[A-Za-z]+\.[A-Za-z]+$/.test(part)) said['next.span_type'] = part
  const ofRequest = said['http.method'] !== undefined
  const begins = ofRequest ? said['http.method'] : (said['next.span_type'] ?? (OWN.has(name) ? name : OTHER))
  return { name: `${begins}${ofRequest ? ` ${said['http.route'] ?? OTHER}` : ''}`, attributes: said }
}

/** Parts of the work that we name ourselves. */
const OWN = new Set(['database transaction'])

/**
 * A span with nothing but what may be said: no words of errors either.
 * @param {ReadableSpan} span
 * @param {ReadonlySet<string>} patterns
 * @returns {ReadableSpan}
 */
const withoutTheRest = (span, patterns) =>
  Object.create(span, {
    ...Object.fromEntries(Object.entries(sayable(span, patterns)).map(([key, value]) => [key, { value }])),
    events: { value: [] },
    links: { value: [] },
    status: { value: { code: span.status.code } },
  })

/** @param {string} name */
const resource = (name) => ({
  attributes: { 'service.name': name },
  asyncAttributesPending: false,
  merge() {
    return this
  },
  getRawAttributes: () => [],
})

/**
 * Sends traces to the collector that the environment names (OTEL_EXPORTER_OTLP_ENDPOINT and its kin).
 * @param {ReadonlySet<string>} patterns the addresses of the build
 * @param {string} name how the collector calls this server
 */
export function startTracing(patterns, name) {
  const collector = new OTLPTraceExporter()
  const processor = new BatchSpanProcessor({
    export: (spans, done) =>
      collector.export(
        spans.map((span) => withoutTheRest(span, patterns)),
        done,
      ),
    shutdown: () => collector.shutdown(),
    forceFlush: () => collector.forceFlush(),
  })
  const provider = new NodeTracerProvider({ resource: resource(name), spanProcessors: [processor] })
  provider.register()
  const tracer = provider.getTracer('plumbline')
  return {
    tracer,
    /**
     * Work as a part of the trace of its request.
     * @template T
     * @param {string} part
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    trace: (part, work) => tracer.startActiveSpan(part, (span) => work().finally(() => span.end())),
    /** Sends what is left. */
    stop: () => provider.shutdown(),
  }
}
