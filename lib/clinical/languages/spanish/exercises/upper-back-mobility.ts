import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const upperBackMobility = {
  'open-book-rotation': {
    name: 'Libro abierto de lado',
    purpose: 'Ayuda a la espalda alta a girar mientras la espalda baja descansa.',
    steps: [
      'Acuéstese de lado con la cabeza en una almohada.',
      'Doble las caderas y las rodillas en ángulo recto, una rodilla sobre la otra.',
      'Estire los dos brazos hacia el frente, con las palmas juntas.',
      'Suba el brazo de arriba y páselo al otro lado. Deje que el pecho lo siga.',
      'Regrese el brazo. Al terminar, acuéstese del otro lado.',
    ],
    feel: 'Un estiramiento a lo ancho del pecho y de la espalda alta.',
    mistakes: ['No deje que las rodillas se separen.', 'No gire las caderas hacia atrás.'],
    stop: STOP_PLAIN,
  },
  'quadruped-thread-the-needle': {
    name: 'Enhebrar la aguja',
    purpose: 'Ayuda a la espalda alta a girar.',
    steps: [
      'Apóyese en manos y rodillas. Ponga las manos bajo los hombros y las rodillas bajo las caderas.',
      'Con la palma hacia arriba, deslice una mano bajo el pecho al otro lado.',
      'Deje que ese hombro baje hacia la colchoneta. No mueva las caderas.',
      'Deslice la mano de regreso. Luego use el otro brazo.',
    ],
    feel: 'Un estiramiento entre los omóplatos.',
    mistakes: ['No deje que las caderas se vayan hacia un lado.', 'No tuerza la espalda baja.'],
    stop: STOP_PLAIN,
  },
  'half-kneeling-thoracic-rotation': {
    name: 'Giro de tórax junto a la pared',
    purpose: 'Enseña a la espalda alta a girar mientras las caderas siguen quietas.',
    steps: [
      'Póngase de lado a una pared, con una rodilla en el piso. El otro pie va adelante.',
      'La rodilla de adelante es la que queda cerca de la pared.',
      'Estire los dos brazos al frente, a la altura del pecho.',
      'Lleve el brazo más cercano a la pared hacia arriba y hacia atrás. Gire el pecho con él.',
      'Regrese el brazo. Al terminar, dé la vuelta y cambie de lado.',
    ],
    feel: 'El pecho y la espalda alta giran. Las caderas miran al frente.',
    mistakes: ['No gire las caderas ni la espalda baja.', 'No incline el cuerpo para alejarse de la pared.'],
    stop: STOP_PLAIN,
  },
  'thoracic-foam-roll-extension': {
    name: 'Extensión de espalda alta sobre rodillo',
    purpose: 'Afloja la espalda alta cuando está rígida.',
    steps: [
      'Acuéstese boca arriba sobre el rodillo de espuma. El rodillo queda atravesado a media espalda.',
      'Doble las rodillas, con los pies apoyados. Sostenga la cabeza con las dos manos.',
      'Lleve la espalda alta hacia atrás, con suavidad, sobre el rodillo. Mantenga las costillas abajo.',
      'Vuelva a subir. Repita en el mismo lugar o un poco más arriba.',
    ],
    feel: 'Un estiramiento en el pecho y en la espalda alta.',
    mistakes: ['No ruede hacia la espalda baja.', 'No deje que se le levanten las costillas.'],
    stop: STOP_PLAIN,
  },
  'bench-prayer-stretch': {
    name: 'Estiramiento de oración en un banco',
    purpose: 'Le ayuda a subir los brazos por encima de la cabeza.',
    steps: [
      'Arrodíllese frente a un banco. Apoye los codos en él.',
      'Junte las palmas, o sostenga un palo con las dos manos.',
      'Apriete un poco el abdomen. Lleve las caderas hacia atrás, como para sentarse.',
      'Deje que el pecho se hunda entre los brazos. Mantenga la posición y respire.',
      'Lleve las caderas hacia adelante para subir.',
    ],
    feel: 'Un estiramiento debajo de los brazos y en la espalda alta.',
    mistakes: ['No deje que la espalda baja se hunda.', 'No fuerce los hombros.'],
    stop: STOP_PLAIN,
  },
  'childs-pose-side-reach': {
    name: 'Postura del niño hacia un lado',
    purpose: 'Estira el costado de la espalda.',
    steps: [
      'Apóyese en manos y rodillas sobre la colchoneta.',
      'Lleve las caderas hacia los talones, hasta donde se sienta bien.',
      'Estire los dos brazos hacia adelante en el piso.',
      'Camine con las dos manos hacia un lado. Mantenga la posición y respire.',
      'Camine de regreso al centro. Luego vaya hacia el otro lado.',
    ],
    feel: 'Un estiramiento largo en un costado, desde el brazo hasta la cadera.',
    mistakes: ['No fuerce las caderas hacia abajo.', 'No deje que las caderas se vayan detrás de las manos.'],
    stop: STOP_PLAIN,
  },
  'scapular-wall-slide': {
    name: 'Deslizamiento de brazos en la pared',
    purpose: 'Le ayuda a subir los brazos con la espalda alta fuerte y recta.',
    steps: [
      'Párese de espaldas a una pared, con los pies a un paso corto.',
      'Apoye la cabeza, la espalda alta y los glúteos en la pared.',
      'Doble los codos. Apoye los brazos en la pared, con las manos hacia arriba.',
      'Deslice los brazos hacia arriba solo hasta donde la espalda siga quieta.',
      'Deslícelos hacia abajo, con los codos hacia los costados.',
    ],
    feel: 'Trabajan los músculos entre los omóplatos.',
    mistakes: [
      'No arquee la espalda baja para llegar más alto.',
      'No deje que se le levanten las costillas.',
    ],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
