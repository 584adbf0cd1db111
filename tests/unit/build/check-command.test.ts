import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { run } from '#src/build/check/command.ts'
import { smallResponses } from '#tests/unit/support/smallTables.ts'

// `npm run check` on the small data package and without Vite's server.

vi.mock(import('#src/build/source.ts'), async (original) => {
  const real = await original()
  const ssrLoadModule = (): Promise<object> => import('#src/build/check/checkClaim.ts')
  return {
    ...real,
    applicationSource: vi.fn<typeof real.applicationSource>().mockResolvedValue(Object({ ssrLoadModule })),
    withAnswers: (make) => real.withAnswers(make, smallResponses),
    closeSource: vi.fn<typeof real.closeSource>(),
  }
})

const said: string[] = []
const hear = (text: unknown): boolean => said.push(String(text)) > 0
const out = vi.spyOn(process.stdout, 'write').mockImplementation(hear)
const errors = vi.spyOn(process.stderr, 'write').mockImplementation(hear)
afterEach(() => said.splice(0))
afterAll(() => {
  out.mockRestore()
  errors.mockRestore()
})

it.each([
  ['a claim that holds', '?series=M-2709&freq=year&check=2022:%2B44%25', 0, 'the claim holds'],
  ['a claim that does not', '?series=M-2709&freq=year&check=2022:%2B45%25', 1, 'the claim does not hold'],
  ['a claim on which sources differ', '?series=X-8542&freq=year&check=2022:>x2', 2, 'depending on the source'],
  ['a sentence of which a part does not', 'Crude oil rose 44% to $70bn in 2022', 1, 'the claim holds'],
  ['no claim', 'crude oil', 3, 'not understood'],
])('tells %s by its words and its exit code', async (_, asked, code, words) => {
  expect([await run([asked]), said.join('').includes(words)]).toEqual([code, true])
})

it('gives the verdict, the number of each source and the readings as JSON', async () => {
  await run(['?series=M-2709&freq=year&check=2022:%2B44%25', '--json'])
  expect(JSON.parse(said.join(''))).toMatchObject({
    verdict: 'holds',
    numbers: [
      { series: 'M-2709', number: 44.16009064882007, settles: true, agrees: true },
      { series: 'M-2709.baci', number: 64.92244405317133, settles: false, agrees: false },
    ],
  })
})

it('says how it is called', async () => {
  expect([await run([]), said.join('')]).toEqual([3, expect.stringContaining('npm run check --')])
})
