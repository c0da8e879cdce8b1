import { Check, X } from 'lucide-react'
import type { LiftForm } from '@/lib/clinical/form-contrasts'
import type { Figure } from '@/lib/figure/figure'
import { drawnEnd } from '@/lib/figure/picture'
import { FigurePicture } from './figure-picture'
import { formPairOf } from './form-pair'

const One = ({
  figure,
  label,
  words,
  isGood,
  pixelsPerCm,
}: {
  figure: Figure
  label: string
  words: string
  isGood: boolean
  pixelsPerCm: number
}) => {
  const Icon = isGood ? Check : X
  const { pictures, frame } = drawnEnd(figure)
  return (
    <figure className="flex flex-1 flex-col items-center justify-end gap-2">
      {pictures.map((picture) => (
        <FigurePicture key={figure.says} picture={picture} frame={frame} pixelsPerCm={pixelsPerCm} />
      ))}
      <figcaption
        className={`w-full border-t-2 pt-1.5 text-sm ${isGood ? 'border-action' : 'border-stop border-dashed'}`}
      >
        <span className={`flex items-center gap-1.5 font-semibold ${isGood ? 'text-action' : 'text-stop'}`}>
          <Icon aria-hidden className="size-4" />
          {label}
        </span>
        {words}
      </figcaption>
    </figure>
  )
}

const ENGLISH = { like: 'Like this', notLike: 'Not like this' }

/** A lift done well beside the mistake that is made most, with a few words each. */
export const ContrastFigures = ({
  contrast: { form, look, avoid },
  labels = ENGLISH,
  pixelsPerCm,
}: {
  contrast: { form: LiftForm; look: string; avoid: string }
  /** Above each, in the language of the words. */
  labels?: { like: string; notLike: string }
  pixelsPerCm: number
}) => {
  const { like, notLike } = formPairOf(form)
  return (
    <div className="flex gap-6">
      <One figure={like} label={labels.like} words={look} isGood pixelsPerCm={pixelsPerCm} />
      <One figure={notLike} label={labels.notLike} words={avoid} isGood={false} pixelsPerCm={pixelsPerCm} />
    </div>
  )
}
