/** Started by listeners.mjs as `share-socket.mjs <how many>`: gives the socket that it is given back, so many times. It does not listen. */
const [, , times] = process.argv
// Whoever started it is gone, or has everything.
process.once('disconnect', () => process.exit())
process.once('message', (_, socket) => {
  for (let given = 0; given < Number(times); given += 1) process.send('again', socket)
})
