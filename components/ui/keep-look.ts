import { lookCookie } from '@/lib/look-cookie'

/** Keeps how a page looks for the next time; null forgets it. */
export function keepLook(name: string, value: string | null): void {
  document.cookie = lookCookie(name, value, location.protocol === 'https:')
}
