import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { longestExercise, sampleContent, sampleExercise } from '@/components/handout/testing'
import type { Paper } from '@/components/handout/paper'
import { CATALOG } from '@/lib/clinical/catalog'
import { EDUCATION, educationFor } from '@/lib/clinical/education/education'
import { type HandoutContent, groupHeading, pageLine } from '@/lib/clinical/handout'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import { FIGURES } from '@/lib/figure/figures'
import { drawnPoses } from '@/lib/figure/picture'
import { reencodePhoto } from '@/lib/own-exercises/photo'
import { createSourcePool } from './testing'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

const render = (content: HandoutContent, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ content, paper, projectRoot: process.cwd() })

/** Three photos, upright and wide, as the clinic's are kept. */
async function givenPhotos(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sizes = [
    [1200, 300],
    [300, 1200],
    [800, 600],
  ] as const
  const made = await Promise.all(
    sizes.map(async ([width, height], index) => {
      const picture = sharp({ create: { width, height, channels: 3, background: '#88aacc' } })
      const result = await reencodePhoto(await picture.png().toBuffer())
      if (!('photo' in result)) throw new Error(result.refused)
      return [`photo-${index}`, new Uint8Array(result.photo.jpeg)] as const
    }),
  )
  return new Map(made)
}

const closed = (text: string): string => text.replaceAll(/\s/gu, '')

/** Every word of the model in the order of the page, without the frame of each page. */
function wordsOf(content: HandoutContent): string {
  const { clinic, labels, painGuide, limitForNow, getHelp, log, exercises } = content
  const days = Array.from({ length: log.days }, (_, day) => day + 1)
  const logRows = exercises.flatMap(({ number, name }, index) => [
    ...(index % 10 === 0 ? [log.dayLabel, ...days] : []),
    number,
    name,
  ])
  return closed(
    [
      [
        clinic.name,
        clinic.address,
        clinic.phone,
        content.title,
        content.madeFor,
        content.madeBy,
        content.lead,
      ],
      content.careNotes.flatMap((note) => [labels.care, note]),
      [
        labels.exercises,
        ...exercises.flatMap(({ number, name, dosage }, index) => [
          groupHeading(content, index) ?? '',
          number,
          name,
          dosage.join(', '),
        ]),
      ],
      [painGuide.heading, painGuide.lead],
      painGuide.levels.flatMap(({ range, meaning, action }) => [range, meaning, action]),
      painGuide.rules.flatMap(({ name, text }) => [name, text]),
      limitForNow
        ? [
            limitForNow.heading,
            limitForNow.lead,
            ...limitForNow.items.flatMap(({ name, reason }) => [name, reason]),
          ]
        : [],
      [limitForNow?.closing ?? ''],
      exercises.flatMap((exercise) => [
        exercise.number,
        exercise.name,
        exercise.group ?? '',
        exercise.purpose,
        ...exercise.dosage,
        ...exercise.steps.flatMap((step, index) => [index + 1, step]),
        labels.feel,
        exercise.feel,
        labels.mistakes,
        ...exercise.mistakes,
        labels.stop,
        exercise.stop,
        ...exercise.careNotes.flatMap((note) => [labels.care, note]),
        ...(exercise.note === '' ? [] : [labels.note, exercise.note]),
      ]),
      content.education
        ? [
            content.education.heading,
            ...content.education.blocks.flatMap(({ title, says }) => [title, ...says]),
          ]
        : [],
      [getHelp.heading],
      getHelp.levels.flatMap(({ urgency, action, signs }) => [urgency, action, ...signs]),
      [
        log.heading,
        log.lead,
        log.startLabel,
        ...logRows,
        ...log.painRows,
        log.questionsLabel,
        content.disclaimer,
      ],
    ]
      .flat()
      .join(''),
  )
}

/** The words on the paper, page by page, after a check of what every page carries. */
async function bodyOf(pdf: Uint8Array, content: HandoutContent): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()))
  return text
    .map((page, index) => {
      const head = closed(`${content.patient.name}${content.programLine}, ${content.issuedLine}`)
      const foot = closed(`${content.labels.footer}${pageLine(content, index + 1, text.length)}`)
      const found = closed(page)
      expect(found.slice(0, head.length)).toBe(head)
      expect(found.slice(-foot.length)).toBe(foot)
      return found.slice(head.length, -foot.length)
    })
    .join('')
}

/** How many shapes are filled on all pages: operators 'f' of the content streams (ISO 32000-1, 8.5.3). */
function fillsOf(file: Uint8Array): number {
  const streams = Buffer.from(file)
    .toString('latin1')
    .matchAll(/\/FlateDecode\n>>\nstream\n(.*?)\nendstream/gs)
  return [...streams].reduce((sum, [, deflated = '']) => {
    const text = inflateSync(Buffer.from(deflated, 'latin1')).toString('latin1')
    return sum + (text.match(/^f$/gm)?.length ?? 0)
  }, 0)
}

const PAPERS = [
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const

describe.each(PAPERS)('The handout on %s', (paper, width, height) => {
  it('says every word of the model once, in order, and nothing else', async () => {
    const content = sampleContent()
    expect(await bodyOf(await render(content, paper), content)).toBe(wordsOf(content))
  })

  it('prints a program issued before there was education as it was', async () => {
    const { education: _, ...content } = sampleContent()
    expect(await bodyOf(await render(content, paper), content)).toBe(wordsOf(content))
  })

  it.each(PHASES)('loses no word of all that one can be told in phase %s', async (phase) => {
    const blocks = educationFor({ conditions: CONDITIONS, phase })
    const content = sampleContent({ education: { heading: 'Good to know', blocks } })
    expect(await bodyOf(await render(content, paper), content)).toBe(wordsOf(content))
  })

  it('splits no block of what to know over two pages', async () => {
    const content = sampleContent({ education: { heading: 'Good to know', blocks: EDUCATION } })
    const pdf = await render(content, paper)
    const { text } = await extractText(await getDocumentProxy(pdf.slice()))
    const pages = text.map(closed)
    const split = EDUCATION.filter(
      ({ title, says }) => !pages.some((page) => page.includes(closed(title + says.join('')))),
    )
    expect(split.map(({ id }) => id)).toEqual([])
  })

  it('loses no word of twelve exercises with the longest texts allowed', async () => {
    const exercises = Array.from({ length: 12 }, (_, index) => longestExercise(index + 1))
    const content = sampleContent({ exercises })
    expect(await bodyOf(await render(content, paper), content)).toBe(wordsOf(content))
  })

  it('loses no word of thirty short exercises without a limit', async () => {
    const exercises = Array.from({ length: 30 }, (_, index) => sampleExercise(index + 1))
    const content = sampleContent({ exercises, limitForNow: null })
    expect(await bodyOf(await render(content, paper), content)).toBe(wordsOf(content))
  })

  it('keeps every word inside the margins', async () => {
    const content = sampleContent({ exercises: [longestExercise(1), longestExercise(3)] })
    const pdf = await getDocumentProxy((await render(content, paper)).slice())
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      expect(page.view.slice(2).map(Math.round)).toEqual([width, height])
      const { items } = await page.getTextContent()
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const [, , , , x = 0, y = 0] = item.transform as number[]
        expect(x).toBeGreaterThan(40)
        expect(x + item.width).toBeLessThan(width - 40)
        expect(y).toBeGreaterThan(25)
        expect(y).toBeLessThan(height - 25)
      }
    }
  })
})

describe('The handout as a file', () => {
  it('is the same, byte for byte, for the same content', async () => {
    const [first, second] = await Promise.all([render(sampleContent(), 'a4'), render(sampleContent(), 'a4')])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('is dated when it was issued and names no patient in its properties', async () => {
    const { info } = await getMeta(await getDocumentProxy(await render(sampleContent(), 'a4')))
    expect(info.CreationDate).toContain('20261123')
    expect(JSON.stringify(info)).not.toMatch(/Maria/)
  })

  it('shows where a character cannot be printed, and drops what only hides or turns text', async () => {
    const name = 'Li 李\u202Eevil\u0007 Nguyễn'
    const content = sampleContent({ patient: { name, recordNumber: '1' }, madeFor: `Made for ${name}` })
    const { text } = await extractText(await getDocumentProxy(await render(content, 'a4')))
    expect(text[0]).toContain('Made for Li [?]evil Nguyễn')
  })

  it('has no script, no link and no file inside', async () => {
    const pdf = Buffer.from(await render(sampleContent(), 'a4')).toString('latin1')
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|URI|OpenAction)\b/)
  })

  it.each(['a4', 'letter'] as const)('shows photos, and keeps a card with them whole: %s', async (paper) => {
    const photos = await givenPhotos()
    const shown = [...photos.keys(), 'taken-away'].map((id) => ({ id, alt: 'Start' }))
    const exercises = Array.from({ length: 6 }, (_, index) =>
      sampleExercise(index + 1, { name: `Slide ${index + 1}`, stop: `Stop ${index + 1}.`, photos: shown }),
    )
    const content = sampleContent({ exercises })
    const pdf = await pool.run({ content, photos, paper, projectRoot: process.cwd() })
    // Each photo is in the file once, however often it is shown.
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/g)?.length,
    ).toBeGreaterThanOrEqual(3)
    const { text } = await extractText(await getDocumentProxy(pdf))
    for (const { number, stop } of exercises) {
      const cards = text.filter((page) => page.includes(stop))
      expect(cards, stop).toHaveLength(1)
      expect(cards[0], stop).toContain(`Slide ${number}`)
    }
  })

  it.each(['a4', 'letter'] as const)(
    'draws every figure whole, and loses no word for it: %s',
    async (paper) => {
      const slugs = CATALOG.map(({ slug }) => slug)
      const exercises = slugs.map((exercise, index) =>
        sampleExercise(index + 1, { exercise, name: `Slide ${index + 1}.`, stop: `Stop ${index + 1}.` }),
      )
      const content = sampleContent({ exercises })
      const [plain, drawn] = await Promise.all([
        render(content, paper),
        render({ ...content, hasFigures: true }, paper),
      ])
      expect(await bodyOf(drawn, content)).toBe(wordsOf(content))
      const figures = slugs.flatMap((slug) => drawnPoses(FIGURES[slug]).pictures)
      const filled = figures.flatMap((figure) => figure.shapes).filter(({ kind }) => kind === 'fill')
      expect(fillsOf(drawn) - fillsOf(plain)).toBe(filled.length)
      const { text } = await extractText(await getDocumentProxy(drawn.slice()))
      for (const { number, stop } of exercises)
        expect(
          text.filter((page) => page.includes(stop) && page.includes(`Slide ${number}.`)),
          stop,
        ).toHaveLength(1)
    },
  )

  it('has no label without words beside it', async () => {
    const content = sampleContent({ exercises: [sampleExercise(1, { mistakes: [] })] })
    const { text } = await extractText(await getDocumentProxy(await render(content, 'a4')))
    expect(text.join(' ')).not.toContain(content.labels.mistakes)
  })

  it('loses no word of the longest exercise that has photos', async () => {
    const photos = await givenPhotos()
    const longest = { ...longestExercise(1), photos: [...photos.keys()].map((id) => ({ id, alt: 'Start' })) }
    const content = sampleContent({ exercises: [longest] })
    const pdf = await pool.run({ content, photos, paper: 'letter', projectRoot: process.cwd() })
    const { text } = await extractText(await getDocumentProxy(pdf))
    const all = closed(text.join(''))
    for (const words of [longest.purpose, longest.steps.at(-1) ?? '', longest.stop])
      expect(all).toContain(closed(words))
  })
})
