/** Where to go after signing in: always a path of ours, never another site. */
export function callbackPath(wanted: string | undefined): string {
  if (!wanted || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\')) return '/'
  const { pathname, search } = new URL(wanted, 'http://here.invalid')
  // Dots in the path can leave two slashes in front, which a browser reads as another site.
  return pathname.startsWith('//') ? '/' : `${pathname}${search}`
}
