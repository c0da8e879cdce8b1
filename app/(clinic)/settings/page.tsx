import type { Metadata } from 'next'
import { ClinicForm } from '@/components/clinic/clinic-form'
import { LogoCard } from '@/components/clinic/logo-card'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { getLogo } from '@/lib/clinic/reads-logo'
import { paths } from '@/lib/paths'
import { takeLogoAwayAction, updateClinicAction } from './actions'

export const metadata: Metadata = { title: 'Settings' }

/** The clinic: changed by its leads, seen by everybody who works there. */
export default async function SettingsPage() {
  const therapist = await requireTherapist()
  const [clinic, logo] = await Promise.all([getClinic(therapist), getLogo(therapist)])
  const leads = therapist.role === 'lead'
  return (
    <>
      <PageHeader
        title="Settings"
        note="Your clinic, as it stands on handouts."
        actions={
          <>
            <LinkButton href={paths.blankForms()}>Blank forms</LinkButton>
            {leads ? <LinkButton href={paths.team()}>Team</LinkButton> : null}
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
      </div>
    </>
  )
}
