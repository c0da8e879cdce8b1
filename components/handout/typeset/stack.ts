import { fits, type Piece, type Room } from './piece'

export type Item = {
  readonly piece: Piece
  /** Above it; nothing at the head of a page. */
  readonly gap?: number
  /** Never the last on a page when another follows: a heading. */
  readonly leads?: boolean
  /** Never split over two pages, unless no page holds it. */
  readonly whole?: boolean
  /** Instead of the piece, where a page would else stay empty below it: the roomiest first. */
  readonly roomier?: readonly (() => Piece)[]
  /** Instead of the piece, where it then still fits: on a page that is nearly full, or on any at all. */
  readonly tighter?: () => Piece
}

type Items = readonly Item[]
type Placed = { readonly item: Item; readonly top: number; readonly end: number }

function placed(items: Items): readonly Placed[] {
  let end = 0
  return items.map((item, index) => {
    const top = index === 0 ? 0 : end + (item.gap ?? 0)
    end = top + item.piece.height
    return { item, top, end }
  })
}

const heightOf = (items: Items): number => placed(items).at(-1)?.end ?? 0

/** Where to cut so that no heading is left above the cut. */
function cutBefore(items: Items, index: number): number {
  let at = index
  while (at > 0 && items[at - 1]?.leads) at -= 1
  return at
}

/** Where to cut after an item, with what it leads. */
function cutAfter(items: Items, index: number): number {
  let at = index + 1
  while (at < items.length && items[at - 1]?.leads) at += 1
  return at
}

/** Where what is too tall for any page may begin: with so much of a page left to it. */
const LEAST_TO_BEGIN = 0.4

/** Whether an item that does not fit where it is may be split there; its headings begin at `headTop`. */
function maySplit({ item, top }: Placed, headTop: number, room: Room): boolean {
  if (!item.whole) return true
  const isTooTall = !fits(top - headTop + item.piece.height, room.page)
  return isTooTall && (headTop === 0 || room.left - headTop > room.page * LEAST_TO_BEGIN)
}

const tightened = ({ tighter, ...item }: Item): Item => (tighter ? { ...item, piece: tighter() } : item)

/** As much as fits, and the rest; null when nothing does. */
function cutItems(items: Items, room: Room): readonly [Items, Items] | null {
  const all = placed(items)
  const index = all.findIndex(({ end }) => !fits(end, room.left))
  const over = all[index]
  if (!over) return [items, []]
  const { tighter, roomier: _, ...item } = over.item
  const cut = cutBefore(items, index)
  const headTop = all[cut]?.top ?? 0
  if (tighter && !fits(over.end - headTop, room.page)) {
    const piece = tighter()
    if (fits(over.top - headTop + piece.height, room.page))
      return cutItems(items.with(index, { ...item, piece }), room)
  }
  const after = cutAfter(items, index)
  const tight = items.slice(0, after).map(tightened)
  if (fits(heightOf(tight), room.left)) return [tight, items.slice(after)]

  const parts = maySplit(over, headTop, room)
    ? item.piece.split?.({ ...room, left: room.left - over.top })
    : null
  if (parts)
    return [
      [...items.slice(0, index), { ...item, piece: parts[0] }],
      [{ ...item, piece: parts[1] }, ...items.slice(index + 1)],
    ]
  if (cut > 0) return [items.slice(0, cut), items.slice(cut)]
  // On an empty page something has to begin: a heading then stands without what follows it.
  const alone = Math.max(1, index)
  return fits(room.page, room.left) && items.length > alone
    ? [items.slice(0, alone), items.slice(alone)]
    : null
}

/** Pieces below each other; what is empty is left out. */
export function stack(wished: readonly (Item | Piece)[]): Piece {
  const items = wished
    .map((one): Item => ('piece' in one ? one : { piece: one }))
    .filter(({ piece }) => piece.height > 0)
  const all = placed(items)
  return {
    height: heightOf(items),
    marks: (x, y) => all.flatMap(({ item, top }) => item.piece.marks(x, y + top)),
    split: (room) => {
      const parts = cutItems(items, room)
      return parts && [stack(parts[0]), stack(parts[1])]
    },
  }
}

/** The items of a page in the roomiest form in which all of them fit. */
function filled(items: Items, room: number): Piece {
  const levels = Math.max(0, ...items.map(({ roomier = [] }) => roomier.length))
  for (let level = 0; level < levels; level += 1) {
    const roomy = items.map(({ roomier = [], ...item }): Item => {
      const make = roomier[level] ?? roomier.at(-1)
      return make ? { ...item, piece: make() } : item
    })
    if (fits(heightOf(roomy), room)) return stack(roomy)
  }
  return stack(items)
}

/** Items in pages, each as much of them as fits; the first page may hold more or less than the others. */
export function pagesOf(wished: Items, page: number, first = page): readonly Piece[] {
  const items = wished.filter(({ piece }) => piece.height > 0)
  if (items.length === 0) return []
  if (fits(heightOf(items), first)) return [filled(items, first)]
  const parts = cutItems(items, { left: first, page: Math.min(first, page) }) ?? [items, []]
  return [filled(parts[0], first), ...pagesOf(parts[1], page)]
}
