import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import type { Instructions } from '@/lib/clinical/instructions'

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="font-semibold">{title}</h3>
    {children}
  </section>
)

/** What the patient reads about the exercise. */
export const PatientWordsCard = ({ words }: { words: Instructions }) => (
  <Card title="What the patient reads">
    <div className="flex max-w-prose flex-col gap-4">
      <p>{words.purpose}</p>
      <Part title="Steps">
        <ol className="list-decimal pl-5">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part title="What to feel">
        <p>{words.feel}</p>
      </Part>
      {words.mistakes.length > 0 ? (
        <Part title="Common mistakes">
          <ul className="list-disc pl-5">
            {words.mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title="When to stop">
        <p>{words.stop}</p>
      </Part>
    </div>
  </Card>
)
