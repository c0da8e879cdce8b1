import type { PainGuideWords } from '../patient-words'

export const painGuide: PainGuideWords = {
  heading: 'Use el dolor como guía',
  lead: 'Póngale un número a su dolor mientras se mueve. 0 es sin dolor. 10 es el peor dolor que pueda imaginar.',
  levels: [
    {
      range: '0 a 3',
      meaning: 'Está bien, si se alivia al moverse.',
      action: 'Siga.',
    },
    {
      range: '4 a 5',
      meaning: 'Es un poco más de lo debido.',
      action: 'Haga menos. Muévase más lento, haga el movimiento más pequeño o menos veces.',
    },
    {
      range: '6 a 10',
      meaning: 'Es demasiado por hoy.',
      action: 'Pare este ejercicio. Déjelo hasta que haya hablado con nosotros.',
    },
  ],
  rules: (callUs) => [
    {
      name: 'La mañana siguiente',
      text: '¿Peor que antes del ejercicio? Haga menos la próxima vez.',
    },
    {
      name: 'Dos mañanas',
      text: `¿Sigue peor? Deje lo que lo provocó y ${callUs}.`,
    },
    {
      name: 'Con cualquier número',
      text: 'Pare si el dolor es punzante, sigue aumentando o baja por la pierna.',
    },
    {
      name: 'Otras señales',
      text: '¿Siente mareo o desmayo, o le falta el aire? Pare y lea “Cuándo buscar ayuda”.',
    },
  ],
}
