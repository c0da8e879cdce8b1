/** Where a server that listens at every address of the machine is reached from it. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** The address at which this machine reaches its own server. @param host where that listens, such as '127.0.0.1' or '::' */
export function ownAddress(host: string, port: number): string {
  const name = EVERYWHERE[host] ?? host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
