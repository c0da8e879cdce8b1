import { saveFile } from '@/components/ui/save-file'

/** What came of asking the browser to print: it was asked, or why it could not be. */
export type Printed = 'asked' | 'impossible' | 'unavailable'

const FRAME_ID = 'print-frame'
/** A handout is made within a second; a busy clinic may wait for others. */
const PATIENCE_MS = 20_000

/** Loads the document out of sight, but not `display: none`: browsers do not print what is not laid out. */
function hiddenFrame(address: string): HTMLIFrameElement {
  document.getElementById(FRAME_ID)?.remove()
  const frame = document.createElement('iframe')
  frame.id = FRAME_ID
  frame.src = address
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  frame.title = 'Handout to print'
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0'
  return frame
}

const loaded = (frame: HTMLIFrameElement): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), PATIENCE_MS)
    frame.addEventListener('load', () => {
      clearTimeout(late)
      resolve(true)
    })
    document.body.append(frame)
  })

/** Whether what came is a document. A browser that shows PDFs on an origin of its own does not say. */
const isDocument = ({ contentDocument }: HTMLIFrameElement): boolean =>
  contentDocument === null || contentDocument.contentType === 'application/pdf'

/**
 * Asks the browser to print a PDF of this server or of this page. The frame stays after that: the print dialog reads from it, also when
 * another page of the app is shown meanwhile. The next print takes its place.
 */
export async function printPdf(address: string): Promise<Printed> {
  if (!navigator.pdfViewerEnabled) return 'impossible'
  const frame = hiddenFrame(address)
  if (!(await loaded(frame)) || !isDocument(frame)) {
    frame.remove()
    return 'unavailable'
  }
  try {
    if (!frame.contentWindow) return 'impossible'
    frame.contentWindow.focus()
    frame.contentWindow.print()
    return 'asked'
  } catch {
    // Some browsers keep the viewer of a PDF out of reach of the page.
    frame.remove()
    return 'impossible'
  }
}

/** Saves a PDF of this server under its name; false when it could not be had. */
export async function downloadPdf(address: string, fileName: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => undefined)
  if (!answer?.ok || answer.headers.get('Content-Type') !== 'application/pdf') return false
  saveFile(await answer.blob(), fileName)
  return true
}
