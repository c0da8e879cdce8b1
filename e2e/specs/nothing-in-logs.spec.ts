import { DEMO_PASSWORD, DEMO_SIGN_IN } from '../../lib/demo-sign-in'
import { expect, test } from '../fixtures'
import { patientInFlare } from '../new-patient'
import { OwnServer } from '../own-server'
import { CaseloadPage } from '../pages/caseload'
import { SignInPage } from '../pages/sign-in'

const OWN_PORT = 3216
const CANARY = 'Xanthocroid'
/** Of the right form, and nobody's. What stands in this header the framework itself writes down; no page of ours puts words there. */
const NO_ACTION = '40'.padEnd(42, '0')

test.describe.configure({ timeout: 300_000 })

test('nothing that was typed is in what the server writes, nor in the audit trail', async ({ browser }) => {
  const server = new OwnServer(OWN_PORT)
  try {
    await server.start()
    const context = await browser.newContext({ baseURL: server.address })
    const page = await context.newPage()
    const door = await new SignInPage(page).open()
    await door.send(DEMO_SIGN_IN, `${CANARY}-password`)
    await expect(door.refusal).toBeVisible()
    await door.signIn(DEMO_SIGN_IN, DEMO_PASSWORD)

    const person = { name: `Tess ${CANARY}`, dateOfBirth: '1984-05-17', recordNumber: `${CANARY}-1` }
    const chart = await patientInFlare(page, 'Acute flare', person)
    const address = chart.address()
    const plan = await chart.plan()
    await plan.add('glute br', 'Glute bridge')
    await plan.note('Glute bridge').fill(`${CANARY} note`)
    await plan.expectSaved()
    await (await new CaseloadPage(page).open('?assigned=all')).find(person.name)

    // What goes wrong on purpose: addresses, bodies and methods that nobody of ours sends, and a database that dies.
    for (const path of [
      `/patients/${CANARY}`,
      `/patients/${CANARY}/record/json`,
      `${address}/home-programs/${CANARY}/handout?paper=${CANARY}`,
      `/c/open?token=${CANARY}`,
      `/settings/audit?patient=${CANARY}&from=${CANARY}&before=${CANARY}`,
    ])
      await page.request.get(path)
    for (const path of ['/c/check-ins', '/c/year', '/settings/logo', '/sign-in', `${address}/plan`])
      await page.request.post(path, { data: `{"note":"${CANARY}`, headers: { 'Next-Action': NO_ACTION } })
    await page.request.fetch(`/patients/${CANARY}`, { method: 'PUT', data: CANARY })
    await plan.open(address)
    server.killDatabase()
    await plan.note('Glute bridge').fill(`${CANARY} after the database died`)
    await page.waitForTimeout(4000)
    await page.request.get(address)

    const trail = await page.request.get('/settings/audit/export?format=jsonl')
    expect(await trail.text()).toContain('plan.saved')
    expect(await trail.text()).not.toMatch(new RegExp(CANARY, 'i'))
    expect(server.output).toContain('Plumbline is ready')
    // What was refused is in it, as a kind and a number.
    for (const kind of ['foreign-origin', 'unreadable', 'no-such-record'])
      expect(server.output.split(`"refused":"${kind}"`).length - 1).toBeLessThanOrEqual(4)
    expect(server.output).toMatch(/"refused":"foreign-origin","count":1,/)
    expect(server.output).toMatch(/"refused":"unreadable","count":1,/)
    expect(server.output).not.toMatch(new RegExp(CANARY, 'i'))
    await context.close()
  } finally {
    server.remove()
  }
})
