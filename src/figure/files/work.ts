import { escapeHtml } from '#src/lib/escapeHtml.ts'

/** The licence of our drawings; the figures in them keep their publishers’. */
export const drawingLicence = 'https://creativecommons.org/licenses/by/4.0/'

export type Work = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** Null where it is not ours alone to give. */
  readonly licence: string | null
  readonly sources: readonly string[]
}

/** What archives read of an SVG, Wikimedia Commons among them: Dublin Core in RDF, of the name spaces that it takes. */
export function workMetadata({ title, author, language, licence, sources }: Work): string {
  const element = (name: string, text: string): string => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>' +
    '<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>' +
    `${element('title', title)}<dc:creator><cc:Agent>${element('title', author)}</cc:Agent></dc:creator>` +
    element('language', language) +
    sources.map((source) => element('source', source)).join('') +
    (licence === null ? '' : `<cc:license rdf:resource="${licence}"/>`) +
    '</cc:Work></rdf:RDF></metadata>'
  )
}
