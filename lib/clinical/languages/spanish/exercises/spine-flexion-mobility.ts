import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const spineFlexionMobility = {
  'cat-cow': {
    name: 'Gato-camello (gato-vaca)',
    purpose: 'Mueve la espalda con suavidad para aliviar la rigidez.',
    steps: [
      'Póngase a gatas. Manos bajo los hombros, rodillas bajo las caderas.',
      'Suelte el aire. Con suavidad, redondee la espalda hacia arriba y deje colgar la cabeza.',
      'Tome aire. Deje que el abdomen baje un poco y mire hacia adelante.',
      'Pase despacio de una posición a la otra. Muévase solo hasta donde le resulte fácil.',
    ],
    feel: 'Se mueve toda la espalda y se afloja cada vez más.',
    mistakes: ['No fuerce la espalda hasta el tope, ni arriba ni abajo.', 'No lo haga con prisa.'],
    stop: STOP_PLAIN,
  },
  'lower-trunk-rotation': {
    name: 'Rotación lumbar boca arriba',
    purpose: 'Gira la espalda baja con suavidad para aliviar la rigidez.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Abra los brazos a los lados. Mantenga las rodillas juntas.',
      'Lleve las dos rodillas un poco hacia un lado.',
      'Regréselas al centro. Luego llévelas hacia el otro lado.',
    ],
    feel: 'Un estiramiento leve en la espalda baja y el costado. Se alivia con cada giro.',
    mistakes: ['No deje caer las rodillas hasta abajo.', 'No deje que los hombros se levanten.'],
    stop: STOP_PLAIN,
  },
  'single-knee-to-chest': {
    name: 'Una rodilla al pecho',
    purpose: 'Estira el glúteo y la espalda baja.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Suba una rodilla. Sujete ese muslo por detrás con las dos manos.',
      'Acerque la rodilla al pecho con suavidad. Mantenga la posición y respire.',
      'Baje ese pie. Luego hágalo con la otra pierna.',
    ],
    feel: 'Un estiramiento leve en el glúteo o la espalda baja. No debe sentir un pellizco en la ingle.',
    mistakes: ['No se balancee ni rebote.', 'No jale de la rótula.'],
    stop: STOP_PLAIN,
  },
  'double-knee-to-chest': {
    name: 'Dos rodillas al pecho',
    purpose: 'Da espacio a la espalda que se siente mejor doblada hacia adelante.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Suba una rodilla y sujete el muslo por detrás.',
      'Luego suba la otra rodilla y sujete también ese muslo.',
      'Acerque las dos rodillas al pecho con suavidad. Mantenga la posición y respire.',
      'Baje los pies, uno a la vez.',
    ],
    feel: 'Un estiramiento suave a lo ancho de la espalda baja. Debe dar alivio.',
    mistakes: ['No levante las dos piernas a la vez.', 'No jale con fuerza.'],
    stop: STOP_PLAIN,
  },
  'childs-pose': {
    name: 'Postura del niño',
    purpose: 'Un estiramiento de descanso para la espalda y las caderas.',
    steps: [
      'Póngase a gatas en la colchoneta.',
      'Separe un poco las rodillas.',
      'Lleve las caderas hacia atrás, hacia los talones, hasta donde se sienta bien.',
      'Deje descansar los brazos y la cabeza hacia adelante. Respire despacio.',
      'Para levantarse, traiga las manos hacia usted, paso a paso.',
    ],
    feel: 'Un estiramiento amplio y cómodo a lo largo de la espalda.',
    mistakes: ['No baje a la fuerza si le duele.', 'No suba con prisa.'],
    stop: STOP_PLAIN,
  },
  'seated-forward-flexion': {
    name: 'Flexión hacia adelante en la silla',
    purpose: 'Da alivio cuando la espalda duele al estar de pie o caminar.',
    steps: [
      'Siéntese en una silla firme. Apoye los pies, un poco separados.',
      'Baje las manos despacio, de los muslos a las espinillas.',
      'Deje que la cabeza y la espalda se aflojen hacia adelante. Respire.',
      'Ponga las manos en los muslos y empuje para enderezarse.',
    ],
    feel: 'La espalda baja se abre y el dolor se alivia.',
    mistakes: ['No se deje caer rápido.', 'No suba solo con la fuerza de la espalda.'],
    stop: STOP_PLAIN,
  },
  'quadruped-rock-back': {
    name: 'Balanceo hacia atrás a gatas',
    purpose: 'Le enseña a doblar las caderas con la espalda quieta.',
    steps: [
      'Póngase a gatas. Manos bajo los hombros, rodillas bajo las caderas.',
      'Ponga la espalda plana, como una mesa.',
      'Empuje las caderas despacio hacia atrás, hacia los talones.',
      'Pare justo antes de que la espalda baja empiece a redondearse.',
      'Vuelva hacia adelante hasta que las caderas queden sobre las rodillas.',
    ],
    feel: 'Las caderas se doblan. La espalda mantiene la misma forma.',
    mistakes: ['No se vaya hacia atrás todo lo que pueda.', 'No deje que la pelvis se meta hacia adentro.'],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
