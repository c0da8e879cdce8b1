import './settings-file.mjs'
import { parseArgs } from 'node:util'
import { BREAK_WORDS } from '@/components/audit/break-words'
import { connection } from '@/db/connection'
import { anchorFile, readAnchors } from '@/lib/audit/anchors'
import { checkChain } from '@/lib/audit/reads-chain'
import { everyClinic } from '@/lib/audit/writes-chain'
import { orRefuse } from './or-refuse'

/**
 * Checks the audit chain of every clinic: npm run --silent audit:verify [-- --clinic ID] [--anchors FILE] [--since-anchor]
 * A line for each clinic; exit 1 where one does not hold. Anchors are compared, from PLUMBLINE_DATA unless a file is named;
 * --since-anchor trusts the newest of them and checks what came after.
 */
await orRefuse(async () => {
  const { values } = parseArgs({
    options: {
      clinic: { type: 'string' },
      anchors: { type: 'string' },
      'since-anchor': { type: 'boolean', default: false },
    },
  })
  const kept = readAnchors(values.anchors ?? anchorFile())
  const clinics = values.clinic ? [values.clinic] : await everyClinic()
  // A clinic that is gone altogether is still in the anchors.
  for (const clinicId of new Set([...clinics, ...(values.clinic ? [] : kept.keys())])) {
    const anchors = kept.get(clinicId) ?? []
    const newest = values['since-anchor'] ? anchors.at(-1) : undefined
    const { head, broken } = await checkChain(clinicId, { anchors, ...(newest ? { from: newest } : {}) })
    const compared = `${anchors.length} anchor${anchors.length === 1 ? '' : 's'} compared`
    console.log(
      broken
        ? `${clinicId}: BROKEN at event ${broken.seq}: ${BREAK_WORDS[broken.what]}.`
        : `${clinicId}: holds, ${head.seq} events, ${compared}, seal ${head.hash}`,
    )
    if (broken) process.exitCode = 1
  }
  await (await connection()).pool.end()
})
