import { type Paper, PaperLinks } from '@/components/letters/paper-links'
import { Card } from '@/components/ui/card'

type BlankForm = { readonly name: string; readonly note: string; readonly href: (paper: Paper) => string }

/** Forms to print, each on both papers; the clinic's own comes first. */
export const FormList = ({ forms, paper }: { forms: readonly BlankForm[]; paper: Paper }) => (
  <Card className="max-w-3xl" flush>
    <ul className="divide-y divide-line">
      {forms.map(({ name, note, href }) => (
        <li key={name} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1 basis-64">
            <h2 className="font-medium">{name}</h2>
            <p className="text-sm text-muted">{note}</p>
          </div>
          <PaperLinks href={href} paper={paper} of={`of the blank form: ${name}`} />
        </li>
      ))}
    </ul>
  </Card>
)
