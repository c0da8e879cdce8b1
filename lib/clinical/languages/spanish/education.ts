import type { PatientWords } from '../patient-words'

export const education: PatientWords['education'] = {
  'ed-ice': {
    title: 'Hielo al principio, uno o dos días',
    says: [
      'Use hielo en las primeras 24 a 48 horas.',
      'Puede calmar la zona adolorida y bajar la hinchazón.',
      'Déjelo de 15 a 20 minutos cada vez. Ponga una tela entre el hielo y la piel.',
      'Es para darle alivio. Si se siente mejor con calor, use calor.',
    ],
  },
  'ed-heat': {
    title: 'Calor',
    says: [
      'Pruébelo después de los primeros uno o dos días.',
      'Puede aflojar los músculos tensos y llevarles más sangre.',
      'Ayuda más a una espalda rígida que a una hinchada.',
      'Proteja su piel. No ponga calor donde la piel está dormida.',
    ],
  },
  'ed-no-bed-rest': {
    title: 'Siga en movimiento',
    says: [
      'No se quede en cama todo el día.',
      'Los movimientos suaves ayudan más que quedarse sin moverse.',
      'Camine ratos cortos y mueva la espalda de forma fácil.',
      'Siéntese y párese con la espalda derecha, para que no se ponga rígida.',
    ],
  },
  'ed-avoid-provoking': {
    title: 'Deje lo que claramente lo empeora',
    says: [
      'Por ahora, no levante mucho peso, no salte y no haga abdominales duros.',
      'Eso no quiere decir que deje todo. Cámbielo mientras la espalda se calma.',
      'Cuidarse bien ahora le ayuda a sanar antes. Ayuda a que el dolor no se quede.',
    ],
  },
  'ed-nsaid': {
    title: 'Pastillas para el dolor sin receta',
    says: [
      'Las pastillas para el dolor y la hinchazón pueden ayudar por poco tiempo. No quitan la causa.',
      'No las tome para poder entrenar con dolor.',
      'Hay gente que debe preguntar antes al médico o en la farmacia.',
      'Pregunte si tiene problemas del estómago, los riñones o el corazón.',
      'Pregunte también si está embarazada o toma medicina para que la sangre no coagule.',
    ],
  },
  'ed-soreness': {
    title: '¿Solo molestia o algo más?',
    says: [
      'Una molestia leve que mejora en uno o dos días suele ser normal.',
      'Díganos si tiene un dolor punzante, un calambre o un dolor que siempre vuelve.',
      'Díganos también si tiene tanta rigidez que no puede moverse como quiere.',
      'Es común. No lo ignore, y no siga a la fuerza.',
    ],
  },
  'ed-morning': {
    title: 'Las primeras horas del día',
    says: ['¿Le duele doblarse?', 'Dóblese menos durante una o dos horas después de despertar.'],
  },
  'ed-postop': {
    title: 'Después de una cirugía de espalda',
    says: [
      'Siga lo que dijo su cirujano sobre cómo puede doblarse, levantar y girar.',
      'Camine todos los días.',
      'Suelte el aire cuando empuje o levante.',
    ],
  },
  'ed-stenosis': {
    title: 'Un canal estrecho en la columna',
    says: [
      'Doblarse hacia adelante muchas veces da alivio. Siéntese a descansar cuando lo necesite.',
      'La bicicleta suele ser más fácil que caminar.',
    ],
  },
  'ed-osteo': {
    title: 'Huesos débiles, espalda fuerte',
    says: [
      'Dóblese desde la cadera y mantenga la espalda larga.',
      'Entrene la espalda, las piernas y el equilibrio.',
      'No se doble del todo hacia adelante una y otra vez. No gire con un peso.',
    ],
  },
  'ed-preg': {
    title: 'Durante el embarazo',
    says: [
      'Después de los primeros tres meses, no se quede boca arriba por mucho tiempo.',
      'Pare si sangra, pierde líquido o siente que se desmaya.',
      'Pare si la barriga se le pone dura una y otra vez.',
      'Pare si se le hincha una pantorrilla o le duele mucho la cabeza.',
    ],
  },
  'ed-goal-exercise': {
    title: 'Por qué hace ejercicio',
    says: [
      'La meta es control, fuerza y confianza en su espalda, no dejar de moverse.',
      'Empiece con poco y a ritmo parejo.',
      'Despierte los músculos de la barriga y la cadera, para repartir el trabajo.',
    ],
  },
  'ed-exercise-feel': {
    title: 'Cómo se debe sentir',
    says: [
      'Debe sentirse firme y con control, no con dolor.',
      'Un poco de molestia que se alivia al moverse suele estar bien.',
      'Un dolor punzante, o que va en aumento, no está bien.',
    ],
  },
  'ed-monitor-response': {
    title: 'Deje que el dolor sea su guía',
    says: [
      'Si un movimiento le sigue subiendo el dolor, durante o después, díganos. Eso ayuda.',
      'No significa un daño duradero.',
      'Su cuerpo necesita otra manera por ahora.',
    ],
  },
  'ed-limits-temporary': {
    title: 'Por ahora, no para siempre',
    says: [
      'Los movimientos que deja no son malos para usted.',
      'Los pone en pausa o los cambia por un tiempo.',
    ],
  },
  'ed-limited-list': {
    title: 'Lo que debe dejar mientras le duele la espalda',
    says: [
      'Peso muerto y sentadillas con mucho peso.',
      'Correr, saltar y los impactos fuertes.',
      'Abdominales, completos o cortos, que doblan la espalda una y otra vez.',
      'Abdominales con las dos piernas en el aire.',
      'Entrenar tan rápido y fuerte que pierde la buena técnica.',
    ],
  },
  'ed-stretch': {
    title: 'Estiramientos',
    says: [
      'Con la cadera y las piernas rígidas, la espalda baja trabaja demasiado.',
      'Ganan más los muslos, por delante y detrás, los glúteos y la espalda alta.',
      'Es mejor seguido que fuerte: unos minutos tras entrenar o en un día libre.',
      'Ningún estiramiento es el mejor para todos. Los suyos se eligieron para usted.',
      'Se dobla y levanta mejor, con más equilibrio.',
      'Se endereza bien después de mucho rato en la silla o de entrenar fuerte.',
    ],
  },
  'ed-reintroduce': {
    title: 'Cómo volver a las pesas',
    says: [
      'A medida que se sienta mejor, levante poco peso y despacio.',
      'Primero van la buena técnica, respirar con calma y la barriga firme. El peso va al final.',
    ],
  },
  'ed-habits': {
    title: 'Seis hábitos para cada vez que levanta',
    says: [
      'Caliente antes de levantar mucho peso o hacer mucha fuerza.',
      'Cada vez, ponga firme la barriga antes de levantar.',
      'Mantenga la espalda en su forma natural todo el tiempo.',
      'Doble la cadera y las rodillas, no la cintura.',
      'No gire con un peso.',
      'Agregue peso en pasos pequeños.',
    ],
  },
  'ed-fatigue': {
    title: 'Cuando se cansa',
    says: [
      'Los músculos cansados son una gran causa de la mala técnica.',
      'Muévase despacio. Termine la serie antes de perder la buena técnica.',
    ],
  },
  'ed-recovery-days': {
    title: 'Los días de descanso cuentan',
    says: [
      'Dormir, descansar y los días libres son parte de entrenar.',
      'Demasiado sin descanso hace que los músculos se lastimen más fácil.',
    ],
  },
  'ed-walk': {
    title: 'Camine, para que no vuelva',
    says: [
      'Un estudio probó dar consejos y caminar cada vez más. Así, el dolor de espalda tardó más en volver.',
      'Llegue poco a poco a 30 minutos, 5 días por semana.',
    ],
  },
  'ed-timeline-strain': {
    title: 'Cuánto dura un tirón',
    says: [
      'Muchos tirones leves mejoran en 7 a 14 días con buenos cuidados.',
      'Algunos tardan más. Díganos si el suyo tarda.',
    ],
  },
  'ed-timeline-disc': {
    title: 'Cuánto dura el dolor de un disco',
    says: ['Puede tardar varias semanas.', 'La mayoría de las veces mejora sin cirugía.'],
  },
  'ed-timeline-joint': {
    title: 'Qué ayuda cuando duele una articulación',
    says: [
      'El dolor de una articulación mejora muchas veces.',
      'Los ejercicios que le convienen y una mejor postura ayudan.',
    ],
  },
  'ed-outlook': {
    title: 'Qué puede esperar',
    says: [
      'La mayoría de los dolores de espalda por levantar peso mejora con cuidados. Poca gente tiene que operarse por eso.',
      'Sobre todo viene de cómo nos movemos, de puntos débiles o de poco descanso.',
      'Es común y no tiene que durar. No significa un daño duradero.',
      'Siga con toda la actividad que pueda. No tenga miedo de moverse.',
    ],
  },
  'ed-when-checked': {
    title: 'Cuándo hacerse revisar',
    says: [
      'Hágase revisar si el dolor no mejora en una semana.',
      'Hágase revisar si vuelve una y otra vez después de entrenar.',
      'Hágase revisar si no le deja dormir o hacer su vida diaria.',
      'Hágase revisar si una pierna se duerme, hormiguea, está débil o le baja dolor.',
      'Busque ayuda ahora si nota cambios al orinar o al evacuar.',
      'Busque ayuda hoy si tiene fiebre o señales que no puede explicar.',
    ],
  },
  'ed-emergency': {
    title: 'Vaya ahora a una sala de emergencias',
    says: [
      'Siente dormida la zona entre las piernas.',
      'Nota cambios al orinar o al evacuar.',
      'Se debilitan las dos piernas.',
      'Vaya ahora. No espere.',
    ],
  },
}
