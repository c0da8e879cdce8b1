import type { GetHelpWords } from '../patient-words'

export const getHelp: GetHelpWords = {
  heading: 'Cuándo buscar ayuda',
  levels: {
    emergency_now: {
      urgency: 'Ahora: es una emergencia',
      action: () => 'Pare ahora mismo. Llame de inmediato a una ambulancia. No espere.',
    },
    same_day: {
      urgency: 'Hoy',
      action: () =>
        'No haga ejercicio. Vea a un médico o vaya a una clínica de atención urgente hoy mismo. Luego díganos.',
    },
    evaluate_soon: {
      urgency: 'En los próximos días',
      action: (callUs) => `Siga moviéndose con suavidad, no agregue peso y ${callUs}.`,
    },
  },
  signs: {
    'bladder-bowel-change': ['No controla la orina o el excremento, o ir al baño se siente distinto'],
    'urinary-retention': ['No puede orinar, o no siente cuándo necesita hacerlo'],
    'saddle-anaesthesia': ['Siente dormida la zona entre las piernas o alrededor de las nalgas'],
    'bilateral-leg-symptoms': ['Las dos piernas duelen, se duermen o están débiles, y es nuevo o peor'],
    'new-sexual-dysfunction': ['Desde hace poco siente menos, o nada, al tener sexo'],
    'progressive-motor-deficit': ['Una pierna se debilita más y más, o el pie empieza a caerse'],
    'gait-upper-motor': ['Se tambalea al caminar y es nuevo, o siente rígidas las dos piernas'],
    'fever-with-back-pain': ['Con el dolor de espalda tiene fiebre o escalofríos, o se siente mal'],
    'unexplained-symptoms': ['Tiene cualquier otra señal nueva que no puede explicar'],
    'infection-risk': [],
    'cancer-history': [],
    'unexplained-weight-loss': ['Baja de peso sin tratar de hacerlo'],
    'night-rest-pain': ['El dolor sigue toda la noche, o en reposo, en cualquier postura'],
    'major-trauma': ['Tuvo una mala caída o un choque'],
    'minor-trauma-fragile': ['Tuvo una caída leve o hizo un gran esfuerzo, y sus huesos son débiles'],
    'steroid-use': [],
    'sudden-thoracolumbar-pain': ['Tiene un dolor repentino y muy fuerte en la columna'],
    aaa: ['Se desmaya con gran dolor de espalda o barriga, o siente latir la barriga'],
    renal: ['Le duele un costado y tiene sangre en la orina, o vomita'],
    'inflammatory-back': [],
    'leg-numb-weak': ['Siente una pierna dormida, con hormigueo o débil, y es nuevo'],
    'pain-down-leg': ['El dolor le baja por la pierna, o baja más que antes'],
    'no-improvement-1wk': ['El dolor no mejora después de una semana'],
    'recurrent-after-workouts': ['El dolor vuelve una y otra vez después de entrenar'],
    'sleep-adl-interference': ['El dolor no le deja dormir o hacer sus tareas diarias'],
    'few-days-no-better': [],
    'preg-warning': [
      'En el embarazo: sangra, pierde líquido o tiene contracciones regulares y con dolor',
      'En el embarazo: se le hincha una pantorrilla o le duele muchísimo la cabeza',
    ],
    'postop-warning': [
      'Tras la cirugía, le sale líquido de la herida o tiene fiebre',
      'Tras la cirugía, una pierna se le pone débil o le duele la pantorrilla',
    ],
  },
  chestPain: 'Le duele el pecho, o le falta el aire',
}
