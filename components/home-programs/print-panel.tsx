'use client'
import { ExternalLink, Printer } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/clinical/languages/language'
import { paths } from '@/lib/paths'
import { type PrintChoice, searchOf, usualChoice } from './print-choice'
import { PrintOptionsForm } from './print-options-form'
import { PrintPreview } from './print-preview'
import { UnprintableNotice } from './unprintable-notice'
import { usePrint } from './use-print'
import { useShowsPdf } from './use-shows-pdf'

/** A language in which a home program was issued. */
export type IssuedLanguage = {
  readonly language: Language
  /** What of its words cannot be printed, in words. */
  readonly unprintable: string | null
}

/** How a home program is printed, beside the page as it will be; below the options, what was issued. */
export function PrintPanel({
  patientId,
  homeProgramId,
  number,
  paper,
  languages,
  hasLogo,
  children,
}: {
  patientId: string
  homeProgramId: string
  number: number
  /** The clinic's. */
  paper: PrintChoice['paper']
  /** The patient's first. */
  languages: readonly [IssuedLanguage, ...IssuedLanguage[]]
  hasLogo: boolean
  children: ReactNode
}) {
  const [own] = languages
  const usual = useMemo(() => usualChoice(paper, own.language), [paper, own.language])
  const [choice, setChoice] = useState(usual)
  const showsPdf = useShowsPdf()
  const { print, isBusy, problem } = usePrint()
  const address = paths.handout(patientId, homeProgramId, searchOf(choice, usual))
  const unprintable = languages.find(({ language }) => language === choice.language)?.unprintable ?? null
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] xl:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-6">
        <Card title="Print">
          <div className="flex flex-col gap-5">
            {unprintable === null ? null : <UnprintableNotice words={unprintable} />}
            <PrintOptionsForm
              choice={choice}
              languages={languages.map(({ language }) => language)}
              hasLogo={hasLogo}
              onChange={(change) => setChoice((before) => ({ ...before, ...change }))}
            />
            <div className="flex flex-wrap gap-2">
              <Button
                variant="primary"
                aria-disabled={isBusy || undefined}
                onClick={() => void print(address)}
              >
                <Printer aria-hidden />
                {isBusy ? 'Making the page…' : 'Print'}
              </Button>
              <a
                href={address}
                target="_blank"
                rel="noreferrer"
                className={buttonStyle('secondary', 'regular')}
              >
                <ExternalLink aria-hidden />
                Open PDF
              </a>
            </div>
            {problem === null ? null : <Notice tone="caution">{problem}</Notice>}
          </div>
        </Card>
        {children}
      </div>
      {showsPdf ? <PrintPreview address={address} title={`Handout of home program ${number}`} /> : null}
    </div>
  )
}
