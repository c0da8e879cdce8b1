/** What letters between clinicians are made of. Every word is decided in the content and none in the PDF parts. */
export type LetterLine = { readonly label: string; readonly text: string }

export type LetterSection = {
  readonly heading: string
  /** Running text under the heading; empty where the lines say it all. Keeps the line breaks that were typed. */
  readonly text: string
  readonly lines: readonly LetterLine[]
}

/** What stands over every letter: from whom, to whom, when, and about whom. */
export type LetterHead = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly title: string
  /** At the right of the title, such as the days that it tells of. */
  readonly titleNote?: string
  /** '23 November 2026'. */
  readonly dateLine: string
  readonly toLine: string
  readonly patientLines: readonly LetterLine[]
  readonly opening: string
}

/** What stands under every page of a letter. */
export type LetterFoot = {
  /** Whose it is, and that it is confidential. */
  readonly footer: string
  /** With {page} and {pages}. */
  readonly pageOf: string
}
