/** One figure of the app's own, as it is now. */
export type Gauge = { readonly name: string; readonly help: string; readonly value: number }

/**
 * What the server in front (scripts/web-server.mjs) and the app tell each other: they share one process. Nothing of it is
 * there under the development server or in tests.
 */
type Shared = {
  /** Requests that reached code of ours; the server in front makes the list and clears it. */
  readonly plumblineBegun?: Set<string>
  /** Set once the server was asked to end. */
  readonly plumblineDraining?: boolean
  /** Puts together what Prometheus reads, with what the app adds. */
  readonly plumblineMetrics?: { readonly render: (more: readonly Gauge[]) => Promise<string> }
  /** Does work as a part of the trace of its request, where somebody collects traces. */
  readonly plumblineTrace?: <T>(part: string, work: () => Promise<T>) => Promise<T>
  /** Counts what was refused, by its kind (lib/refusals.ts). */
  readonly plumblineRefused?: (kind: string) => void
  /** The log; see scripts/front/log.mjs for what goes into it. */
  readonly plumblineLog?: { readonly error: (fields: object, words: string) => void }
}

/** What is shared, as it is now. */
export const serverInFront = (): Shared => globalThis as typeof globalThis & Shared
