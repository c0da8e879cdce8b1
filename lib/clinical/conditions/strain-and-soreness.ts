import { type ConditionGuide, from, listed, unlisted } from './guide'

export const strainOrSprain: ConditionGuide = {
  slug: 'lumbar-strain-sprain',
  category: 'presentation',
  alsoCalled: ['pulled low back muscle', 'low back strain', 'lumbar sprain'],
  presentation: from(
    'article',
    'The most common cause of low back pain from the gym',
    'A strain overstretches or tears muscle; a sprain does the same to a ligament',
    'Pain that stays in the low back, with stiffness, spasm and tenderness',
    'No pain down the leg, as a rule',
  ),
  aggravating: [
    ...from(
      'article',
      'A back that rounds in the deadlift',
      'A squat that loses neutral',
      'Twisting with a weight in the hands',
      'Momentum in place of control',
    ),
    ...from('general', 'Sudden effort'),
  ],
  easing: from('article', 'Gentle movement and short walks', 'Ice for the first 24 to 48 hours, then heat'),
  direction: 'None is typical: test, do not assume.',
  legSymptoms: 'Usually none. If there are any, classify again.',
  recovery: {
    article: 'Better within one to two weeks with good care; a mild strain often within 7 to 14 days.',
    other: from(
      'pengel-2003',
      'Over all acute low back pain, pain and disability fall by about 58 % in the first month, then more slowly up to three months.',
      'About 73 % have at least one more episode within a year: plan for it, and say so.',
    ),
    expectedDays: { from: 7, to: 14, source: 'article' },
  },
  reviewTrigger: 'No improvement after 7 days.',
  icd10: [
    unlisted(
      'S39.012A',
      'Strain of muscle, fascia and tendon of lower back, initial encounter',
      'A strain under active treatment',
    ),
    unlisted(
      'S39.012D',
      'Strain of muscle, fascia and tendon of lower back, subsequent encounter',
      'Visits during routine healing; payers differ',
    ),
    unlisted('S33.5XXA', 'Sprain of ligaments of lumbar spine, initial encounter', 'A sprain'),
    listed('M62.830', 'Muscle spasm of back', 'Beside another code, for the symptom'),
  ],
  sources: ['article', 'pengel-2003', 'general', 'icd10cm-2026'],
}

export const soreness: ConditionGuide = {
  slug: 'post-lifting-soreness',
  category: 'presentation',
  alsoCalled: ['nonspecific low back pain', 'delayed-onset muscle soreness of the low back', 'gym back'],
  presentation: from(
    'article',
    'Mild soreness after a session that is better in a day or two: usually normal',
    'Not simple soreness: sharp pain, spasm, stiffness that limits movement, or pain that returns after workouts',
  ),
  aggravating: from(
    'article',
    'Too much weight, or more of it too soon',
    'Too little sleep and recovery',
    'Form that breaks down when tired',
  ),
  easing: [
    ...from('article', 'Light walking', 'Easy mobility work'),
    ...from('general', 'A day off lifting'),
  ],
  direction: 'None.',
  legSymptoms: 'None.',
  recovery: {
    article: 'Mild soreness is better within a day or two.',
    other: from(
      'pengel-2003',
      'When it is more than soreness: most of the improvement in acute low back pain comes within six weeks.',
    ),
    expectedDays: { from: 1, to: 2, source: 'article' },
  },
  reviewTrigger: 'It lasts longer than 7 days without improvement, or keeps returning after workouts.',
  icd10: [
    listed(
      'M54.50',
      'Low back pain, unspecified',
      'The default; M54.5 alone is not valid since October 2021',
    ),
    listed('M54.59', 'Other low back pain', 'Mechanical low back pain that is specified'),
    unlisted('M79.18', 'Myalgia, other site', 'Muscle soreness'),
  ],
  sources: ['article', 'pengel-2003', 'general', 'icd10cm-2026'],
}
