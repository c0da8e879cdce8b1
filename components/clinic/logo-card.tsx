import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { paths } from '@/lib/paths'
import { LogoForm } from './logo-form'

type Logo = { readonly id: string; readonly width: number; readonly height: number }

/** Printed about as wide as this on the screen. */
const PIXELS_PER_POINT = 2

/** The clinic's logo as it stands on paper, which is white in the dark too; a lead changes it or takes it away. */
export const LogoCard = ({
  logo,
  clinicName,
  takeAway,
}: {
  logo: Logo | undefined
  clinicName: string
  /** Missing for those who only see it. */
  takeAway: FormAction | undefined
}) => (
  <Card
    title="Logo"
    note="At the head of every handout. Home programs issued before keep the one they had."
    className="max-w-2xl"
  >
    <div className="flex flex-col gap-5">
      {logo ? (
        <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
          <span className="rounded-md border border-line bg-white p-3">
            {/* oxlint-disable-next-line nextjs/no-img-element -- of our own making and size already */}
            <img
              src={paths.logoPicture(logo.id)}
              alt={`Logo of ${clinicName}`}
              width={Math.round(logo.width / PIXELS_PER_POINT)}
              height={Math.round(logo.height / PIXELS_PER_POINT)}
              className="h-auto max-w-full"
            />
          </span>
          {takeAway ? (
            <Form action={takeAway} label="Take the logo away">
              <div>
                <SubmitButton variant="secondary" size="small" pendingLabel="Taking away…">
                  Take away
                </SubmitButton>
              </div>
            </Form>
          ) : null}
        </div>
      ) : (
        <p className="text-muted">None yet. Handouts show the clinic’s name in type.</p>
      )}
      {takeAway ? <LogoForm key={logo?.id ?? 'none'} replaces={logo !== undefined} /> : null}
    </div>
  </Card>
)
