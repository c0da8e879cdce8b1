/** Accounts of the demo clinic. They sign in only where the demo is served. */
export const DEMO_DOMAIN = 'demo.plumbline.example'
export const DEMO_PASSWORD = 'plumbline-demo'

export const DEMO_THERAPISTS = [
  { name: 'Maya Okafor', credentials: 'PT, DPT', email: `maya@${DEMO_DOMAIN}`, role: 'lead' },
  { name: 'Tomás Rivera', credentials: 'PT, DPT, OCS', email: `tomas@${DEMO_DOMAIN}`, role: 'therapist' },
  { name: 'Hannah Lindqvist', credentials: 'PT', email: `hannah@${DEMO_DOMAIN}`, role: 'therapist' },
  { name: 'Ruth Adler', credentials: '', email: `ruth@${DEMO_DOMAIN}`, role: 'front_desk' },
  { name: 'Samir Haddad', credentials: '', email: `samir@${DEMO_DOMAIN}`, role: 'admin' },
] as const

/** The account that the demo prints. */
export const DEMO_SIGN_IN = DEMO_THERAPISTS[0].email
