import { ContrastFigures } from '@/components/figure/contrast-figures'
import { EducationFrames } from '@/components/figure/education-frames'
import { ExerciseFrames } from '@/components/figure/exercise-figures'
import { TextLink } from '@/components/ui/text-link'
import { CATALOG } from '@/lib/clinical/catalog'
import type { EducationPicture } from '@/lib/clinical/education/pictures'
import { FORM_CONTRASTS, LIFT_FORMS } from '@/lib/clinical/form-contrasts'
import { REGION_LABELS } from '@/lib/clinical/labels'
import { REGIONS } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

/** A CSS pixel is 0.75 points: the size on paper, and that of an exercise's page. */
const PIXELS_PER_CM = { print: 0.96, screen: 1.5 } as const
const EDUCATION: Readonly<Record<EducationPicture, string>> = {
  'ice-and-heat': 'Ice and warmth',
  walk: 'Keep walking',
  posture: 'Lift with the hips and knees',
}

const Grid = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="pb-8">
    <h2 className="border-b border-line pb-1.5 text-lg font-semibold">{title}</h2>
    <ul className="flex flex-wrap gap-x-10 gap-y-8 pt-5">{children}</ul>
  </section>
)

const Cell = ({ children }: { children: React.ReactNode }) => (
  <li className="flex max-w-full flex-col justify-end gap-2 overflow-x-auto">{children}</li>
)

/** Every figure with its name, in the order of the catalog. */
export function FigureSheet({ isScreenSize }: { isScreenSize: boolean }) {
  const pixelsPerCm = isScreenSize ? PIXELS_PER_CM.screen : PIXELS_PER_CM.print
  return (
    <div className="rounded-lg border border-line bg-panel p-5">
      {REGIONS.map((region) => (
        <Grid key={region} title={REGION_LABELS[region]}>
          {CATALOG.filter((exercise) => exercise.region === region).map(({ slug, name }) => (
            <Cell key={slug}>
              <ExerciseFrames slug={slug} pixelsPerCm={pixelsPerCm} />
              <TextLink href={paths.exercise(slug)}>{name}</TextLink>
            </Cell>
          ))}
        </Grid>
      ))}
      <Grid title="Like this, and not like this">
        {LIFT_FORMS.map((form) => (
          <Cell key={form}>
            <ContrastFigures contrast={{ form, ...FORM_CONTRASTS[form] }} pixelsPerCm={pixelsPerCm} />
          </Cell>
        ))}
      </Grid>
      <Grid title="Good to know">
        {Object.entries(EDUCATION).map(([picture, title]) => (
          <Cell key={picture}>
            <EducationFrames picture={picture as EducationPicture} pixelsPerCm={pixelsPerCm} />
            <p>{title}</p>
          </Cell>
        ))}
      </Grid>
    </div>
  )
}
