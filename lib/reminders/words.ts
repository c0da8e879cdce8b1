import type { Language } from '@/lib/clinical/languages/language'

type Sender = { readonly clinic: string; readonly phone: string }

/** What a reminder and the page that stops it say. Nothing here tells what anybody is treated for. */
export type ReminderWords = {
  readonly subject: (clinic: string) => string
  readonly ready: (clinic: string) => string
  readonly howToOpen: string
  readonly questions: (sender: Sender) => string
  readonly noAnswers: string
  readonly whyYou: string
  readonly stopHere: string
  readonly stopTitle: string
  readonly stopAsk: string
  readonly stopButton: string
  readonly stopPending: string
  readonly stoppedTitle: string
  readonly stopped: string
}

export const REMINDER_WORDS: Readonly<Record<Language, ReminderWords>> = {
  en: {
    subject: (clinic) => `A short reminder from ${clinic}`,
    ready: (clinic) => `A short reminder from ${clinic}: your page is ready.`,
    howToOpen: 'To open it, scan the code on your paper again, or open the page you kept:',
    questions: ({ clinic, phone }) =>
      phone === '' ? `Questions? Call ${clinic}.` : `Questions? Call ${phone}.`,
    noAnswers: 'Please do not answer this e-mail.',
    whyYou: 'You get this because you agreed to reminders by e-mail.',
    stopHere: 'Stop reminders:',
    stopTitle: 'Stop reminders',
    stopAsk: 'Press the button, and you get no more reminders by e-mail. Nothing else changes.',
    stopButton: 'Stop reminders',
    stopPending: 'Stopping…',
    stoppedTitle: 'Reminders are stopped',
    stopped: 'You get no more reminders by e-mail. If you want them again, tell your clinic.',
  },
  es: {
    subject: (clinic) => `Un breve recordatorio de ${clinic}`,
    ready: (clinic) => `Un breve recordatorio de ${clinic}: su página está lista.`,
    howToOpen: 'Para abrirla, escanee otra vez el código de su papel o abra la página que guardó:',
    questions: ({ clinic, phone }) =>
      phone === '' ? `¿Preguntas? Llame a ${clinic}.` : `¿Preguntas? Llame al ${phone}.`,
    noAnswers: 'Por favor, no responda a este correo.',
    whyYou: 'Recibe este correo porque aceptó recibir recordatorios.',
    stopHere: 'No recibir más recordatorios:',
    stopTitle: 'No recibir más recordatorios',
    stopAsk: 'Pulse el botón y ya no recibirá recordatorios por correo. Lo demás no cambia.',
    stopButton: 'No recibir más',
    stopPending: 'Un momento…',
    stoppedTitle: 'Ya no habrá recordatorios',
    stopped: 'Ya no recibirá recordatorios por correo. Si los quiere otra vez, dígaselo a su clínica.',
  },
}
