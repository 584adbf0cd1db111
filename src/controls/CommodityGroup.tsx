import { useMemo } from 'react'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Format } from '#src/i18n/format.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { CommodityActions } from '#src/controls/CommodityRow.tsx'
import { CommodityRow } from '#src/controls/CommodityRow.tsx'
import type { PickerRows } from '#src/controls/pickerRows.ts'

/** What stands at the end of a row: the last full year's value in the language's largest unit, or why there is none. */
function detailOf(info: SeriesInfo, needsWeight: boolean, format: Format): string {
  if (needsWeight && info.weight === null) return format.t(pickerMessages, 'picker.noWeight')
  if (info.frequency === 'annual') return format.t(pickerMessages, 'picker.yearly')
  return info.lastYear === null ? '' : format.number(info.lastYear.valueUsd / format.step('usd', 1e9).divisor, 1)
}

/** The commodities of one flow. */
export function CommodityGroup(props: {
  readonly flow: Flow
  readonly catalogue: Catalogue
  readonly found: PickerRows
  readonly colourIndices: ReadonlyMap<string, number>
  readonly needsWeight: boolean
  readonly format: Format
  readonly actions: CommodityActions
}) {
  const { flow, catalogue, found, colourIndices, needsWeight, format, actions } = props
  const { t } = format
  const rows = useMemo(
    () =>
      found.rows.map(({ info, name }) => ({
        info,
        name,
        detail: detailOf(info, needsWeight, format),
        onlyName: format.t(pickerMessages, 'picker.onlyNamed', { name }),
      })),
    [found, needsWeight, format],
  )
  const year = catalogue.commodities.find((commodity) => commodity.flow === flow)?.series[0]?.lastYear?.year
  return (
    <fieldset className="commodities">
      <legend>{t(seriesMessages, `flow.${flow}`)}</legend>
      {year !== undefined && (
        <span className="commodities-column" aria-hidden="true">
          {t(pickerMessages, 'picker.column', { year: format.period(String(year)) })}
        </span>
      )}
      <ul>
        {rows.map(({ info, name, detail, onlyName }) => (
          <CommodityRow
            key={info.id}
            info={info}
            name={name}
            detail={detail}
            colourIndex={colourIndices.get(info.id) ?? null}
            onlyLabel={t(pickerMessages, 'picker.only')}
            onlyName={onlyName}
            actions={actions}
          />
        ))}
      </ul>
      {found.more > 0 && (
        <p className="commodities-more">{t(pickerMessages, 'picker.search.more', { count: found.more })}</p>
      )}
    </fieldset>
  )
}
