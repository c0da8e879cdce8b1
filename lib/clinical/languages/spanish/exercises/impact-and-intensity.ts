import type { ExerciseWords } from '../../patient-words'
import { STOP_HARD_EFFORT, STOP_IMPACT } from '../stop-lines'

export const impactAndIntensity = {
  'walk-jog-intervals': {
    name: 'Intervalos de caminata y trote',
    purpose: 'Acostumbra la espalda a correr de nuevo, poco a poco.',
    steps: [
      'Elija un terreno plano. Camine para entrar en calor.',
      'Trote despacio con pasos cortos y suaves.',
      'Camine hasta que se le calme la respiración.',
      'Trote y camine por turnos, como dice su plan.',
      'Termine con una caminata suave.',
    ],
    feel: 'Pies ligeros y pasos rápidos. La espalda se siente igual que al caminar.',
    mistakes: ['No trote más tiempo del que dice su plan.', 'No dé pasos largos y pesados.'],
    stop: STOP_IMPACT,
  },
  running: {
    name: 'Correr',
    purpose: 'Le ayuda a volver a correr de forma continua.',
    steps: [
      'Camine rápido unos minutos para entrar en calor.',
      'Corra a un ritmo que le permita hablar.',
      'Enderece el cuerpo. Dé pasos cortos y sin ruido.',
      'Baje el ritmo y camine los últimos minutos.',
    ],
    feel: 'Pasos parejos y relajados. La espalda no se tensa al correr.',
    mistakes: [
      'No corra durante una crisis de dolor.',
      'No aumente la velocidad antes de aumentar los minutos.',
    ],
    stop: STOP_IMPACT,
  },
  'box-jump': {
    name: 'Salto al cajón',
    purpose: 'Da fuerza y rapidez a las piernas para saltar.',
    steps: [
      'Párese a un paso corto de un cajón bajo y firme. Separe los pies al ancho de las caderas.',
      'Doble las caderas y las rodillas. Lleve los brazos hacia atrás.',
      'Salte y caiga suave, con los dos pies planos sobre el cajón.',
      'Enderece todo el cuerpo sobre el cajón.',
      'Baje del cajón con un pie a la vez.',
    ],
    feel: 'Las caderas y las piernas hacen el trabajo. Usted cae suave.',
    mistakes: [
      'No baje de un salto.',
      'No caiga con las rodillas rígidas o la espalda encorvada.',
      'No use un cajón demasiado alto.',
    ],
    stop: STOP_IMPACT,
  },
  'jump-rope': {
    name: 'Salto de cuerda',
    purpose: 'Acostumbra las piernas y la espalda a impactos pequeños.',
    steps: [
      'Enderece el cuerpo. Sostenga los mangos junto a las caderas, con la cuerda detrás de los talones.',
      'Gire la cuerda con las muñecas.',
      'Salte solo lo justo para que pase la cuerda.',
      'Caiga suave en la parte delantera de los pies. Doble un poco las rodillas.',
    ],
    feel: 'Las pantorrillas son como resortes y usted cae sin ruido. La espalda no se irrita.',
    mistakes: ['No salte alto.', 'No siga por mucho tiempo mientras tenga dolor.'],
    stop: STOP_IMPACT,
  },
  'hiit-circuit': {
    name: 'Circuito de alta intensidad (HIIT)',
    purpose: 'Mejora su condición física para el trabajo fuerte y rápido.',
    steps: [
      'Entre en calor unos minutos a un ritmo fácil.',
      'Haga el primer ejercicio rápido, pero con buena técnica.',
      'Termine esa serie en cuanto pierda la buena técnica.',
      'Descanse hasta que pueda hablar en frases completas.',
      'Siga con el próximo ejercicio.',
    ],
    feel: 'Usted trabaja fuerte y respira fuerte. Mantiene el control de cada movimiento.',
    mistakes: ['No compita contra el reloj con mala técnica.', 'No se salte los descansos.'],
    stop: STOP_HARD_EFFORT,
  },
  burpee: {
    name: 'Burpee',
    purpose: 'Entrena todo el cuerpo para bajar y levantarse con control.',
    steps: [
      'Párese con los pies separados al ancho de las caderas.',
      'Doble las rodillas y las caderas. Apoye las dos palmas en el piso.',
      'Lleve un pie hacia atrás y luego el otro. El cuerpo queda en línea recta.',
      'Con pasos, regrese los pies hacia las manos.',
      'Empuje con las piernas hasta quedar de pie, con el cuerpo derecho.',
    ],
    feel: 'Trabajan las piernas, los brazos y el abdomen. La espalda mantiene su forma.',
    mistakes: [
      'No deje que la cadera caiga hacia el piso.',
      'No se levante con la espalda encorvada.',
      'No salte hasta que le sea fácil hacerlo con pasos.',
    ],
    stop: STOP_IMPACT,
  },
} satisfies Record<string, ExerciseWords>
