import { expect, it } from 'vitest'
import { createMetrics } from './metrics.mjs'

const over = { id: 'x', method: 'GET', route: '/patients/[patientId]', status: 200, ms: 40, gone: false }

it('Prometheus reads requests by pattern and class, what was refused and waits, the process, and what the app adds', async () => {
  const metrics = createMetrics(() => ({ underWay: 3, waiting: 2 }))
  metrics.over(over)
  metrics.over({ ...over, ms: 300 })
  metrics.over({ ...over, status: 503 })
  metrics.refused()
  const lines = (await metrics.render([{ name: 'plumbline_more', help: 'More', value: 7 }])).split('\n')
  const route = 'route="/patients/[patientId]"'
  expect(lines).toEqual(
    expect.arrayContaining([
      `plumbline_request_seconds_bucket{le="0.05",${route},class="2xx"} 1`,
      `plumbline_request_seconds_count{${route},class="2xx"} 2`,
      `plumbline_request_seconds_count{${route},class="5xx"} 1`,
      'plumbline_requests_refused_total 1',
      'plumbline_requests_under_way 3',
      'plumbline_requests_waiting 2',
      '# TYPE plumbline_more gauge',
      'plumbline_more 7',
    ]),
  )
  expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds '))).toBe(true)
  // Read again, what the app adds is said once.
  const again = await metrics.render([{ name: 'plumbline_more', help: 'More', value: 8 }])
  expect(again.match(/^plumbline_more .*$/gm)).toEqual(['plumbline_more 8'])
})
