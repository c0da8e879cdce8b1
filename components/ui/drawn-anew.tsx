import type { ReactNode } from 'react'
import { newId } from './new-id'
import { Notice } from './notice'
import { ShownOnce } from './shown-once'
import { PageSkeleton } from './skeleton'

/**
 * Stands around what takes the state of the server once and then goes on from it: a plan, a log. Each time it is opened it is
 * drawn anew by the server, on the way back as well. For the server alone: what a browser draws is never old.
 */
export const DrawnAnew = ({ children }: { children: ReactNode }) => (
  <ShownOnce
    drawing={newId()}
    meanwhile={<PageSkeleton rows={4} />}
    withoutConnection={
      <Notice title="There is no connection">
        What was here may have changed since. It is shown as soon as there is a connection.
      </Notice>
    }
  >
    {children}
  </ShownOnce>
)
