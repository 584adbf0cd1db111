import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { YearPair } from '#src/figures/page/AnalysisChoices.tsx'
import { type TableCell, type TableRow, NumberTable } from '#src/figures/page/NumberTable.tsx'
import { moneyText, percentText } from '#src/figures/partners.ts'
import {
  goodsNamesIn,
  headingDataIn,
  openGoods,
  shownYears,
  suppliersChoice,
  suppliersFigure,
} from '#src/figures/suppliers/makeSuppliers.tsx'
import { type HeadingData, whyUnlisted } from '#src/figures/suppliers/supplierLists.ts'
import { countryName, useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { type ListedTrade, amountOf, restOf, shareIn } from '#src/trade/beside/partners.ts'
import { suppliedHeadings } from '#src/trade/beside/suppliers.ts'

const idOf = (cmdCode: string): string => `X-${cmdCode}`

function Controls({ view, catalogue, answers, choose }: PartProps) {
  const set = useSetView()
  const format = useFormat()
  const { t, number } = format
  const { cmdCode, sort } = suppliersChoice(view)
  const nameOf = goodsNamesIn(answers, catalogue, format)
  const years = (cmdCode === null ? null : headingDataIn(view, cmdCode, answers))?.allYears ?? []
  return (
    <>
      <label className="analysis-field">
        <span>{t('suppliers.goods')}</span>
        <select
          value={cmdCode ?? ''}
          onChange={({ target }) =>
            set(openGoods(view, { of: target.value === '' ? null : idOf(target.value), sort }).change)
          }
        >
          <option value="">{t('suppliers.goods.all', { count: number(suppliedHeadings.length, 0) })}</option>
          {suppliedHeadings.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </label>
      {cmdCode === null && (
        <>
          <RadioGroup
            legend={t('suppliers.sort')}
            name="suppliers-sort"
            values={['china', 'group'] as const}
            chosen={sort === 'group' ? 'group' : 'china'}
            label={(value) => t(`suppliers.sort.${value}`)}
            onChoose={(next) => choose({ sort: next })}
          />
          <p className="analysis-hint">{t('suppliers.choose')}</p>
        </>
      )}
      {years.length > 2 && <YearPair years={years} chosen={shownYears(view)} onChoose={choose} />}
    </>
  )
}

/** Table of every supplier listed in one of the years, and of the rest that the lists leave. */
function SupplierTable({ data: { years, partners, money } }: { readonly data: HeadingData }) {
  const format = useFormat()
  const { t, period } = format
  const row = (id: string, name: string, shareOf: (trade: ListedTrade) => number | null): TableRow => ({
    id,
    name,
    cells: years.flatMap((trade): TableCell[] => {
      const share = shareOf(trade)
      if (share === null)
        return [
          { text: whyUnlisted(id, trade, format), status: null },
          { text: null, status: null },
        ]
      const amount = moneyText(amountOf(trade, share).value, money, format)
      return [
        { text: percentText(share / 100, format), status: trade.status },
        { text: amount, status: null },
      ]
    }),
  })
  const named = partners.map((one) => row(one, countryName(one, format), (trade) => shareIn(trade, one)))
  const rest = row('unlisted', t('suppliers.unlisted'), ({ list }) => restOf(list))
  const hasRest = years.some(({ list }) => restOf(list) > 0)
  return (
    <NumberTable
      label={t('suppliers.table')}
      corner={t('suppliers.table.supplier')}
      heads={years.map(({ year }) => ({ id: String(year), title: period(String(year)), span: 2 }))}
      rows={hasRest ? [...named, rest] : named}
    />
  )
}

function Under({ view, answers }: PartProps) {
  const set = useSetView()
  const { t, number } = useFormat()
  const { cmdCode, sort } = suppliersChoice(view)
  const data = cmdCode === null ? null : headingDataIn(view, cmdCode, answers)
  if (data === null) return null
  const { search, change } = openGoods(view, { of: null, sort })
  return (
    <>
      {!view.embed && (
        <p>
          <ViewLink search={search} onOpen={() => set(change)}>
            {t('suppliers.goods.back', { count: number(suppliedHeadings.length, 0) })}
          </ViewLink>
        </p>
      )}
      <SupplierTable data={data} />
    </>
  )
}

/** Says why nothing is drawn: both years are the same, or no year has a list. */
function Instead({ view }: PartProps) {
  const { t, period } = useFormat()
  const { a, b } = shownYears(view)
  return (
    <div className="state state-large">
      <p>{a === b ? t('analysis.sameYear', { year: period(String(a)) }) : t('suppliers.none')}</p>
    </div>
  )
}

export const suppliers: AnalysisOfPage = {
  ...suppliersFigure,
  choice(view) {
    const { cmdCode, a, b, sort } = suppliersChoice(view)
    return { of: cmdCode === null ? null : idOf(cmdCode), a, b, sort }
  },
  Controls,
  Under,
  Instead,
}
