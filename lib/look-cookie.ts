/**
 * Cookies for how a page looks, which its own script sets, so that the server draws it as it was left. They say nothing
 * about anybody. Behind https the prefix has browsers take one from this very host alone, and never send it in plain.
 */
export const lookCookieName = (name: string, isHttps: boolean): string => `${isHttps ? '__Host-' : ''}${name}`

const A_YEAR_SECONDS = 31_536_000

/** The cookie as a script sets it; null forgets it. */
export const lookCookie = (name: string, value: string | null, isHttps: boolean): string =>
  [
    `${lookCookieName(name, isHttps)}=${value ?? ''}`,
    'path=/',
    `max-age=${value === null ? 0 : A_YEAR_SECONDS}`,
    'samesite=lax',
    ...(isHttps ? ['secure'] : []),
  ].join('; ')
