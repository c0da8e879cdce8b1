/** How long the browser may take to read what it was told to save. */
const READ_WITHIN_MS = 60_000

/** Saves what the page holds as a file of this name, in the browser's folder for downloads. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS)
}
