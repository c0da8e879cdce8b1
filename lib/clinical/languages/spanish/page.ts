import type { PageWords } from '../patient-words'
import { dateInWords } from './date-in-words'

const callUs = (phone: string): string => (phone === '' ? 'llámenos' : `llámenos al ${phone}`)

export const page: PageWords = {
  title: 'Su programa en casa',
  programLine: (number) => `Programa en casa ${number}`,
  date: dateInWords,
  madeFor: (patient) => `Hecho para ${patient}`,
  madeBy: (therapist) => `por ${therapist}`,
  whatAndWhy: (problem, purpose) => `Este programa es para ${problem}: le ayuda a ${purpose}.`,
  anyProblem: 'su espalda baja',
  problems: {
    'lumbar-strain-sprain': 'un tirón en la espalda baja',
    'lumbar-disc-no-leg': 'el dolor de espalda baja por un disco',
    'lumbar-disc-with-leg': 'el dolor de espalda y pierna por un disco',
    'si-joint-pain': 'el dolor en una articulación de la pelvis',
    'post-lifting-soreness': 'una espalda que duele por levantar peso',
    'lumbar-facet-arthritis': 'las articulaciones que duelen en la espalda baja',
    'lumbar-stenosis': 'un canal estrecho para los nervios de la espalda',
    'spondylolysis-listhesis': 'un hueso débil en la espalda baja',
    'post-op-lumbar': 'su espalda después de la cirugía',
    osteoporosis: null,
    pregnancy: null,
    'hypertension-uncontrolled': null,
  },
  purposes: {
    acute_flare: 'calmar la espalda y seguir moviéndose',
    subacute: 'volver a mover bien la espalda',
    rebuilding: 'tener otra vez una espalda fuerte',
    return_to_lifting: 'volver a levantar pesas',
  },
  anyPurpose: 'seguir en movimiento',
  keepGoing: {
    title: 'Su programa para seguir',
    purpose: 'cuidar lo que ha logrado',
  },
  lead: 'Muévase despacio y siga respirando. Cada movimiento debe sentirse firme, sin dolor.',
  exercises: 'Sus ejercicios',
  otherExercises: 'Otros ejercicios',
  feel: 'Lo que siente',
  mistakes: 'Cuide esto',
  stop: 'Cuándo parar',
  like: 'Así sí',
  notLike: 'Así no',
  care: 'Tenga cuidado',
  note: 'De su terapeuta',
  kept: 'Muchas veces dejamos este ejercicio para más tarde. Su terapeuta lo eligió para usted. Hágalo tal como se muestra, y pare si sube el dolor.',
  oneSide: {
    left: 'Haga solo el lado izquierdo. No cambie de lado.',
    right: 'Haga solo el lado derecho. No cambie de lado.',
  },
  goodToKnow: 'Lo que conviene saber',
  callUs,
  footer: (clinic, phone) =>
    phone === '' ? `¿Preguntas? Llame a ${clinic}` : `¿Preguntas? Llame a ${clinic}: ${phone}`,
  pageOf: 'Página {page} de {pages}',
  changes: {
    heading: 'Lo nuevo desde la última vez',
    added: (name) => `Nuevo: ${name}.`,
    lineAdded: (name, line) => `${name}, ahora también: ${line}.`,
    removed: (name) => `Desde ahora, no haga: ${name}.`,
    lineRemoved: (name, line) => `${name}, ahora sin esta parte: ${line}.`,
    changed: (name, from, to) => {
      if (from === '') return `${name}: ahora ${to}.`
      if (to === '') return `${name}: ya no ${from}.`
      return `${name}: ahora ${to} (antes ${from}).`
    },
    inGroup: (group) => `en “${group}”`,
  },
  nextVisit: 'Su próxima cita',
  phoneLabel: 'Llámenos',
  disclaimer: (therapist, call) =>
    `${therapist} hizo este programa para usted. Puede que no le sirva a nadie más. Por favor, ${call} antes de cambiarlo.`,
}
