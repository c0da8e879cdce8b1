import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const runs = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.PLUMBLINE_CHROMIUM ?? '',
    chromium.executablePath(),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...FIXED_PLACES,
  ]
  return candidates.find((path) => path !== '' && runs(path))
}

const attempt = (command: string, args: readonly string[], minutes: number): boolean =>
  spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0

/** Installs a browser with what the machine offers: its own packages when we may, else Playwright's download. */
function install(): void {
  const mayInstallPackages = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstallPackages) {
    console.log('No Chromium found: installing the one of this system.')
    if (attempt('apt-get', ['update'], 3) && attempt('apt-get', ['install', '-y', 'chromium'], 10)) return
  }
  console.log('No Chromium found: asking Playwright to download its own.')
  attempt(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], 10)
}

/**
 * The path of a Chromium that starts: PLUMBLINE_CHROMIUM, Playwright's own, an installed one, or one installed now.
 * @throws with one sentence saying how to get one.
 */
export function findChromium(): string {
  const found = installed()
  if (found) return found
  install()
  const fresh = installed()
  if (fresh) return fresh
  throw new Error(
    'The browser tests need Chromium: install it (for example "npx playwright install --with-deps chromium"), or name one in PLUMBLINE_CHROMIUM.',
  )
}
