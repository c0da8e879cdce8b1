import type { ExerciseWords } from '../../patient-words'
import { STOP_LOADED, STOP_PLAIN } from '../stop-lines'

export const planksAndCarries = {
  'side-plank-knees': {
    name: 'Plancha lateral con rodillas apoyadas',
    purpose: 'Una plancha lateral más fácil, para empezar a fortalecer los costados.',
    steps: [
      'Acuéstese de lado. Doble las rodillas para que los pies apunten hacia atrás.',
      'Ponga el codo justo debajo del hombro, con el antebrazo apoyado.',
      'Empuje las caderas al frente y hacia arriba, hasta despegarlas del piso.',
      'Mantenga una línea recta de la cabeza a las rodillas. Siga respirando.',
      'Baje despacio. Cambie de lado al terminar la serie.',
    ],
    feel: 'Trabaja el lado de la cintura que está más cerca del piso.',
    mistakes: ['No gire el pecho hacia el piso.', 'No encoja los hombros. Empuje contra el piso.'],
    stop: STOP_PLAIN,
  },
  'side-plank': {
    name: 'Plancha lateral',
    purpose: 'Fortalece los costados para ayudar a proteger la espalda.',
    steps: [
      'Acuéstese de lado con las piernas estiradas. Ponga el pie de arriba adelante.',
      'Ponga el codo justo debajo del hombro, con el antebrazo apoyado.',
      'Suba las caderas hasta alinear la oreja, el hombro, la cadera y el tobillo.',
      'Mantenga la posición y siga respirando.',
      'Baje despacio. Cambie de lado al terminar la serie.',
    ],
    feel: 'Trabaja mucho el lado de la cintura que está más cerca del piso.',
    mistakes: ['No deje que las caderas se hundan.', 'No gire hacia adelante.', 'No aguante la respiración.'],
    stop: STOP_PLAIN,
  },
  'forearm-plank-knees': {
    name: 'Plancha de antebrazos con rodillas apoyadas',
    purpose: 'Una plancha más fácil, para empezar a fortalecer el abdomen.',
    steps: [
      'Acuéstese boca abajo en la colchoneta. Ponga los codos debajo de los hombros.',
      'Deje las rodillas en la colchoneta y apriete el abdomen.',
      'Meta un poco la pelvis, como para esconder la cola. Luego despegue las caderas de la colchoneta.',
      'Mantenga una línea recta de la cabeza a las rodillas. Siga respirando.',
      'Para terminar, baje las caderas con suavidad.',
    ],
    feel: 'Trabajan el abdomen y los glúteos. La espalda baja se siente tranquila.',
    mistakes: ['No deje que la espalda baja se hunda.', 'No deje colgar la cabeza.'],
    stop: STOP_PLAIN,
  },
  'forearm-plank': {
    name: 'Plancha de antebrazos',
    purpose: 'Fortalece el abdomen para que aguante más tiempo.',
    steps: [
      'Acuéstese boca abajo en la colchoneta. Ponga los codos debajo de los hombros.',
      'Apoye las puntas de los pies y apriete los glúteos.',
      'Suba las caderas. El cuerpo debe quedar recto de la cabeza a los talones.',
      'Mantenga la posición y siga respirando.',
      'Para terminar, apoye primero las rodillas.',
    ],
    feel: 'El abdomen, los glúteos y los hombros trabajan juntos.',
    mistakes: [
      'No deje que las caderas se hundan ni suban de más.',
      'No siga si empieza a temblar. Descanse y luego vuelva a empezar.',
    ],
    stop: STOP_PLAIN,
  },
  'suitcase-carry': {
    name: 'Caminata con pesa en una mano',
    purpose: 'Entrena los costados para mantener el cuerpo recto al cargar de un lado.',
    steps: [
      'Párese junto a la pesa. Doble las caderas y las rodillas para levantarla.',
      'Enderece el cuerpo, con la pesa en una mano y el brazo estirado.',
      'Camine despacio, con pasos cortos y parejos.',
      'Mantenga los dos hombros a la misma altura todo el camino.',
      'Doble las caderas y las rodillas para dejar la pesa. Cambie de mano.',
    ],
    feel: 'El lado contrario a la pesa trabaja para mantener el cuerpo recto.',
    mistakes: ['No se incline hacia ningún lado.', 'No deje que la pesa le golpee la pierna.'],
    stop: STOP_LOADED,
  },
  'farmers-carry': {
    name: 'Caminata del granjero',
    purpose: 'Fortalece la espalda, las manos y las piernas para cargar cosas cada día.',
    steps: [
      'Párese entre dos pesas iguales. Primero apriete el abdomen.',
      'Doble las caderas y las rodillas. Agarre las dos pesas y empuje hacia arriba para pararse.',
      'Enderece el cuerpo, con los brazos estirados.',
      'Camine despacio, con pasos cortos y sin hacer ruido.',
      'Pare. Luego doble las caderas y las rodillas para dejar las pesas.',
    ],
    feel: 'Trabajan las manos, las piernas y todo el centro del cuerpo. La espalda se siente firme.',
    mistakes: ['No encorve la espalda al dejar las pesas.', 'No se apure ni pise fuerte.'],
    stop: STOP_LOADED,
  },
} satisfies Record<string, ExerciseWords>
