import { now } from '@/lib/clinic/clock'
import { paths } from '@/lib/paths'
import { stopInput } from '@/lib/reminders/schema'
import { stopReminders } from '@/lib/reminders/writes-consent'

/** What a mail program calls when its own button is pressed (RFC 8058). The answer is the same for any link. */
export async function POST(request: Request): Promise<Response> {
  const link = stopInput.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (link.success) await stopReminders(link.data, now())
  return new Response('OK', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** A program that only opens links changes nothing: whoever sits before it gets the page with the button. */
export const GET = (request: Request): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: paths.stopReminders(new URL(request.url).searchParams.toString()) },
  })
