import { describe, expect, it } from 'vitest'
import { siteData, headTags } from '#src/build/head/tags.ts'

const page = {
  title: 'Crude “oil” & gas',
  description: 'What <is> bought.',
  path: 'views/crude-oil/',
  picture: { path: 'views/crude-oil/picture.png', width: 1200, height: 630, alt: 'Two lines' },
}

describe('the tags of a preview', () => {
  it('name page and picture by whole addresses where the site knows its own', () => {
    const tags = headTags(page, 'Trade', new URL('https://example.org/trade/'), '../../')
    expect(tags).toContain('<link rel="canonical" href="https://example.org/trade/views/crude-oil/" />')
    expect(tags).toContain(
      '<meta property="og:image" content="https://example.org/trade/views/crude-oil/picture.png" />',
    )
    expect(tags).toContain('<meta property="og:image:width" content="1200" />')
  })

  it('have no half addresses where it does not', () => {
    const tags = headTags(page, 'Trade', null, '../../').join('\n')
    expect(tags).not.toMatch(/canonical|og:url|og:image/)
    expect(tags).toContain('<meta property="og:title" content="Crude “oil” &amp; gas" />')
    expect(tags).toContain('content="What &lt;is&gt; bought."')
    expect(tags).toContain('href="../../manifest.webmanifest"')
  })

  it('promise a large picture only of a page that has one', () => {
    const cardOf = (picture: typeof page.picture | null) =>
      headTags({ ...page, picture }, 'Trade', null, './').find((tag) => tag.includes('twitter:card'))
    expect(cardOf(page.picture)).toContain('"summary_large_image"')
    expect(cardOf(null)).toContain('"summary"')
  })
})

describe('the description of the data', () => {
  const table = (name: string) => ({
    name,
    title: `Title of ${name}`,
    description: 'Trade of one country with another, by month and by year: of all goods. Then a caution.',
    path: `${name}.csv`,
    licenses: [{ path: 'https://example.org/licence' }, { path: 'https://example.org/licence' }],
  })
  const read = (file: string): string =>
    file === 'datapackage.json'
      ? JSON.stringify({
          resources: ['customs-monthly', 'baci-annual', 'russia-annual', 'quoted-annual'].map(table),
        })
      : 'flow,year,value\nM,2018,1\nM,2017,2\n'

  it('has a data set for each book, with its licence, span and download', () => {
    expect(siteData({ name: 'Trade', description: 'All' }, read, (file) => `./${file}`)).toMatchObject({
      '@graph': [
        { '@type': 'WebSite', name: 'Trade', url: './' },
        {
          '@type': 'Dataset',
          name: 'Title of customs-monthly',
          description: 'Trade of one country with another, by month and by year',
          license: ['https://example.org/licence'],
          temporalCoverage: '2017/2018',
          distribution: { contentUrl: './data/customs-monthly.csv' },
        },
        { name: 'Title of baci-annual' },
        { name: 'Title of russia-annual' },
        { name: 'Title of quoted-annual' },
      ],
    })
  })

  it('fails where the package lacks a book', () => {
    expect(() => siteData({ name: '', description: '' }, () => '{"resources":[]}', String)).toThrow(
      'no table customs-monthly',
    )
  })
})
