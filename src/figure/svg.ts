import { fontFaces } from '#src/figure/fontFaces.ts'

/** The text of an SVG file: the drawing with its fonts inside. */
export async function svgText(drawing: SVGSVGElement): Promise<string> {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = await fontFaces(drawing.textContent)
  drawing.querySelector('style')?.remove()
  drawing.querySelector('metadata')?.after(style)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`
}
