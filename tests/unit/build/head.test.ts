import { describe, expect, it } from 'vitest'
import { headTags } from '#src/build/head/siteHead.ts'
import { oembed } from '#src/build/pages/ownPages.ts'
import { embedCode } from '#src/publish/files/embed.ts'
import { addressOf } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'

const site = new URL('https://example.org/trade/')
const page = {
  title: 'Crude “oil” & gas',
  description: 'What <is> bought.',
  path: 'views/crude-oil/',
  picture: { path: 'views/crude-oil/picture.png', width: 1200, height: 630, alt: 'Two lines' },
}

// The built pages have no half addresses, and data sets whose files are there (tests/site/served.spec.ts).
describe('the tags of a preview', () => {
  it('name page and picture by whole addresses where the site knows its own', () => {
    const tags = headTags(page, 'Trade', site, '../../')
    expect(tags).toContain('<link rel="canonical" href="https://example.org/trade/views/crude-oil/" />')
    expect(tags).toContain(
      '<meta property="og:image" content="https://example.org/trade/views/crude-oil/picture.png" />',
    )
    expect(tags).toContain('<meta property="og:image:width" content="1200" />')
  })

  it('have their words escaped', () => {
    const tags = headTags(page, 'Trade', null, '../../').join('\n')
    expect(tags).toContain('<meta property="og:title" content="Crude “oil” &amp; gas" />')
    expect(tags).toContain('content="What &lt;is&gt; bought."')
  })

  it('promise a large picture only of a page that has one', () => {
    const cardOf = (picture: typeof page.picture | null) =>
      headTags({ ...page, picture }, 'Trade', null, './').find((tag) => tag.includes('twitter:card'))
    expect(cardOf(page.picture)).toContain('"summary_large_image"')
    expect(cardOf(null)).toContain('"summary"')
  })
})

it('another page embeds the figure by the iframe of Export → Embed', () => {
  const view = { ...defaultView, series: ['M-2709'], freq: 'year' } as const
  const own = { title: 'Crude oil: +44.2%', figureTitle: 'Russian crude oil to China', view }
  const answer = oembed(own, 'Trade', site, 'views/crude-oil/')
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
