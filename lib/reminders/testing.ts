import { randomUUID } from 'node:crypto'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { inClinic } from '@/db/client'
import { checkIns } from '@/db/schema/check-ins'
import { checkInLinks } from '@/db/schema/check-in-links'
import { homePrograms } from '@/db/schema/home-programs'
import type { patients } from '@/db/schema/patients'
import { givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { parseMailServer } from './mail-server'

const portOf = (server: { address: () => unknown }): number => (server.address() as AddressInfo).port
const mailServerAt = (port: number) => parseMailServer(`smtp://127.0.0.1:${port}`, 'reminders@clinic.example')

/** A real mail server on this machine that keeps what it takes. */
export async function givenMailServer(options: SMTPServerOptions = {}) {
  const taken: ParsedMail[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        taken.push(mail)
        done()
      }, done)
    },
    ...options,
  })
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve)
  })
  return {
    server: mailServerAt(portOf(smtp.server)),
    port: portOf(smtp.server),
    taken,
    to: (email: string) =>
      taken.filter(({ to }) => (Array.isArray(to) ? to : [to]).some((address) => address?.text === email)),
    close: () => new Promise<void>((resolve) => smtp.close(resolve)),
  }
}

/** One that hangs up at a word of the client: 'RCPT' is before the message, '.' is its end. */
export async function givenHangingUp(at: 'RCPT' | '.') {
  const hanging: Server = createServer((socket) => {
    let message: string | undefined
    socket.on('error', () => {})
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (message !== undefined) {
        message += said
        if (message.endsWith('\r\n.\r\n')) socket.destroy()
      } else if (at === 'RCPT' && said.startsWith('RCPT')) socket.destroy()
      else if (said.startsWith('DATA')) {
        message = ''
        socket.write('354 go on\r\n')
      } else socket.write('250 yes\r\n')
    })
  })
  await new Promise<void>((resolve) => {
    hanging.listen(0, '127.0.0.1', resolve)
  })
  return {
    server: mailServerAt(portOf(hanging)),
    close: () => new Promise<unknown>((resolve) => hanging.close(resolve)),
  }
}

/** Where nobody listens. */
export async function givenNoServer() {
  const { server, close } = await givenMailServer()
  await close()
  return server
}

/** A patient of the clinic whom a reminder is due for, unless the values say otherwise. */
export async function givenQuietPatient(
  clinicId: string,
  values: Partial<typeof patients.$inferInsert> = {},
  { issuedOn = '2026-03-01', problem = 'Low back pain' } = {},
) {
  const therapistId = await givenTherapist(clinicId)
  const email = `${randomUUID()}@patients.example`
  const patientId = await givenPatient(clinicId, therapistId, {
    email,
    remindersAgreedOn: '2026-03-01',
    ...values,
  })
  const episodeId = await givenEpisode(clinicId, therapistId, patientId, { problem })
  const [programId, linkId] = [randomUUID(), randomUUID()]
  await inClinic(clinicId, async (tx) => {
    await tx.insert(homePrograms).values({
      clinicId,
      id: programId,
      patientId,
      episodeId,
      number: 1,
      issuedOn,
      issuedAt: new Date(`${issuedOn}T10:00:00Z`),
      issuedBy: therapistId,
      ruleVersion: 'test',
      prescriptions: [],
      picture: {} as never,
      review: {} as never,
      answers: [],
      clearances: [],
      content: {} as never,
    })
    await tx.insert(checkInLinks).values({
      clinicId,
      id: linkId,
      patientId,
      episodeId,
      tokenHash: randomUUID(),
      createdAt: new Date(`${issuedOn}T10:00:00Z`),
      createdBy: therapistId,
      expiresAt: new Date('2099-12-31T00:00:00Z'),
    })
  })
  const checkIn = (day: string, note = '') =>
    inClinic(clinicId, (tx) =>
      tx.insert(checkIns).values({
        clinicId,
        id: randomUUID(),
        episodeId,
        homeProgramId: programId,
        day,
        done: 'all',
        note,
        linkId,
        recordedAt: new Date(`${day}T20:00:00Z`),
      }),
    )
  return { clinicId, therapistId, patientId, episodeId, linkId, email: values.email ?? email, checkIn }
}
