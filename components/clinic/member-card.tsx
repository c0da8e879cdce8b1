import { LinkOnce } from '@/components/auth/link-once'
import { leftBehindInWords } from '@/components/patients/former-words'
import { HandOnLink } from '@/components/patients/hand-on-link'
import { Badge } from '@/components/ui/badge'
import type { Choice } from '@/components/ui/choice-group'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Role, treats } from '@/lib/auth/access'
import { type Details, DetailsFields } from './details-fields'
import { ROLE_LABELS } from './roles'

export type Member = Details & {
  readonly role: Role
  readonly active: boolean
  readonly hasCome: boolean
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

/** Says it for as long as it holds: whoever deactivated them may be interrupted, and others can see to it. */
const PatientsToHandOn = ({
  member,
  patients,
  mayAssign,
}: {
  member: Member
  patients: number
  mayAssign: boolean
}) => (
  <Notice tone="caution">
    {leftBehindInWords({ name: member.name, hasLeft: !member.active }, patients)} Until another therapist has
    them, only leads see them on Today.{' '}
    {mayAssign ? (
      <HandOnLink therapistId={member.id} patients={patients} />
    ) : (
      'Ask a lead to assign them to a colleague.'
    )}
  </Notice>
)

/** One account, and what its lead can do with it. */
export const MemberCard = ({
  member,
  inCare,
  mayAssign,
  isSelf,
  roles,
  mayChange,
  action,
  changeDetails,
  sendLink,
}: {
  member: Member
  /** How many patients in care are assigned to them. */
  inCare: number
  /** Whether who looks at it may assign them to somebody else. */
  mayAssign: boolean
  isSelf: boolean
  /** Those that can be given. */
  roles: readonly Choice<Role>[]
  mayChange: boolean
  action: FormAction
  changeDetails: FormAction
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
        {inCare > 0 && treats(member) ? (
          <p className="text-sm text-muted">{inCare === 1 ? '1 patient' : `${inCare} patients`} in care</p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge>{ROLE_LABELS[member.role]}</Badge>
        {member.hasSecondFactor ? <Badge>Second factor</Badge> : null}
        {member.active && !member.hasCome ? <Badge>Invited</Badge> : null}
        {member.active ? null : <Badge>Deactivated</Badge>}
      </div>
    </div>
    {inCare > 0 && !treats(member) ? (
      <PatientsToHandOn member={member} patients={inCare} mayAssign={mayAssign} />
    ) : null}
    {isSelf || !mayChange ? null : (
      <div className="flex flex-wrap items-start gap-x-3 gap-y-3">
        {member.active ? (
          <>
            <Form
              action={sendLink}
              label={`${member.hasCome ? 'New password' : 'Invitation'} for ${member.name}`}
            >
              <LinkOnce />
              <input type="hidden" name="therapistId" value={member.id} />
              <SubmitButton variant="secondary" size="small">
                {member.hasCome ? `Link for a ${member.hasPassword ? 'new ' : ''}password` : 'Invite again'}
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
            <details className="min-w-0 basis-full">
              <summary className="inline-flex min-h-8 items-center text-sm font-medium text-action">
                Change name or e-mail
              </summary>
              <Form action={changeDetails} label={`Details of ${member.name}`} className="mt-2 max-w-sm">
                <LinkOnce />
                <DetailsFields details={member} />
                <div>
                  <SubmitButton size="small">Save details</SubmitButton>
                </div>
              </Form>
            </details>
            <details className="min-w-0 basis-full">
              <summary className="inline-flex min-h-8 items-center text-sm font-medium text-action">
                Change the role
              </summary>
              <Form action={action} label={`Role of ${member.name}`} className="mt-2 max-w-sm">
                <input type="hidden" name="therapistId" value={member.id} />
                <input type="hidden" name="change" value="change-role" />
                <RadioGroup name="role" legend="Role" choices={roles} defaultValue={member.role} />
                <div>
                  <SubmitButton size="small">Change role</SubmitButton>
                </div>
              </Form>
            </details>
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
