import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const file = new URL('./RESULTS.md', import.meta.url)

const head = `# Results of the bench

Written by \`npm run bench\`; what is measured and how stands at the top of \`run.js\`. A section is of one run, in which
all that it compares took turns. Times in milliseconds; they are of the machine named, ratios travel better.
`

/** What a run was made on. */
export function machineLine(chromium: string): string {
  const processors = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `*${day} · ${processors.length} cores of a virtual machine, ${processors[0]?.model.trim() ?? ''} · Chromium ${chromium}, headless, without a GPU · Node ${process.version}*`
}

export type Section = { readonly title: string; readonly text: string }

/** Puts sections in the place of their former selves, new ones where they come in the order of all. */
export function writeResults(sections: readonly Section[], order: readonly string[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const kept = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()] as const),
  )
  for (const { title, text } of sections) kept.set(title, text)
  const parts = order.flatMap((title) => {
    const text = kept.get(title)
    return text === undefined ? [] : [`## ${title}\n\n${text}\n`]
  })
  writeFileSync(file, [head, ...parts].join('\n'))
}
