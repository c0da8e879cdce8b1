import { dateInWords } from '../../date-in-words'
import type { PageWords } from '../patient-words'

const callUs = (phone: string): string => (phone === '' ? 'call us' : `call us at ${phone}`)

export const page: PageWords = {
  title: 'Your home program',
  programLine: (number) => `Home program ${number}`,
  date: dateInWords,
  madeFor: (patient) => `Made for ${patient}`,
  madeBy: (therapist) => `by ${therapist}`,
  whatAndWhy: (problem, purpose) => `This program is for ${problem}, to ${purpose}.`,
  anyProblem: 'your lower back',
  problems: {
    'lumbar-strain-sprain': 'a strained lower back',
    'lumbar-disc-no-leg': 'lower back pain from a disc',
    'lumbar-disc-with-leg': 'back and leg pain from a disc',
    'si-joint-pain': 'pain in a joint of your pelvis',
    'post-lifting-soreness': 'a back that is sore from lifting',
    'lumbar-facet-arthritis': 'sore joints in your lower back',
    'lumbar-stenosis': 'a tight space for the nerves in your back',
    'spondylolysis-listhesis': 'a weak bone in your lower back',
    'post-op-lumbar': 'a back that had surgery',
    osteoporosis: null,
    pregnancy: null,
    'hypertension-uncontrolled': null,
  },
  purposes: {
    acute_flare: 'calm your back and keep you moving',
    subacute: 'help your back move well again',
    rebuilding: 'make your back strong again',
    return_to_lifting: 'bring you back to lifting',
  },
  anyPurpose: 'keep you moving',
  keepGoing: {
    title: 'Your program to keep going',
    purpose: 'keep what you have gained',
  },
  lead: 'Move slowly and keep breathing. Each move should feel steady, not painful.',
  exercises: 'Your exercises',
  otherExercises: 'Other exercises',
  feel: 'You feel',
  mistakes: 'Watch for',
  stop: 'When to stop',
  like: 'Like this',
  notLike: 'Not like this',
  care: 'Take care',
  note: 'From your therapist',
  kept: 'We often leave this one out for now. Your therapist chose it for you. Do it just as shown, and stop if your pain rises.',
  oneSide: {
    left: 'Do only your left side. Do not change sides.',
    right: 'Do only your right side. Do not change sides.',
  },
  goodToKnow: 'Good to know',
  callUs,
  footer: (clinic, phone) =>
    phone === '' ? `Questions? Call ${clinic}` : `Questions? Call ${clinic}: ${phone}`,
  pageOf: 'Page {page} of {pages}',
  changes: {
    heading: 'New since last time',
    added: (name) => `New: ${name}.`,
    lineAdded: (name, line) => `${name}, now also: ${line}.`,
    removed: (name) => `Leave out from now on: ${name}.`,
    lineRemoved: (name, line) => `${name}, now without this part: ${line}.`,
    changed: (name, from, to) => {
      if (from === '') return `${name}: now ${to}.`
      if (to === '') return `${name}: no longer ${from}.`
      return `${name}: now ${to} (was ${from}).`
    },
    inGroup: (group) => `in “${group}”`,
  },
  nextVisit: 'Your next visit',
  phoneLabel: 'Call us',
  disclaimer: (therapist, call) =>
    `This program was made for you by ${therapist}. It may not suit anyone else. Please ${call} before you change it.`,
}
