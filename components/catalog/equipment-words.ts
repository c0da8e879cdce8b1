import type { EquipmentNeed } from '@/lib/clinical/exercise'
import { EQUIPMENT_LABELS } from '@/lib/clinical/labels'

/** What is needed, in words: 'Chair or bench, pillow (optional)'. */
export function equipmentWords(needs: readonly EquipmentNeed[]): string {
  if (needs.length === 0) return 'No equipment'
  const words = needs
    .map(({ oneOf, optional }) => {
      const things = oneOf.map((thing) => EQUIPMENT_LABELS[thing].toLowerCase()).join(' or ')
      return optional ? `${things} (optional)` : things
    })
    .join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
