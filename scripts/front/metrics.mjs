import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** From a page that is quick to paper that takes its time. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

/**
 * What Prometheus reads: requests by the pattern of their address, what was refused, the process with the delay of its
 * event loop, and what the app adds.
 * @param {() => { underWay: number, waiting: number }} load
 */
export function createMetrics(load) {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const durations = new Histogram({
    name: 'plumbline_request_seconds',
    help: 'How long requests took, by the pattern of the address and the class of the status',
    labelNames: ['route', 'class'],
    buckets: SECONDS,
    registers,
  })
  const refused = new Counter({
    name: 'plumbline_requests_refused_total',
    help: 'Requests that were refused because there was too much to do',
    registers,
  })
  /** @param {string} name @param {string} help @param {() => number} read */
  const gauge = (name, help, read) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('plumbline_requests_under_way', 'Requests that are worked on', () => load().underWay)
  gauge('plumbline_requests_waiting', 'Requests that wait for a place', () => load().waiting)

  return {
    refused: () => refused.inc(),
    /** @param {import('./log.mjs').Over} over */
    over: ({ route, status, ms }) =>
      durations.observe({ route, class: `${Math.floor(status / 100)}xx` }, ms / 1000),
    /**
     * All of it, in the words of Prometheus.
     * @param {readonly { name: string, help: string, value: number }[]} more
     */
    render: async (more) => {
      const own = new Registry()
      for (const { name, help, value } of more) new Gauge({ name, help, registers: [own] }).set(value)
      return `${await register.metrics()}\n${await own.metrics()}`
    },
  }
}
