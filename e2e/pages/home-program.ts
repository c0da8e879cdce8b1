import { expect, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** A printed document: the text of its pages, the size of the first in points, how many pictures it holds, and its tag. */
export type PrintedHandout = {
  readonly text: string
  readonly pages: number
  readonly size: readonly [width: number, height: number]
  readonly pictures: number
  readonly tag: string
}

/** An issued home program. */
export class HomeProgramPage {
  readonly issued
  readonly preview
  readonly print
  readonly options

  constructor(readonly page: Page) {
    this.issued = page.getByRole('region', { name: 'What was issued' })
    this.options = page.getByRole('region', { name: 'Print', exact: true })
    this.preview = page.getByRole('region', { name: 'The page as it will print' })
    this.print = this.options.getByRole('button', { name: 'Print', exact: true })
  }

  async expectOpen(number = 1): Promise<HomeProgramPage> {
    await expect(this.page.getByRole('heading', { level: 1, name: `Home program ${number}` })).toBeVisible()
    return this
  }

  async handoutAddress(): Promise<string> {
    return (await this.options.getByRole('link', { name: 'Open PDF' }).getAttribute('href')) ?? ''
  }

  async choose(option: 'Paper' | 'Language' | 'Type' | 'Exercises', answer: string): Promise<void> {
    await this.options.getByRole('group', { name: option }).getByLabel(answer).check()
  }

  with(part: 'Pictures' | 'Log to tick' | 'Clinic logo') {
    return this.options.getByRole('checkbox', { name: part })
  }

  /** The document as it is chosen now. */
  async printed(): Promise<PrintedHandout> {
    const answer = await this.page.request.get(await this.handoutAddress())
    expect(answer.status(), await this.handoutAddress()).toBe(200)
    const bytes = await answer.body()
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
    const { text } = await extractText(pdf)
    return {
      text: text.join(' ').replaceAll(/\s+/g, ' '),
      pages: pdf.numPages,
      size: [Math.round(width), Math.round(height)],
      pictures: bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0,
      tag: answer.headers().etag ?? '',
    }
  }
}
