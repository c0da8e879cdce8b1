/** Started by listeners.mjs as `share-listener.mjs <how many>`: gives the socket that it is given back, as so many that listen. */
import { createServer } from 'node:net'

const [, , many] = process.argv
// Whoever started it is gone, or has everything.
process.once('disconnect', () => process.exit())
process.once('message', (_, given) => {
  // Who comes here meanwhile is passed on; nothing of theirs is read.
  const listener = createServer({ pauseOnConnect: true }, (socket) =>
    process.send('connection', socket),
  ).listen(given)
  const over = () => {
    listener.close()
    process.send('over')
  }
  for (let left = Number(many) - 1; left >= 0; left -= 1)
    process.send('listener', listener, undefined, left === 0 ? over : undefined)
})
