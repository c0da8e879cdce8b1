import { clsx } from 'clsx'
import Link from 'next/link'

/** A choice of how far back a page looks; links, so that it can be kept and sent. */
export const LinkChoice = ({
  label,
  choices,
}: {
  label: string
  choices: readonly { readonly words: string; readonly href: string; readonly isChosen: boolean }[]
}) => (
  <nav aria-label={label} className="flex self-start rounded-md border border-line-strong print:hidden">
    {choices.map(({ words, href, isChosen }) => (
      <Link
        key={words}
        href={href}
        aria-current={isChosen ? 'page' : undefined}
        scroll={false}
        className={clsx(
          'control inline-flex items-center border-r border-line-strong px-3 font-medium first:rounded-l-[5px] last:rounded-r-[5px] last:border-r-0 focus-visible:-outline-offset-2',
          isChosen ? 'bg-action-soft text-action-strong' : 'bg-panel text-ink hover:bg-sunken',
        )}
      >
        {words}
      </Link>
    ))}
  </nav>
)
