import { renderToStaticMarkup } from 'react-dom/server'
import { catalogueQuery, createQueryClient } from '#src/api/queries.ts'
import { minDirectLabelsWidth, pagePalette } from '#src/chart/drawing.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/address.ts'

/** The still drawing of a view in the page's colours, at the size that its live chart has. */
export async function stillMarkup(search: string, size: { width: number; height: number }): Promise<string> {
  const client = createQueryClient()
  const catalogue = await client.fetchQuery(catalogueQuery)
  const { drawing } = await figureOf(parseView(search, catalogue).view, catalogue, createFormat(english), client)
  if (drawing === null) throw new Error(`There is nothing to draw in ${search}`)
  await drawing.load?.()
  const { width } = size
  const height = drawing.ownHeight?.(width, Infinity) ?? size.height
  const directLabels = width >= minDirectLabelsWidth
  return renderToStaticMarkup(drawing.draw({ width, height, directLabels, palette: pagePalette, interaction: null }))
}
