const LOCKED = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** A picture whose bytes are of our own making and never change. */
export const pictureResponse = (
  bytes: Buffer,
  type: 'image/jpeg' | 'image/png',
  fileName: string,
): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${fileName}"`,
      // For this browser and this session alone: who signs in next at the same desk asks anew.
      'Cache-Control': 'private, max-age=3600',
      Vary: 'Cookie',
      ...LOCKED,
    },
  })

export const noPicture = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...LOCKED,
    },
  })
