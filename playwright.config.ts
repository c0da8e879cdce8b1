import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium'

const DEMO_PORT = 3210
const FRESH_PORT = 3211
const CLOCK_PORT = 3212
const run = `${process.pid}-${Date.now()}`
const dataFolder = (name: string): string =>
  join(tmpdir(), `plumbline-e2e-${process.env.PLUMBLINE_E2E_RUN ?? run}-${name}`)
process.env.PLUMBLINE_E2E_RUN ??= run
/** Days by which the third server's clock is ahead; specs write it. */
process.env.E2E_CLOCK ??= dataFolder('clock.txt')

/** The built app, three times: the demo clinic, a fresh server before its first-run set-up, and one whose days pass. */
export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results/browser',
  fullyParallel: false,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${DEMO_PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    // Recording every test takes a fifth of the time; `--trace on` records the one that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: [
    {
      command: 'npm run --silent demo',
      url: `http://localhost:${DEMO_PORT}/sign-in`,
      timeout: 240_000,
      env: { PORT: String(DEMO_PORT), PLUMBLINE_DATA: dataFolder('demo') },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
      stdout: 'pipe',
    },
    {
      command: 'npm start --silent',
      url: `http://localhost:${FRESH_PORT}/set-up`,
      timeout: 120_000,
      env: {
        PORT: String(FRESH_PORT),
        PLUMBLINE_DATA: dataFolder('fresh'),
        NEXTAUTH_URL: `http://localhost:${FRESH_PORT}`,
        NEXTAUTH_SECRET: 'a-secret-for-browser-tests-only-0123456789',
        PLUMBLINE_KEY: 'a-key-for-browser-tests-only-0123456789ab',
        PLUMBLINE_SETUP_CODE: 'BROWSER-TEST',
      },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    },
    {
      command: 'npm start --silent',
      url: `http://localhost:${CLOCK_PORT}/set-up`,
      timeout: 120_000,
      env: {
        PORT: String(CLOCK_PORT),
        PLUMBLINE_DATA: dataFolder('clock'),
        NEXTAUTH_URL: `http://localhost:${CLOCK_PORT}`,
        NEXTAUTH_SECRET: 'a-secret-for-browser-tests-only-0123456789',
        PLUMBLINE_KEY: 'a-key-for-browser-tests-only-0123456789ab',
        PLUMBLINE_SETUP_CODE: 'BROWSER-TEST',
        NODE_OPTIONS: `--import=${pathToFileURL('e2e/moving-clock.mjs').href}`,
      },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    },
  ],
})
