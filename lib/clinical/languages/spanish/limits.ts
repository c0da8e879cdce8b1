import type { LimitWords } from '../patient-words'
import { listed } from './listed'

export const limits: LimitWords = {
  heading: 'Deje esto por ahora',
  lead: 'Deje que su cuerpo descanse de esto mientras se calma.',
  movements: {
    'heavy-lifts': {
      name: 'Peso muerto y sentadillas con mucho peso',
      why: 'Ponen mucho peso en la espalda baja.',
    },
    impact: {
      name: 'Correr y saltar',
      why: 'Cada impacto sacude la espalda.',
    },
    'sit-ups': {
      name: 'Abdominales, completos o cortos',
      why: 'Doblan la espalda una y otra vez.',
    },
    'both-legs-up': {
      name: 'Abdominales con las dos piernas en el aire',
      why: 'El peso de las piernas jala fuerte la espalda baja.',
    },
    'hard-workouts': {
      name: 'Entrenamientos rápidos y fuertes',
      why: 'Cuando se cansa, pierde la buena técnica y la espalda recibe la carga.',
    },
    lifting: {
      name: 'Levantar más que un peso ligero',
      why: 'El peso le da más trabajo a la espalda.',
    },
    'loaded-twist': {
      name: 'Girar el tronco con un peso en las manos',
      why: 'Gira y carga la espalda al mismo tiempo.',
    },
    'full-bend': {
      name: 'Doblarse hacia adelante lo más que pueda',
      why: 'Redondea del todo la espalda baja.',
    },
    'full-arch': {
      name: 'Arquearse hacia atrás lo más que pueda',
      why: 'Junta y aprieta las articulaciones de atrás de la columna.',
    },
    'on-stomach': {
      name: 'Ejercicios que se hacen boca abajo',
      why: 'Ponen presión en la barriga.',
    },
    superman: {
      name: 'Levantar el pecho y las piernas boca abajo',
      why: 'Los músculos de la espalda trabajan muy duro.',
    },
    'one-leg': {
      name: 'Subir al escalón, la sentadilla dividida y otros ejercicios con una pierna',
      why: 'Cargan un lado de la cadera más que el otro.',
    },
    'nerve-stretch': {
      name: 'Estiramientos fuertes de la parte de atrás de la pierna',
      why: 'Jalan el nervio que baja por la pierna.',
    },
    'breath-holding': {
      name: 'Levantar pesos con los que aguanta el aire y puja',
      why: 'Suben rápido la presión arterial.',
    },
  },
  until: {
    'back-settled': 'Hasta que su espalda se calme.',
    checked: 'Hasta que su terapeuta lo revise con usted.',
    'leg-settled': 'Hasta que su pierna se calme.',
    'step-reached': 'Hasta que llegue a eso poco a poco.',
    'pain-lower': 'Hasta que ya no le suba el dolor.',
    pregnancy: 'Mientras esté embarazada.',
    bones: 'Hasta que su médico y su terapeuta digan que es seguro para sus huesos.',
    surgery: 'Hasta que su cirujano diga que ya puede.',
    'blood-pressure': 'Hasta que su presión arterial esté bajo control.',
    seen: 'Hasta que un médico le haga una revisión.',
  },
  closing: 'Esto es por ahora, no para siempre. Lo retomaremos con usted, paso a paso.',
  closingKept:
    'Esto es por ahora, no para siempre. Si algo de esto está en su programa, hágalo solo como dice su hoja.',
  closingAlone: 'Esto es por ahora, no para siempre. Pregúntenos antes de volver a hacer algo de esto.',
  listed,
}
