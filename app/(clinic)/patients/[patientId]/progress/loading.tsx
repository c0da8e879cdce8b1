import { PageSkeleton } from '@/components/ui/skeleton'

/** Only where nothing below the chart can be unknown: what is streamed can no longer answer 404. */
export default function Loading() {
  return <PageSkeleton rows={4} />
}
