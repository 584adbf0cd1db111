import type { Money } from '#src/trade/money.ts'
import type { en } from '#src/i18n/messages/en/en.ts'

/** `count|match|matches` → `count`: the forms after the name are words for that many. */
type NameOf<Hole extends string> = Hole extends `${infer Name}|${string}` ? Name : Hole

/**
 * The names in braces of a template: `'{count} of {all}'` → `'count' | 'all'`. A name can have the forms of a word behind
 * it, one for each plural of the language: `{count} {count|match|matches}`.
 */
export type Params<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? NameOf<Hole> | Params<Rest>
  : never

export type Messages = { readonly [key: string]: string }

/** Messages of another language: keys that English does not have are type errors. */
export type Texts = { readonly [key in keyof (typeof en)['messages']]?: string }

export type UnitStep = {
  /** What one of it is in the base unit (a dollar, a yuan, a kilogram). */
  readonly divisor: number
  readonly short: string
  readonly long: string
}

export type Units = { readonly [quantity in Money | 'kg']: readonly UnitStep[] }

export type LanguageCatalogue = { readonly units: Units; readonly messages: Required<Texts> }
