import type { ExerciseWords } from '../../patient-words'
import { STOP_PLAIN } from '../stop-lines'

export const walkingAndCardio = {
  walking: {
    name: 'Caminata suave',
    purpose: 'Le ayuda a moverse para que la espalda esté menos rígida.',
    steps: [
      'Use zapatos planos y cómodos. Elija un terreno parejo.',
      'Enderece el cuerpo y mire hacia adelante.',
      'Camine a un paso que le permita hablar. Deje que los brazos se muevan.',
      'Dé la vuelta pronto. Guarde fuerzas para volver a casa.',
    ],
    feel: 'La espalda se afloja al caminar. Podría caminar un poco más.',
    mistakes: ['No siga si el dolor va en aumento.', 'No se quede en reposo todo el día en vez de caminar.'],
    stop: STOP_PLAIN,
  },
  'brisk-walking': {
    name: 'Caminata rápida o en subida',
    purpose: 'Fortalece el corazón y las piernas sin sacudir la espalda.',
    steps: [
      'Empiece despacio unos minutos para entrar en calor.',
      'Enderece el cuerpo. Luego camine más rápido hasta respirar más fuerte.',
      'Mueva los brazos. Dé pasos más cortos si siente tensa la espalda.',
      'Baje el ritmo en los últimos minutos.',
    ],
    feel: 'Siente calor y todavía puede hablar en frases cortas.',
    mistakes: ['No se apoye en las barandas de la caminadora.', 'No encorve la espalda cuando se canse.'],
    stop: STOP_PLAIN,
  },
  'stationary-bike': {
    name: 'Bicicleta fija reclinada o vertical',
    purpose: 'Trabaja el corazón y las piernas con poca carga en la espalda.',
    steps: [
      'Ajuste el asiento. Con el pedal abajo, la rodilla debe quedar un poco doblada.',
      'Siéntese con la espalda derecha. Si hace falta, suba el manubrio o use una bicicleta con respaldo.',
      'Pedalee a un ritmo fácil y parejo.',
      'Baje el ritmo en el último minuto. Bájese con cuidado y camine un poco.',
    ],
    feel: 'Las piernas trabajan y usted respira más rápido. La espalda se siente cómoda.',
    mistakes: [
      'No se encorve sobre el manubrio.',
      'No siga en la bicicleta si la espalda o la pierna empeoran.',
    ],
    stop: STOP_PLAIN,
  },
  'pool-walking': {
    name: 'Caminata o ejercicio en la piscina',
    purpose: 'Le permite moverse con libertad mientras el agua sostiene su peso.',
    steps: [
      'Entre por los escalones o la escalera. El agua debe llegarle al pecho.',
      'Enderece el cuerpo y apoye bien los pies en el fondo.',
      'Camine hacia adelante por la piscina con pasos normales. Mueva los brazos.',
      'Regrese caminando, de frente o hacia atrás.',
    ],
    feel: 'El cuerpo se siente liviano. El agua empuja las piernas con suavidad.',
    mistakes: [
      'No nade con estilos que tuerzan la espalda adolorida.',
      'No entre con una herida abierta o que aún está sanando.',
    ],
    stop: STOP_PLAIN,
  },
  'elliptical-trainer': {
    name: 'Máquina elíptica',
    purpose: 'Un paso intermedio y suave entre caminar y correr.',
    steps: [
      'Súbase con un pie a la vez. Tome las manijas sin apretar.',
      'Enderece el cuerpo. Apoye todo el pie en cada pedal.',
      'Empiece a dar pasos a un ritmo fácil y parejo, con poca resistencia.',
      'Baje el ritmo en el último minuto. Bájese con cuidado.',
    ],
    feel: 'Las piernas trabajan y usted respira más fuerte. El cuerpo sigue derecho.',
    mistakes: ['No se balancee de un lado a otro.', 'No suba mucho la resistencia.'],
    stop: STOP_PLAIN,
  },
  'low-impact-intervals': {
    name: 'Intervalos de bajo impacto',
    purpose: 'Le devuelve la condición física sin saltos ni impactos fuertes.',
    steps: [
      'Entre en calor a un ritmo fácil en la bicicleta o la elíptica.',
      'Vaya más rápido hasta que solo pueda decir unas pocas palabras.',
      'Baje a un ritmo fácil hasta que pueda hablar de nuevo.',
      'Repita rápido y lento. Mantenga la misma buena técnica cada vez.',
      'Termine a un ritmo fácil.',
    ],
    feel: 'Trabajo fuerte en las piernas y los pulmones. La espalda sigue estable.',
    mistakes: ['No vaya a toda velocidad mientras tenga dolor.', 'No siga cuando pierda la buena técnica.'],
    stop: STOP_PLAIN,
  },
} satisfies Record<string, ExerciseWords>
