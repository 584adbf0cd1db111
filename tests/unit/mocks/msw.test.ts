import { getResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { handlers } from '#mocks/msw/handlers.ts'
import { smallResponses } from '#tests/unit/support/smallTables.ts'

const ask = (url: string) => getResponse(handlers(smallResponses), new Request(url))

describe('the mocked trade API', () => {
  it.each([
    'https://trade.test/api/mirror.json',
    'https://trade.test/some/folder/api/mirror.json',
    'https://trade.test/api/v1/api/mirror.json',
  ])('answers JSON under any folder: %s', async (url) => {
    const response = await ask(url)
    expect([response?.status, response?.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await response?.text()).toBe(smallResponses.get('api/mirror.json')?.())
  })

  it.each([
    ['api/series/M-0000.annual.json', 'no such heading'],
    ['api/series/M-2709.annual.json', 'crude has months under its bare id'],
    ['api/series/M-GAS.quoted.annual.json', 'nobody quotes gas as a whole'],
    ['api/products/M-2016.json', 'before BACI begins'],
    ['api/nothing.json', 'no such resource'],
  ])('answers %s with a problem document: %s', async (path) => {
    const response = await ask(`https://trade.test/${path}`)
    expect([response?.status, response?.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await response?.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: `The trade API has no ${path}`,
      instance: `/${path}`,
    })
  })

  it('lets the development server serve our own modules in src/api', async () => {
    expect(await ask('http://localhost:5173/src/api/client.ts?t=1')).toBeUndefined()
  })
})
