import { downloadPdf, printPdf } from './print-pdf'
import type { AfterIssue } from './use-issue'

const WORDS = {
  impossible: 'This browser does not print a document by itself.',
  unavailable: 'The handout could not be made just now.',
} as const

const fileNameOf = (number: number): string => `home-program-${number}.pdf`

/** Prints or downloads the handout at this address. @returns what went wrong, in words; undefined when it worked. */
export async function followIssue(
  after: AfterIssue,
  address: string,
  number: number,
): Promise<string | undefined> {
  switch (after) {
    case 'nothing':
      return undefined
    case 'download':
      return (await downloadPdf(address, fileNameOf(number))) ? undefined : WORDS.unavailable
    case 'print': {
      const printed = await printPdf(address)
      return printed === 'asked' ? undefined : WORDS[printed]
    }
  }
}
