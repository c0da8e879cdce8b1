import type { SourceId } from '../sources'
import type { RedFlag, Urgency } from '../vocabulary'

/** One question of the red-flag screen, and what a yes means. */
export type RedFlagDefinition = {
  readonly slug: RedFlag
  readonly name: string
  /** Read aloud by the therapist. */
  readonly question: string
  /** When it is the only sign. */
  readonly urgency: Urgency
  readonly action: string
  readonly suspects: string
  readonly note: string
  /** With any of these active as well, the suspicion is the same and the urgency is same-day. */
  readonly risesWith?: readonly RedFlag[]
  readonly sources: readonly SourceId[]
}

const EMERGENCY =
  'Stop all exercise. Call emergency services, or send the patient now to an emergency department with MRI and a spine team on call. Phone ahead and write down the time.'
/** What a same-day flag asks for. */
export const SAME_DAY =
  'Hold all exercise. Speak to the patient’s physician or urgent care today. Record whom you spoke to and what was agreed.'
const SOON =
  'Ask the patient’s physician for an evaluation within days, before load is added. Gentle movement may go on. Record the date by which it is due.'

/** The 28 flags of the screen. */
export const RED_FLAG_CATALOG: Readonly<Record<RedFlag, Omit<RedFlagDefinition, 'slug'>>> = {
  'bladder-bowel-change': {
    name: 'Change in bladder or bowel control',
    question: 'Has anything changed in how you pass or hold urine or stool, or in feeling when you go?',
    urgency: 'emergency_now',
    action: EMERGENCY,
    suspects: 'Cauda equina syndrome',
    note: 'The article names it without an urgency. Guidelines treat it as an emergency.',
    sources: ['article', 'bmj-ces', 'ifompt-2020'],
  },
  'urinary-retention': {
    name: 'Unable to pass urine, or no feeling of a full bladder',
    question: 'Are you unable to pass urine, or have you lost the feeling of a full bladder?',
    urgency: 'emergency_now',
    action: EMERGENCY,
    suspects: 'Cauda equina syndrome',
    note: '',
    sources: ['bmj-ces', 'ifompt-2020'],
  },
  'saddle-anaesthesia': {
    name: 'Numbness in the saddle area',
    question:
      'Is there numbness or a changed feeling between your legs, in your genitals or around your back passage?',
    urgency: 'emergency_now',
    action: EMERGENCY,
    suspects: 'Cauda equina syndrome',
    note: '',
    sources: ['bmj-ces', 'ifompt-2020'],
  },
  'bilateral-leg-symptoms': {
    name: 'New or worsening symptoms in both legs',
    question: 'Do you have pain, numbness or weakness in both legs that is new or getting worse?',
    urgency: 'emergency_now',
    action: EMERGENCY,
    suspects: 'Cauda equina syndrome',
    note: 'Long-known leg symptoms of stenosis that depend on posture are not this flag by themselves; a clinician may clear it.',
    sources: ['bmj-ces', 'ifompt-2020'],
  },
  'new-sexual-dysfunction': {
    name: 'New loss of sexual feeling or function',
    question: 'Has your sexual feeling or function changed since the back pain began?',
    urgency: 'emergency_now',
    action: EMERGENCY,
    suspects: 'Cauda equina syndrome',
    note: '',
    sources: ['bmj-ces'],
  },
  'progressive-motor-deficit': {
    name: 'Leg weakness that gets worse, or foot drop',
    question: 'Is a leg getting weaker, or does a foot drag or drop?',
    urgency: 'emergency_now',
    action: EMERGENCY,
    suspects: 'Pressure on a nerve or the spinal cord',
    note: 'Weakness that progresses is always an emergency here. Weakness that is mild and stays the same belongs to "Numbness, tingling or weakness in a leg".',
    sources: ['ifompt-2020', 'redflag-list'],
  },
  'gait-upper-motor': {
    name: 'Unsteady walking, clumsiness or stiff legs',
    question: 'Have you become unsteady on your feet, clumsy, or stiff in both legs?',
    urgency: 'same_day',
    action: SAME_DAY,
    suspects: 'Pressure on the spinal cord',
    note: '',
    sources: ['ifompt-2020'],
  },
  'fever-with-back-pain': {
    name: 'Fever, chills or night sweats',
    question: 'Have you had a fever, chills or night sweats along with the back pain?',
    urgency: 'same_day',
    action: SAME_DAY,
    suspects: 'Infection of the spine',
    note: '',
    sources: ['article', 'ifompt-2020', 'redflag-list'],
  },
  'unexplained-symptoms': {
    name: 'Other new symptoms without an explanation',
    question: 'Is there any other new symptom that you cannot explain?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Not specific',
    note: 'Raise the urgency if the symptom itself calls for it.',
    sources: ['article'],
  },
  'infection-risk': {
    name: 'Raised risk of infection',
    question:
      'Do you have a weak immune system, a recent infection, injection or operation, contact with tuberculosis, or do you inject drugs?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Infection of the spine',
    note: 'A risk, not a sign. Together with fever or constant pain it is same-day.',
    risesWith: ['fever-with-back-pain', 'night-rest-pain'],
    sources: ['redflag-list', 'ifompt-2020'],
  },
  'cancer-history': {
    name: 'Cancer now or in the past',
    question: 'Have you ever had cancer?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Malignancy',
    note: 'A risk by itself. Together with weight loss or constant rest pain it is same-day.',
    risesWith: ['unexplained-weight-loss', 'night-rest-pain'],
    sources: ['ifompt-2020', 'redflag-list'],
  },
  'unexplained-weight-loss': {
    name: 'Weight loss without trying',
    question: 'Have you lost weight without trying to?',
    urgency: 'same_day',
    action: SAME_DAY,
    suspects: 'Malignancy',
    note: '',
    sources: ['ifompt-2020', 'redflag-list'],
  },
  'night-rest-pain': {
    name: 'Constant pain at night or at rest',
    question: 'Is the pain constant at night or at rest, whatever position you try?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Malignancy or infection',
    note: 'Common in ordinary back pain and weak by itself; look at it together with the other flags.',
    sources: ['redflag-list', 'ifompt-2020'],
  },
  'major-trauma': {
    name: 'A fall from height or a crash',
    question: 'Did the pain start with a fall from a height, a crash or another hard blow?',
    urgency: 'emergency_now',
    action:
      'Stop. Send the patient for an emergency assessment for fracture before any exercise. Keep them still if moving is very painful.',
    suspects: 'Fracture',
    note: '',
    sources: ['redflag-list', 'ifompt-2020'],
  },
  'minor-trauma-fragile': {
    name: 'A small fall or strain with fragile bones',
    question:
      'Was there a small fall or a heavy lift, and are you over about 70, do you have weak bones, or do you take steroids for long?',
    urgency: 'same_day',
    action: SAME_DAY,
    suspects: 'Fragility fracture',
    note: '',
    sources: ['redflag-list', 'ifompt-2020'],
  },
  'steroid-use': {
    name: 'Long use of steroid tablets',
    question: 'Have you taken steroid tablets for more than a few weeks?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Fracture or infection',
    note: 'A risk by itself. Together with another sign of fracture or infection it is same-day.',
    risesWith: [
      'major-trauma',
      'minor-trauma-fragile',
      'sudden-thoracolumbar-pain',
      'fever-with-back-pain',
      'infection-risk',
      'night-rest-pain',
    ],
    sources: ['redflag-list', 'ifompt-2020'],
  },
  'sudden-thoracolumbar-pain': {
    name: 'Sudden severe spinal pain, tenderness or lost height',
    question:
      'Did severe pain in your spine come on suddenly, is one spot very tender, or have you lost height?',
    urgency: 'same_day',
    action: SAME_DAY,
    suspects: 'Vertebral fracture',
    note: '',
    sources: ['ifompt-2020', 'brooke-wavell-2022'],
  },
  aaa: {
    name: 'Belly or back pain with pulsing, tearing or collapse',
    question:
      'Do you have severe back or belly pain with fainting, a tearing feeling or a pulsing in the belly?',
    urgency: 'emergency_now',
    action:
      'Stop all exercise. Call an ambulance now and say that an aortic aneurysm is suspected. Write down the time.',
    suspects: 'Aortic aneurysm',
    note: '',
    sources: ['nonmsk'],
  },
  renal: {
    name: 'Flank pain with blood in the urine or vomiting',
    question: 'Do you have pain in your side with blood in your urine, or with vomiting?',
    urgency: 'same_day',
    action: SAME_DAY,
    suspects: 'Kidney problem',
    note: '',
    sources: ['nonmsk'],
  },
  'inflammatory-back': {
    name: 'Long morning stiffness that eases with movement',
    question:
      'Are you stiff for more than an hour each morning, does moving ease it, and did this begin before you were 40?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Axial spondyloarthritis',
    note: '',
    sources: ['nonmsk', 'nice-ng59'],
  },
  'leg-numb-weak': {
    name: 'Numbness, tingling or weakness in a leg',
    question: 'Do you feel numbness, tingling or weakness in a leg?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Nerve root problem',
    note: 'If weakness is getting worse, it is an emergency.',
    sources: ['article'],
  },
  'pain-down-leg': {
    name: 'Pain that travels down a leg',
    question: 'Does the pain travel down a leg?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Nerve root problem',
    note: '',
    sources: ['article'],
  },
  'no-improvement-1wk': {
    name: 'Over a week without improvement',
    question: 'Has the pain gone on for more than a week without getting better?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Not specific',
    note: 'Also raised from the onset day.',
    sources: ['article'],
  },
  'recurrent-after-workouts': {
    name: 'Pain that returns after training',
    question: 'Does the pain keep coming back after you train?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Not specific',
    note: 'Also raised by two flares after training in eight weeks.',
    sources: ['article'],
  },
  'sleep-adl-interference': {
    name: 'Pain that disturbs sleep or daily life',
    question: 'Does the pain keep you from sleeping, or from your daily activities?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Not specific',
    note: 'Also raised by a low rating of a daily activity.',
    sources: ['article'],
  },
  'few-days-no-better': {
    name: 'No better after a few days of self-care',
    question: 'Have a few days of early care passed without any improvement, or is it getting worse?',
    urgency: 'evaluate_soon',
    action: SOON,
    suspects: 'Not specific',
    note: 'Also raised from the onset day and from check-ins.',
    sources: ['article'],
  },
  'preg-warning': {
    name: 'Warning sign in pregnancy',
    question:
      'If you are pregnant: any bleeding, leaking fluid, regular painful contractions, chest pain, calf swelling or severe headache?',
    urgency: 'emergency_now',
    action: 'Stop all exercise. Call the maternity unit or an ambulance now. Write down the time.',
    suspects: 'Obstetric emergency',
    note: '',
    sources: ['acog-804'],
  },
  'postop-warning': {
    name: 'Warning sign after an operation',
    question:
      'If you had back surgery: is the wound leaking, or do you have fever, new weakness or calf pain?',
    urgency: 'same_day',
    action:
      'Hold all exercise and call the surgeon today. Weakness that gets worse, saddle numbness or shortness of breath: emergency department now.',
    suspects: 'Complication of surgery',
    note: '',
    sources: ['general'],
  },
}
