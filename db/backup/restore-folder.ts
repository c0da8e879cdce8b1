import { dataFolder, holdsDatabase } from '../embedded/data-folder.mjs'
import { takeFolder } from '../embedded/stop'
import { settleSwap, swapDatabase } from '../embedded/swap.mjs'
import { checkStructure, refuseDamagedStructure, type Structure } from '../structure'
import type { Manifest } from './contents'
import { load, type Source, wholeBackup } from './load'
import { inScratch } from './scratch'

type Options = Source & {
  readonly at: Date
  /** Whether a database that is there may be moved aside. */
  readonly replace: boolean
}

export type Restored = {
  readonly manifest: Manifest
  readonly structure: Structure
  readonly aside: string | undefined
}

/**
 * Restores a backup as the embedded database of a data folder. It is made aside and checked; only then it takes the place
 * of the old one, which is kept. Cut short at any moment, the folder has the old database whole, or the new one.
 * @throws with a sentence for the operator
 */
export async function restoreIntoFolder(path: string, options: Options): Promise<Restored> {
  const { at, replace, ...source } = options
  const backup = await wholeBackup(source)
  const { manifest } = backup
  const folder = dataFolder(path)
  const release = await takeFolder(folder)
  try {
    settleSwap(folder)
    if (holdsDatabase(folder) && !replace)
      throw new Error(
        `There is a database in ${folder.root} already. Name another folder with PLUMBLINE_DATA, or add --replace to move it aside. Nothing was changed.`,
      )
    return await inScratch(
      folder.root,
      async (connection) => {
        await load(connection, backup)
        const structure = await checkStructure(connection)
        refuseDamagedStructure(
          structure,
          'Nothing was changed. Restore again, on another disk where it stays so.',
        )
        return structure
      },
      (structure, database) => ({ manifest, structure, aside: swapDatabase(folder, database, at) }),
    )
  } finally {
    release()
  }
}
