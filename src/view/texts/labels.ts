import { type Format, lowerFirst } from '#src/i18n/format.ts'
import type { Language } from '#src/i18n/languages.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import {
  type Catalogue,
  type Heading,
  type Nomenclature,
  type SeriesInfo,
  commodityId,
  isTrade,
  numberInId,
} from '#src/trade/catalogue.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** A file's label is cut after 14 to 24 characters, at a space where there is one, to leave room for its book. */
const tooLong = /^(.{14,24}(?=\s)|.{24}).+$/u

/** Names of series in one language. */
export type Labels = ReturnType<typeof newLabels>

/** `your file 2`, with the number in the id. */
function bookName({ book, id }: SeriesInfo, { t }: Format): string {
  const number = numberInId(id)
  return t(`book.${book}`) + (number === '' ? '' : ` ${number}`)
}

/** Languages other than English use the short name where there is one. */
export const headingLabel = ({ label, names }: Heading, language: Language): string =>
  language === 'en' ? label : (names?.[language] ?? label)

/** Memoised, because every toggle asks for it. Without `nomenclature`, an HS heading without a name has its number. */
export const createLabels = memoizeByFirst(4, newLabels)

function newLabels(catalogue: Catalogue, nomenclature: Nomenclature | undefined, format: Format) {
  const named = new Map(
    [...catalogue.commodities, ...(nomenclature?.worldPrices ?? [])].map(({ id, names }) => [
      id,
      names[format.language] ?? names.en,
    ]),
  )
  const headings = new Map(nomenclature?.headings.map((heading) => [heading.cmdCode, heading]))

  const userLabel = ({ id }: SeriesInfo): string => plainText(catalogue.userSeries?.get(id)?.label ?? '', 80)
  const called = (info: SeriesInfo, fileLabel: string): string => {
    const name = named.get(commodityId(info))
    if (name !== undefined) return name
    const heading = headings.get(info.cmdCode)
    const label = fileLabel === '' && heading !== undefined ? headingLabel(heading, format.language) : fileLabel
    return label === '' ? format.t('series.headingOnly', { code: info.cmdCode }) : `${info.cmdCode} ${label}`
  }
  const readerName = ({ id }: SeriesInfo): string | undefined => catalogue.userSeries?.get(id)?.name
  /** The name without regard to the reader's own name. */
  const given = (info: SeriesInfo): string => called(info, userLabel(info))
  /** `Crude oil`, `Light fittings`. */
  const commodity = (info: SeriesInfo): string => {
    const names = headings.get(info.cmdCode)?.names
    return (
      readerName(info) ??
      named.get(commodityId(info)) ??
      names?.[format.language] ??
      names?.en ??
      called(info, userLabel(info).replace(tooLong, '$1…'))
    )
  }
  return {
    catalogue,
    format,
    commodity,
    /** `crude oil`. */
    inSentence: (info: SeriesInfo): string => readerName(info) ?? lowerFirst(commodity(info), format),
    /** `8542 Electronic integrated circuits`. */
    listed: (info: SeriesInfo): string => readerName(info) ?? given(info),
    given,
    readerName,
    /** Flow and book are added where they tell two lines apart. */
    among(info: SeriesInfo, shown: readonly SeriesInfo[]): string {
      const name = commodity(info)
      const sameName = shown.filter((other) => commodity(other) === name)
      if (readerName(info) !== undefined && sameName.every((other) => other === info)) return name
      const withFlow =
        isTrade(info) && (info.cmdCode === 'TOTAL' ? shown : sameName).some(({ flow }) => flow !== info.flow)
          ? format.t('list.detail', { text: name, detail: format.t(`flow.${info.flow}.short`) })
          : name
      const oneBook = info.book !== 'file' && shown.every(({ book }) => book === info.book)
      const mainBook = info.book === 'customs' && !sameName.some((other) => other !== info && other.flow === info.flow)
      return oneBook || mainBook ? withFlow : format.t('list.aside', { text: withFlow, aside: bookName(info, format) })
    },
  }
}
