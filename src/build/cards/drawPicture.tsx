import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { optimize } from 'svgo'
import type { PictureMark } from '#src/app/gallery/cards.ts'
import { pictureSize } from '#src/figures/card.ts'
import { NamerContext } from '#src/chart/Group.tsx'

const nameless = (): undefined => undefined

/** Attributes of a path by what React calls them. How a stroke ends is said once, by the style sheet. */
const names = new Map([
  ['d', 'd'],
  ['fill', 'fill'],
  ['stroke', 'stroke'],
  ['stroke-width', 'strokeWidth'],
  ['stroke-dasharray', 'strokeDasharray'],
  ['stroke-linejoin', null],
  ['stroke-linecap', null],
])

function markOf(attributes: string): PictureMark {
  const written = Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => {
    const own = names.get(name)
    if (own === undefined) throw new Error(`A mark of a card's picture has no ${name}`)
    return own === null ? [] : [[own, value]]
  })
  return { d: '', ...Object.fromEntries(written.flat()) }
}

/**
 * The marks of a card as paths alone, a tenth of a pixel exact, so that the page draws them as any other element.
 *
 * @throws where there are words in it
 */
export function drawPicture(marks: ReactNode): readonly PictureMark[] {
  const svg = renderToStaticMarkup(
    <svg {...pictureSize}>
      <NamerContext value={nameless}>{marks}</NamerContext>
    </svg>,
  )
  const { data } = optimize(svg, {
    plugins: [
      { name: 'convertShapeToPath', params: { convertArcs: true, floatPrecision: 1 } },
      { name: 'mergePaths', params: { force: true, floatPrecision: 1 } },
      { name: 'convertPathData', params: { floatPrecision: 1 } },
    ],
  })
  const inside = data.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
  const rest = inside.replaceAll(/<path [^>]*\/>/g, '')
  if (rest !== '') throw new Error(`A card's picture is of paths alone: ${rest.slice(0, 80)}`)
  return Array.from(inside.matchAll(/<path ([^>]*)\/>/g), ([, attributes = '']) => markOf(attributes))
}
