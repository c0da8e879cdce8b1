import type { PatientWords } from '../patient-words'

export const ruleReasons: PatientWords['ruleReasons'] = {
  'DP-01':
    'En nuestra prueba, doblarse hacia atrás le alivió el dolor. Este ejercicio dobla hacia el otro lado.',
  'DP-02':
    'En nuestra prueba, doblarse hacia adelante le alivió el dolor. Este ejercicio dobla hacia el otro lado.',
  'DP-03': 'Su espalda está lista para probar otra vez hacia este lado. Empiece con pocas veces.',
  'DS-01': 'Doblarse una y otra vez puede irritar un disco adolorido. Por ahora mantenemos la espalda recta.',
  'DS-02': 'Agregue esto poco a poco. Con pocas veces cada vez, la espalda se acostumbra a doblarse.',
  'DS-03': 'Doblarse mucho al frente le puede molestar a su espalda ahora. Quédese donde lo sienta fácil.',
  'DS-04': 'Sentarse mucho tiempo puede hacer que le duela la espalda. Hágalo por poco tiempo, o de pie.',
  'DS-05':
    'Doblarse hacia atrás suele ayudar con este tipo de dolor. Es bueno que el dolor suba y salga de la pierna.',
  'DS-06': 'Doblarse desde la cadera con peso carga la zona adolorida. Primero lo practicamos sin peso.',
  'DS-07': 'Su espalda está más rígida en la mañana. Haga este ejercicio más tarde en el día.',
  'FA-01':
    'Si se echa muy atrás, las articulaciones que duelen se pueden pellizcar. Quédese a la mitad del movimiento.',
  'HB-01': 'Trate de no girar el tronco con algo pesado en las manos. Mejor gire con los pies.',
  'HB-02': 'Girar con un peso es duro para una espalda adolorida. Por ahora lo dejamos.',
  'HB-03':
    'Las pastillas para el dolor pueden tapar un aviso de su espalda. Trate de no entrenar fuerte bajo su efecto.',
  'HT-01':
    'Aguantar el aire para levantar sube rápido la presión arterial. Use menos peso y siga respirando.',
  'HT-02': 'Sostenga solo por poco tiempo y no deje de respirar.',
  'HT-03': 'Los pesos grandes suben la presión arterial. Use poco peso hasta que esté bajo control.',
  'LS-01':
    'Tal vez tiene un nervio adolorido. Doblarse con peso y los impactos fuertes pueden esperar a que mejore la pierna.',
  'LS-02': 'Su pierna va peor, así que dejamos las pesas hasta que la revisen.',
  'LS-03': 'Este estiramiento jala el nervio de la pierna. Hágalo pequeño y no lo sostenga.',
  'LS-04': 'Su nervio está muy sensible ahora. Este estiramiento lo dejamos para más tarde.',
  'LS-05': 'Quédese en un peso que no cambie cómo se siente la pierna.',
  'LS-06':
    'Su pierna aún no se calma. El trabajo pesado, los impactos fuertes y doblarse mucho quedan en pausa.',
  'OS-01':
    'Redondear mucho la espalda puede presionar fuerte los huesos débiles. Mejor dóblese desde la cadera.',
  'OS-02': 'Doblarse y girar podría lastimar el hueso que está sanando. Esto espera el sí de su médico.',
  'OS-03': 'Girar con un peso es duro para los huesos débiles. Mantenga el tronco hacia el frente.',
  'OS-04': 'Los impactos fuertes y los pesos grandes esperan el sí de su médico.',
  'OS-05': 'Esto puede ayudar a sus huesos. Pero apréndalo aquí con nosotros antes de hacerlo en casa.',
  'OS-06': 'Tenga cerca una silla o un mueble firme, para poder agarrarse.',
  'OS-07': 'Esto presiona el hueso que está sanando. Ahora son más seguros los movimientos más ligeros.',
  'PG-01': 'No se quede boca arriba por mucho tiempo. Póngase de lado o apóyese en manos y rodillas.',
  'PG-02': 'Acostarse boca abajo no es cómodo ni bueno para usted ahora.',
  'PG-03':
    'Esto jala fuerte la pared de la barriga. En el embarazo, lo mejor es un trabajo suave de la barriga.',
  'PG-04': 'Su equilibrio está cambiando. Elija movimientos firmes o agárrese de algo.',
  'PG-05': 'No aguante el aire para levantar. Use menos peso y suelte el aire al hacer fuerza.',
  'PG-06':
    'El trabajo con una sola pierna puede hacer que le duela la pelvis. Use las dos piernas por igual.',
  'PG-07': 'Por favor, no haga ejercicio todavía. Espere a que su equipo de maternidad diga que es seguro.',
  'PG-08': 'Deje los pesos muy grandes para después del parto. Los más ligeros la mantienen fuerte.',
  'PL-01': 'En los primeros días, su espalda sana mejor con movimientos fáciles. Las pesas vuelven pronto.',
  'PL-02': 'Si levanta algo esta semana, que sea poco peso. Apoye el pecho o la espalda en algo.',
  'PL-03':
    'Su espalda aún se está calmando. Primero usamos trabajo más ligero, y subimos el peso conforme se calma.',
  'PL-04': 'Use poco peso y vaya despacio. Si el dolor sube, pare y díganos.',
  'PL-05': 'Primero buscamos un movimiento suave y firme. Después agregamos el peso.',
  'PL-06': 'Caliente, apriete la barriga y mantenga la espalda recta. Agregue peso en pasos pequeños.',
  'PL-07': 'Es un salto grande para una semana. Con pasos más pequeños llega con más seguridad.',
  'PL-08': 'Caliente unos minutos antes de levantar mucho peso. Así prepara la espalda.',
  'PL-09': 'Su espalda necesita un día libre entre los días pesados. Es cuando se pone más fuerte.',
  'PL-10': 'Este es un paso grande. Empiece con poco, y vuelva al más fácil si sube el dolor.',
  'PL-11':
    'Este viene más tarde, cuando su espalda esté más fuerte. Hágalo con suavidad, y pare si sube el dolor.',
  'PL-12':
    'Esto hace trabajar muy duro los músculos de la espalda. Un movimiento más suave les ayuda a calmarse.',
  'PL-13': 'Empiece aquí con poco peso. Agregamos más cuando se sienta fácil y firme.',
  'PN-01': 'Su dolor es alto en este momento. Deje las pesas y elija algo que lo alivie.',
  'PN-02': 'Hoy su dolor es alto. Haga solo un poco, y pare si sube.',
  'PN-03': 'Con este nivel de dolor, use menos peso y haga menos series.',
  'PO-01': 'Su cirujano le pidió no doblarse ni girar todavía. Esto espera hasta que diga que sí.',
  'PO-02': 'Nada de pesas hasta que su cirujano diga que ya puede.',
  'PO-03':
    'Esto es demasiado para su espalda tan pronto después de la cirugía. Los movimientos fáciles le ayudan a sanar.',
  'PO-04': 'Ya puede volver a levantar. Llegue a los pesos grandes paso a paso.',
  'PO-05': 'Pregunte a su cirujano antes de usar cualquier peso, aunque sea pequeño.',
  'RF-01': 'No haga ejercicio ahora. Tiene que ir de inmediato a una sala de emergencias.',
  'RF-02': 'Por favor, deje sus ejercicios hasta que un médico le haga una revisión hoy.',
  'RF-03': 'Primero queremos que le hagan una revisión. Hasta entonces, este tipo de trabajo será suave.',
  'RF-04': 'Puede seguir moviéndose con suavidad mientras espera su revisión.',
  'RS-01':
    'Este movimiento le sigue subiendo el dolor, así que probamos otra manera. No significa un daño duradero.',
  'RS-02':
    'Un dolor punzante, o que sigue aumentando, es señal de cambiar el movimiento. Tenemos uno más fácil.',
  'RS-03': 'Un poco de molestia que se va al moverse está bien. Siga.',
  'RS-04': 'Cuando el movimiento pierde firmeza, la serie se acaba. Haga menos veces y más despacio.',
  'RS-05':
    'Con este movimiento, el dolor le bajó más por la pierna. Por favor, déjelo hasta que le hagamos una revisión.',
  'RS-06': 'La última vez eso dolió demasiado. Elegimos algo más fácil, para que su espalda pueda con ello.',
  'RS-07': 'Con este ejercicio su dolor subió un poco. La próxima vez, haga un poco menos.',
  'RS-08': 'Al día siguiente su espalda aún le dolía. La próxima vez hacemos menos.',
  'SI-01':
    'A esta articulación le puede molestar que se pare o empuje con una pierna. Por ahora use las dos.',
  'SI-02': 'Hágalo despacio y con un movimiento pequeño.',
  'SI-03': 'Use un asiento más alto, y empuje igual con las dos piernas.',
  'SI-04': 'Que cada rato sea corto, y cambie de postura a menudo.',
  'SI-05': 'Vuelva a correr y a saltar poco a poco.',
  'SL-01': 'Una barra pesada es demasiado hoy para una espalda con dolor. Volverá más adelante, paso a paso.',
  'SL-02': 'Cada impacto sacude la espalda. Con caminar se mantiene en forma mientras la espalda se calma.',
  'SL-03':
    'Enrollar el tronco una y otra vez puede irritar una espalda adolorida. Trabajamos la barriga de un modo más suave.',
  'SL-04': 'Por ahora, deje un pie en el piso. Dos piernas en el aire jalan fuerte la espalda.',
  'SL-05':
    'Cuando va rápido y se cansa, la espalda recibe la carga. Ahora es mejor un trabajo lento y parejo.',
  'SL-06': 'Puede empezar esto otra vez. Comience suave y despacio, y mantenga el control.',
  'SL-07':
    'Ya es seguro entrenar esto otra vez. Mantenga sus buenos hábitos y note cómo se siente la espalda.',
  'SL-08': 'Este es difícil. Primero queremos que la versión más fácil se sienta fuerte y firme.',
  'SL-09': 'Su espalda está lista para probar esto. Hágalo despacio y con la espalda quieta.',
  'SL-10': 'Por ahora, afloje en los tramos fuertes. Un ritmo parejo le hace bien.',
  'SN-01': 'Arquearse hacia atrás deja menos espacio a los nervios. Doblarse hacia adelante se siente mejor.',
  'SN-02': 'Camine un rato corto, siéntese a descansar y vuelva a caminar.',
  'SN-03':
    'Empujar peso sobre la cabeza puede hacer que arquee la espalda. Empujar en diagonal es más suave.',
  'SP-01': 'Arquearse hacia atrás presiona el punto débil. Mantenga la espalda recta.',
  'SP-02':
    'Nada de saltos ni balanceos rápidos por ahora. Espere a que su espalda se calme y acordemos que ya es hora.',
  'SP-03': 'Levantar así empuja la parte que se desliza. Primero entrenamos la cadera sin eso.',
  'SP-04': 'Avance aquí poco a poco, y no deje que la espalda se arquee.',
  'SP-05': 'Girar con un peso fuerza el punto débil. Mejor mantenga el tronco quieto.',
  'ST-01': 'El tejido adolorido aún se está poniendo fuerte. Vaya más despacio y use menos peso.',
}
