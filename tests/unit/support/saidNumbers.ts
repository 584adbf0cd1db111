import type { Language } from '#src/i18n/languages.ts'
import { formats } from '#tests/unit/support/formats.ts'

export type Said = {
  readonly kind: '%' | 'kg' | '×' | 'money'
  readonly value: number
  readonly unit: number
  readonly isSigned: boolean
}

const scales = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
  trn: 1e12,
  bn: 1e9,
  m: 1e6,
  M: 1e6,
  k: 1e3,
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  трлн: 1e12,
  млрд: 1e9,
  млн: 1e6,
  'тыс.': 1e3,
}
const scaleOf = new Map(Object.entries(scales))
const amount =
  /([+−])?([$¥₽×])?(\d+(?:\.\d+)?) ?(trillion|billion|million|thousand|trn|bn|[mk](?![a-z])|[Mk](?=t)|万亿|亿|万|трлн|млрд|млн|тыс\.)? ?(t(?![a-z])|tonnes?|(?:US )?dollars|Chinese yuan|Russian roubles|吨|т(?![а-я])|%|美元|元|卢布|долл|руб|юан)?/g

/** Without the year that names a money. */
const bare = (text: string): string => text.replaceAll(/\(2021 \$\)|2021 dollars/g, '')

/** Every number of a text that has a unit, and the size of its last digit. */
export function saidIn(text: string, language: Language): Said[] {
  const signIn = (value: number, digits: number) =>
    formats[language].number(value, digits).replace(/\s/, ' ').split(/\d+/)[1]
  const [group, point] = [signIn(12345, 0), signIn(0.5, 1)]
  const grouped = text.replace(/(?<=\d)\D(?=\d{3}(?!\d))/g, (one) => (one === group ? '' : one))
  const plainer = bare(grouped).replace(/(?<=\d)\D(?=\d)/g, (one) => (one === point ? '.' : one))
  return Array.from(plainer.matchAll(amount)).flatMap(
    ([, sign = '', before = '', digits = '', scale = '', after = '']) => {
      if (before + after === '') return []
      const kind = after === '%' ? '%' : /[tт吨]/.test(after[0] ?? '') ? 'kg' : before === '×' ? '×' : 'money'
      const factor = (scaleOf.get(scale) ?? 1) * (kind === 'kg' ? 1000 : 1)
      const unit = factor / 10 ** (digits.split('.')[1]?.length ?? 0)
      return [{ kind, value: (sign === '−' ? -1 : 1) * Number(digits) * factor, unit, isSigned: sign !== '' }]
    },
  )
}

const monthNames = Array.from({ length: 12 }, (_, i) => formats.en.month(i + 1))
const monthIn = new RegExp(`(${monthNames.join('|')}) (\\d{4})`, 'g')

/** Periods that an English text names, months first; of a year also its twelve months, and the year before if it is set against it. */
export function namedIn(text: string): string[] {
  const months = Array.from(
    bare(text).matchAll(monthIn),
    ([, name = '', year]) => `${year}-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}`,
  )
  const years = Array.from(bare(text).matchAll(/(?<!\d)20\d\d(?!\d)/g), ([year]) => year)
  const earlier = [...years, ...months].map((period) => String(Number(period.slice(0, 4)) - 1) + period.slice(4))
  const all = [...years, ...months, ...(text.includes('a year earlier') ? earlier : [])]
  return [...all, ...all.flatMap((one) => (one.length === 4 ? `${one}-12` : []))]
}

/** The last month of a year to date. */
export const ytdMonthIn = (text: string): number =>
  monthNames.indexOf(/January–(\w+)/.exec(text)?.[1] ?? 'December') + 1
