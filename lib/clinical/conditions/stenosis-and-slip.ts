import { type ConditionGuide, from, listed, unlisted } from './guide'

export const stenosis: ConditionGuide = {
  slug: 'lumbar-stenosis',
  category: 'adjacent',
  alsoCalled: ['neurogenic claudication', 'extension-intolerant low back'],
  presentation: [
    ...from(
      'stenosis-ex',
      'Symptoms in the back, the legs or both, on standing and upright walking',
      'Eased by sitting or leaning forward, as on a shopping cart',
    ),
    ...from('general', 'Usually an older adult'),
  ],
  aggravating: from(
    'stenosis-ex',
    'Arching the low back',
    'Long standing',
    'Long upright walking',
    'Load overhead',
  ),
  easing: from('stenosis-ex', 'Sitting', 'A bent-forward posture', 'Cycling'),
  direction: 'Flexion.',
  legSymptoms: 'Common, often on both sides, and depending on posture.',
  recovery: {
    article: null,
    other: from('general', 'It is long-lasting, and it comes and goes.'),
    expectedDays: null,
  },
  reviewTrigger: 'Weakness that gets worse, or a change in bladder or bowel: emergency.',
  icd10: [
    listed('M48.061', 'Spinal stenosis, lumbar region, without neurogenic claudication', 'No claudication'),
    listed('M48.062', 'Spinal stenosis, lumbar region, with neurogenic claudication', 'With claudication'),
    listed('M48.07', 'Spinal stenosis, lumbosacral region', 'Lumbosacral'),
  ],
  sources: ['stenosis-ex', 'general', 'icd10cm-2026'],
}

export const spondylolisthesis: ConditionGuide = {
  slug: 'spondylolysis-listhesis',
  category: 'adjacent',
  alsoCalled: ['pars stress fracture', 'vertebral slip'],
  presentation: [
    ...from(
      'spondy-guides',
      'Low back pain with arching and twisting',
      'Common in young athletes who arch the back again and again',
    ),
    ...from('general', 'Tight hamstrings are common'),
  ],
  aggravating: from(
    'spondy-guides',
    'Arching often, or to the end of range',
    'Arching with a twist',
    'Impact',
    'Heavy load through the spine, and forward shear',
  ),
  easing: from('spondy-guides', 'Stabilizing work in neutral', 'Resting slightly bent forward'),
  direction: 'Neutral to flexion.',
  legSymptoms: 'Possible.',
  recovery: {
    article: null,
    other: from(
      'spondy-guides',
      'Very different from person to person; three to six months is common.',
      'Athletes who stop their sport for at least three months do better.',
    ),
    expectedDays: { from: 84, to: 180, source: 'spondy-guides' },
  },
  reviewTrigger:
    'A fresh pars injury is suspected: a physician before any load. A new nerve deficit: the same day. Weakness that gets worse: emergency.',
  icd10: [
    listed('M43.06', 'Spondylolysis, lumbar region', 'Acquired'),
    listed('M43.07', 'Spondylolysis, lumbosacral region', 'Acquired'),
    listed('M43.16', 'Spondylolisthesis, lumbar region', 'Slip, lumbar'),
    listed('M43.17', 'Spondylolisthesis, lumbosacral region', 'Slip, lumbosacral'),
    unlisted('Q76.2', 'Congenital spondylolisthesis', 'Present from birth'),
  ],
  sources: ['spondy-guides', 'general', 'icd10cm-2026'],
}
