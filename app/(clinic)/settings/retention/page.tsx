import type { Metadata } from 'next'
import { PastRetentionCard } from '@/components/data-rights/past-retention'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { recordListRead } from '@/lib/audit/writes-looking'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { may } from '@/lib/auth/access'
import { listPastRetention, PAST_RETENTION_LIMIT } from '@/lib/data-rights/reads-retention'
import { AppError } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { changeRetentionAction } from './actions'

export const metadata: Metadata = { title: 'Keeping records' }

/** For how long records are kept, and which are older; for leads. Nothing goes by itself. */
export default async function RetentionPage() {
  const lead = await requireTherapist()
  if (!may(lead, 'retention')) throw new AppError('not-found')
  const { retentionYears: years, version, timeZone } = await getClinic(lead)
  const past = years === null ? [] : await listPastRetention(lead, { years, today: clinicToday(timeZone) })
  if (past.length > 0) await recordListRead(lead, 'retention.read', past.length, now())
  return (
    <>
      <PageHeader
        title="Keeping records"
        note="The law where you work says for how long. Plumbline removes nothing by itself: it lists what is older, and you decide for each record."
        actions={<LinkButton href={paths.settings()}>Settings</LinkButton>}
      />
      <div className="flex max-w-3xl flex-col gap-6">
        <Card title="How long">
          <Form key={version} action={changeRetentionAction} label="How long">
            <input type="hidden" name="version" value={version} />
            <TextInput
              name="years"
              label="Years after the last contact"
              hint="Left empty, all records are kept."
              inputMode="numeric"
              optional
              defaultValue={years === null ? '' : String(years)}
              fieldClassName="max-w-64"
            />
            <div>
              <SubmitButton>Save</SubmitButton>
            </div>
          </Form>
        </Card>
        {years === null ? null : (
          <PastRetentionCard lines={past} isMore={past.length === PAST_RETENTION_LIMIT} />
        )}
      </div>
    </>
  )
}
