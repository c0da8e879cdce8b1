import type { Metadata } from 'next'
import { SignInRulesCard } from '@/components/auth/sign-in-rules-card'
import { ClinicForm } from '@/components/clinic/clinic-form'
import { LogoCard } from '@/components/clinic/logo-card'
import { RemindersCard } from '@/components/clinic/reminders-card'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { mayReadAudit } from '@/lib/audit/access'
import { decidesHowToSignIn } from '@/lib/auth/access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { getLogo } from '@/lib/clinic/reads-logo'
import { addDays } from '@/lib/clinical/calendar-date'
import { paths } from '@/lib/paths'
import { mailServer } from '@/lib/reminders/mail-server'
import { countReminders } from '@/lib/reminders/reads'
import {
  changeSignInRulesAction,
  sendTestMailAction,
  takeLogoAwayAction,
  updateClinicAction,
} from './actions'

const DAYS_SHOWN = 30

export const metadata: Metadata = { title: 'Settings' }

/** The clinic: changed by its leads, seen by everybody who works there. */
export default async function SettingsPage() {
  const therapist = await requireTherapist()
  const [clinic, logo] = await Promise.all([getClinic(therapist), getLogo(therapist)])
  const leads = therapist.role === 'lead'
  const counts = leads
    ? await countReminders(therapist, addDays(clinicToday(clinic.timeZone), 1 - DAYS_SHOWN))
    : undefined
  return (
    <>
      <PageHeader
        title="Settings"
        note="Your clinic, as it stands on handouts."
        actions={
          <>
            <LinkButton href={paths.blankForms()}>Blank forms</LinkButton>
            {leads ? <LinkButton href={paths.clinicNumbers()}>Clinic numbers</LinkButton> : null}
            {leads ? <LinkButton href={paths.todayUse()}>How Today is used</LinkButton> : null}
            {leads ? <LinkButton href={paths.team()}>Team</LinkButton> : null}
            {leads ? <LinkButton href={paths.retention()}>Keeping records</LinkButton> : null}
            {mayReadAudit(therapist) ? <LinkButton href={paths.audit()}>Audit trail</LinkButton> : null}
          </>
        }
      />
      <div className="flex flex-col gap-6">
        <Card className="max-w-2xl">
          {leads ? (
            <ClinicForm action={updateClinicAction} clinic={clinic} />
          ) : (
            <div className="flex flex-col gap-4">
              <Notice>A lead of your clinic can change these.</Notice>
              <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-2">
                {[
                  ['Name', clinic.name],
                  ['Phone', clinic.phone],
                  ['Address', clinic.address],
                  ['Time zone', clinic.timeZone],
                  ['Weights in', clinic.units === 'lb' ? 'Pounds' : 'Kilograms'],
                  ['Handouts on', clinic.paper === 'a4' ? 'A4' : 'Letter'],
                  ['Days without a check-in', clinic.quietDays],
                  ['Days between assessments', clinic.reassessDays],
                  ['Days after discharge', clinic.graceDays],
                ].map(([label, value]) => (
                  <div key={label} className="contents">
                    <dt className="text-muted">{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )}
        </Card>
        <LogoCard logo={logo} clinicName={clinic.name} takeAway={leads ? takeLogoAwayAction : undefined} />
        {decidesHowToSignIn(therapist) ? (
          <SignInRulesCard secondFactorForAll={clinic.secondFactorForAll} action={changeSignInRulesAction} />
        ) : null}
        {counts ? (
          <RemindersCard
            counts={counts}
            days={DAYS_SHOWN}
            isOn={mailServer() !== undefined}
            ownEmail={therapist.email}
            sendTest={sendTestMailAction}
          />
        ) : null}
      </div>
    </>
  )
}
