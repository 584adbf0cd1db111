import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Answer, Kind } from '#tests/compare/answers.ts'
import { kinds } from '#tests/compare/answers.ts'
import type { Expected } from '#tests/compare/expected.ts'
import { pixelDifference } from '#tests/compare/pixels.ts'

/** Not compared where one of both gave no answer. */
export type Difference = {
  readonly kind: Kind
  readonly of: string
  readonly how: string
  readonly compared: boolean
  /** Why it is meant; undefined where nobody expected it. */
  readonly why: string | undefined
}

/** A page that lends its canvas, and the folder for pictures that differ. */
export type Bench = { readonly page: Page; readonly folder: string }

/** Where two texts part: the line, and what stands there in both. */
function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  const line = before.slice(0, at).split('\n').length
  const start = Math.max(before.lastIndexOf('\n', at - 1) + 1, at - 60)
  const around = (text: string): string => JSON.stringify(text.slice(start, at + 60).split('\n')[0])
  return `line ${line}\n      before ${around(before)}\n      after  ${around(after)}`
}

async function pictureDifference(
  { kind, of }: Answer,
  before: Buffer,
  after: Buffer,
  { page, folder }: Bench,
): Promise<string> {
  const name = `${kind}-${of.replaceAll(/\W+/g, '-')}`
  const { sizes, count, most, png } = await pixelDifference(page, before, after)
  const files = { before, after, different: png }
  mkdirSync(folder, { recursive: true })
  for (const [which, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.${which}.png`), bytes)
  const size = sizes[0] === sizes[1] ? sizes[0] : `${sizes[0]}, then ${sizes[1]}`
  return count === 0 ? `other bytes, the same pixels (${size})` : `${count} pixels (${size}), by up to ${most} of 255`
}

async function difference(before: Answer | undefined, after: Answer | undefined, bench: Bench): Promise<string | null> {
  const [old, now] = [before?.given, after?.given]
  if (before === undefined || old === undefined) return 'there was none before'
  if (now === undefined) return 'there is none any more'
  // A problem on both sides is no agreement: nothing has been compared.
  if ('problem' in old) return `before: ${old.problem}`
  if ('problem' in now) return `after: ${now.problem}`
  if (old.bytes.equals(now.bytes)) return null
  const pictures = [old.bytes, now.bytes].every((bytes) => bytes.toString('latin1', 1, 4) === 'PNG')
  return pictures
    ? pictureDifference(before, old.bytes, now.bytes, bench)
    : firstDifference(old.bytes.toString(), now.bytes.toString())
}

/** Why a difference of two answers is meant. */
function whyOf(
  before: Answer | undefined,
  after: Answer | undefined,
  expected: readonly Expected[],
): string | undefined {
  const asked = before ?? after
  if (asked === undefined) return undefined
  const texts = [before, after].map((one) =>
    one !== undefined && 'bytes' in one.given ? one.given.bytes.toString() : null,
  )
  return expected.find(({ kind, of, rest }) => {
    if (kind !== asked.kind || (typeof of === 'string' ? of !== asked.of : !of.test(asked.of))) return false
    const [old = null, now = null] = texts
    return rest === undefined || (old !== null && now !== null && rest(old) === rest(now))
  })?.why
}

export async function differences(
  before: readonly Answer[],
  after: readonly Answer[],
  bench: Bench,
  expected: readonly Expected[],
): Promise<Difference[]> {
  const keyOf = ({ kind, of }: Answer): string => `${kind} ${of}`
  const [old, now] = [before, after].map((answers) => new Map(answers.map((answer) => [keyOf(answer), answer])))
  const found: Difference[] = []
  for (const [key, { kind, of }] of new Map([...(old ?? []), ...(now ?? [])])) {
    const how = await difference(old?.get(key), now?.get(key), bench)
    if (how === null) continue
    const compared = [old?.get(key), now?.get(key)].every((one) => one !== undefined && 'bytes' in one.given)
    found.push({ kind, of, how, compared, why: whyOf(old?.get(key), now?.get(key), expected) })
  }
  return found
}

/** A line for each kind of answer, each difference, and what was expected. @returns how many differences nobody expected */
export function report(before: readonly Answer[], found: readonly Difference[]): number {
  for (const [kind, name] of Object.entries(kinds)) {
    const answers = before.filter((answer) => answer.kind === kind)
    const asked = new Set(answers.map(({ of }) => of)).size
    // Four hundred times the same answer would be no comparison.
    const distinct = new Set(answers.map(({ given }) => ('problem' in given ? '' : given.bytes.toString('base64'))))
      .size
    const different = found.filter((one) => one.kind === kind)
    const meant = different.filter(({ why }) => why !== undefined).length
    if (asked + different.length === 0) continue
    console.log(
      `${name}: ${asked} asked, ${distinct} distinct answers, ${different.length} different${meant > 0 ? `, ${meant} of them expected` : ''}`,
    )
  }
  for (const { kind, of, how, why } of found) {
    console.log(`  ${kind} ${of}: ${how}${why === undefined ? '' : `\n      expected: ${why}`}`)
  }
  return found.filter(({ why }) => why === undefined).length
}
