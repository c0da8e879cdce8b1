import 'server-only'
import { createHash } from 'node:crypto'
import { type PrintOptions, USUAL } from '@/components/handout/print-options'
import type { ContactAccess } from '@/lib/auth/desk-access'
import { printedLink } from '@/lib/check-in-links/reads'
import { readLogoPicture } from '@/lib/clinic/reads-logo'
import { type HandoutContent, photoIdsOf } from '@/lib/clinical/handout'
import { LANGUAGE_NAMES } from '@/lib/clinical/languages/language'
import { photoHashes, photosForPrint } from '@/lib/own-exercises/reads'
import { KeptBytes } from './kept-bytes'
import { getHomeProgram, type HomeProgram } from './reads'
import { renderHandout } from './render-handout'
import type { PrintQuery } from './schema'

/** Raised when the same words and options are set otherwise than before: what browsers and this process keep is then old. */
export const RENDERER_VERSION = 4

const MOST_KEPT_BYTES = 64 * 1024 * 1024
const shared = globalThis as { plumblineHandoutBytes?: KeptBytes }

/** One handout that can be made, known by the hash of everything that it is made of. */
export type Print = {
  readonly fileName: string
  readonly hash: string
  /** The signal is that of the request: nobody waits for the document any more. */
  readonly make: (signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>
}

/** In words for who asked: what was asked for is not there. */
type Refused = { readonly problem: string }

function askedWords({ content, contents }: HomeProgram, { language }: PrintQuery): HandoutContent | Refused {
  const words = language === undefined ? content : contents.get(language)
  if (words) return words
  const kept = [...contents.keys()].map((known) => LANGUAGE_NAMES[known]).join(' and ')
  return { problem: `This home program was issued in ${kept} only. Use language=${content.language}.` }
}

const optionsOf = ({ paper, size, pictures, log, layout }: PrintQuery, usual: PrintOptions['paper']) =>
  ({
    paper: paper ?? usual,
    size: size ?? USUAL.size,
    pictures: pictures === undefined ? USUAL.pictures : pictures === 'yes',
    log: log === undefined ? USUAL.log : log === 'yes',
    layout: layout ?? USUAL.layout,
  }) satisfies PrintOptions

/**
 * The handout of a home program as it is asked for, with what it was issued with, and the link that is on for its episode, but
 * for a program to keep going with: the same question is the same hash, and gives the same bytes. Nothing is made before `make` is called.
 * @throws AppError('not-found') when the home program is not this patient's
 */
export async function printOf(
  chart: ContactAccess,
  homeProgramId: string,
  query: PrintQuery,
  usualPaper: PrintOptions['paper'],
  at: Date,
): Promise<Print | Refused> {
  const program = await getHomeProgram(chart, homeProgramId)
  const content = askedWords(program, query)
  if ('problem' in content) return content
  const options = optionsOf(query, usualPaper)
  const photoIds = options.pictures ? photoIdsOf(content) : []
  const photos = await photoHashes(chart, photoIds)
  const logo =
    program.logoId === null || query.logo === 'no' ? undefined : await readLogoPicture(chart, program.logoId)
  // The page ends soon after the discharge, and the paper stays: it would lead nowhere.
  const link = program.purpose === 'keep_going' ? undefined : await printedLink(chart, program.episodeId, at)
  const made = [RENDERER_VERSION, content, options, photos, logo?.sha256 ?? null]
  const hash = createHash('sha256')
    .update(JSON.stringify(link ? [...made, link.id, link.address] : made))
    .digest('hex')

  return {
    fileName: `home-program-${program.number}.pdf`,
    hash,
    make: async (signal) => {
      const kept = (shared.plumblineHandoutBytes ??= new KeptBytes(MOST_KEPT_BYTES))
      const known = kept.get(hash)
      if (known) return known
      const images = {
        photos: await photosForPrint(chart, photoIds),
        ...(logo ? { logo: new Uint8Array(logo.png) } : {}),
        ...(link ? { checkInAddress: link.address } : {}),
      }
      const file = await renderHandout(content, options, images, signal)
      kept.keep(hash, file)
      return file
    },
  }
}
