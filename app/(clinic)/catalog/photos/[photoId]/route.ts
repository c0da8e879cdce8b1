import { requireTherapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { readPhoto } from '@/lib/own-exercises/reads'

type Context = { readonly params: Promise<{ photoId: string }> }

const LOCKED = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** A photo of the clinic's, to those of the clinic who are signed in. Its bytes are of our own making and never change. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const therapist = await requireTherapist()
  try {
    const { jpeg } = await readPhoto(therapist, (await params).photoId)
    return new Response(new Uint8Array(jpeg), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Content-Disposition': 'inline; filename="exercise.jpg"',
        // For this browser and this session alone: who signs in next at the same desk asks anew.
        'Cache-Control': 'private, max-age=3600',
        Vary: 'Cookie',
        ...LOCKED,
      },
    })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error
    return new Response('Not found', {
      status: 404,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'private, no-store',
        ...LOCKED,
      },
    })
  }
}
