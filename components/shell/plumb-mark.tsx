/** The mark: a plumb line. */
export const PlumbMark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 24 24" className={className} aria-hidden>
    <path
      d="M5 2.5h14M12 2.5v9"
      className="fill-none stroke-current"
      strokeWidth={1.75}
      strokeLinecap="round"
    />
    <path d="M12 21.5 8 14.2a4 4 0 0 1 8 0Z" className="fill-current" />
  </svg>
)
