import { type ConditionGuide, from, listed, unlisted } from './guide'

export const afterSurgery: ConditionGuide = {
  slug: 'post-op-lumbar',
  category: 'precaution',
  alsoCalled: ['after lumbar discectomy', 'after laminectomy', 'after lumbar fusion'],
  presentation: from(
    'postop-protocols',
    'The surgeon’s order sets the limits on bending, lifting and twisting',
  ),
  aggravating: from(
    'postop-protocols',
    'Bending under load',
    'Twisting',
    'Lifting more than the order allows',
    'Impact',
  ),
  easing: from('postop-protocols', 'A walking program', 'Bracing and activation in neutral'),
  direction: 'Neutral until cleared.',
  legSymptoms: 'Record what was there before. Any change: call the surgeon.',
  recovery: {
    article: null,
    other: [
      ...from(
        'bono-2017',
        'After discectomy, two and six weeks of restriction gave equal results in one randomized trial.',
      ),
      ...from(
        'postop-protocols',
        'After fusion, instruction sheets limit for 6 to 12 weeks; the bone takes about 3 to 6 months or longer to heal.',
      ),
    ],
    expectedDays: null,
  },
  reviewTrigger:
    'Fever, a wound that drains, a new deficit, or a painful or swollen calf: same day, or emergency.',
  icd10: [
    unlisted('Z47.89', 'Encounter for other orthopedic aftercare', 'Aftercare'),
    unlisted(
      'Z48.811',
      'Encounter for surgical aftercare following surgery on the nervous system',
      'Aftercare of a decompression',
    ),
    unlisted('Z98.1', 'Arthrodesis status', 'Fusion'),
    unlisted('Z98.890', 'Other specified postprocedural states', 'Discectomy or laminectomy'),
    listed('M96.1', 'Postlaminectomy syndrome, not elsewhere classified', 'Pain that persists'),
  ],
  sources: ['postop-protocols', 'bono-2017', 'carragee-1999', 'jospt-cpg-2021', 'icd10cm-2026'],
}

export const osteoporosis: ConditionGuide = {
  slug: 'osteoporosis',
  category: 'precaution',
  alsoCalled: ['low bone density', 'fragility fracture risk'],
  presentation: from(
    'tftf-2014',
    'Fragile bone. A vertebral fracture is recorded as a precaution of its own',
  ),
  aggravating: from(
    'tftf-2014',
    'Bending the spine far, often or under load',
    'Twisting far or under load',
    'Falls',
    'Impact that the body is not used to',
  ),
  easing: from(
    'tftf-2014',
    'A hip hinge with a neutral spine',
    'Endurance of the back extensors',
    'Balance and resistance training',
  ),
  direction: 'Neutral, leaning to extension.',
  legSymptoms: 'No part of it.',
  recovery: {
    article: null,
    other: [
      ...from('tftf-2014', 'Exercise is encouraged; a blanket restriction is not.'),
      ...from(
        'liftmor-2018',
        'Supervised heavy lifting was safe and effective in screened women with low bone mass.',
      ),
    ],
    expectedDays: null,
  },
  reviewTrigger:
    'Sudden new pain between chest and low back, or lost height: a check for fracture the same day.',
  icd10: [
    unlisted('M81.0', 'Age-related osteoporosis without current pathological fracture', 'No fracture now'),
    unlisted(
      'M80.08XA',
      'Age-related osteoporosis with current pathological fracture, vertebra, initial encounter',
      'Vertebral fracture',
    ),
    unlisted('Z87.310', 'Personal history of healed osteoporosis fracture', 'Fracture in the past'),
  ],
  sources: ['tftf-2014', 'brooke-wavell-2022', 'liftmor-2018'],
}

export const pregnancy: ConditionGuide = {
  slug: 'pregnancy',
  category: 'precaution',
  alsoCalled: ['low back or pelvic girdle pain in pregnancy'],
  presentation: from(
    'clinton-2017',
    'Low back pain and pelvic girdle pain are common',
    'Trimester, pelvic girdle pain and an obstetric reason not to exercise are recorded as precautions',
  ),
  aggravating: [
    ...from(
      'acog-804',
      'Long lying on the back after the first trimester',
      'Holding the breath',
      'A risk of falls or blows',
    ),
    ...from('clinton-2017', 'One-sided load with pelvic girdle pain'),
  ],
  easing: [
    ...from('general', 'Lying on the side, sitting, standing, or on hands and knees'),
    ...from('acog-804', 'Walking and exercise in water'),
  ],
  direction: 'No part of it.',
  legSymptoms: 'The same red flags as for everybody.',
  recovery: { article: null, other: [], expectedDays: null },
  reviewTrigger:
    'Bleeding, regular painful contractions, leaking fluid, dizziness, chest pain or a swollen calf: stop, and call obstetric care.',
  icd10: [
    unlisted(
      'O26.891',
      'Other specified pregnancy related conditions, first trimester',
      'Back or pelvic girdle pain of pregnancy; second trimester O26.892, third O26.893',
    ),
    unlisted(
      'O99.891',
      'Other specified diseases and conditions complicating pregnancy',
      'Together with an M54.5- code',
    ),
    unlisted('Z33.1', 'Pregnant state, incidental', 'The pain has nothing to do with it'),
  ],
  sources: ['acog-804', 'clinton-2017', 'general'],
}

export const highBloodPressure: ConditionGuide = {
  slug: 'hypertension-uncontrolled',
  category: 'precaution',
  alsoCalled: ['uncontrolled hypertension'],
  presentation: from('valsalva', 'Effort with a held breath sends the pressure up'),
  aggravating: from('valsalva', 'Holding the breath', 'All-out effort', 'Long static holds'),
  easing: from('general', 'Breathing out on effort', 'Short holds'),
  direction: 'No part of it.',
  legSymptoms: 'No part of it.',
  recovery: { article: null, other: [], expectedDays: null },
  reviewTrigger: 'Symptoms on effort: stop, and medical review.',
  icd10: [unlisted('I10', 'Essential (primary) hypertension', 'Beside the code of the back problem')],
  sources: ['valsalva', 'general'],
}
