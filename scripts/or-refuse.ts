/**
 * Runs the part of a start that can fail for reasons an operator can mend — a wrong variable, a damaged folder, a
 * database that is newer — and ends the process with the sentence alone.
 */
export async function orRefuse(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message)
    process.exit(1)
  }
}
