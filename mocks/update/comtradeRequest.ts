import type { Ask } from '#mocks/update/plan.ts'

/** Codes of UN M49, which UN Comtrade uses. */
export const reporterChina = 156
export const partnerRussia = 643
/** The service's code for all headings of four digits together. */
export const allHeadings = 'AG4'

const origin = 'https://comtradeapi.un.org'
const paths = { preview: '/public/v1/preview/C', keyed: '/data/v1/get/C' } as const

/** The most records that one answer can hold; an answer with as many may have been cut. */
const recordCaps = { preview: 500, keyed: 100_000 } as const

export type ComtradeRequest = {
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  /** The call's name in progress and errors, which never holds the key. */
  readonly name: string
  readonly cap: number
}

/** The goods of a call for a year, in words. */
function goodsOf([first = '']: readonly string[]): string {
  if (first === 'TOTAL') return 'all goods'
  return first === allHeadings ? 'all headings' : `chapter ${first.slice(0, 2)}`
}

export function comtradeRequest({ freq, flow, codes, periods }: Ask, key: string | null): ComtradeRequest {
  const kind = key === null ? 'preview' : 'keyed'
  // The service needs its commas unescaped, and URLSearchParams would escape them.
  const query = [
    `reporterCode=${reporterChina}`,
    `partnerCode=${partnerRussia}`,
    `flowCode=${flow}`,
    `cmdCode=${codes.join(',')}`,
    `period=${periods.map((period) => period.replace('-', '')).join(',')}`,
    // For a year only the whole is asked for: broken down, its headings would be more than an answer can hold.
    ...(freq === 'A' ? ['partner2Code=0', 'motCode=0', 'customsCode=C00'] : []),
  ]
  const span = [...new Set([periods[0], periods.at(-1)])].join(' to ')
  return {
    url: `${origin}${paths[kind]}/${freq}/HS?${query.join('&')}`,
    headers: { accept: 'application/json', ...(key === null ? {} : { 'Ocp-Apim-Subscription-Key': key }) },
    name: [flow === 'M' ? 'imports' : 'exports', span, ...(freq === 'A' ? [goodsOf(codes)] : [])].join(', '),
    cap: recordCaps[kind],
  }
}
