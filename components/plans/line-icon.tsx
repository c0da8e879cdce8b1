import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Trash2 } from 'lucide-react'

const ICONS = { grip: GripVertical, up: ArrowUp, down: ArrowDown, remove: Trash2, choices: ChevronDown }
type LineIconName = keyof typeof ICONS

const symbolId = (name: string): string => `line-icon-${name}`

/** The icons that every line has, drawn once on the page for all lines: a full plan shows some hundred of them. */
export const LineIcons = () => (
  <svg aria-hidden className="absolute size-0">
    {Object.entries(ICONS).map(([name, Icon]) => (
      <symbol key={name} id={symbolId(name)} viewBox="0 0 24 24">
        <Icon />
      </symbol>
    ))}
  </svg>
)

/** One of them in its place; needs <LineIcons> somewhere on the page. */
export const LineIcon = ({ name, className }: { name: LineIconName; className?: string }) => (
  <svg aria-hidden className={className}>
    <use href={`#${symbolId(name)}`} />
  </svg>
)
