/** '10:42' for a moment of today, '22 Nov, 17:05' for another day, in the clinic's time wherever the browser is. */
export function timeInWordsFor(timeZone: string, today: string): (iso: string) => string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' })
  const date = new Intl.DateTimeFormat('en-CA', { timeZone })
  return (iso) => {
    const moment = new Date(iso)
    return date.format(moment) === today
      ? time.format(moment)
      : `${day.format(moment)}, ${time.format(moment)}`
  }
}
