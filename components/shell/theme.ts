/** Light, dark, or whatever the device says. Kept in a cookie so that the first paint is already right. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = 'theme'

/** The theme of that name, such as a cookie says it. */
export const themeOf = (name: string | undefined): Theme => THEMES.find((theme) => theme === name) ?? 'system'
