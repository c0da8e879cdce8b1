'use client'
import { Dialog } from '@base-ui/react/dialog'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { type Printed, printPdf } from '@/components/plans/print-pdf'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { Notice } from '@/components/ui/notice'
import { saveFile } from '@/components/ui/save-file'
import type { Missing } from './bulk-print'
import { counted } from './in-words'
import type { MadeFile } from './made-file'
import { MissingHandouts } from './missing-handouts'
import { Step } from './step'

/** The print dialog may read from it for as long as somebody looks at the pages there. */
const PRINTED_WITHIN_MS = 30 * 60_000

async function print(blob: Blob): Promise<Printed> {
  const address = URL.createObjectURL(blob)
  setTimeout(() => URL.revokeObjectURL(address), PRINTED_WITHIN_MS)
  return printPdf(address)
}

/** The file is saved; a PDF can be printed from here. */
export function Made({
  file,
  missing,
  onTryAgain,
}: {
  file: MadeFile
  missing: readonly Missing[]
  onTryAgain: () => void
}) {
  const [printed, setPrinted] = useState<Printed | null>(null)
  const { kind, name, blob, handouts, pages } = file
  const size = pages === null ? '' : `, ${counted(pages, 'page')}`
  return (
    <Step
      title={
        <Notice
          tone="done"
          title={`${counted(handouts, 'handout')} in one ${kind === 'pdf' ? 'PDF' : 'zip'}${size}`}
        >
          Saved as {name}, where this browser keeps downloads.
        </Notice>
      }
      actions={
        <>
          {kind === 'pdf' ? (
            <Button variant="primary" onClick={() => void print(blob).then(setPrinted)}>
              <Printer aria-hidden />
              Print
            </Button>
          ) : null}
          <Button onClick={() => saveFile(blob, name)}>Save again</Button>
          <Dialog.Close className={buttonStyle('quiet', 'regular')}>Close</Dialog.Close>
        </>
      }
    >
      {printed === null || printed === 'asked' ? null : (
        <Notice tone="caution" title="This browser does not print a document by itself">
          Open the saved file, and print from there.
        </Notice>
      )}
      {missing.length > 0 ? (
        <>
          <p className="font-medium">Not in the file:</p>
          <MissingHandouts missing={missing} />
          <Button size="small" onClick={onTryAgain}>
            Try again for {counted(missing.length, 'handout')}
          </Button>
        </>
      ) : null}
    </Step>
  )
}
