import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { YearPair } from '#src/figures/page/AnalysisChoices.tsx'
import type { HeadingData } from '#src/figures/suppliers/headingData.ts'
import { restOf, shareIn } from '#src/figures/suppliers/headingData.ts'
import { partOf } from '#src/figures/suppliers/goodsData.ts'
import {
  goodsNamesIn,
  headingDataIn,
  shownYears,
  suppliedHeadings,
  suppliersChoice,
  suppliersFigure,
} from '#src/figures/suppliers/makeSuppliers.ts'
import { openGoods, searchOfGoods } from '#src/figures/suppliers/openGoods.ts'
import { inMoney, inPercent, whyUnlisted } from '#src/figures/suppliers/suppliersTexts.ts'
import { countryName } from '#src/i18n/country.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useSetView } from '#src/page/useView.ts'

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
        <span>{t(supplierMessages, 'suppliers.goods')}</span>
        <select
          value={cmdCode ?? ''}
          onChange={({ target }) => set(openGoods({ of: target.value === '' ? null : idOf(target.value), sort }))}
        >
          <option value="">
            {t(supplierMessages, 'suppliers.goods.all', { count: number(suppliedHeadings.length, 0) })}
          </option>
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
            legend={t(supplierMessages, 'suppliers.sort')}
            name="suppliers-sort"
            values={['china', 'group'] as const}
            chosen={sort === 'group' ? 'group' : 'china'}
            label={(value) => t(supplierMessages, `suppliers.sort.${value}`)}
            onChoose={(next) => choose({ sort: next })}
          />
          <p className="analysis-hint">{t(supplierMessages, 'suppliers.choose')}</p>
        </>
      )}
      {years.length > 2 && <YearPair years={years} chosen={shownYears(view)} onChoose={choose} />}
    </>
  )
}

/** Everyone who is listed in one of the years, and what the lists leave. */
function SupplierTable(props: { readonly data: HeadingData }) {
  const { years, partners, money } = props.data
  const format = useFormat()
  const { t, period } = format
  const row = (id: string, name: string, shareAt: (index: number) => number | null) => (
    <tr key={id}>
      <th scope="row">{name}</th>
      {years.map((supplied, i) => {
        const { year, whole, status } = supplied
        const share = shareAt(i)
        const words = share === null ? whyUnlisted(id, supplied, format) : inPercent(share, format)
        const amount = share === null ? null : inMoney(partOf(whole, share), money, format)
        return [
          <NumberCell key={`${year}-share`} text={words} status={share === null ? null : status} format={format} />,
          <NumberCell key={`${year}-amount`} text={amount} status={null} format={format} />,
        ]
      })}
    </tr>
  )
  return (
    <ScrollRegion className="analysis-table" role="region" label={t(supplierMessages, 'suppliers.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(supplierMessages, 'suppliers.table.supplier')}</th>
            {years.map(({ year }) => (
              <th key={year} scope="colgroup" colSpan={2}>
                {period(String(year))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) =>
            row(partner, countryName(partner, format), (i) => {
              const year = years[i]
              return year === undefined ? null : shareIn(year, partner)
            }),
          )}
          {years.some(({ unlisted }) => unlisted > 0) &&
            row('unlisted', t(supplierMessages, 'suppliers.unlisted'), (i) =>
              restOf(years[i]?.listed.map(({ share }) => share) ?? []),
            )}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Under({ view, answers }: PartProps) {
  const set = useSetView()
  const { t, number } = useFormat()
  const { cmdCode, sort } = suppliersChoice(view)
  const data = cmdCode === null ? null : headingDataIn(view, cmdCode, answers)
  if (data === null) return null
  const all = { of: null, sort }
  return (
    <>
      <p>
        <ViewLink search={searchOfGoods(view, all)} onOpen={() => set(openGoods(all))}>
          {t(supplierMessages, 'suppliers.goods.back', { count: number(suppliedHeadings.length, 0) })}
        </ViewLink>
      </p>
      <SupplierTable data={data} />
    </>
  )
}

/** Why nothing is drawn: one year, or years without a list. */
function Instead({ view }: PartProps) {
  const { t, period } = useFormat()
  const { a, b } = shownYears(view)
  return (
    <div className="state state-large">
      <p>
        {a === b
          ? t(analysisMessages, 'analysis.sameYear', { year: period(String(a)) })
          : t(supplierMessages, 'suppliers.none')}
      </p>
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
