import type { CoveredStatement } from './statement'

/** Why it happens, what leads to it and which injuries are meant. */
export const causesAndInjuries: readonly CoveredStatement[] = [
  // Why it happens
  {
    id: 'SC-01',
    statement: 'Squats, deadlifts, rows and overhead lifts all load the low back.',
    shownIn: [
      'exercise:back-squat',
      'exercise:conventional-deadlift',
      'exercise:bent-over-row',
      'exercise:standing-overhead-press',
    ],
    says: [/squat/i, /deadlift/i, /row/i, /overhead/i],
  },
  {
    id: 'SC-02',
    statement: 'Pain begins when load is more than capacity; four things add to it.',
    shownIn: ['factor:cf-load', 'factor:cf-technique', 'factor:cf-tight', 'factor:cf-imbalance'],
    says: [/more than muscles/i, /too soon/i, /rounded back/i, /limited mobility/i, /imbalance/i],
  },
  {
    id: 'SC-03',
    statement: 'Mild soreness that is better in a day or two is usually normal.',
    shownIn: ['condition:post-lifting-soreness', 'education:ed-soreness'],
    says: [/day or two: usually normal/i, /day or two is mostly normal/i],
  },
  {
    id: 'SC-04',
    statement: 'Sharp pain, spasm, limiting stiffness or returning pain needs attention.',
    shownIn: [
      'education:ed-soreness',
      'condition:post-lifting-soreness',
      'rule:RS-02',
      'red-flag:recurrent-after-workouts',
    ],
    says: [/sharp/i, /spasm/i, /stiffness/i, /returns/i, /do not push through/i],
  },
  // Causes
  {
    id: 'SC-05',
    statement: 'Poor technique: rounding, lost neutral, twisting, momentum.',
    shownIn: ['factor:cf-technique', 'rule:HB-01', 'rule:HB-02'],
    says: [/rounded back in the deadlift/i, /neutral lost in the squat/i, /twisting/i, /momentum/i],
  },
  {
    id: 'SC-06',
    statement: 'A weak core makes the back take the load: the core is a brace.',
    shownIn: ['factor:cf-core', 'exercise:abdominal-brace'],
    says: [/core braces/i, /takes more of the load/i],
  },
  {
    id: 'SC-07',
    statement: 'Tight hamstrings, hip flexors or glutes change the pelvis.',
    shownIn: ['factor:cf-tight', 'education:ed-stretch'],
    says: [/hamstrings, hip flexors or glutes/i, /pelvis/i],
  },
  {
    id: 'SC-08',
    statement: 'Too much training and too little recovery.',
    shownIn: ['factor:cf-recovery', 'rule:PL-09', 'education:ed-recovery-days'],
    says: [/enough rest, sleep or recovery days/i, /days off are part of training/i],
  },
  {
    id: 'SC-09',
    statement: 'Disc, arthritis or nerve can pass for soreness; if it returns or worsens, evaluate.',
    shownIn: [
      'factor:cf-underlying',
      'condition:lumbar-facet-arthritis',
      'condition:lumbar-disc-with-leg',
      'red-flag:few-days-no-better',
      'rule:RF-03',
    ],
    says: [/arthritis can pass for soreness/i, /nerve can pass for soreness/i, /evaluation/i],
  },
  // Injuries
  {
    id: 'SC-10',
    statement: 'Strain and sprain: the most common; local pain, spasm, no leg pain, one to two weeks.',
    shownIn: ['condition:lumbar-strain-sprain'],
    says: [
      /most common/i,
      /ligament/i,
      /spasm and tenderness/i,
      /no pain down the leg/i,
      /one to two weeks/i,
    ],
  },
  {
    id: 'SC-11',
    statement:
      'Disc: deep pain, worse with bending and sitting; the leg if a nerve is involved; heavy hinges.',
    shownIn: [
      'condition:lumbar-disc-no-leg',
      'condition:lumbar-disc-with-leg',
      'rule:DS-01',
      'rule:DS-03',
      'rule:DS-04',
      'rule:DS-06',
      'rule:LS-01',
    ],
    says: [/deep pain/i, /bending and with sitting/i, /tingling, numbness or weakness/i, /hinges/i],
  },
  {
    id: 'SC-12',
    statement: 'SI joint: one or both sides; worse with sitting, standing and getting up.',
    shownIn: ['condition:si-joint-pain', 'rule:SI-03', 'rule:SI-04'],
    says: [/one side or both/i, /buttock/i, /long sitting/i, /long standing/i, /getting up from a chair/i],
  },
  {
    id: 'SC-13',
    statement: 'Most respond to care that moves; surgery is rarely needed.',
    shownIn: ['education:ed-outlook', 'condition:lumbar-disc-with-leg'],
    says: [/gets better with care/i, /few people need surgery/i],
  },
]
