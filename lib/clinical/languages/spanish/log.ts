import type { LogWords } from '../patient-words'

export const log: LogWords = {
  heading: 'Su registro',
  name: 'Nombre',
  lead: 'Marque una casilla cada vez que haga un ejercicio. Anote su dolor, de 0 a 10.',
  moreOften: '¿Son más veces que casillas? Escriba cuántas.',
  week: (number) => `Semana ${number}`,
  from: 'desde',
  weekdays: { mon: 'Lu', tue: 'Ma', wed: 'Mi', thu: 'Ju', fri: 'Vi', sat: 'Sá', sun: 'Do' },
  painBefore: 'Dolor antes',
  painAfter: 'Dolor después',
  painNextMorning: 'Dolor la mañana siguiente',
  questions: 'Lo que quiero preguntar en mi próxima cita',
  questionsAlone: 'Lo que quiero preguntar',
  phone: {
    heading: 'O use su teléfono',
    headingAlone: 'Use su teléfono',
    lead: 'Apunte a este cuadro con la cámara de su teléfono. O escriba esta dirección:',
  },
}
