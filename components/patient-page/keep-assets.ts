const WORKER = '/c-worker.js'
const SCOPE = '/c'
/** What is fetched late, such as the figures, is waited for. */
const SETTLED_MS = 1500

/** The scripts that the page itself names tell the worker of which build it is. */
const loaded = (): string[] =>
  [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...document.querySelectorAll<HTMLScriptElement>('script[src]:not([nomodule])')].map(({ src }) => src),
  ].filter((address) => address.startsWith(location.origin))

/** Installs the worker and tells it what this page loaded, now and later, so that one visit is enough. @returns how to stop */
export function keepAssets(): () => void {
  // Not there on plain http: the page then needs a connection to open.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!workers) return () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = async (): Promise<void> => {
    try {
      await workers.register(WORKER, { scope: SCOPE })
      const { active } = await workers.ready
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of one origin alone
      active?.postMessage({ keep: loaded() })
    } catch {
      // Without it the page still works with a connection.
    }
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void tell(), SETTLED_MS)
  }
  const observer = new PerformanceObserver(soon)
  observer.observe({ type: 'resource' })
  soon()
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
