import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CATALOG } from '@/lib/clinical/catalog'
import { EDUCATION } from '@/lib/clinical/education/education'
import { educationPicture } from '@/lib/clinical/education/pictures'
import { FORM_CONTRASTS, LIFT_FORMS } from '@/lib/clinical/form-contrasts'
import { FIGURE_GROUPS, type FigureGroup, figureGroupOf } from '@/lib/figure/figure-groups'
import { FIGURES } from '@/lib/figure/figures'
import { ContrastFigures } from './contrast-figures'
import { educationFigure } from './education-figure'
import { FigureFrames } from './figure-frames'
import { figureOf } from './figure-of'

const LIMIT_BYTES = 6 * 1024

const markupOf = (slug: string): string => {
  const figure = figureOf(slug)
  return figure ? renderToStaticMarkup(<FigureFrames figure={figure} pixelsPerCm={1.5} />) : ''
}

describe('The figures on the screen', () => {
  it('are there for every exercise of the catalog, and for nothing else', () => {
    expect(Object.keys(FIGURES).toSorted()).toEqual(CATALOG.map(({ slug }) => slug).toSorted())
  })

  it('are in the group that a page would fetch for them', () => {
    expect(CATALOG.filter(({ slug }) => figureGroupOf(slug) === undefined)).toEqual([])
    for (const group of Object.keys(FIGURE_GROUPS) as FigureGroup[]) {
      const file = readFileSync(`lib/figure/figures/${group}.ts`, 'utf8')
      const drawn = CATALOG.filter(({ slug }) => new RegExp(`^  (?:'${slug}'|${slug}):`, 'm').test(file))
      expect(drawn.map(({ slug }) => slug).toSorted()).toEqual([...FIGURE_GROUPS[group]].toSorted())
    }
  })

  it('are there for cold and warmth, for walking and for posture', () => {
    const pictures = EDUCATION.flatMap(({ id }) => educationPicture(id) ?? [])
    expect(new Set(pictures)).toEqual(new Set(['ice-and-heat', 'walk', 'posture']))
    for (const picture of pictures)
      expect(
        renderToStaticMarkup(<FigureFrames figure={educationFigure(picture)} pixelsPerCm={1} />),
      ).toContain('<path')
  })

  it.each(CATALOG.map(({ slug }) => slug))('%s is one picture with its words, and light', (slug) => {
    const markup = markupOf(slug)
    const drawings = markup.match(/<svg.*?<\/svg>/gs) ?? []
    expect(drawings.length).toBeGreaterThanOrEqual(2)
    expect(drawings.every((svg) => svg.startsWith('<svg aria-hidden="true"'))).toBe(true)
    expect(markup.match(/role="img"/g)).toHaveLength(1)
    expect(markup).toContain(`aria-label="${FIGURES[slug].says.replaceAll("'", '&#x27;')}"`)
    expect(drawings.join('').length).toBeLessThan(LIMIT_BYTES)
  })

  it('have no color of their own: light, dark and paper each bring theirs', () => {
    expect(markupOf('goblet-squat')).not.toMatch(/#[\da-f]{3,6}\b|rgb|style=/)
  })

  it.each(LIFT_FORMS)('say in words what is good and what is not about a %s', (form) => {
    const { look, avoid } = FORM_CONTRASTS[form]
    const markup = renderToStaticMarkup(<ContrastFigures contrast={{ form, look, avoid }} pixelsPerCm={1} />)
    expect(markup).toMatch(new RegExp(`Like this</span>${look}.*Not like this</span>${avoid}`, 's'))
  })

  it('have nothing for an exercise of the clinic’s own', () => {
    expect(figureOf('3f0c2f9e-own')).toBeNull()
  })
})
