import type { Catalogue } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { cautionTexts } from '#src/app/sources/cautionTexts.ts'
import { createLabels } from '#src/view/texts/labels.ts'

/** What the figures must not be taken for. */
export function Cautions(props: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const labels = createLabels(props.catalogue, undefined, format)
  return (
    <ul className="sources-cautions">
      {cautionTexts(props.catalogue, format, labels).map(({ id, head, text }) => (
        <li key={id}>
          <strong>{head}</strong> {text}
        </li>
      ))}
    </ul>
  )
}
