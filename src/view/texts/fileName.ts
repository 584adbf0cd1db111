import { type Catalogue, commodityId, pairName } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { ViewState } from '#src/view/viewState.ts'

const maxNames = 3

/** `Liquefied natural gas` → `liquefied-natural-gas`. */
const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** Dollars, the default, are left out of file names. */
export const moneyInName = ({ money }: Pick<ViewState, 'money'>): string[] => (money === 'usd' ? [] : [money])

/** `china-russia_crude-oil_value_year_2017_2025`, without the ending; English in every language. */
export function fileNameOf(view: ViewState, plot: Plot, catalogue: Catalogue): string {
  const series = plot.series.map(({ info }) => {
    const named = catalogue.commodities.find(({ id }) => id === commodityId(info))
    return slug(named === undefined ? info.id : info.cmdCode === 'TOTAL' ? `all goods ${info.flow}` : named.names.en)
  })
  const unique = [...new Set(series)]
  const listed =
    unique.length > maxNames ? [...unique.slice(0, maxNames), `and-${unique.length - maxNames}-more`] : unique
  const isChosenBase = plot.base !== null && plot.base === view.base
  const show = plot.show === 'level' ? [] : [isChosenBase ? `${plot.show}-${plot.base}` : plot.show]
  const range = [plot.periods[0], plot.periods.at(-1)].filter((period) => period !== undefined)
  return [
    pairName,
    listed.join('+') || 'nothing',
    view.measure,
    ...moneyInName(view),
    ...show,
    view.freq,
    ...range,
  ].join('_')
}
