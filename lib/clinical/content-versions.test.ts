import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CONTENT_VERSIONS, type SignedContent } from './content-versions'
import { EDUCATION } from './education/education'
import { RULES } from './rules/rules'
import { TEMPLATES } from './templates/templates'
import { THRESHOLDS } from './thresholds'

const CONTENT: Readonly<Record<SignedContent, unknown>> = {
  rules: RULES,
  thresholds: THRESHOLDS,
  templates: TEMPLATES,
  education: EDUCATION,
}

/** The content that each version stands for. A sign-off is worth nothing when content changes under its version. */
const RECORDED: Readonly<Record<SignedContent, readonly [version: string, hash: string]>> = {
  rules: ['2026-11-29', 'a326698035f4d849'],
  thresholds: ['2026-11-27', '215eb3a80a38fe99'],
  templates: ['2026-11-23', 'c2b504afee5112d0'],
  education: ['2026-11-28', '4ce173ae709ee1d0'],
}

const hashOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)

describe('A version of clinical content', () => {
  it.each(Object.keys(CONTENT) as SignedContent[])('%s: names the content there is', (subject) => {
    const now = [CONTENT_VERSIONS[subject], hashOf(CONTENT[subject])]
    expect(now, `${subject} changed: give it a new version (today) and record both here`).toEqual(
      RECORDED[subject],
    )
  })
})
