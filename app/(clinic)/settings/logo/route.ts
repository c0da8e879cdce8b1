import { revalidatePath } from 'next/cache'
import { now } from '@/lib/clinic/clock'
import { reencodeLogo } from '@/lib/clinic/logo'
import { LOGO_MAX_BYTES, LOGO_TOO_BIG } from '@/lib/clinic/schema'
import { setLogo } from '@/lib/clinic/writes-logo'
import { AppError } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { answer, savedOnce, senderOf, sentFile } from '../../sent-file'

/** Takes the clinic's logo from who runs it. */
export async function POST(request: Request): Promise<Response> {
  const therapist = await senderOf('change-clinic')
  if (therapist instanceof Response) return therapist
  try {
    const sent = await sentFile(request, 'logo', { maxBytes: LOGO_MAX_BYTES, tooBig: LOGO_TOO_BIG })
    if (sent instanceof Response) return sent
    const logo = await reencodeLogo(sent.bytes)
    if ('refused' in logo) return answer(422, { fieldErrors: { logo: [logo.refused] } })
    return await savedOnce(therapist, sent, async () => {
      await setLogo(therapist, logo, now())
      revalidatePath(paths.settings())
      return { fieldErrors: {}, done: 'The logo is saved. Home programs from now on have it.' }
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return answer(503, { formError: 'The logo could not be saved just now. Send it once more.' })
  }
}
