import type { Metadata } from 'next'
import { AddMemberForm } from '@/components/clinic/add-member-form'
import { MemberCard } from '@/components/clinic/member-card'
import { rolesToGive } from '@/components/clinic/roles'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/auth/access'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { listTeam } from '@/lib/clinic/reads'
import { countInCare } from '@/lib/patients/reads-in-care'
import { addMemberAction, changeMemberAction, changeMemberDetailsAction, sendLinkAction } from './actions'

export const metadata: Metadata = { title: 'Team' }

/** Who works here, for those who run the clinic. */
export default async function TeamPage() {
  const therapist = await requireTherapistWith('team')
  const [team, inCare] = await Promise.all([listTeam(therapist), countInCare(therapist)])
  const roles = rolesToGive(therapist)
  return (
    <>
      <PageHeader title="Team" note="Accounts are deactivated, never deleted: what they recorded stays." />
      <div className="grid max-w-5xl items-start gap-6 lg:grid-cols-2">
        <Card title="Accounts" flush>
          <ul className="divide-y divide-line">
            {team.map((member) => (
              <MemberCard
                key={member.id}
                member={member}
                inCare={inCare.get(member.id) ?? 0}
                mayAssign={may(therapist, 'charts')}
                isSelf={member.id === therapist.id}
                roles={roles}
                mayChange={may(therapist, 'name-leads') || !may(member, 'name-leads')}
                action={changeMemberAction}
                changeDetails={changeMemberDetailsAction}
                sendLink={sendLinkAction}
              />
            ))}
          </ul>
        </Card>
        <Card title="Add somebody">
          <AddMemberForm action={addMemberAction} roles={roles} />
        </Card>
      </div>
    </>
  )
}
