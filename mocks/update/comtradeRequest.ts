import type { Ask } from '#mocks/update/plan.ts'

/** UN M49, as UN Comtrade has them. */
export const reporterChina = 156
export const partnerRussia = 643

const origin = 'https://comtradeapi.un.org'
const paths = { preview: '/public/v1/preview/C/M/HS', keyed: '/data/v1/get/C/M/HS' } as const

/** As many records as one answer can hold: one that is full may have been cut. */
const recordCaps = { preview: 500, keyed: 100_000 } as const

export type ComtradeRequest = {
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  /** For the progress and for errors; never the key. */
  readonly name: string
  readonly cap: number
}

export function comtradeRequest({ flow, codes, periods }: Ask, key: string | null): ComtradeRequest {
  const kind = key === null ? 'preview' : 'keyed'
  // The service wants its commas as they are, which URLSearchParams would escape.
  const query = [
    `reporterCode=${reporterChina}`,
    `partnerCode=${partnerRussia}`,
    `flowCode=${flow}`,
    `cmdCode=${codes.join(',')}`,
    `period=${periods.map((period) => period.replace('-', '')).join(',')}`,
  ]
  const span = [...new Set([periods[0], periods.at(-1)])].join(' to ')
  return {
    url: `${origin}${paths[kind]}?${query.join('&')}`,
    headers: { accept: 'application/json', ...(key === null ? {} : { 'Ocp-Apim-Subscription-Key': key }) },
    name: `${flow === 'M' ? 'imports' : 'exports'}, ${span}`,
    cap: recordCaps[kind],
  }
}
