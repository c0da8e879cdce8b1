import { Button } from '@/components/ui/button'

/** Of two versions of a plan one as it is. */
export const WholeVersionButtons = ({
  onKeepMine,
  onTakeTheirs,
}: {
  onKeepMine: () => void
  onTakeTheirs: () => void
}) => (
  <>
    <Button size="small" onClick={onKeepMine}>
      Keep mine
    </Button>
    <Button size="small" onClick={onTakeTheirs}>
      Take theirs
    </Button>
  </>
)
