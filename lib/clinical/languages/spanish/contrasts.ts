import type { PatientWords } from '../patient-words'

export const contrasts: PatientWords['contrasts'] = {
  squat: {
    look: 'Espalda en su forma natural, talones abajo',
    avoid: 'Espalda baja redonda, los talones se levantan',
  },
  hinge: {
    look: 'Se dobla la cadera, espalda larga',
    avoid: 'Se dobla la cintura, espalda redonda',
  },
  deadlift: {
    look: 'Espalda recta, barra cerca de las piernas',
    avoid: 'Espalda redonda, barra lejos',
  },
  row: { look: 'Espalda recta y quieta', avoid: 'Espalda redonda, el cuerpo sube de un tirón' },
  plank: { look: 'Cuerpo recto de la cabeza a los talones', avoid: 'La espalda baja se hunde' },
}
