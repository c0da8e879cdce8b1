/** How a link in running text looks. */
export const textLinkStyle =
  'rounded-sm text-action underline decoration-action/35 underline-offset-3 hover:text-action-strong hover:decoration-current'
