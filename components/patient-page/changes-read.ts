import { keepLook } from '@/components/ui/keep-look'

/** The cookie that names the program whose changes were read on this phone. */
export const CHANGES_READ = 'plumbline-changes-read'

/** Tells the server, for the next time that it draws the page, that these were read; null forgets it. What the phone keeps is what counts. */
export const tellChangesRead = (homeProgramId: string | null): void => keepLook(CHANGES_READ, homeProgramId)
