import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { HandoutImages } from '@/components/handout/handout-pages'
import { longestExercise, sampleContent, sampleExercise } from '@/components/handout/testing'
import { type PrintOptions, USUAL } from '@/components/handout/print-options'
import { CATALOG, type ExerciseSlug } from '@/lib/clinical/catalog'
import { EDUCATION, educationFor } from '@/lib/clinical/education/education'
import { FORM_CONTRASTS, LIFT_FORMS } from '@/lib/clinical/form-contrasts'
import { CONDITIONS, PHASES } from '@/lib/clinical/vocabulary'
import type { HandoutContent } from '@/lib/clinical/handout'
import { FIGURES } from '@/lib/figure/figures'
import { drawnEnd, drawnPoses } from '@/lib/figure/picture'
import { reencodePhoto } from '@/lib/own-exercises/photo'
import { RENDERER_VERSION } from './print'
import { createSourcePool } from './testing'
import { closed, pagesOfWords, wordsOf } from './testing-words'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

type Asked = Partial<PrintOptions>

const optionsOf = (asked: Asked): PrintOptions => ({ ...USUAL, paper: 'a4', ...asked })

const render = (
  content: HandoutContent,
  asked: Asked = {},
  images: HandoutImages = {},
): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ content, options: optionsOf(asked), ...images, projectRoot: process.cwd() })

const pages = async (content: HandoutContent, asked: Asked = {}, images: HandoutImages = {}) =>
  pagesOfWords(await render(content, asked, images), content, optionsOf(asked))

/** Every word once, in order, and nothing else. */
async function saysAll(content: HandoutContent, asked: Asked): Promise<void> {
  const said = (await pages(content, asked)).join('')
  expect(said).toBe(wordsOf(content, optionsOf(asked)))
}

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

/** What the pages and the pictures on them are drawn with, by the number of the object (ISO 32000-1, 7.3.10). */
function drawnIn(file: Uint8Array): ReadonlyMap<string, string> {
  const objects = Buffer.from(file)
    .toString('latin1')
    .matchAll(/(\d+) 0 obj\n<<\n[^>]*\/FlateDecode[^>]*>>\nstream\n(.*?)\nendstream/gs)
  return new Map(
    [...objects].map(([, number = '', deflated = '']) => [
      number,
      inflateSync(Buffer.from(deflated, 'latin1')).toString('latin1'),
    ]),
  )
}

const fillsIn = (text: string): number => text.match(/(?<!\S)f(?!\S)/g)?.length ?? 0

/** How many shapes are filled on all pages: operators 'f', as often as the picture they are in is shown (8.5.3 and 8.10). */
function fillsOf(file: Uint8Array): number {
  const drawn = drawnIn(file)
  const shown = [...drawn.values()].flatMap((text) => [...text.matchAll(/\/P(\d+) Do/g)])
  const pictures = new Set(shown.map(([, number = '']) => number))
  const onPages = [...drawn].filter(([number]) => !pictures.has(number))
  return (
    onPages.reduce((sum, [, text]) => sum + fillsIn(text), 0) +
    shown.reduce((sum, [, number = '']) => sum + fillsIn(drawn.get(number) ?? ''), 0)
  )
}

/** How long the outlines of an exercise's pictures are. */
const inkOf = (slug: ExerciseSlug): number =>
  drawnPoses(FIGURES[slug])
    .pictures.flatMap(({ shapes }) => shapes)
    .reduce((sum, { path }) => sum + path.length, 0)

const imagesIn = (file: Uint8Array): number =>
  Buffer.from(file)
    .toString('latin1')
    .match(/\/Subtype \/Image/g)?.length ?? 0

const EDITIONS = (['a4', 'letter'] as const).flatMap((paper) =>
  (['standard', 'large'] as const).flatMap((size) =>
    (['flowing', 'one-per-page', 'cards'] as const).map((layout) => [paper, size, layout] as const),
  ),
)
const SIZES = { a4: [595, 842], letter: [612, 792] } as const

const thirty = (make: (number: number) => ReturnType<typeof sampleExercise>) =>
  Array.from({ length: 30 }, (_, index) => make(index + 1))

describe.each(EDITIONS)('The handout on %s, %s print, %s', (paper, size, layout) => {
  const asked = { paper, size, layout }

  it('says every word of the content once, in order, and nothing else', () => saysAll(sampleContent(), asked))

  it('says every word of a content in which nothing is optional but what must be', () =>
    saysAll(
      sampleContent({
        careNotes: [],
        changes: null,
        limitForNow: null,
        education: null,
        nextVisit: { label: 'Your next visit', text: '7 December 2026' },
        clinic: { name: 'Clinic', address: 'Street', phone: '' },
        exercises: [
          sampleExercise(1, {
            purpose: '',
            feel: '',
            stop: '',
            mistakes: [],
            dosage: { much: '1 time', often: '' },
          }),
        ],
      }),
      asked,
    ))

  it('says every word without pictures and without a log', () =>
    saysAll(sampleContent({ hasFigures: true }), { ...asked, pictures: false, log: false }))

  it('loses no word of six exercises with the longest texts allowed', () => {
    const exercises = Array.from({ length: 6 }, (_, index) => longestExercise(index + 1))
    return saysAll(sampleContent({ exercises, hasFigures: true }), asked)
  })

  it('loses no word of thirty exercises', () =>
    saysAll(
      sampleContent({
        exercises: thirty((number) =>
          sampleExercise(number, { name: `Half-kneeling hip flexor stretch ${number}` }),
        ),
        hasFigures: true,
      }),
      asked,
    ))

  it('keeps every word inside the margins, and none over another', async () => {
    const content = sampleContent({ exercises: [longestExercise(1), longestExercise(3)], hasFigures: true })
    const [width, height] = SIZES[paper]
    const pdf = await getDocumentProxy((await render(content, asked)).slice())
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      expect(page.view.slice(2).map(Math.round)).toEqual([width, height])
      const { items } = await page.getTextContent()
      const words = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , letters = 0, x = 0, y = 0] = item.transform as number[]
        return [{ text: item.str, x, y, letters, end: x + item.width }]
      })
      for (const { text, x, y, end } of words) {
        expect(x, text).toBeGreaterThan(40)
        expect(end, text).toBeLessThan(width - 40)
        expect(y, text).toBeGreaterThan(25)
        expect(y, text).toBeLessThan(height - 25)
      }
      const over = words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter(
            (other) =>
              Math.abs(one.y - other.y) < Math.max(one.letters, other.letters) * 0.7 &&
              Math.min(one.end, other.end) - Math.max(one.x, other.x) > 0.5,
          ),
      )
      expect(over.map(({ text }) => text)).toEqual([])
    }
  })
})

describe.each(['a4', 'letter'] as const)('On %s', (paper) => {
  it.each(PHASES)('loses no word of all that one can be told in phase %s', (phase) => {
    const blocks = educationFor({ conditions: CONDITIONS, phase })
    return saysAll(sampleContent({ education: { heading: 'Good to know', blocks } }), { paper })
  })

  it('splits no block of what to know over two pages', async () => {
    const content = sampleContent({ education: { heading: 'Good to know', blocks: EDUCATION } })
    const said = await pages(content, { paper })
    const split = EDUCATION.filter(
      ({ title, says }) => !said.some((page) => page.includes(closed(title + says.join('')))),
    )
    expect(split.map(({ id }) => id)).toEqual([])
  })

  it.each(['standard', 'large'] as const)(
    'draws every figure whole, splits no exercise: %s',
    async (size) => {
      const slugs = CATALOG.map(({ slug }) => slug)
      const exercises = slugs.map((exercise, index) =>
        sampleExercise(index + 1, { exercise, name: `Slide ${index + 1}.`, stop: `Stop ${index + 1}.` }),
      )
      const content = sampleContent({ exercises, hasFigures: true })
      const [plain, drawn] = await Promise.all([
        render(content, { paper, size, pictures: false }),
        render(content, { paper, size }),
      ])
      const said = await pagesOfWords(drawn, content, optionsOf({ paper, size }))
      expect(said.join('')).toBe(wordsOf(content, optionsOf({ paper, size })))
      // All poses beside the steps, and how it ends at a glance.
      const figures = slugs.flatMap((slug) => [
        ...drawnPoses(FIGURES[slug]).pictures,
        ...drawnEnd(FIGURES[slug]).pictures,
      ])
      const filled = figures.flatMap((figure) => figure.shapes).filter(({ kind }) => kind === 'fill')
      expect(fillsOf(drawn) - fillsOf(plain)).toBe(filled.length)
      for (const { number, stop } of exercises) {
        const whole = said.filter((page) => page.includes(closed(stop)) && page.includes(`Slide${number}.`))
        expect(whole, stop).toHaveLength(1)
      }
    },
  )

  it('shows photos, and keeps an exercise with them whole', async () => {
    const photos = await givenPhotos()
    const shown = [...photos.keys(), 'taken-away'].map((id) => ({ id, alt: 'Start' }))
    const exercises = Array.from({ length: 6 }, (_, index) =>
      sampleExercise(index + 1, {
        exercise: 'own-00000000-0000-4000-8000-000000000000',
        name: `Slide ${index + 1}`,
        stop: `Stop ${index + 1}.`,
        photos: shown,
      }),
    )
    const content = sampleContent({ exercises })
    const pdf = await render(content, { paper }, { photos })
    expect(imagesIn(pdf)).toBeGreaterThanOrEqual(photos.size)
    expect(imagesIn(await render(content, { paper, pictures: false }, { photos }))).toBe(0)
    const said = await pagesOfWords(pdf, content, optionsOf({ paper }))
    for (const { number, stop } of exercises) {
      const whole = said.filter((page) => page.includes(closed(stop)) && page.includes(`Slide${number}`))
      expect(whole, stop).toHaveLength(1)
    }
  })

  it('loses no word of the longest exercise that has photos', async () => {
    const photos = await givenPhotos()
    const longest: (typeof content.exercises)[number] = {
      ...longestExercise(1),
      exercise: 'own-00000000-0000-4000-8000-000000000000',
      photos: [...photos.keys()].map((id) => ({ id, alt: 'Start' })),
    }
    const content = sampleContent({ exercises: [longest] })
    const said = await pages(content, { paper }, { photos })
    expect(said.join('')).toBe(wordsOf(content, optionsOf({ paper })))
  })

  it('begins a page with each exercise, when asked to', async () => {
    const exercises = [1, 2, 3].map((number) => sampleExercise(number, { name: `Slide ${number}` }))
    const said = await pages(sampleContent({ exercises }), { paper, layout: 'one-per-page' })
    for (const { number } of exercises)
      expect(said.filter((page) => page.startsWith(`${number}Slide${number}`))).toHaveLength(1)
  })
})

/** Where every word of a paper stands, to the point: what no other machine sets otherwise. */
async function placesOf(content: HandoutContent, asked: Asked): Promise<unknown> {
  const document = await getDocumentProxy(await render(content, asked))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items.flatMap((item) =>
        'str' in item ? [[item.str, ...(item.transform as number[]).map(Math.round)]] : [],
      )
    }),
  )
}

// Copies that browsers keep are told from new ones by the version. Set otherwise on purpose: raise it, and take over what is found.
// Where only the words of the sample are others, the version stays.
it('Every layout sets the same words as before, or the version of the renderer is another', async () => {
  const content = sampleContent({ hasFigures: true })
  const long = sampleContent({ exercises: [longestExercise(1)], hasFigures: true })
  const set = await Promise.all(
    (['flowing', 'one-per-page', 'cards'] as const).flatMap((layout) => [
      placesOf(content, { layout }),
      placesOf(long, { layout }),
    ]),
  )
  const look = createHash('sha256').update(JSON.stringify(set)).digest('hex').slice(0, 12)
  expect({ version: RENDERER_VERSION, look }).toEqual({ version: 4, look: '1bb7292a4199' })
})

describe('The handout as a file', () => {
  it('is the same, byte for byte, for the same content', async () => {
    const logo = new Uint8Array(
      await sharp({ create: { width: 300, height: 100, channels: 3, background: '#336699' } })
        .png()
        .toBuffer(),
    )
    const content = sampleContent({ hasFigures: true })
    const [first, second] = await Promise.all([render(content, {}, { logo }), render(content, {}, { logo })])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(imagesIn(first)).toBe(1)
  })

  it('is dated when it was issued, tells its language, and names no patient in its properties', async () => {
    const pdf = await render(sampleContent({ language: 'es' }))
    const { info } = await getMeta(await getDocumentProxy(pdf.slice()))
    expect(info.CreationDate).toContain('20261123')
    expect(info.Language).toBe('es')
    expect(JSON.stringify(info)).not.toMatch(/Maria/)
  })

  it('shows where a character cannot be printed, and drops what only hides or turns text', async () => {
    const name = 'Li 李\u202Eevil\u0007 Nguyễn'
    const content = sampleContent({ patient: { name, recordNumber: '1' }, madeFor: `Made for ${name}` })
    const { text } = await extractText(await getDocumentProxy(await render(content)))
    expect(text[0]).toContain('Made for Li [?]evil Nguyễn')
  })

  it('has at most 120 KB with the eight figures that take the most, and every lift done well and badly', async () => {
    const slugs = CATALOG.map(({ slug }) => slug).toSorted((a, b) => inkOf(b) - inkOf(a))
    const exercises = slugs.slice(0, 8).map((exercise, index) => {
      const form = LIFT_FORMS[index]
      return sampleExercise(index + 1, {
        exercise,
        ...(form && { contrast: { form, ...FORM_CONTRASTS[form] } }),
      })
    })
    const content = sampleContent({
      exercises,
      hasFigures: true,
      education: { heading: 'Good to know', blocks: EDUCATION },
    })
    expect((await render(content)).byteLength).toBeLessThan(120 * 1024)
  })

  it('has a picture once, however often it is shown', async () => {
    const exercises = [1, 2, 3].map((number) => sampleExercise(number))
    const file = await render(sampleContent({ exercises, hasFigures: true }))
    const shown = [...drawnIn(file).values()].flatMap((text) => text.match(/\/P\d+ Do/g) ?? [])
    expect(shown).toHaveLength(9)
    expect(new Set(shown).size).toBe(2)
  })

  it('has no script, no link and no file inside', async () => {
    const pdf = Buffer.from(await render(sampleContent())).toString('latin1')
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|URI|OpenAction)\b/)
  })

  it('has every letter after a document in which letters were only parts of others', async () => {
    const letters = 'ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz'
    const accents = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u030C', '\u0327', '\u0328']
    const parts = Array.from(letters).flatMap((letter) =>
      accents.map((accent) => `${letter}${accent}`.normalize('NFC')).filter(({ length }) => length === 1),
    )
    const one = createSourcePool({ size: 1 })
    const print = (said: string) =>
      one.run({
        content: sampleContent({ lead: said }),
        options: optionsOf({ layout: 'flowing', log: false }),
        projectRoot: process.cwd(),
      })
    try {
      await print(parts.join(' '))
      const { text } = await extractText(
        await getDocumentProxy((await print(`${letters} ${parts.join(' ')}`)).slice()),
      )
      expect(closed(text.join('').normalize('NFC'))).toContain(closed(`${letters}${parts.join('')}`))
    } finally {
      await one.close()
    }
  })

  it('has no label without words beside it', async () => {
    const content = sampleContent({ exercises: [sampleExercise(1, { mistakes: [] })] })
    const { text } = await extractText(await getDocumentProxy(await render(content)))
    expect(text.join(' ')).not.toContain(content.labels.mistakes)
  })
})
