import type { Metadata } from 'next'
import { SignInRulesCard } from '@/components/auth/sign-in-rules-card'
import { ClinicForm } from '@/components/clinic/clinic-form'
import { LogoCard } from '@/components/clinic/logo-card'
import { RemindersCard } from '@/components/clinic/reminders-card'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may, type Power } from '@/lib/auth/access'
import { requireTherapistWith } from '@/lib/auth/therapist'
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

const PLACES: readonly { readonly label: string; readonly href: string; readonly power: Power }[] = [
  { label: 'Blank forms', href: paths.blankForms(), power: 'blank-forms' },
  { label: 'Clinic numbers', href: paths.clinicNumbers(), power: 'clinic-numbers' },
  { label: 'How Today is used', href: paths.todayUse(), power: 'clinic-numbers' },
  { label: 'Team', href: paths.team(), power: 'team' },
  { label: 'Keeping records', href: paths.retention(), power: 'retention' },
  { label: 'Audit trail', href: paths.audit(), power: 'audit' },
]

/** The clinic: changed by who runs it, seen by everybody who works there. */
export default async function SettingsPage() {
  const therapist = await requireTherapistWith('clinic')
  const [clinic, logo] = await Promise.all([getClinic(therapist), getLogo(therapist)])
  const mayChange = may(therapist, 'change-clinic')
  const counts = mayChange
    ? await countReminders(therapist, addDays(clinicToday(clinic.timeZone), 1 - DAYS_SHOWN))
    : undefined
  return (
    <>
      <PageHeader
        title="Settings"
        note="Your clinic, as it stands on handouts."
        actions={
          <>
            {PLACES.filter(({ power }) => may(therapist, power)).map(({ label, href }) => (
              <LinkButton key={href} href={href}>
                {label}
              </LinkButton>
            ))}
          </>
        }
      />
      <div className="flex flex-col gap-6">
        <Card className="max-w-2xl">
          {mayChange ? (
            <ClinicForm action={updateClinicAction} clinic={clinic} />
          ) : (
            <div className="flex flex-col gap-4">
              <Notice>A lead or an administrator of your clinic can change these.</Notice>
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
        <LogoCard
          logo={logo}
          clinicName={clinic.name}
          takeAway={mayChange ? takeLogoAwayAction : undefined}
        />
        {may(therapist, 'sign-in-settings') ? (
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
