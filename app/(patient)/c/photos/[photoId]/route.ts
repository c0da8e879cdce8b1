import { requireLink } from '@/lib/auth/link-session'
import { readIssuedPhoto } from '@/lib/own-exercises/reads-issued'
import { LINK_HEADERS, linkFailure } from '../../link-answer'

type Context = { readonly params: Promise<{ photoId: string }> }

/** A photo that stands in a home program of the patient's own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const link = await requireLink()
    const photo = await readIssuedPhoto(link, (await params).photoId)
    if (!photo) return new Response('Not found', { status: 404, headers: LINK_HEADERS })
    return new Response(new Uint8Array(photo.jpeg), {
      headers: {
        ...LINK_HEADERS,
        'Content-Type': 'image/jpeg',
        'Content-Disposition': 'inline; filename="exercise.jpg"',
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    })
  } catch (error) {
    return linkFailure(error)
  }
}
