import { type ConditionGuide, from, listed, unlisted } from './guide'

export const siJointPain: ConditionGuide = {
  slug: 'si-joint-pain',
  category: 'presentation',
  alsoCalled: ['sacroiliac joint dysfunction', 'sacroiliac pain', 'pelvic girdle pain outside pregnancy'],
  presentation: from(
    'article',
    'The joints that tie the spine to the pelvis and take up force in movement',
    'Pain on one side or both, in the low back or the buttock',
  ),
  aggravating: [
    ...from(
      'article',
      'Long sitting',
      'Long standing',
      'Changes of position, such as getting up from a chair',
    ),
    ...from('general', 'Load on one leg, or in a split stance'),
  ],
  easing: from('general', 'Even, low-load work for hips and trunk', 'Changing position often'),
  direction: 'None is typical.',
  legSymptoms:
    'Pain can spread to the buttock and thigh. Symptoms below the knee or nerve signs: classify again.',
  recovery: {
    article:
      'Joint-related pain often responds well to targeted exercise and better posture. No days are named.',
    other: [],
    expectedDays: { from: 28, to: 84, source: 'product-default' },
  },
  reviewTrigger: 'No improvement after 7 days.',
  icd10: [
    listed(
      'M53.3',
      'Sacrococcygeal disorders, not elsewhere classified',
      'Sacroiliac joint pain; still valid in April 2026',
    ),
    listed('M46.1', 'Sacroiliitis, not elsewhere classified', 'Inflammation of the joint'),
    unlisted('S33.6XXA', 'Sprain of sacroiliac joint, initial encounter', 'A sprain from an injury'),
    listed('M53.2X8', 'Spinal instabilities, sacral and sacrococcygeal region', 'Instability'),
  ],
  sources: ['article', 'clinton-2017', 'general', 'icd10cm-2026'],
}

export const facetPain: ConditionGuide = {
  slug: 'lumbar-facet-arthritis',
  category: 'adjacent',
  alsoCalled: ['lumbar spondylosis', 'arthritis of the low back', 'facet joint pain'],
  presentation: [
    ...from('article', 'Arthritis can pass for soreness from a workout'),
    ...from('general', 'Local pain, and stiffness after rest'),
  ],
  aggravating: from('general', 'Arching to the end of range', 'Arching with a twist', 'Long standing'),
  easing: from('general', 'Movement in mid-range', 'Walking in short bouts', 'Resting slightly bent forward'),
  direction: 'Often flexion, or mid-range.',
  legSymptoms: 'Usually none.',
  recovery: {
    article:
      'Joint-related pain often responds well to targeted exercise and better posture. No days are named.',
    other: [],
    expectedDays: { from: 28, to: 84, source: 'product-default' },
  },
  reviewTrigger: 'Pain that keeps returning or gets worse over time: evaluation.',
  icd10: [
    listed('M47.816', 'Spondylosis without myelopathy or radiculopathy, lumbar region', 'Facet joint pain'),
    listed(
      'M47.817',
      'Spondylosis without myelopathy or radiculopathy, lumbosacral region',
      'Facet joint pain',
    ),
  ],
  sources: ['article', 'general', 'icd10cm-2026'],
}
