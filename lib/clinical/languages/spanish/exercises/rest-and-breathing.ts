import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const restAndBreathing = {
  'rest-90-90': {
    name: 'Descanso 90/90 con las piernas apoyadas',
    purpose: 'Le quita carga a la espalda para que se calme.',
    steps: [
      'Acuéstese boca arriba en el piso, cerca de una silla o un banco.',
      'Suba una pierna a la vez. Apoye las dos pantorrillas en el asiento.',
      'Acérquese hasta que las caderas y las rodillas se doblen en ángulo recto.',
      'Deje que la espalda descanse con todo su peso en el piso. Respire despacio.',
      'Para terminar, gire hacia un lado y empuje con las manos para levantarse.',
    ],
    feel: 'La espalda se afloja y se siente más liviana. No debe sentir tirones.',
    mistakes: ['No se quede así por horas. Después, levántese y camine.', 'No deje los pies colgando.'],
    stop: STOP_PLAIN,
  },
  'diaphragmatic-breathing': {
    name: 'Respiración diafragmática',
    purpose: 'Ayuda a aflojar los músculos tensos de la espalda.',
    steps: [
      'Acuéstese boca arriba. Doble las rodillas y apoye los pies.',
      'Ponga una mano en la barriga y la otra en las costillas bajas.',
      'Tome aire por la nariz. Deje que la barriga y las costillas bajas se ensanchen.',
      'Suelte el aire despacio por la boca. Tarde más que al tomar el aire.',
    ],
    feel: 'Las manos suben y bajan. Los hombros y el cuello siguen sueltos.',
    mistakes: ['No suba los hombros.', 'No aguante la respiración ni la fuerce.'],
    stop: STOP_PLAIN,
  },
  'pelvic-tilt': {
    name: 'Inclinación pélvica',
    purpose: 'Afloja la espalda baja rígida y le ayuda a controlarla.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Con suavidad, empuje la espalda baja hacia la colchoneta.',
      'Luego haga lo contrario, hasta que quede un hueco pequeño bajo la espalda.',
      'Pase despacio de una posición a la otra. Haga movimientos pequeños y suaves.',
      'Termine en el punto medio, donde su espalda se sienta mejor.',
    ],
    feel: 'Un balanceo suave en la espalda baja y las caderas. Debe sentirse fácil.',
    mistakes: ['No empuje fuerte con las piernas.', 'No aguante la respiración.'],
    stop: STOP_PLAIN,
  },
  'abdominal-brace': {
    name: 'Activación abdominal',
    purpose: 'Le enseña a poner firme el tronco antes de levantar algo.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Ponga la punta de los dedos en los huesos de la cadera. Mueva los dedos un poco hacia adentro.',
      'Ponga firme el abdomen por todos lados, como antes de toser.',
      'Use más o menos la cuarta parte de su fuerza. Siga respirando mientras aprieta.',
      'Afloje por completo y descanse.',
    ],
    feel: 'Los músculos bajo sus dedos se ponen firmes. La espalda no se mueve.',
    mistakes: [
      'No aguante la respiración.',
      'No aplaste la espalda contra el piso.',
      'No apriete con todas sus fuerzas.',
    ],
    stop: STOP_PLAIN,
  },
  'heel-slide': {
    name: 'Deslizamiento de talón boca arriba',
    purpose: 'Le enseña a mantener quietas las caderas mientras mueve una pierna.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Apriete un poco el abdomen. Siga respirando.',
      'Deslice un talón por el piso hasta que la pierna quede casi recta.',
      'Deslice el talón de regreso. Luego hágalo con la otra pierna.',
    ],
    feel: 'La parte baja del abdomen trabaja un poco. Las caderas siguen parejas.',
    mistakes: [
      'No arquee la espalda al estirar la pierna.',
      'No aleje tanto el talón que la cadera se incline.',
    ],
    stop: STOP_PLAIN,
  },
  'supine-march': {
    name: 'Marcha boca arriba, un pie en el piso',
    purpose: 'Fortalece el abdomen con un pie siempre en el piso.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Apriete un poco el abdomen. Siga respirando.',
      'Levante un pie unos 8 centímetros (3 pulgadas) del piso.',
      'Bájelo con suavidad. Solo entonces levante el otro pie.',
    ],
    feel: 'Trabaja la parte baja del abdomen. Las caderas y la espalda siguen quietas.',
    mistakes: ['No levante los dos pies a la vez.', 'No se balancee de un lado a otro.'],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
