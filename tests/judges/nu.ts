import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Finding } from '#tests/judges/answers.ts'

type Message = { readonly url: string; readonly message: string; readonly extract?: string }

/** Findings of the Nu Html Checker of the W3C (https://validator.github.io/validator/) in files of HTML and SVG. */
export function nuFindings(files: readonly string[]): Finding[] {
  const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-info-messages', '--also-check-svg']
  const said = execFileSync('java', ['-jar', jar, ...options, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(said)
  return messages.map(({ url, message, extract = '' }) => ({
    rule: message,
    what: `${url} ${extract.replaceAll(/\s+/g, ' ')}`,
  }))
}
