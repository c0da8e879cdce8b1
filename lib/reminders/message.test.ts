import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/clinical/languages/language'
import { reminderMessage } from './message'

const SIGNED = 'clinic=c&patient=p&signature=s'
const facts = {
  clinic: { name: 'Clifton Physical Therapy', phone: '(973) 555-0100' },
  pageAddress: 'https://plumbline.example/c',
  stop: {
    page: `https://plumbline.example/reminders/stop?${SIGNED}`,
    oneClick: `https://plumbline.example/reminders/stop/one-click?${SIGNED}`,
  },
} as const

/** Words that would tell a reader over the shoulder what somebody is treated for, in both languages. */
const CLINICAL =
  /pain|back|spin|disc|exercis|lift|injur|treat|therap|program|check-in|assess|dolor|espalda|column|ejercici|lesi|tratami|terap|programa|registro/i

describe.each(LANGUAGES)('The reminder in %s', (language) => {
  const message = reminderMessage({ ...facts, language })

  it('says nothing clinical beside the name that the clinic gave itself', () => {
    for (const part of [message.subject, message.text, message.html])
      expect(part.replaceAll(facts.clinic.name, '')).not.toMatch(CLINICAL)
  })

  it('names the clinic, its phone, where the page is and how to stop, in both parts', () => {
    for (const part of [message.text, message.html.replaceAll('&amp;', '&')])
      for (const wanted of [facts.clinic.name, facts.clinic.phone, facts.pageAddress, facts.stop.page])
        expect(part).toContain(wanted)
  })

  it('can be stopped by a mail program with one click', () => {
    expect(message.headers).toMatchObject({
      'List-Unsubscribe': `<${facts.stop.oneClick}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  it('shows the name of a clinic as it is written', () => {
    const odd = reminderMessage({ ...facts, language, clinic: { name: 'Move & <Well>', phone: '' } })
    expect(odd.html).toContain('Move &amp; &lt;Well&gt;')
    expect(odd.text).toContain('Move & <Well>')
    expect(odd.text).not.toMatch(/ \.| {2}/)
  })
})
