import { Card } from '@/components/ui/card'
import { buttonStyle } from '@/components/ui/button-style'
import { paths } from '@/lib/paths'

/** All that is kept, to hand over. Files, so plain links: nothing is fetched before it is asked for. */
export const ExportCard = ({ patientId, paper }: { patientId: string; paper: 'a4' | 'letter' }) => (
  <Card title="Export" note="Each export is noted in the audit trail.">
    <div className="flex flex-col gap-4">
      <p>
        The PDF is for reading. The JSON file has every row that is kept, for another program; nothing of
        anybody else.
      </p>
      <div className="flex flex-wrap gap-2">
        <a href={paths.recordPdf(patientId, paper)} className={buttonStyle('secondary', 'regular')}>
          Record as PDF
        </a>
        <a href={paths.recordJson(patientId)} download className={buttonStyle('secondary', 'regular')}>
          Record as JSON
        </a>
      </div>
    </div>
  </Card>
)
