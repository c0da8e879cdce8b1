import type { PainGuideWords } from '../patient-words'

export const painGuide: PainGuideWords = {
  heading: 'Use pain as your guide',
  lead: 'Rate your pain while you move. 0 is no pain. 10 is the worst pain you can think of.',
  levels: [
    {
      range: '0 to 3',
      meaning: 'Fine, if it eases as you move.',
      action: 'Keep going.',
    },
    {
      range: '4 to 5',
      meaning: 'A bit too much.',
      action: 'Do less. Go slower, move less far, or do fewer.',
    },
    {
      range: '6 to 10',
      meaning: 'Too much for today.',
      action: 'Stop this exercise. Leave it out until you have talked with us.',
    },
  ],
  rules: (callUs) => [
    {
      name: 'The next morning',
      text: 'Worse than before you exercised? Do less next time.',
    },
    {
      name: 'Two mornings',
      text: `Still worse? Leave out what set it off and ${callUs}.`,
    },
    {
      name: 'At any number',
      text: 'Stop if pain is sharp, keeps building, or moves down your leg.',
    },
    {
      name: 'Other signs',
      text: 'Dizzy, faint or short of breath? Stop and read “When to get help”.',
    },
  ],
}
