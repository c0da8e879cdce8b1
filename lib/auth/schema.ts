import { z } from 'zod'
import { newPassword, PASSWORD_LENGTHS } from '@/lib/clinic/schema'

const LONGEST_CODE = 40
const LONGEST_TOKEN = 120

/** A code of an app, or a recovery code: the code itself tells which. */
export const codeInput = z.object({
  code: z
    .string('Give the code.')
    .trim()
    .min(6, 'Give the whole code.')
    .max(LONGEST_CODE, 'This is no code.'),
})

/** What is given again: a password or a code. */
export const reauthenticateInput = z.union(
  [
    z.object({ password: z.string().min(1).max(PASSWORD_LENGTHS.most) }),
    z.object({ code: codeInput.shape.code }),
  ],
  'Give your password or a code.',
)

export const forgottenInput = z.object({
  email: z.string('Give your e-mail address.').trim().min(3, 'Give your e-mail address.').max(254),
})

export const linkToken = z.string().max(LONGEST_TOKEN)

export const chosenPassword = z.object({ token: linkToken, password: newPassword })

/** Which of one's own sessions end. */
export const endAllInput = z.object({ which: z.enum(['others', 'all']) })
export const ownSessionInput = z.object({ session: z.string().length(64) })

/** A press that says nothing more. */
export const press = z.object({})
