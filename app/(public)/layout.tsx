import type { ReactNode } from 'react'
import { PlumbMark } from '@/components/shell/plumb-mark'

/** Signing in and setting up: one thing in the middle of a quiet page. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col px-4 py-8 sm:py-14">
      <p className="mx-auto mb-6 flex items-center gap-2.5 text-lg font-semibold">
        <PlumbMark className="size-6 text-action" />
        Plumbline
      </p>
      <main className="mx-auto w-full max-w-md rounded-lg border border-line bg-panel p-6 has-data-full-width:max-w-2xl sm:p-8">
        {children}
      </main>
    </div>
  )
}
