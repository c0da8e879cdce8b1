import { join } from 'node:path'

/** How to run the framework's command line here: no shell, no telemetry. */
export const nextCommand = (args: readonly string[], extra: Readonly<Record<string, string>> = {}) => ({
  command: process.execPath,
  args: [join('node_modules', 'next', 'dist', 'bin', 'next'), ...args],
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra },
})
