import type { LogWords } from '../patient-words'

export const log: LogWords = {
  heading: 'Your log',
  name: 'Name',
  lead: 'Tick a box each time you do an exercise. Write your pain, from 0 to 10.',
  moreOften: 'More times than boxes? Write how many.',
  week: (number) => `Week ${number}`,
  from: 'from',
  weekdays: { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' },
  painBefore: 'Pain before',
  painAfter: 'Pain after',
  painNextMorning: 'Pain next morning',
  questions: 'What I want to ask at my next visit',
  questionsAlone: 'What I want to ask',
  phone: {
    heading: 'Or check in on your phone',
    headingAlone: 'Check in on your phone',
    lead: 'Point the camera of your phone at this square. Or type the address:',
  },
}
