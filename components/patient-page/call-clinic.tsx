import { Phone } from 'lucide-react'

/** The clinic's number as a button that a thumb finds; nothing where the clinic has none. */
export const CallClinic = ({
  phone,
  label,
  look = 'plain-button',
}: {
  phone: string
  label: string
  look?: string
}) =>
  phone.trim() === '' ? null : (
    <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className={look}>
      <Phone aria-hidden />
      <span>
        {label} <span className="whitespace-nowrap">{phone}</span>
      </span>
    </a>
  )
