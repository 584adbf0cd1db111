import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'

export type Answer = { readonly kind: string; readonly of: string; readonly given: Buffer | Error }
export type Difference = Pick<Answer, 'kind' | 'of'> & { readonly how: string; readonly compared: boolean }

function firstDifference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  const line = before.slice(0, at).split('\n').length
  const start = Math.max(before.lastIndexOf('\n', at - 1) + 1, at - 60)
  const around = (text: string): string => JSON.stringify(text.slice(start, at + 60).split('\n')[0])
  return `line ${line}\n      before ${around(before)}\n      after  ${around(after)}`
}

const red = [220, 0, 0]

function pictureDifference(name: string, before: Buffer, after: Buffer, folder: string): string {
  const [old, now] = [PNG.sync.read(before), PNG.sync.read(after)]
  const shown = new PNG({ width: now.width, height: now.height })
  let [count, most] = [0, 0]
  for (let y = 0; y < now.height; y += 1)
    for (let x = 0; x < now.width; x += 1) {
      const [here, there] = [(y * now.width + x) * 4, (y * old.width + x) * 4]
      let by = x < old.width && y < old.height ? 0 : 255
      for (let k = 0; k < 4; k += 1) by = Math.max(by, Math.abs((now.data[here + k] ?? 0) - (old.data[there + k] ?? 0)))
      if (by > 0) count += 1
      most = Math.max(most, by)
      // Pixels that differ are red, all others paler.
      for (let k = 0; k < 3; k += 1)
        shown.data[here + k] = by > 0 ? (red[k] ?? 0) : 200 + (now.data[here + k] ?? 0) * 0.2
      shown.data[here + 3] = 255
    }
  mkdirSync(folder, { recursive: true })
  for (const [which, bytes] of Object.entries({ before, after, different: PNG.sync.write(shown) }))
    writeFileSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.${which}.png`), bytes)
  const [was, is] = [old, now].map(({ width, height }) => `${width} × ${height}`)
  const size = was === is ? was : `${was}, then ${is}`
  return count === 0 ? `other bytes, the same pixels (${size})` : `${count} pixels (${size}), by up to ${most} of 255`
}

const isPng = (bytes: Buffer): boolean => bytes.toString('latin1', 1, 4) === 'PNG'

export function differences(before: readonly Answer[], after: readonly Answer[], folder: string): Difference[] {
  const byKey = (answers: readonly Answer[]) => new Map(answers.map((one) => [`${one.kind} ${one.of}`, one]))
  const [old, now] = [byKey(before), byKey(after)]
  return Array.from(new Map([...old, ...now]), ([key, { kind, of }]): Difference[] => {
    const was = old.get(key)?.given ?? new Error('there was none before')
    const is = now.get(key)?.given ?? new Error('there is none any more')
    // An error on both sides is no agreement: nothing has been compared.
    if (was instanceof Error) return [{ kind, of, how: `before: ${was.message}`, compared: false }]
    if (is instanceof Error) return [{ kind, of, how: `after: ${is.message}`, compared: false }]
    if (was.equals(is)) return []
    const how =
      isPng(was) && isPng(is) ? pictureDifference(key, was, is, folder) : firstDifference(was.toString(), is.toString())
    return [{ kind, of, how, compared: true }]
  }).flat()
}

export function report(before: readonly Answer[], found: readonly Difference[]): void {
  for (const kind of new Set([...before, ...found].map((one) => one.kind))) {
    const answers = before.filter((answer) => answer.kind === kind)
    // Distinct answers are counted, because the same answer four hundred times would be no comparison.
    const distinct = new Set(answers.map(({ given }) => (given instanceof Error ? '' : given.toString('base64')))).size
    const different = found.filter((one) => one.kind === kind).length
    console.log(`${kind}: ${answers.length} asked, ${distinct} distinct answers, ${different} different`)
  }
  for (const { kind, of, how } of found) console.log(`  ${kind} ${of}: ${how}`)
}
