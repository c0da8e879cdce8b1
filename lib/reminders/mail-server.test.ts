import { expect, it } from 'vitest'
import { parseMailServer } from './mail-server'

const FROM = 'reminders@clinic.example'

it.each([
  ['smtps://mail.clinic.example', { host: 'mail.clinic.example', port: 465, secure: true }],
  ['smtp://mail.clinic.example', { port: 587, secure: false, requireTls: true, signIn: undefined }],
  ['smtp://mail.clinic.example:25?requireTLS=false', { port: 25, requireTls: false }],
  ['smtp://localhost:2525', { host: 'localhost', port: 2525, requireTls: false }],
  ['smtp://[::1]:2525', { host: '::1', requireTls: false }],
  [
    'smtps://user%40clinic.example:p%3Ass%2Fword@mail.clinic.example',
    { signIn: { user: 'user@clinic.example', pass: 'p:ss/word' } },
  ],
])('%s', (url, expected) => {
  expect(parseMailServer(url, FROM)).toMatchObject({ from: FROM, ...expected })
})
