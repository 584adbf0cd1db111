import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

export function unnamed(names: Iterable<string>, notices: string): string[] {
  return [...names].filter((name) => {
    const folder = join(packages, name)
    const { version }: { version: string } = JSON.parse(text(folder, 'package.json'))
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    const notice = notices.split(/^## /m).find((one) => one.startsWith(`${name} - ${version}`))
    return file === undefined || !notice?.includes(text(folder, file).trim())
  })
}
