import { Badge } from '@/components/ui/badge'
import type { Choice } from '@/components/ui/choice-group'
import { Form, type FormAction } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Role } from '@/lib/auth/access'
import { ROLE_LABELS } from './roles'

export type Member = {
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly email: string
  readonly role: Role
  readonly active: boolean
}

/** One account, and what can be done with it. */
export const MemberCard = ({
  member,
  isSelf,
  roles,
  mayChange,
  action,
}: {
  member: Member
  isSelf: boolean
  /** Those that can be given. */
  roles: readonly Choice<Role>[]
  mayChange: boolean
  action: FormAction
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
        {member.active ? null : <Badge>Deactivated</Badge>}
      </div>
    </div>
    {isSelf || !mayChange ? null : (
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <Form action={action} label={`${member.active ? 'Deactivate' : 'Reactivate'} ${member.name}`}>
          <input type="hidden" name="therapistId" value={member.id} />
          <input type="hidden" name="change" value={member.active ? 'deactivate' : 'reactivate'} />
          <SubmitButton variant={member.active ? 'danger' : 'secondary'} size="small">
            {member.active ? 'Deactivate' : 'Reactivate'}
          </SubmitButton>
        </Form>
        {member.active ? (
          <details className="min-w-0 flex-1 open:basis-full">
            <summary className="inline-flex min-h-8 items-center text-sm font-medium text-action">
              Give a new password
            </summary>
            <Form action={action} label={`New password for ${member.name}`} className="mt-2 max-w-sm">
              <input type="hidden" name="therapistId" value={member.id} />
              <input type="hidden" name="change" value="reset-password" />
              <TextInput name="password" label="New password" type="password" autoComplete="new-password" />
              <div>
                <SubmitButton size="small">Set password and end sessions</SubmitButton>
              </div>
            </Form>
          </details>
        ) : null}
        {member.active ? (
          <details className="min-w-0 flex-1 open:basis-full">
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
        ) : null}
      </div>
    )}
  </li>
)
