import { escapeHtml } from '#src/lib/escapeHtml.ts'

/** The licence of our drawings; the numbers in them keep their publishers’ licences. */
export const drawingLicence = 'https://creativecommons.org/licenses/by/4.0/'

export type Work = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** Null where the drawing is not ours alone to license. */
  readonly licence: string | null
  readonly sources: readonly string[]
}

/** Metadata that archives such as Wikimedia Commons read: Dublin Core in RDF, in the namespaces that it accepts. */
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
