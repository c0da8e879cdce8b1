import type { Role } from '@/lib/auth/access'

/** What the shell shows of the person at the desk. */
export type SignedIn = {
  readonly name: string
  /** Credentials or role, under the name. */
  readonly title: string
  readonly role: Role
}

/** 'Ana Maria Lopez' is AL. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last]
    .map((word) => word?.match(/^./u)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('en')
}
