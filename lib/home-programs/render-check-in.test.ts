import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { type PrintOptions, USUAL } from '@/components/handout/print-options'
import { sampleContent } from '@/components/handout/testing'
import type { HandoutContent } from '@/lib/clinical/handout'
import { LANGUAGES } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import { createSourcePool } from './testing'
import { closed } from './testing-words'

vi.setConfig({ testTimeout: 60_000 })

const ADDRESS = 'https://plumbline.clinic.example/c#7K3M-0ABC-9XYZ-QRST'

const pool = createSourcePool()
afterAll(() => pool.close())

const render = (
  asked: Partial<PrintOptions> = {},
  checkInAddress?: string,
  content: HandoutContent = sampleContent(),
) =>
  pool.run({
    content,
    options: { ...USUAL, paper: 'a4', ...asked },
    ...(checkInAddress === undefined ? {} : { checkInAddress }),
    projectRoot: process.cwd(),
  })

async function pages(file: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(file.slice()))
  return text.map((page) => closed(page))
}

describe('A handout while the patient’s page is on', () => {
  it.each(
    LANGUAGES.flatMap((language) =>
      (['standard', 'large'] as const).flatMap((size) =>
        [true, false].map((log) => [language, size, log] as const),
      ),
    ),
  )('says once where to check in: %s, %s print, with a log: %s', async (language, size, log) => {
    const content = { ...sampleContent(), language }
    const said = await pages(await render({ size, log }, ADDRESS, content))
    const { phone } = wordsOf(language).log
    const heading = log ? phone.heading : phone.headingAlone
    const found = said.filter((page) => page.includes(closed(heading + phone.lead + ADDRESS)))
    expect(found).toHaveLength(1)
    if (log) expect(found[0]).toContain(closed(content.log.heading))
  })

  it.each(
    LANGUAGES.flatMap((language) =>
      (['a4', 'letter'] as const).flatMap((paper) =>
        (['standard', 'large'] as const).map((size) => [language, paper, size] as const),
      ),
    ),
  )(
    'has a card that says where to check in, after the others: %s, %s, %s print',
    async (language, paper, size) => {
      const content = { ...sampleContent(), language }
      const asked = { layout: 'cards', paper, size } as const
      const said = await pages(await render(asked, ADDRESS, content))
      const { phone } = wordsOf(language).log
      const found = said.filter((page) => page.includes(closed(phone.headingAlone + phone.lead + ADDRESS)))
      expect(found).toEqual(said.slice(-1))
    },
  )

  it('is the same, byte for byte, for the same link, and another for another', async () => {
    const [first, second, other, none] = await Promise.all([
      render({}, ADDRESS),
      render({}, ADDRESS),
      render({}, ADDRESS.replace('7K3M', '7K3N')),
      render(),
    ])
    expect(first).toEqual(second)
    expect(first).not.toEqual(other)
    expect((await pages(none)).join('')).not.toContain('/c#')
  })
})
