/** When to stop, in Spanish: the lines of ../../instructions/stop-lines, with the same warnings in shorter sentences. */
export const STOP_PLAIN =
  'Pare si el dolor se vuelve punzante o sigue aumentando. Pare si el dolor, el hormigueo o el adormecimiento bajan por la pierna.'

export const STOP_LOADED =
  'Pare si el dolor es punzante, sigue aumentando o pasa de 5 sobre 10. Pare si pierde el control o se le traba la espalda. Pare si el dolor baja por la pierna.'

export const STOP_IMPACT =
  'Pare si le duele la espalda al pisar o al aterrizar. Pare si el dolor se vuelve punzante o sigue aumentando. Pare si el dolor, el hormigueo o el adormecimiento bajan por la pierna.'

export const STOP_HARD_EFFORT =
  'Pare si siente mareo, desmayo, falta de aire o dolor en el pecho. Pare si el dolor de espalda es punzante o sigue aumentando. Pare si pasa de 5 sobre 10 o se le traba la espalda. Pare si el dolor o el hormigueo bajan por la pierna.'
