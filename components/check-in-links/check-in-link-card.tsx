import { Disclosure } from '@/components/findings/disclosure'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { CopyText } from '@/components/ui/copy-text'
import type { FormAction } from '@/components/ui/form'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { CodePicture } from './code-picture'
import { LinkForm } from './link-form'

type Link = {
  readonly id: string
  /** Null when the server's secret was changed since: then no paper with it can be printed. */
  readonly address: string | null
  readonly devices: number
  readonly lastSeenOn: string | null
  readonly lastDay: string
}

type Asked = { readonly episodeId: string; readonly action: FormAction }

const OFF =
  'Off. Once it is on, handouts carry a code: the patient follows the program and checks in on a phone, without an account.'

const devicesInWords = (count: number): string =>
  count === 0 ? 'Not opened yet' : count === 1 ? 'Open on 1 device' : `Open on ${count} devices`

/** The address as it is read off a screen: the token on a line of its own. */
function Address({ address }: { address: string }) {
  const [place, token] = address.split('#')
  return (
    <p className="text-lg font-medium break-words">
      {place}
      <wbr />
      <span className="block whitespace-nowrap">#{token}</span>
    </p>
  )
}

const ToScan = ({ address }: { address: string }) => (
  <Disclosure label="Show the code">
    <div className="mt-3 flex flex-col gap-3">
      <CodePicture address={address} />
      <Address address={address} />
      <CopyText text={address} what="address" />
      <p className="text-sm text-muted">
        It asks each new device for the year in which the patient was born.
      </p>
    </div>
  </Disclosure>
)

const NotPrintable = ({ linkId, episodeId, action }: Asked & { linkId: string }) => (
  <div className="flex flex-col gap-3">
    <p>
      The server’s secret was changed. The paper that the patient has keeps working; to print the code again,
      make a new link.
    </p>
    <LinkForm
      action={action}
      change="turn-on"
      episodeId={episodeId}
      replaces={linkId}
      label="Make a new link"
      pendingLabel="Making…"
      variant="secondary"
    />
  </div>
)

const TurnOff = ({ episodeId, action }: Asked) => (
  <Disclosure label="Turn off…">
    <div className="mt-2 flex flex-col gap-3">
      <p>The code on the patient’s paper stops working at once. Turned on again, it is a new one.</p>
      <LinkForm
        action={action}
        change="turn-off"
        episodeId={episodeId}
        label="Turn off the patient’s page"
        pendingLabel="Turning off…"
        variant="danger"
      />
    </div>
  </Disclosure>
)

function LinkOn({ link, episodeId, action }: Asked & { link: Link }) {
  const { id, address, devices, lastSeenOn, lastDay } = link
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">
        {devicesInWords(devices)}
        {lastSeenOn === null ? '' : `, last on ${dateInWords(lastSeenOn)}`}. On until {dateInWords(lastDay)}.
      </p>
      {address === null ? (
        <NotPrintable linkId={id} episodeId={episodeId} action={action} />
      ) : (
        <ToScan address={address} />
      )}
      <TurnOff episodeId={episodeId} action={action} />
    </div>
  )
}

/** The patient's own page: turned on and off here, and shown to be scanned. */
export const CheckInLinkCard = ({
  link,
  episodeId,
  action,
}: Asked & {
  /** Undefined while it is off. */
  link: Link | undefined
}) => (
  <Card title="Patient’s page" action={link ? <Badge tone="action">On</Badge> : null}>
    {link ? (
      <LinkOn link={link} episodeId={episodeId} action={action} />
    ) : (
      <div className="flex flex-col gap-4">
        <p className="text-muted">{OFF}</p>
        <LinkForm
          action={action}
          change="turn-on"
          episodeId={episodeId}
          label="Turn on the patient’s page"
          pendingLabel="Turning on…"
          variant="secondary"
        />
      </div>
    )}
  </Card>
)
