import type { Browser } from 'playwright'
import { ratioOf, table } from './report.ts'

export type Sites = { readonly now: string; readonly before: string | null }

/** Something that is measured beside others: a build, a library, a way to go. */
export type Subject = { readonly name: string; readonly address: string }

export type Condition = { readonly name: string; readonly slower: 1 | 4 }
export const fullSpeed: Condition = { name: 'full speed', slower: 1 }
export const fourTimesSlower: Condition = { name: '4 × slower CPU', slower: 4 }

/** Numbers that a turn has seen, each by its name. */
export type Seen = { readonly [name: string]: readonly number[] }

/** One subject under one condition. */
type Lane = { readonly take: (turn: number) => Promise<Seen>; readonly close?: () => Promise<void> }

type Show = (value: number) => string
type Row = readonly [of: string, by: (values: readonly number[]) => number, show: Show]
type Goal = readonly [what: string, value: number, most: number, show: Show]

export type Measurement = {
  readonly name: string
  readonly title: string
  /** The sentence of the report that says from where to where is measured. */
  readonly how: string
  readonly conditions: readonly Condition[]
  readonly subjects: (sites: Sites) => readonly Subject[]
  readonly turns: number
  /** First turns that do not count, because they run code that no compiler has seen yet. */
  readonly unmeasured?: number
  readonly open: (browser: Browser, subject: Subject, condition: Condition) => Promise<Lane>
  /** Lines of the report by their labels. */
  readonly rows: { readonly [label: string]: Row }
  /** The two subjects whose ratio is told; without it, now and before. */
  readonly told?: readonly [string, string]
  readonly goals: (value: (label: string, subject: string) => number, condition: Condition) => readonly Goal[]
}

export const builds = ({ now, before }: Sites, path = '/'): readonly Subject[] => [
  { name: 'now', address: now + path },
  ...(before === null ? [] : [{ name: 'before', address: before + path }]),
]

type Taken = ReadonlyMap<string, Map<string, number[]>>

/** All subjects take turns, and come first in turns, so that whatever else the machine does hits all alike. */
async function taken(
  browser: Browser,
  measurement: Measurement,
  condition: Condition,
  subjects: readonly Subject[],
): Promise<Taken> {
  const { turns, unmeasured = 0, open } = measurement
  const all: Taken = new Map(subjects.map(({ name }) => [name, new Map()]))
  const lanes: (readonly [string, Lane])[] = []
  try {
    for (const subject of subjects) lanes.push([subject.name, await open(browser, subject, condition)])
    for (let turn = 0; turn < turns + unmeasured; turn += 1)
      for (const [name, lane] of Math.floor(turn / 2) % 2 === 0 ? lanes : lanes.toReversed())
        for (const [of, values] of Object.entries(await lane.take(turn))) {
          const own = all.get(name)
          if (turn >= unmeasured) own?.set(of, [...(own.get(of) ?? []), ...values])
        }
  } finally {
    for (const [, { close }] of lanes) await close?.()
  }
  return all
}

async function conditionSection(
  browser: Browser,
  measurement: Measurement,
  condition: Condition,
  subjects: readonly Subject[],
): Promise<string> {
  const all = await taken(browser, measurement, condition, subjects)
  const { rows, told: [one, other] = ['now', 'before'], goals } = measurement
  const valuesOf = (label: string, subject: string): readonly number[] =>
    all.get(subject)?.get(rows[label]?.[0] ?? '') ?? []
  const value = (label: string, subject: string): number => rows[label]?.[1](valuesOf(label, subject)) ?? Number.NaN
  const isTold = subjects.some(({ name }) => name === other)
  const lines = Object.entries(rows).map(([label, [, by, show]]) => [
    label,
    ...subjects.map(({ name }) => (valuesOf(label, name).length === 0 ? '—' : show(value(label, name)))),
    ...(isTold ? [ratioOf(by, valuesOf(label, one), valuesOf(label, other))] : []),
  ])
  const head = [condition.name, ...subjects.map(({ name }) => name), ...(isTold ? [`${one} / ${other}`] : [])]
  const reached = goals(value, condition).flatMap(([what, measured, most, show]) =>
    Number.isNaN(measured)
      ? []
      : [`- ${measured <= most ? 'met' : '**missed**'}: ${what} ≤ ${show(most)}; measured ${show(measured)}`],
  )
  return [table(head, lines), ...(reached.length > 0 ? ['', ...reached] : [])].join('\n')
}

export async function section(browser: Browser, measurement: Measurement, sites: Sites): Promise<string> {
  const { title, how, conditions, subjects } = measurement
  const parts = [`## ${title}`, how]
  for (const condition of conditions)
    parts.push(await conditionSection(browser, measurement, condition, subjects(sites)))
  return parts.join('\n\n')
}
