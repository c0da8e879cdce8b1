import type { Metadata } from 'next'
import { FormList } from '@/components/forms/form-list'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/clinical/languages/language'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Blank forms' }

/** Forms to print and fill in by hand, with the clinic's name on them. */
export default async function FormsPage() {
  const { paper } = await getClinic(await requireTherapistWith('blank-forms'))
  return (
    <>
      <PageHeader
        title="Blank forms"
        note="To print and fill in by hand, with your clinic’s name and phone."
      />
      <FormList
        paper={paper}
        forms={[
          {
            name: 'Assessment',
            note: 'Three pages: what the assessment asks on the screen; the red-flag screen and room for notes; and clinic tests and ladders, for the days that have them.',
            href: paths.blankAssessment,
          },
          ...LANGUAGES.map((language) => ({
            name: `Log, ${LANGUAGE_NAMES[language]}`,
            note: 'For the patient: four weeks to tick on one page, lines for eight exercises, and pain.',
            href: (size: 'a4' | 'letter') => paths.blankLog(language, size),
          })),
        ]}
      />
    </>
  )
}
