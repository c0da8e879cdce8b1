import { fdatasyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { amcheck } from '@electric-sql/pglite/contrib/amcheck'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * The hook of the WebAssembly file system that we add; the stock one never flushes to disk.
 * @typedef {{ stream_ops: { fsync?: (stream: { nfd: number }) => number } }} NodeFileSystem
 */

/** `-F` switches flushing off; `fsync` is the one method whose path reaches our hook (fdatasync is a stub there). */
const DURABLE_PARAMS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

/** Files and folders alike: the engine asks to flush a folder after it made or renamed something in it. */
class DurableNodeFS extends NodeFS {
  flushes = 0

  /**
   * @override
   * @param {Parameters<NodeFS['init']>} given
   * @returns {ReturnType<NodeFS['init']>}
   */
  async init(...given) {
    const { emscriptenOpts } = await super.init(...given)
    /** @param {{ FS: { filesystems: { NODEFS: NodeFileSystem } } }} module */
    const hook = (module) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fdatasyncSync(nfd)
        this.flushes += 1
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [hook, ...(emscriptenOpts.preRun ?? [])] } }
  }
}

/**
 * Opens the engine on a folder so that an acknowledged write is on disk.
 * @param {string} folder
 * @returns {Promise<PGlite>}
 * @throws when a probe write is not flushed: then a new version of the engine has changed the ground under our hook
 */
export async function openDurably(folder) {
  const fileSystem = new DurableNodeFS(folder)
  const engine = await PGlite.create({
    fs: fileSystem,
    startParams: DURABLE_PARAMS,
    // For db/structure.ts: it is there to be used, and in no database until then.
    extensions: { amcheck },
  })
  const before = fileSystem.flushes
  await engine.exec(
    'create table if not exists plumbline_probe (at timestamptz); delete from plumbline_probe; insert into plumbline_probe values (now())',
  )
  if (fileSystem.flushes === before) {
    await engine.close()
    throw new Error(
      'The embedded database does not flush its writes to disk on this machine: use DATABASE_URL with PostgreSQL.',
    )
  }
  return engine
}
