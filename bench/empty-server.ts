import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { nextCommand } from '@/scripts/next-command'
import { answers } from './answers'

const FOLDER = join('bench', 'empty-app')
const READY_WITHIN_MS = 60_000

/** An app of the framework with one empty page that is made anew for each request. */
export class EmptyServer {
  readonly address
  #process: ChildProcess | undefined

  constructor(readonly port: number) {
    this.address = `http://localhost:${port}`
  }

  /** @throws where the framework does not build or serve it */
  async start(): Promise<void> {
    this.build()
    await this.serve()
  }

  /** @throws where the framework does not build it */
  build(): void {
    const build = nextCommand(['build', FOLDER])
    const { status, stdout } = spawnSync(build.command, build.args, { env: build.env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`The empty app did not build. ${stdout}`)
  }

  /** Serves what was built. @throws where it does not answer */
  async serve(): Promise<void> {
    const serve = nextCommand(['start', FOLDER, '--port', String(this.port)])
    this.#process = spawn(serve.command, serve.args, { env: serve.env, stdio: 'ignore' })
    await answers(this.address, READY_WITHIN_MS)
  }

  /** Ends the server; what was built stays. */
  async stop(): Promise<void> {
    const ended = this.#process && once(this.#process, 'exit')
    this.#process?.kill()
    await ended
  }

  /** Nothing of it is left afterwards. */
  remove(): void {
    this.#process?.kill()
    rmSync(join(FOLDER, '.next'), { recursive: true, force: true })
  }
}
