import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/**
 * The envelope of a backup: a line of plain words about it, then frames, each sealed with AES-256-GCM. A frame is bound to
 * the words, to its place and to whether it is the last, so that a file that was cut short, lengthened, reordered or
 * changed in one bit does not open.
 */
const FRAME_BYTES = 256 * 1024
const TAG_BYTES = 16
const LENGTH_BYTES = 4
const NONCE_BYTES = 12
const LAST = 0x80_00_00_00
const MOST_WORDS = 4096
const ALGORITHM = 'aes-256-gcm'

export const NOT_WHOLE = 'The backup is damaged or was cut short: it does not open. Nothing was changed.'
const NOT_OURS = 'The file is no backup of Plumbline. Nothing was changed.'
const WRONG_KEY =
  'The backup was sealed with another PLUMBLINE_KEY, or its first line is damaged. Nothing was changed.'

/** What anybody may read of a backup. */
export type Words = { readonly plumblineBackup: 1; readonly version: string; readonly madeAt: string }
type Opening = Words & { readonly salt: string; readonly proof: string }

/** A key of this file alone: no two files share a nonce. */
const keyOf = (key: Buffer, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.from(salt, 'hex'), 'file', 32))
/** Tells a wrong key from a damaged file, and says nothing of the key. */
const proofOf = (fileKey: Buffer): string =>
  Buffer.from(hkdfSync('sha256', fileKey, '', 'proof', 16)).toString('hex')

function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUIntBE(index, NONCE_BYTES - 6, 6)
  return nonce
}

const boundTo = (line: Buffer, isLast: boolean): Buffer =>
  Buffer.concat([createHash('sha256').update(line).digest(), Buffer.from([isLast ? 1 : 0])])

/** Seals a stream of bytes. */
export async function* seal(bytes: AsyncIterable<Buffer>, words: Words, key: Buffer): AsyncGenerator<Buffer> {
  const salt = randomBytes(32).toString('hex')
  const fileKey = keyOf(key, salt)
  const opening: Opening = { ...words, salt, proof: proofOf(fileKey) }
  const line = Buffer.from(`${JSON.stringify(opening)}\n`)
  yield line
  let index = 0
  const frame = (plain: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv(ALGORITHM, fileKey, nonceOf(index))
    index += 1
    cipher.setAAD(boundTo(line, isLast))
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32BE(sealed.length + (isLast ? LAST : 0))
    return Buffer.concat([length, sealed])
  }
  let waiting = Buffer.alloc(0)
  for await (const some of bytes) {
    waiting = Buffer.concat([waiting, some])
    while (waiting.length > FRAME_BYTES) {
      yield frame(waiting.subarray(0, FRAME_BYTES), false)
      waiting = waiting.subarray(FRAME_BYTES)
    }
  }
  yield frame(waiting, true)
}

/** Takes so many bytes at a time from a stream. */
function takerOf(bytes: AsyncIterable<Buffer>) {
  const source = bytes[Symbol.asyncIterator]()
  let waiting = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { done, value } = await source.next()
    if (done) return false
    waiting = Buffer.concat([waiting, value])
    return true
  }
  return {
    async take(count: number): Promise<Buffer> {
      while (waiting.length < count) if (!(await more())) throw new Error(NOT_WHOLE)
      const taken = waiting.subarray(0, count)
      waiting = waiting.subarray(count)
      return taken
    },
    async line(): Promise<Buffer> {
      for (;;) {
        const end = waiting.indexOf('\n')
        if (end !== -1) return this.take(end + 1)
        if (waiting.length > MOST_WORDS || !(await more())) throw new Error(NOT_OURS)
      }
    },
    async isEmpty(): Promise<boolean> {
      return waiting.length === 0 && !(await more())
    },
  }
}

function openingOf(line: Buffer): Opening {
  const text = line.toString()
  if (!text.startsWith('{"plumblineBackup":')) throw new Error(NOT_OURS)
  let read: Partial<Record<keyof Opening, unknown>>
  try {
    read = JSON.parse(text)
  } catch {
    throw new Error(NOT_WHOLE)
  }
  const { plumblineBackup, version, madeAt, salt, proof } = read
  if (plumblineBackup !== 1)
    throw new Error(
      'The backup was made by a newer Plumbline: restore it with that one. Nothing was changed.',
    )
  if ([version, madeAt, salt, proof].some((value) => typeof value !== 'string')) throw new Error(NOT_WHOLE)
  return read as Opening
}

function openFrame(sealed: Buffer, fileKey: Buffer, index: number, bound: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw new Error(NOT_WHOLE)
  const decipher = createDecipheriv(ALGORITHM, fileKey, nonceOf(index), { authTagLength: TAG_BYTES })
  decipher.setAAD(bound)
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    throw new Error(NOT_WHOLE)
  }
}

/**
 * Opens what `seal` sealed.
 * @throws with a sentence for the operator for any other bytes; what came before them was as it was sealed
 */
export async function* unseal(bytes: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const taker = takerOf(bytes)
  const line = await taker.line()
  const { salt, proof } = openingOf(line)
  const fileKey = keyOf(key, salt)
  if (proof !== proofOf(fileKey)) throw new Error(WRONG_KEY)
  for (let index = 0; ; index += 1) {
    const stated = (await taker.take(LENGTH_BYTES)).readUInt32BE()
    const isLast = stated >= LAST
    const length = isLast ? stated - LAST : stated
    if (length > FRAME_BYTES + TAG_BYTES) throw new Error(NOT_WHOLE)
    yield openFrame(await taker.take(length), fileKey, index, boundTo(line, isLast))
    if (!isLast) continue
    if (!(await taker.isEmpty())) throw new Error(NOT_WHOLE)
    return
  }
}
