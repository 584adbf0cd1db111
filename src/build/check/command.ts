import { parseArgs } from 'node:util'
import type { checkClaim } from '#src/build/check/checkClaim.ts'
import { applicationSource, closeSource, withAnswers } from '#src/build/source.ts'
import { localPage, siteUrl } from '#src/build/site.ts'
import { languages } from '#src/i18n/languages.ts'

const usage = `npm run check -- '<sentence or query>' [--lang ${languages.join('|')}] [--json]`

/** @returns 0 where the claim holds, 1 where it does not, 2 where that depends or is not settled, 3 where it is not understood */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [asked] = positionals
    if (asked === undefined || positionals.length > 1) throw new Error(usage)
    const source = await applicationSource(process.cwd())
    const module = await source.ssrLoadModule('/src/build/check/checkClaim.ts')
    const check: typeof checkClaim = module['checkClaim']
    const address = siteUrl()?.href ?? localPage
    const { code, text } = await withAnswers(() => check(asked, address, values.lang, values.json === true))
    process.stdout.write(`${text}\n`)
    return code
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 3
  } finally {
    await closeSource()
  }
}
