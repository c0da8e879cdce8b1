import { LineIcon } from './line-icon'
import type { RunCommand } from './use-plan-editor'

/** Above the lines that are done together; the group moves as a whole. */
export const GroupHeading = ({
  group,
  index,
  count,
  run,
}: {
  group: string | undefined
  index: number
  /** How many groups there are. */
  count: number
  run: RunCommand
}) => {
  const name = group ?? 'In no group'
  return (
    <div className="mb-1.5 flex items-center gap-1 px-1">
      <h3 className={group === undefined ? 'text-muted' : 'font-semibold'}>{name}</h3>
      {count < 2 ? null : (
        <span className="ml-auto flex gap-1">
          <button
            type="button"
            className="icon-button"
            aria-label={`Move the group ${name} up`}
            title="Move the group up"
            disabled={index === 0}
            onClick={() => run({ do: 'move-group', group, by: -1 })}
          >
            <LineIcon name="up" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Move the group ${name} down`}
            title="Move the group down"
            disabled={index === count - 1}
            onClick={() => run({ do: 'move-group', group, by: 1 })}
          >
            <LineIcon name="down" />
          </button>
        </span>
      )}
    </div>
  )
}
