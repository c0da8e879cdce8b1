import { describe, expect, it } from 'vitest'
import { startVariables } from './start-variables'

describe('What a clinic’s server is started with', () => {
  it('listens for this machine alone, and has a set-up code that can be copied, where nothing is said', () => {
    const { setUpCode, ...others } = startVariables({})
    expect(others).toEqual({ port: 3000, host: '127.0.0.1', address: 'http://localhost:3000' })
    expect(setUpCode).toMatch(/^[A-HJKMNP-Z2-9]{10}$/)
    expect(startVariables({}).setUpCode).not.toBe(setUpCode)
  })

  it('takes an empty variable, as a compose file passes one that nobody set, for one that is not given', () => {
    const { setUpCode, ...others } = startVariables({
      PORT: '',
      HOST: '',
      NEXTAUTH_URL: '',
      PLUMBLINE_SETUP_CODE: '',
    })
    expect(others).toEqual({ port: 3000, host: '127.0.0.1', address: 'http://localhost:3000' })
    expect(setUpCode).toHaveLength(10)
  })

  it('does as it is told', () => {
    expect(
      startVariables({
        PORT: '8080',
        HOST: '0.0.0.0',
        NEXTAUTH_URL: 'https://plumbline.your-clinic.example',
        PLUMBLINE_SETUP_CODE: 'given-code',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      address: 'https://plumbline.your-clinic.example',
      setUpCode: 'given-code',
    })
  })
})
