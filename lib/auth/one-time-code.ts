import 'server-only'
import { Secret, TOTP } from 'otpauth'

const STEP_MILLISECONDS = 30_000
/** A phone's clock may be one step ahead or behind. */
const STEPS_AROUND = 1
const SECRET_BYTES = 20

const codesOf = (secret: string, label = '', issuer = ''): TOTP =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })

/** A secret of 160 bits, as an app takes it: in base 32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The address that the QR code holds. */
export const addressOfSecret = (secret: string, email: string, clinicName: string): string =>
  codesOf(secret, email, `Plumbline, ${clinicName}`).toString()

/** The code of a moment. For tests; people read it from their app. */
export const codeAt = (secret: string, at: Date): string =>
  codesOf(secret).generate({ timestamp: at.getTime() })

/** The time step that this code belongs to, if it is the present one or next to it; undefined for a wrong code. */
export function stepOfCode(secret: string, code: string, at: Date): number | undefined {
  const delta = codesOf(secret).validate({ token: code, timestamp: at.getTime(), window: STEPS_AROUND })
  return delta === null ? undefined : Math.floor(at.getTime() / STEP_MILLISECONDS) + delta
}
