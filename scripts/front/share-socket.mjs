/** Started by listeners.mjs as `share-socket.mjs <how many>`: gives the socket that it is given back, so many times. It does not listen. */
const [, , times] = process.argv
const over = () => process.send('over')
// Whoever started it is gone, or has everything.
process.once('disconnect', () => process.exit())
process.once('message', (_, socket) => {
  for (let left = Number(times) - 1; left >= 0; left -= 1)
    process.send('again', socket, undefined, left === 0 ? over : undefined)
})
