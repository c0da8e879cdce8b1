import type { ExerciseWords } from '../../patient-words'
import { STOP_LOADED, STOP_PLAIN } from '../stop-lines'

export const rowsAndPresses = {
  'band-row': {
    name: 'Remo con banda, sentado o de pie',
    purpose: 'Fortalece la parte alta de la espalda con muy poca carga en la columna.',
    steps: [
      'Fije una banda al frente, a la altura del pecho. Siéntese o párese con la espalda recta.',
      'Tome una punta con cada mano, con los brazos estirados al frente.',
      'Lleve los codos hacia atrás y junte los omóplatos. Mantenga la posición.',
      'Deje que los brazos vuelvan al frente, despacio.',
    ],
    feel: 'Trabajan los músculos entre los omóplatos.',
    mistakes: ['No se eche hacia atrás para jalar.', 'No saque las costillas.'],
    stop: STOP_PLAIN,
  },
  'chest-supported-row': {
    name: 'Remo con el pecho apoyado',
    purpose: 'Fortalece la parte alta de la espalda mientras el banco sostiene el cuerpo.',
    steps: [
      'Ponga un banco inclinado. Acuéstese en él con el pecho hacia abajo.',
      'Tome una mancuerna con cada mano. Deje colgar los brazos rectos.',
      'Suba los codos más allá de los costados y haga una pausa.',
      'Baje las pesas despacio hasta que los brazos queden rectos.',
    ],
    feel: 'Los músculos entre los omóplatos. La espalda baja puede descansar.',
    mistakes: ['No despegue el pecho del banco para terminar.', 'No encoja los hombros.'],
    stop: STOP_PLAIN,
  },
  'seated-cable-row': {
    name: 'Remo sentado en polea',
    purpose: 'Fortalece la parte alta de la espalda mientras se sienta con el cuerpo recto.',
    steps: [
      'Siéntese frente a la polea. Apoye bien los pies y doble las rodillas.',
      'Inclínese desde las caderas para tomar el asa. Luego siéntese con la espalda recta.',
      'Jale el asa hasta la cintura y junte los omóplatos.',
      'Deje que los brazos se estiren otra vez, despacio. No mueva el cuerpo.',
    ],
    feel: 'Jalan la parte alta de la espalda y los brazos. La espalda baja no se mueve.',
    mistakes: ['No se meza hacia adelante y hacia atrás.', 'No encorve la espalda al estirar los brazos.'],
    stop: STOP_LOADED,
  },
  'one-arm-dumbbell-row': {
    name: 'Remo a una mano con mancuerna, en banco',
    purpose: 'Fortalece un lado de la espalda alta, con una mano de apoyo.',
    steps: [
      'Ponga una mano y la rodilla del mismo lado sobre un banco.',
      'Enderece la espalda. Mantenga los hombros parejos, de frente al piso.',
      'Tome la pesa con la mano libre. Deje colgar el brazo recto.',
      'Suba el codo más allá del costado y luego baje despacio.',
      'Termine la serie y luego cambie de lado.',
    ],
    feel: 'El músculo detrás del hombro y a lo largo del costado.',
    mistakes: [
      'No gire el cuerpo para subir la pesa con impulso.',
      'No deje que la espalda se hunda o se encorve.',
    ],
    stop: STOP_LOADED,
  },
  'bent-over-row': {
    name: 'Remo inclinado con barra',
    purpose: 'Un remo más difícil. Su propia espalda tiene que sostener el cuerpo.',
    steps: [
      'Párese con la barra en las manos y los brazos rectos. Afloje un poco las rodillas.',
      'Lleve las caderas hacia atrás hasta que el pecho se incline bastante hacia adelante.',
      'Apriete el abdomen. Mantenga la espalda recta y quieta.',
      'Jale la barra hasta la cintura y luego bájela despacio.',
      'Para terminar, párese con el cuerpo recto. Descanse antes de que la espalda se canse.',
    ],
    feel: 'Jala la parte alta de la espalda. La espalda baja trabaja para no moverse.',
    mistakes: [
      'No suba la barra con impulso del cuerpo.',
      'No deje que la espalda se encorve con el cansancio.',
    ],
    stop: STOP_LOADED,
  },
  'half-kneeling-landmine-press': {
    name: 'Press landmine con una rodilla en el piso',
    purpose: 'Fortalece el hombro sin arquear mucho la espalda.',
    steps: [
      'Ponga una rodilla en el piso y el otro pie apoyado al frente.',
      'Sostenga la punta de la barra o la mancuerna junto al hombro. Hágalo del lado de la rodilla apoyada.',
      'Apriete el glúteo de ese mismo lado. Mantenga las costillas abajo.',
      'Empuje hacia arriba y adelante hasta que el brazo quede recto.',
      'Baje despacio hasta el hombro. Cambie de lado después de la serie.',
    ],
    feel: 'El hombro empuja. El abdomen y el glúteo mantienen firme el cuerpo.',
    mistakes: ['No se eche hacia atrás al empujar.', 'No saque las costillas.'],
    stop: STOP_LOADED,
  },
  'seated-dumbbell-press': {
    name: 'Press sentado con mancuernas y respaldo',
    purpose: 'Fortalece los hombros mientras el banco sostiene la espalda.',
    steps: [
      'Siéntese en un banco con el respaldo derecho. Apoye bien la espalda y los pies.',
      'Sostenga una mancuerna junto a cada hombro. Mantenga las costillas abajo.',
      'Empuje las dos pesas hacia arriba hasta que los brazos queden rectos.',
      'Bájelas despacio hasta los hombros.',
    ],
    feel: 'Trabajan los hombros. La espalda sigue apoyada en el respaldo.',
    mistakes: [
      'No arquee la espalda ni la despegue del respaldo.',
      'No use tanto peso que tenga que forzarse.',
    ],
    stop: STOP_LOADED,
  },
  'standing-overhead-press': {
    name: 'Press de hombros de pie',
    purpose: 'Da fuerza para levantar cosas por encima de la cabeza.',
    steps: [
      'Párese con los pies al ancho de las caderas. Sostenga el peso a la altura de los hombros.',
      'Apriete los glúteos y el abdomen.',
      'Suelte el aire y empuje recto hacia arriba. Mueva la cabeza hacia atrás para dejar pasar el peso.',
      'Termine con los brazos rectos y el peso arriba, en línea con los pies.',
      'Baje despacio hasta los hombros.',
    ],
    feel: 'Los hombros empujan. El abdomen y los glúteos mantienen quieto el cuerpo.',
    mistakes: ['No se eche hacia atrás para subir el peso.', 'No se impulse con las rodillas.'],
    stop: STOP_LOADED,
  },
} satisfies Record<string, ExerciseWords>
