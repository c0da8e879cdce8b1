import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const spineExtensionMobility = {
  'prone-lying': {
    name: 'Descanso boca abajo',
    purpose: 'Un primer paso fácil para doblar la espalda hacia atrás.',
    steps: [
      'Acuéstese boca abajo. Si hace falta, ponga una almohada bajo el abdomen.',
      'Apoye la cabeza en las manos o gírela hacia un lado.',
      'Deje caer el peso del abdomen, las caderas y las piernas. Respire despacio.',
      'Para terminar, gire hacia un lado. Empuje con las manos para levantarse.',
    ],
    feel: 'La espalda se relaja poco a poco.',
    mistakes: ['No se quede así si el dolor se extiende a la pierna.', 'No tense los glúteos.'],
    stop: STOP_PLAIN,
  },
  'prone-on-elbows': {
    name: 'Boca abajo sobre los codos',
    purpose: 'El segundo paso para doblar la espalda hacia atrás.',
    steps: [
      'Acuéstese boca abajo en la colchoneta.',
      'Ponga los codos bajo los hombros y apoye los antebrazos en el piso.',
      'Deje pesadas las caderas y las piernas. Deje que la espalda baja se hunda.',
      'Mantenga la posición y respire. Luego deslice los brazos hacia afuera y acuéstese del todo.',
    ],
    feel: 'Una presión leve en la espalda baja, que se va al acostarse del todo.',
    mistakes: ['No suba los hombros hacia las orejas.', 'No apriete los glúteos.'],
    stop: STOP_PLAIN,
  },
  'prone-press-up': {
    name: 'Extensión boca abajo con los brazos',
    purpose: 'Alivia el dolor de espalda que mejora al doblarse hacia atrás.',
    steps: [
      'Acuéstese boca abajo. Apoye las palmas junto a los hombros.',
      'Empuje con los brazos para subir el pecho. Mantenga floja la espalda.',
      'Deje las caderas y las piernas en el piso.',
      'Arriba, suelte el aire y deje que la espalda se hunda.',
      'Baje despacio hasta quedar otra vez boca abajo en el piso.',
    ],
    feel: 'Los brazos hacen el trabajo. El dolor puede ir saliendo de la pierna.',
    mistakes: ['No levante las caderas del piso.', 'No lo fuerce si la pierna le duele más.'],
    stop: STOP_PLAIN,
  },
  'cobra-pose': {
    name: 'Postura de la cobra',
    purpose: 'Dobla la espalda hacia atrás con suavidad y con ayuda de los brazos.',
    steps: [
      'Acuéstese boca abajo con las piernas estiradas.',
      'Apoye las palmas bajo los hombros, con los codos cerca del cuerpo.',
      'Empuje con los brazos y suba un poco el pecho.',
      'Mantenga largo el cuello y mire el piso delante de usted. Respire.',
      'Baje el pecho despacio.',
    ],
    feel: 'Una curva pareja en toda la espalda, no en un solo punto.',
    mistakes: ['No doble solo la parte baja de la espalda.', 'No eche la cabeza hacia atrás.'],
    stop: STOP_PLAIN,
  },
  'standing-back-extension': {
    name: 'Extensión de espalda de pie',
    purpose: 'Le da un descanso a la espalda después de estar en una silla.',
    steps: [
      'Párese con los pies al ancho de las caderas y las rodillas rectas.',
      'Apoye las manos atrás, en las caderas. Ponga los dedos hacia abajo.',
      'Dóblese un poco hacia atrás sobre las manos, hasta donde se sienta bien.',
      'Vuelva a enderezarse.',
    ],
    feel: 'Una presión leve en la espalda baja, que se va al enderezarse.',
    mistakes: ['No doble las rodillas.', 'No eche la cabeza hacia atrás.'],
    stop: STOP_PLAIN,
  },
  'side-glide-wall': {
    name: 'Deslizamiento lateral en la pared',
    purpose: 'Ayuda cuando el dolor le hace inclinarse hacia un lado.',
    steps: [
      'Párese de lado junto a una pared, del lado que le mostró su terapeuta.',
      'Doble el codo de ese lado contra las costillas. Apoye el hombro en la pared.',
      'Junte los pies, a unos 30 centímetros (12 pulgadas) de la pared.',
      'Con la otra mano, empuje las caderas despacio hacia la pared.',
      'Deje que las caderas vuelvan al centro.',
    ],
    feel: 'Las caderas se deslizan de lado. El pecho sigue mirando al frente.',
    mistakes: ['No tuerza el cuerpo.', 'No siga si el dolor se extiende hacia abajo por la pierna.'],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
