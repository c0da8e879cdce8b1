import { TextInput } from '@/components/ui/text-input'
import { ADDRESS_AT_PROVIDER } from '@/lib/clinic/schema'

export type Details = {
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly email: string
  /** Of the account, as it was read. */
  readonly version: number
  /** Without one the address is how the provider knows them. */
  readonly hasPassword: boolean
}

/** Who has an account, and the address it is signed in to with: as it is, to be changed. */
export const DetailsFields = ({ details, isOwn = false }: { details: Details; isOwn?: boolean }) => (
  <>
    <input type="hidden" name="therapistId" value={details.id} />
    <input type="hidden" name="version" value={details.version} />
    <TextInput name="name" label="Name" autoComplete={isOwn ? 'name' : 'off'} defaultValue={details.name} />
    <TextInput
      name="credentials"
      label="Credentials"
      hint="Such as PT, DPT"
      optional
      autoComplete="off"
      defaultValue={details.credentials}
    />
    <TextInput
      name="email"
      label="E-mail, to sign in with"
      type="email"
      autoComplete={isOwn ? 'email' : 'off'}
      defaultValue={details.email}
      readOnly={isOwn && !details.hasPassword}
      hint={isOwn && !details.hasPassword ? ADDRESS_AT_PROVIDER : undefined}
    />
  </>
)
