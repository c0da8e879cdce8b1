import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const hamstringAndNerve = {
  'sciatic-nerve-slider': {
    name: 'Deslizamiento del nervio ciático',
    purpose: 'Ayuda a que el nervio de la pierna vuelva a deslizarse libremente.',
    steps: [
      'Siéntese en una silla, con la espalda recta y los pies bien apoyados.',
      'Estire despacio una rodilla y, a la vez, mire hacia arriba.',
      'Pare en cuanto sienta un estiramiento leve.',
      'Doble la rodilla y, a la vez, mire hacia abajo.',
      'Muévase con suavidad. Termine una pierna y luego haga la otra, si se lo pidieron.',
    ],
    feel: 'Un estiramiento leve detrás de la pierna, que va y viene.',
    mistakes: ['No se quede en el estiramiento.', 'No siga si siente hormigueo.'],
    stop: STOP_PLAIN,
  },
  'supine-hamstring-strap-stretch': {
    name: 'Estiramiento de isquiotibiales con correa',
    purpose: 'Estira la parte de atrás del muslo mientras el piso le sostiene la espalda.',
    steps: [
      'Acuéstese boca arriba. Doble una rodilla, con el pie apoyado.',
      'Pase una correa o una toalla alrededor del otro pie.',
      'Suba esa pierna con la correa. Deje la rodilla un poco doblada.',
      'Pare al sentir un estiramiento leve. Mantenga la posición y respire.',
      'Baje la pierna despacio. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve a la mitad de la parte de atrás del muslo.',
    mistakes: ['No deje que la espalda baja se encorve ni se levante.', 'No rebote.'],
    stop: STOP_PLAIN,
  },
  'doorway-hamstring-stretch': {
    name: 'Estiramiento de isquiotibiales en la puerta',
    purpose: 'Estira la parte de atrás del muslo mientras la espalda descansa en el piso.',
    steps: [
      'Acuéstese boca arriba en el hueco de una puerta.',
      'Apoye un talón en alto, en el marco. Pase la otra pierna por la puerta.',
      'Deje que la rodilla de arriba se enderece hasta sentir un estiramiento leve.',
      'Para estirar más, deslice las caderas hacia el marco. Mantenga la posición y respire.',
      'Aléjese del marco para soltar. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve detrás del muslo que está en alto. La espalda queda plana en el piso.',
    mistakes: ['No deje que las caderas se levanten del piso.', 'No lo fuerce si le duele.'],
    stop: STOP_PLAIN,
  },
  'seated-hamstring-stretch': {
    name: 'Estiramiento de isquiotibiales en una silla',
    purpose: 'Estira la parte de atrás del muslo frente a su escritorio.',
    steps: [
      'Siéntese cerca del borde de adelante de una silla firme.',
      'Estire una pierna al frente, con el talón en el piso. Deje el otro pie bien apoyado.',
      'Levante el pecho. Inclínese hacia adelante desde las caderas, con la espalda recta.',
      'Pare al sentir un estiramiento leve. Mantenga la posición y respire.',
      'Enderécese. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve detrás de la pierna estirada.',
    mistakes: ['No se hunda ni encorve la espalda.', 'No trate de alcanzar los dedos del pie.'],
    stop: STOP_PLAIN,
  },
  'standing-hamstring-hip-hinge-stretch': {
    name: 'Estiramiento de isquiotibiales en un escalón',
    purpose: 'Estira la parte de atrás del muslo. También le enseña a doblarse desde las caderas.',
    steps: [
      'Párese frente a un escalón bajo. Apoye un talón en él, con los dedos del pie hacia arriba.',
      'Deje esa rodilla casi recta. Ponga las manos en las caderas.',
      'Lleve las caderas hacia atrás. Inclínese hacia adelante con la espalda recta.',
      'Pare al sentir un estiramiento leve. Mantenga la posición y respire.',
      'Enderécese bien. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve detrás del muslo de adelante. La espalda sigue recta.',
    mistakes: ['No use un escalón alto.', 'No encorve la espalda para alcanzar los dedos del pie.'],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
