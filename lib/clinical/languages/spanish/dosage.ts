import type { DosageWords } from '../patient-words'
import { listed } from './listed'

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

export const dosage: DosageWords = {
  sets: (count) => counted(count, '1 serie', 'series'),
  times: (count) => counted(count, '1 vez', 'veces'),
  setsOf: (sets, times) => `${counted(sets, '1 serie', 'series')} de ${times}`,
  rounds: (count) => counted(count, '1 ronda', 'rondas'),
  minutes: (count) => counted(count, '1 minuto', 'minutos'),
  hold: (seconds) => `sostenga ${counted(seconds, '1 segundo', 'segundos')}`,
  rest: (seconds) => `descanse ${counted(seconds, '1 segundo', 'segundos')}`,
  sides: { both: null, left: 'solo el lado izquierdo', right: 'solo el lado derecho', each: 'de cada lado' },
  loads: { none: null, light: 'poco peso', moderate: 'peso mediano', heavy: 'mucho peso' },
  loadOf: (amount, unit) => `con ${amount} ${unit}`,
  sessions: (perDay) =>
    perDay === 2 ? 'dos veces al día' : counted(perDay, 'una vez al día', 'veces al día'),
  days: (perWeek) =>
    perWeek === 7 ? 'todos los días' : counted(perWeek, '1 día por semana', 'días por semana'),
  weekdays: {
    mon: 'lunes',
    tue: 'martes',
    wed: 'miércoles',
    thu: 'jueves',
    fri: 'viernes',
    sat: 'sábado',
    sun: 'domingo',
  },
  listed,
}
