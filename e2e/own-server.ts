import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from '../db/embedded/data-folder.mjs'

const READY_WITHIN_MS = 120_000

/** The demo clinic on a port and in a folder of its own: it can be killed in the middle of work and started again. */
export class OwnServer {
  readonly address
  /** All that it has written so far. */
  output = ''
  readonly #folder = mkdtempSync(join(tmpdir(), 'plumbline-own-'))
  #process: ChildProcess | undefined
  #host: number | undefined

  constructor(readonly port: number) {
    this.address = `http://localhost:${port}`
  }

  async start(): Promise<void> {
    this.#process = spawn('npm', ['run', '--silent', 'demo'], {
      env: {
        ...process.env,
        PORT: String(this.port),
        PLUMBLINE_DATA: this.#folder,
        // All that it ever writes.
        PLUMBLINE_LOG_LEVEL: 'debug',
      },
      // A group of its own, so that everything it starts can be killed with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (text: Buffer) => {
        this.output += text.toString()
      })
    const giveUpAt = Date.now() + READY_WITHIN_MS
    while (Date.now() < giveUpAt) {
      const isUp = await fetch(`${this.address}/sign-in`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isUp) {
        this.#host = this.#hostInLock()
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`No server came up at ${this.address}`)
  }

  /** As a power cut would: the server and its embedded database are gone at once, in the middle of whatever they did. */
  kill(): void {
    const pid = this.#process?.pid
    if (pid !== undefined) killNow(-pid)
    if (this.#host !== undefined) killNow(this.#host)
    this.#process = undefined
    this.#host = undefined
  }

  /** The database alone is gone at once; the server goes on and finds out. */
  killDatabase(): void {
    if (this.#host !== undefined) killNow(this.#host)
  }

  /** The database's host lives in a group of its own; its lock names it. */
  #hostInLock(): number | undefined {
    const { lock } = dataFolder(this.#folder)
    const file = [lock, `${lock}.pid`].find(existsSync)
    const pid = file === undefined ? 0 : Number.parseInt(readFileSync(file, 'utf8'), 10)
    return pid > 0 ? pid : undefined
  }

  /** Nothing of it is left afterwards. */
  remove(): void {
    this.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** At once; what is gone already need not be killed. */
function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Nothing there any more.
  }
}
