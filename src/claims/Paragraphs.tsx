import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** What a claim rests on, sentence after sentence; a paragraph of which nothing is known is left out. */
export function Paragraphs(props: { readonly of: readonly (readonly string[])[] }) {
  const { sentences } = useFormat()
  return props.of
    .map(sentences)
    .filter((text) => text !== '')
    .map((text) => <p key={text}>{signsJoined(text)}</p>)
}
