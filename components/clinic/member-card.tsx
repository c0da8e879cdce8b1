import { LinkOnce } from '@/components/auth/link-once'
import { Badge } from '@/components/ui/badge'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { ROLE_LABELS } from './roles'

export type Member = {
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly email: string
  readonly role: keyof typeof ROLE_LABELS
  readonly active: boolean
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
}

/** One press that does one thing to the account. */
const Change = ({
  member,
  change,
  label,
  name,
  variant = 'secondary',
  action,
}: {
  member: Member
  change: string
  label: string
  /** Of the form, for those who hear it. */
  name: string
  variant?: 'danger' | 'secondary'
  action: FormAction
}) => (
  <Form action={action} label={name}>
    <input type="hidden" name="therapistId" value={member.id} />
    <input type="hidden" name="change" value={change} />
    <SubmitButton variant={variant} size="small">
      {label}
    </SubmitButton>
  </Form>
)

/** One account, and what its lead can do with it. */
export const MemberCard = ({
  member,
  isSelf,
  action,
  sendLink,
}: {
  member: Member
  isSelf: boolean
  action: FormAction
  sendLink: FormAction
}) => (
  <li className="flex flex-col gap-3 px-4 py-4 sm:px-5">
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p className="font-medium">
          {member.name}
          {member.credentials ? <span className="font-normal text-muted">, {member.credentials}</span> : null}
          {isSelf ? <span className="font-normal text-muted"> (you)</span> : null}
        </p>
        <p className="text-sm text-muted">{member.email}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge>{ROLE_LABELS[member.role]}</Badge>
        {member.hasSecondFactor ? <Badge>Second factor</Badge> : null}
        {member.active && !member.hasPassword ? <Badge>Invited</Badge> : null}
        {member.active ? null : <Badge>Deactivated</Badge>}
      </div>
    </div>
    {isSelf ? null : (
      <div className="flex flex-wrap items-start gap-x-3 gap-y-3">
        {member.active ? (
          <>
            <Form
              action={sendLink}
              label={`${member.hasPassword ? 'New password' : 'Invitation'} for ${member.name}`}
            >
              <LinkOnce />
              <input type="hidden" name="therapistId" value={member.id} />
              <SubmitButton variant="secondary" size="small">
                {member.hasPassword ? 'Link for a new password' : 'Invite again'}
              </SubmitButton>
            </Form>
            <Change
              member={member}
              change="end-sessions"
              label="End sessions"
              name={`End all sessions of ${member.name}`}
              action={action}
            />
            {member.hasSecondFactor ? (
              <Change
                member={member}
                change="take-second-factor"
                label="Take second factor away"
                name={`Take the second factor of ${member.name} away`}
                variant="danger"
                action={action}
              />
            ) : null}
            <Change
              member={member}
              change="deactivate"
              label="Deactivate"
              name={`Deactivate ${member.name}`}
              variant="danger"
              action={action}
            />
          </>
        ) : (
          <Change
            member={member}
            change="reactivate"
            label="Reactivate"
            name={`Reactivate ${member.name}`}
            action={action}
          />
        )}
      </div>
    )}
  </li>
)
