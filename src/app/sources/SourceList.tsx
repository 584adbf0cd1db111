import type { Catalogue } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { SourceItem } from '#src/app/sources/SourceItem.tsx'
import { sourceGroups } from '#src/app/sources/sourceGroups.ts'
import { usageTexts } from '#src/app/sources/usageTexts.ts'
import { createLabels } from '#src/view/labels.ts'

/** Every source, under the book that it serves. */
export function SourceList(props: { readonly catalogue: Catalogue }) {
  const { catalogue } = props
  const format = useFormat()
  const labels = createLabels(catalogue, undefined, format)
  return sourceGroups(catalogue).map(({ id, entries }) => (
    <div key={id} className="sources-group">
      <h4 id={`sources-group-${id}`}>{format.t(`sources.group.${id}`)}</h4>
      <ul aria-labelledby={`sources-group-${id}`}>
        {entries.map((entry) => (
          <SourceItem key={entry.source.id} source={entry.source} uses={usageTexts(entry, catalogue, format, labels)} />
        ))}
      </ul>
    </div>
  ))
}
