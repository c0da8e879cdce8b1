export const menuItemStyle =
  'control flex w-full cursor-pointer items-center gap-2.5 rounded-md px-3 text-left select-none ' +
  'data-highlighted:bg-sunken focus-visible:-outline-offset-2 [&_svg]:size-4 [&_svg]:shrink-0'
