import { TextLink } from '@/components/ui/text-link'
import { dosageWords } from '@/lib/clinical/dosage-words'
import type { Prescription } from '@/lib/clinical/plan'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { paths } from '@/lib/paths'

/** What a template prescribes, in order, in the words of the handout. */
export const TemplateLines = ({ lines }: { lines: readonly Prescription[] }) => (
  <ol className="space-y-1">
    {lines.map((line, index) => (
      <li key={line.id} className="flex gap-2">
        <span className="w-4 shrink-0 text-right text-muted tabular-nums">{index + 1}</span>
        <span className="min-w-0">
          <TextLink href={paths.exercise(line.exercise)}>{nameOfLine(line)}</TextLink>
          <span className="block text-sm text-muted">{dosageWords(line).join(', ')}</span>
        </span>
      </li>
    ))}
  </ol>
)
