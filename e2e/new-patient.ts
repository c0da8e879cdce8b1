import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { ChartPage } from './pages/chart'
import type { PlanPage } from './pages/plan'
import { type NewPatient, PatientFormPage } from './pages/patient-form'

/** Somebody nobody else's test knows. */
export function somebodyNew(): NewPatient {
  const mark = randomUUID().slice(0, 8)
  return { name: `Tess Example-${mark}`, dateOfBirth: '1984-05-17', recordNumber: `T-${mark}` }
}

/** A new patient with an open episode, and nothing assessed yet. */
export async function patientInCare(page: Page, person = somebodyNew()): Promise<ChartPage> {
  const form = await new PatientFormPage(page).open()
  const chart = await form.add(person)
  return chart.openEpisode('Low back pain after deadlifts')
}

/** Pain 5 in an acute flare after a strain, with every red flag asked and denied. */
export async function patientInFlare(
  page: Page,
  phase: 'Acute flare' | 'Settling' = 'Acute flare',
  person?: NewPatient,
) {
  return assessFlare(await patientInCare(page, person), phase)
}

/** Records what such a patient has today. */
export async function assessFlare(chart: ChartPage, phase: 'Acute flare' | 'Settling'): Promise<ChartPage> {
  const form = await chart.recordAssessment()
  await form.answer('Pain now', '5')
  await form.answer('Flare going on now', phase === 'Acute flare' ? 'Yes' : 'No')
  await form.condition('Lumbar strain or sprain')
  await form.answer('Phase', phase)
  await form.noToAllFlags()
  return form.record()
}

/** The saved plan of such a patient, with a glute bridge in it, and the chart with its address. */
export async function planWithBridge(
  page: Page,
): Promise<{ plan: PlanPage; chart: ChartPage; address: string }> {
  const chart = await patientInFlare(page)
  const address = chart.address()
  const plan = await chart.plan()
  await plan.add('glute br', 'Glute bridge')
  await plan.expectSaved()
  return { plan, chart, address }
}
