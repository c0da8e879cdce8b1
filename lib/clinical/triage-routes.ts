import type { RedFlag, Urgency } from './vocabulary'

/** Where a patient with active flags goes: what to do, whom to call, what to say. */
export type TriageRoute = {
  readonly now: string
  readonly call: string
  /** Beside the suspicion and the signs, which are told in every case. */
  readonly tell: readonly string[]
  /** Said to the patient, in plain words. */
  readonly patient: string
}

const COME_BACK =
  'Go to a hospital at once if you feel numb between your legs or cannot pass urine. Do the same if a leg gets weak.'

const ROUTES = {
  spineEmergency: {
    now: 'Stop all exercise. The patient goes to hospital now and does not drive. Phone ahead, and write down the time and whom you spoke to.',
    call: 'Emergency services, or an emergency department with MRI: ask for the spine team on call.',
    tell: [
      'The hour each sign began, and whether it is getting worse.',
      'When the patient last passed urine, and whether the bladder is felt.',
      'Feeling between the legs and strength in both legs, as you found them or as not tested.',
    ],
    patient:
      'You need to be seen in a hospital now. Please do not wait, and do not drive. We will call ahead for you.',
  },
  ambulance: {
    now: 'Stop all exercise. Call an ambulance. The patient rests, and somebody stays with them. Write down the time.',
    call: 'Emergency services, for an ambulance.',
    tell: ['The pain, the minute it began and where it goes.', 'Any collapse, and how the patient is now.'],
    patient: 'An ambulance will come for you. Please rest and keep still. We will stay with you.',
  },
  fracture: {
    now: 'Stop. No exercise and no hands-on testing of the spine. Keep the patient still if moving hurts much. Write down the time.',
    call: 'Emergency services, or an emergency department that can image the spine.',
    tell: [
      'What happened and when: the height, the speed, how the patient landed.',
      'Feeling and strength in both legs, as you found them or as not tested.',
    ],
    patient: 'You may have hurt a bone. You need a scan in a hospital now. Please keep as still as you can.',
  },
  maternity: {
    now: 'Stop all exercise. The patient is seen now. Write down the time and whom you spoke to.',
    call: 'The maternity unit that looks after the patient, or emergency services.',
    tell: ['The week of the pregnancy, and the hour each sign began.'],
    patient: 'You and your baby need a check right now. We will call your birth team with you.',
  },
  surgeon: {
    now: 'Hold all exercise and reach the surgical team today. Weakness that gets worse, numbness in the saddle area or shortness of breath: emergency department now.',
    call: 'The surgeon’s team today. Out of hours: urgent care or an emergency department.',
    tell: ['The operation and its date.', 'The wound, the temperature and the calf, as you found them.'],
    patient:
      'Please rest from your exercises. Your surgeon needs to hear of this today. We will help you call.',
  },
  physicianToday: {
    now: 'Hold all exercise. Speak to a physician before the day ends, and write down whom you spoke to and what was agreed.',
    call: 'The patient’s physician today. If out of reach: urgent care or an emergency department.',
    tell: ['Since when, and whether it is getting worse.', 'What you asked about and did not find.'],
    patient: `Please rest from your exercises for now. A doctor should see you today. We will help you call. ${COME_BACK}`,
  },
  physicianSoon: {
    now: 'Ask for a medical evaluation within days, and write down the day by which it is due. Gentle movement may go on.',
    call: 'The patient’s physician, within days.',
    tell: [
      'Since when, and what helps or makes it worse.',
      'What you asked about and did not find, and what you have tried so far.',
    ],
    patient: `A doctor should check this in the next few days. You can keep moving gently. ${COME_BACK}`,
  },
} as const satisfies Record<string, TriageRoute>

const USUAL: Readonly<Record<Urgency, TriageRoute>> = {
  emergency_now: ROUTES.spineEmergency,
  same_day: ROUTES.physicianToday,
  evaluate_soon: ROUTES.physicianSoon,
}

/** Flags that go another way than others of their urgency. */
const OWN_WAY: Partial<Readonly<Record<RedFlag, { readonly at: Urgency; readonly route: TriageRoute }>>> = {
  aaa: { at: 'emergency_now', route: ROUTES.ambulance },
  'major-trauma': { at: 'emergency_now', route: ROUTES.fracture },
  'preg-warning': { at: 'emergency_now', route: ROUTES.maternity },
  'postop-warning': { at: 'same_day', route: ROUTES.surgeon },
}

/** The way for a flag of this urgency. */
export const routeOf = (flag: RedFlag, urgency: Urgency): TriageRoute => {
  const own = OWN_WAY[flag]
  return own?.at === urgency ? own.route : USUAL[urgency]
}
