import { Disclosure } from '@/components/findings/disclosure'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { CONTENT_VERSIONS, type SignedContent } from '@/lib/clinical/content-versions'
import { dateInWords } from '@/lib/clinical/date-in-words'

/** One sign-off, with its day in the clinic's time zone. */
export type ShownSignOff = {
  readonly subject: SignedContent
  readonly version: string
  readonly note: string
  readonly signedBy: string
  readonly signedOn: string
}

const NAMES: Readonly<Record<SignedContent, string>> = {
  rules: 'Rules',
  thresholds: 'Thresholds and criteria',
  templates: 'Templates',
  education: 'Education for patients',
}
const SUBJECTS = Object.keys(NAMES) as SignedContent[]

/** Who signed what; where it was an older version, that it was. */
const SignedLine = ({ signed, isOlder }: { signed: ShownSignOff; isOlder: boolean }) => (
  <p className="text-sm text-muted">
    {isOlder ? `Version ${signed.version} was signed off by ` : 'Signed off by '}
    {signed.signedBy} on {dateInWords(signed.signedOn)}: “{signed.note}”
  </p>
)

/** What of the clinical content a lead of this clinic has checked, by version, and the place to record it. */
export const SignOffCard = ({
  signOffs,
  sign,
}: {
  /** Newest first. */
  signOffs: readonly ShownSignOff[]
  /** Undefined for those who may not sign. */
  sign: FormAction | undefined
}) => (
  <Card title="Clinical sign-off" note="A new version of the content needs a new one." flush>
    <ul className="divide-y divide-line">
      {SUBJECTS.map((subject) => {
        const version = CONTENT_VERSIONS[subject]
        const ofSubject = signOffs.filter((one) => one.subject === subject)
        const signed = ofSubject.find((one) => one.version === version)
        const newest = signed ?? ofSubject[0]
        return (
          <li key={subject} className="space-y-1.5 px-4 py-3 sm:px-5">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-medium">
                {NAMES[subject]} <span className="font-normal text-muted">version {version}</span>
              </span>
              <Badge tone={signed ? 'action' : 'info'}>
                {signed ? 'Signed off' : 'Needs clinical sign-off'}
              </Badge>
            </div>
            {newest ? <SignedLine signed={newest} isOlder={!signed} /> : null}
            {sign && !signed ? (
              <Disclosure label="Record a sign-off" className="text-sm">
                <Form action={sign} label={`Sign off: ${NAMES[subject]}`} className="pt-3">
                  <input type="hidden" name="subject" value={subject} />
                  <input type="hidden" name="version" value={version} />
                  <TextArea name="note" label="What was checked, and by whom" rows={2} />
                  <div>
                    <SubmitButton size="small" pendingLabel="Recording…">
                      Record sign-off
                    </SubmitButton>
                  </div>
                </Form>
              </Disclosure>
            ) : null}
          </li>
        )
      })}
    </ul>
  </Card>
)
