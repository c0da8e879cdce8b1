/** Ends with 0 when the server of this container lives: what curl would do, which the image does not have. */
const { status } = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/health`, {
  signal: AbortSignal.timeout(4000),
}).catch(() => ({ status: 0 }))
process.exit(status === 200 ? 0 : 1)
