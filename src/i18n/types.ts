import type { Money } from '#src/trade/money.ts'
import type { around } from '#src/i18n/messages/en/around.ts'
import type { rest } from '#src/i18n/messages/en/en.ts'
import type { first } from '#src/i18n/messages/en/first.ts'

/** `count|match|matches` → `count`; the words after the name are plural forms. */
type NameOf<Hole extends string> = Hole extends `${infer Name}|${string}` ? Name : Hole

/**
 * The names in braces of a template: `'{count} of {all}'` → `'count' | 'all'`. A name can be followed by the forms of a
 * word, one for each plural category of the language: `{count} {count|match|matches}`.
 */
export type Params<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? NameOf<Hole> | Params<Rest>
  : never

export type English = typeof first & typeof around & typeof rest

export type EnglishKey = keyof English

export type Messages = { readonly [key: string]: string }

/** Messages of another language; a key that English does not have is a type error. */
export type Texts = { readonly [key in EnglishKey]?: string }

export type UnitStep = {
  /** The size of the step in the base unit (a dollar, a yuan, a kilogram). */
  readonly divisor: number
  readonly short: string
  readonly long: string
}

export type Units = { readonly [quantity in Money | 'kg']: readonly UnitStep[] }

export type LanguageCatalogue = { readonly units: Units; readonly messages: Required<Texts> }
