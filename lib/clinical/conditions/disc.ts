import { type ConditionGuide, from, listed, type Statement } from './guide'

const DISC_TRIGGER: readonly Statement[] = from(
  'article',
  'A disc that is irritated, bulging or herniated',
  'Deep pain in the low back, worse with bending and with sitting',
  'Often set off by poor mechanics or a heavy load, hinges above all',
)

export const discNoLeg: ConditionGuide = {
  slug: 'lumbar-disc-no-leg',
  category: 'presentation',
  alsoCalled: ['discogenic low back pain', 'disc bulge', 'disc irritation'],
  presentation: DISC_TRIGGER,
  aggravating: [
    ...from('article', 'Bending forward', 'Long sitting', 'A loaded hinge'),
    ...from('snook-1998', 'Bending in the first hours after getting up'),
  ],
  easing: [
    ...from('article', 'Short walks', 'Press-ups or cobra, if tolerated'),
    ...from('mdt', 'Lying on the front, where it centralizes the pain'),
  ],
  direction: 'Often extension. Confirm it with repeated movements.',
  legSymptoms: 'None. Any that appear change the condition.',
  recovery: {
    article: 'It may take several weeks, and usually gets better without surgery.',
    other: [],
    expectedDays: { from: 21, to: 84, source: 'product-default' },
  },
  reviewTrigger: 'Any leg symptom, or no improvement after 7 days.',
  icd10: [
    listed('M51.26', 'Other intervertebral disc displacement, lumbar region', 'Displacement'),
    listed('M51.27', 'Other intervertebral disc displacement, lumbosacral region', 'Displacement at L5–S1'),
    listed(
      'M51.360',
      'Other disc degeneration, lumbar, with discogenic back pain only',
      'New since October 2024',
    ),
    listed(
      'M51.369',
      'Other disc degeneration, lumbar, without mention of back or leg pain',
      'New since October 2024',
    ),
    listed(
      'M51.370',
      'Other disc degeneration, lumbosacral, with discogenic back pain only',
      'New since October 2024',
    ),
  ],
  sources: ['article', 'mdt', 'snook-1998', 'icd10cm-2026'],
}

export const discWithLeg: ConditionGuide = {
  slug: 'lumbar-disc-with-leg',
  category: 'presentation',
  alsoCalled: ['sciatica', 'lumbar radiculopathy', 'pinched nerve', 'herniated disc with leg pain'],
  presentation: [
    ...DISC_TRIGGER,
    ...from(
      'article',
      'With a nerve involved: pain, tingling, numbness or weakness in one leg or both',
      'Can pass for soreness from a workout at first',
    ),
  ],
  aggravating: [
    ...from('article', 'Bending forward', 'Sitting', 'A loaded hinge'),
    ...from('general', 'Coughing and straining', 'Hard stretching of the hamstrings or the nerve'),
  ],
  easing: from('mdt', 'The position or direction that centralizes the symptoms'),
  direction:
    'Often extension. Use the direction that centralizes; leave any direction that sends symptoms further down.',
  legSymptoms: 'Present.',
  recovery: {
    article:
      'It may take several weeks, and usually gets better without surgery, which problems from the gym rarely need.',
    other: from('general', 'Sciatica usually settles over weeks to months.'),
    expectedDays: { from: 28, to: 112, source: 'product-default' },
  },
  reviewTrigger:
    'Pain down the leg, numbness, tingling or weakness: medical evaluation. Weakness that gets worse, symptoms in both legs, a numb saddle area, or a change in bladder or bowel: emergency.',
  icd10: [
    listed(
      'M51.16',
      'Intervertebral disc disorders with radiculopathy, lumbar region',
      'Disc as cause confirmed',
    ),
    listed(
      'M51.17',
      'Intervertebral disc disorders with radiculopathy, lumbosacral region',
      'Disc as cause confirmed',
    ),
    listed('M54.16', 'Radiculopathy, lumbar region', 'Cause not established'),
    listed('M54.17', 'Radiculopathy, lumbosacral region', 'Cause not established'),
    listed(
      'M51.361',
      'Other disc degeneration, lumbar, with lower extremity pain only',
      'New since October 2024',
    ),
    listed(
      'M51.362',
      'Other disc degeneration, lumbar, with discogenic back pain and lower extremity pain',
      'New since October 2024',
    ),
    listed(
      'M51.371',
      'Other disc degeneration, lumbosacral, with lower extremity pain only',
      'New since October 2024',
    ),
    listed(
      'M51.372',
      'Other disc degeneration, lumbosacral, with discogenic back pain and lower extremity pain',
      'New since October 2024',
    ),
    listed('M54.41', 'Lumbago with sciatica, right side', 'By symptom'),
    listed('M54.42', 'Lumbago with sciatica, left side', 'By symptom'),
  ],
  sources: ['article', 'mdt', 'jospt-cpg-2021', 'general', 'icd10cm-2026'],
}
