/** 'own-' and the id that the clinic's record of the exercise has. */
export type OwnExerciseSlug = `own-${string}`

const OWN_SLUG = /^own-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is written like the slug of a clinic's own exercise; whether there is one, only the clinic's records say. */
export const isOwnSlug = (slug: string): slug is OwnExerciseSlug => OWN_SLUG.test(slug)

/** The id of the clinic's record of an exercise. */
export const ownIdOf = (slug: OwnExerciseSlug): string => slug.slice('own-'.length)
