import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const hipStretches = {
  'half-kneeling-hip-flexor-stretch': {
    name: 'Estiramiento de cadera con rodilla en el piso',
    purpose: 'Estira el frente de la cadera sin arquear la espalda.',
    steps: [
      'Apoye una rodilla en la colchoneta. Ponga el otro pie adelante.',
      'Meta la pelvis, como para esconder la cola. Apriete el glúteo del lado de la rodilla apoyada.',
      'Mantenga la pelvis así. Lleve el cuerpo un poco hacia adelante.',
      'Pare al sentir un estiramiento leve. Mantenga la posición y respire.',
      'Vuelva hacia atrás. Luego cambie de lado.',
    ],
    feel: 'Un estiramiento leve al frente de la cadera, del lado de la rodilla apoyada.',
    mistakes: ['No arquee la espalda baja.', 'No se vaya muy hacia adelante.'],
    stop: STOP_PLAIN,
  },
  'edge-of-bed-hip-flexor-stretch': {
    name: 'Estiramiento de cadera al borde de la cama',
    purpose: 'Estira el frente de la cadera mientras la cama le da apoyo.',
    steps: [
      'Siéntese en el borde, a los pies de una cama firme. Acuéstese despacio hacia atrás.',
      'Abrace las dos rodillas contra el pecho, primero una y luego la otra.',
      'Siga abrazando una rodilla para que la espalda quede plana.',
      'Deje colgar la otra pierna fuera del borde. Mantenga la posición y respire.',
      'Vuelva a subir esa rodilla. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve en el frente de la cadera o del muslo que cuelga.',
    mistakes: [
      'No deje que la espalda se arquee y se despegue de la cama.',
      'No empuje hacia abajo la pierna que cuelga.',
    ],
    stop: STOP_PLAIN,
  },
  'standing-hip-flexor-stretch': {
    name: 'Estiramiento de cadera de pie',
    purpose: 'Estira el frente de la cadera sin tener que arrodillarse.',
    steps: [
      'Párese junto a una pared o una silla. Apoye una mano en ella.',
      'Dé un paso pequeño hacia atrás con un pie.',
      'Meta la pelvis, como para esconder la cola. Apriete el glúteo de la pierna de atrás.',
      'Doble un poco la rodilla de adelante hasta sentir un estiramiento leve. Mantenga la posición.',
      'Vuelva a juntar los pies. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve en el frente de la cadera de la pierna de atrás.',
    mistakes: ['No se incline hacia atrás.', 'No dé un paso grande.'],
    stop: STOP_PLAIN,
  },
  'prone-quad-stretch': {
    name: 'Estiramiento de cuádriceps con correa',
    purpose: 'Estira el frente del muslo y de la cadera.',
    steps: [
      'Acuéstese boca abajo. Ponga una almohada bajo el abdomen.',
      'Pase una correa alrededor de un pie. Sujete las puntas por encima del hombro.',
      'Apriete un poco el abdomen.',
      'Jale la correa para llevar el talón hacia el glúteo. Mantenga la posición.',
      'Baje la pierna despacio. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve a lo largo del frente del muslo.',
    mistakes: ['No deje que la espalda baja se arquee.', 'No jale la correa de golpe.'],
    stop: STOP_PLAIN,
  },
  'supine-figure-four-stretch': {
    name: 'Estiramiento en figura 4, boca arriba',
    purpose: 'Estira los músculos profundos del glúteo.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Doble las rodillas y apoye los pies.',
      'Apoye un tobillo en la otra rodilla.',
      'Con las dos manos, sujete por detrás el muslo de la pierna de abajo.',
      'Acerque ese muslo hacia usted con suavidad. Mantenga la posición y respire.',
      'Baje el pie al piso. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve y profundo en el glúteo de la pierna cruzada.',
    mistakes: [
      'No deje que la pelvis se enrolle y se despegue del piso.',
      'No siga jalando si le duele la rodilla.',
    ],
    stop: STOP_PLAIN,
  },
  'seated-figure-four-stretch': {
    name: 'Estiramiento en figura 4, en una silla',
    purpose: 'Estira el glúteo sin levantarse de la silla.',
    steps: [
      'Siéntese con la espalda recta en una silla firme. Apoye los pies en el piso.',
      'Apoye un tobillo en la otra rodilla.',
      'Inclínese hacia adelante desde las caderas, con la espalda recta.',
      'Pare al sentir un estiramiento leve. Mantenga la posición y respire.',
      'Enderécese. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve en el glúteo de la pierna cruzada.',
    mistakes: ['No encorve la espalda.', 'No empuje fuerte la rodilla hacia abajo.'],
    stop: STOP_PLAIN,
  },
  'supine-cross-body-glute-stretch': {
    name: 'Rodilla al hombro contrario, boca arriba',
    purpose: 'Estira la parte de afuera del glúteo.',
    steps: [
      'Acuéstese boca arriba en la colchoneta. Estire las piernas.',
      'Suba una rodilla y sujétela con las dos manos.',
      'Lleve la rodilla hacia el hombro contrario. Mantenga la posición y respire.',
      'Baje la pierna despacio. Luego cambie de pierna.',
    ],
    feel: 'Un estiramiento leve en el glúteo de la pierna doblada.',
    mistakes: ['No tuerza la espalda baja.', 'Mantenga las dos caderas apoyadas en el piso.'],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
