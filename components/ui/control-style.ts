/** The look of anything typed into or chosen from. */
export const controlStyle =
  'control w-full rounded-md border border-line-strong bg-panel px-3 text-base text-ink ' +
  'placeholder:text-muted aria-invalid:border-stop aria-invalid:ring-1 aria-invalid:ring-stop ' +
  'disabled:bg-sunken disabled:text-muted [&[readonly]]:bg-sunken pointer-coarse:text-[1rem]'
