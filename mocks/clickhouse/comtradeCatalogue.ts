import type { ImportedSeries } from '#src/imports/imported.ts'
import type { Commodity, Names, Source } from '#src/trade/catalogue.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import type { Rows } from '#mocks/clickhouse/edition.ts'

// The commodities and sources of a pair whose figures come from files of UN Comtrade.

const dayIn = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** @param day the day of the files, `YYYY-MM-DD` */
export function comtradeSource(id: string, day: string): Source {
  return {
    id,
    publisher: { en: 'United Nations Statistics Division', zh: '联合国统计司', ru: 'Статистический отдел ООН' },
    names: { en: 'UN Comtrade', zh: '联合国商品贸易统计数据库', ru: 'UN Comtrade' },
    dataset: {
      en: 'UN Comtrade, merchandise trade, from files of the service',
      zh: '联合国商品贸易统计数据库，商品贸易，取自该数据库的文件',
      ru: 'UN Comtrade, торговля товарами, из файлов этой базы',
    },
    url: 'https://comtradeplus.un.org',
    licence: {
      en: 'UN Comtrade terms: use with citation',
      zh: '联合国商品贸易统计数据库条款：使用须注明出处',
      ru: 'условия UN Comtrade: использование с указанием источника',
    },
    vintage: {
      en: `files of ${dayIn('en-GB', day)}`,
      zh: `${dayIn('zh-CN', day)}的文件`,
      ru: `файлы от ${dayIn('ru-RU', day)}`,
    },
    via: { en: 'files of whoever runs this site', zh: '本站运营者提供的文件', ru: 'файлы владельца этого сайта' },
  }
}

/** Number of each flow's largest headings that the picker lists; others are only in the answers of whole years. */
const listedHeadings = 20

/** The page only asks whether a group is energy or all goods, so the last group takes what fits nowhere. */
function groupOf(code: string): Commodity['group'] {
  if (code === 'TOTAL') return 'total'
  const chapter = Number(code.slice(0, 2))
  if (chapter <= 24) return 'food'
  if (chapter === 27) return 'energy'
  if (chapter >= 44 && chapter <= 49) return 'wood'
  if (chapter === 26 || (chapter >= 72 && chapter <= 83)) return 'metals'
  if (chapter >= 86 && chapter <= 89) return 'vehicles'
  return 'electronics'
}

const newestValue = ({ observations }: ImportedSeries): number =>
  observations.findLast(({ value }) => value !== null)?.value ?? 0

/** The picker's commodities of one flow: all goods, those with months, and the largest headings. */
export function goodsOf(series: readonly ImportedSeries[], { commodities, headings }: Tables): Rows['rows'] {
  const months = new Set(series.filter(({ frequency }) => frequency === 'monthly').map(({ cmdCode }) => cmdCode))
  const years = series
    .filter(({ frequency, cmdCode }) => frequency === 'annual' && cmdCode.length === 4)
    .toSorted((a, b) => newestValue(b) - newestValue(a))
  const codes = new Set([
    ...(series.some(({ cmdCode }) => cmdCode === 'TOTAL') ? ['TOTAL'] : []),
    ...months,
    ...years.slice(0, listedHeadings).map(({ cmdCode }) => cmdCode),
  ])
  const nameOf = (code: string): Names => {
    const known = commodities.find(({ cmdCode }) => cmdCode === code)?.names
    const heading = headings.find(({ cmdCode }) => cmdCode === code)
    const label = series.find(({ cmdCode, label: own }) => cmdCode === code && own !== '')?.label
    return known ?? heading?.names ?? { en: heading?.label ?? label ?? code }
  }
  return [...codes].flatMap((code) => {
    const own = series.find(({ cmdCode }) => cmdCode === code)
    return own === undefined
      ? []
      : [{ flow: own.flow, cmd_code: code, name: nameOf(code), group: groupOf(code), parts: null }]
  })
}
