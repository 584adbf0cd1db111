import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createNamer, NamerContext } from '#src/chart/Group.tsx'
import { pixels } from '#src/chart/frame/scales.ts'

const coordinates = /(\s(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|d|transform|font-size|stroke-width)=")([^"]+)/g

/**
 * A drawing as the text of an SVG file, as XML has it and not HTML. Lengths are written to a hundredth of a pixel: what comes
 * after depends on the machine.
 */
export function writeSvg(drawing: ReactNode): string {
  return renderToStaticMarkup(<NamerContext value={createNamer()}>{drawing}</NamerContext>)
    .replaceAll(
      coordinates,
      (_, before: string, value: string) =>
        before + value.replaceAll(/-?\d+\.\d{3,}(?:e[+-]?\d+)?/g, (length) => String(pixels(Number(length)))),
    )
    .replaceAll(/><\/(?:path|line|rect|circle)>/g, '/>')
    .replaceAll('&#x27;', "'")
    .replaceAll(/>[^<]*</g, (text) => text.replaceAll('&quot;', '"'))
}
