import { expect, it } from 'vitest'
import { embedCode } from '#src/publish/files/embed.ts'
import { addressOf } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'
import { oembed } from '#src/build/pages/ownPages.ts'

const view = { ...defaultView, series: ['M-2709'], freq: 'year' } as const

it('another page embeds the figure by the iframe of Export → Embed', () => {
  const page = { title: 'Crude oil: +44.2%', figureTitle: 'Russian crude oil to China', view }
  const site = new URL('https://example.org/trade/')
  const answer = oembed(page, 'Trade', site, 'views/crude-oil/')
  const link = addressOf('https://example.org/trade/', view, 'complete')
  expect(answer.html).toBe(embedCode(link, 'Russian crude oil to China'))
  expect(answer.html).toContain('src="https://example.org/trade/?series=M-2709&amp;')
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    height: 640,
    thumbnail_url: 'https://example.org/trade/views/crude-oil/picture.png',
  })
})
