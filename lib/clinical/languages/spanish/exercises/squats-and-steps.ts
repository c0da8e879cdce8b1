import type { ExerciseWords } from '../../patient-words'
import { STOP_LOADED, STOP_PLAIN } from '../stop-lines'

export const squatsAndSteps = {
  'sit-to-stand': {
    name: 'Sentarse y levantarse de la silla',
    purpose: 'Fortalece las piernas para levantarse de una silla.',
    steps: [
      'Siéntese cerca del borde de una silla firme que no se resbale.',
      'Apoye bien los pies, al ancho de las caderas. Póngalos un poco detrás de las rodillas.',
      'Inclínese desde las caderas. Pare cuando la nariz esté sobre los dedos de los pies.',
      'Empuje con los pies y párese con el cuerpo bien recto.',
      'Lleve las caderas hacia atrás y siéntese despacio.',
    ],
    feel: 'Trabajan los muslos y los glúteos. La espalda sigue recta.',
    mistakes: [
      'No se balancee para tomar impulso.',
      'No encorve la espalda.',
      'No se deje caer en la silla.',
    ],
    stop: STOP_PLAIN,
  },
  'step-up': {
    name: 'Subir al escalón',
    purpose: 'Fortalece cada pierna para las escaleras.',
    steps: [
      'Párese frente a un escalón bajo y firme. Tenga cerca un pasamanos o una pared.',
      'Apoye toda la planta de un pie en el escalón.',
      'Inclínese un poco hacia adelante y empuje con ese pie para subir.',
      'Baje despacio, primero con la otra pierna.',
      'Termine la serie y luego cambie de pierna.',
    ],
    feel: 'El muslo y el glúteo de la pierna que está en el escalón.',
    mistakes: [
      'No se impulse con el pie de atrás.',
      'No deje caer la cadera ni meta la rodilla hacia adentro.',
    ],
    stop: STOP_PLAIN,
  },
  'split-squat': {
    name: 'Sentadilla dividida',
    purpose: 'Fortalece cada pierna mientras el cuerpo sigue derecho.',
    steps: [
      'Párese con un pie a un paso largo delante del otro.',
      'Mantenga el cuerpo recto. Si lo necesita, apóyese en una pared o una silla.',
      'Doble las dos rodillas y baje en línea recta hacia el piso, despacio.',
      'No incline la espinilla de adelante. Deje el talón de ese pie en el piso.',
      'Empuje con el pie de adelante para subir. Cambie de pierna después de la serie.',
    ],
    feel: 'El muslo y el glúteo de la pierna de adelante.',
    mistakes: [
      'No se lance hacia adelante ni arquee la espalda.',
      'No deje que la rodilla de adelante se vaya hacia adentro.',
    ],
    stop: STOP_PLAIN,
  },
  'bodyweight-squat': {
    name: 'Sentadilla sin peso',
    purpose: 'Enseña a las piernas a compartir el trabajo cuando usted se agacha.',
    steps: [
      'Párese con los pies más o menos al ancho de los hombros. Gire las puntas un poco hacia afuera.',
      'Estire los brazos al frente para tener equilibrio.',
      'Lleve las caderas hacia atrás y doble las rodillas despacio.',
      'Baje solo mientras la espalda mantenga su forma. Una caja puede marcar hasta dónde.',
      'Empuje con toda la planta de los pies para subir.',
    ],
    feel: 'Trabajan los muslos y los glúteos. La espalda mantiene la misma forma.',
    mistakes: [
      'No meta la rabadilla hacia adentro al llegar abajo.',
      'No levante los talones ni meta las rodillas hacia adentro.',
    ],
    stop: STOP_PLAIN,
  },
  'goblet-squat': {
    name: 'Sentadilla con pesa al pecho',
    purpose: 'Una primera sentadilla con peso. Llevarlo al frente ayuda a mantener el cuerpo derecho.',
    steps: [
      'Sostenga una pesa cerca del pecho con las dos manos.',
      'Párese con los pies más o menos al ancho de los hombros. Gire las puntas un poco hacia afuera.',
      'Apriete el abdomen. Luego doble las caderas y las rodillas para bajar despacio.',
      'Deje que los codos pasen por dentro de las rodillas. Mantenga el pecho arriba.',
      'Empuje el piso con los pies y párese con el cuerpo bien recto.',
    ],
    feel: 'Trabajan los muslos y los glúteos. El abdomen sostiene el cuerpo.',
    mistakes: ['No encorve la espalda al llegar abajo.', 'No deje que la pesa se aleje del pecho.'],
    stop: STOP_LOADED,
  },
  'front-squat': {
    name: 'Sentadilla frontal con barra',
    purpose: 'Fortalece las piernas con la barra al frente y el cuerpo derecho.',
    steps: [
      'Ponga las barras de seguridad justo debajo del punto más bajo de su sentadilla.',
      'Apoye la barra en el frente de los hombros. Levante bien los codos.',
      'Dé un paso atrás para salir del soporte. Tome aire y apriete el abdomen.',
      'Doble las caderas y las rodillas para bajar despacio. Mantenga los codos arriba.',
      'Empuje el piso con los pies para subir. Suelte el aire al subir.',
    ],
    feel: 'Trabajan sobre todo los muslos. La parte alta de la espalda sigue recta.',
    mistakes: ['No deje caer los codos.', 'No encorve la parte alta de la espalda.'],
    stop: STOP_LOADED,
  },
  'back-squat': {
    name: 'Sentadilla trasera con barra (no al máximo)',
    purpose: 'Fortalece las piernas y las caderas con un peso que usted controla.',
    steps: [
      'Ponga las barras de seguridad justo debajo del punto más bajo de su sentadilla.',
      'Apoye la barra en la parte alta de la espalda, no en el cuello.',
      'Dé un paso atrás para salir del soporte. Tome aire y apriete el abdomen.',
      'Doble las caderas y las rodillas al mismo tiempo. Baje despacio.',
      'Empuje el piso con los pies para subir. Suelte el aire al subir.',
    ],
    feel: 'Trabajan los muslos y los glúteos. La espalda no cambia de forma.',
    mistakes: [
      'No baje tanto que la espalda cambie de forma.',
      'No deje que las caderas suban primero y de golpe.',
    ],
    stop: STOP_LOADED,
  },
  'heavy-back-squat': {
    name: 'Variante de sentadilla pesada',
    purpose:
      'Un ejercicio con mucho peso para ganar fuerza. Hágalo solo con la espalda en calma y entrenada.',
    steps: [
      'Ponga las barras de seguridad justo debajo del punto más bajo. Si puede, tenga al lado a alguien que le ayude.',
      'Caliente con series ligeras. Agregue peso poco a poco.',
      'Dé un paso atrás para salir del soporte. Tome aire y apriete el abdomen.',
      'Doble las caderas y las rodillas a la vez. Baje con control.',
      'Empuje para subir. Deje la barra en el soporte cuando todavía pueda hacer más.',
    ],
    feel: 'Mucho esfuerzo en las piernas y las caderas. La espalda no cambia de forma.',
    mistakes: ['No siga hasta que le falle la fuerza.', 'No haga una más cuando pierda la buena técnica.'],
    stop: STOP_LOADED,
  },
} satisfies Record<string, ExerciseWords>
