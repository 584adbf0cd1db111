import type { Language } from '#src/trade/catalogue.ts'
import type { en } from '#src/i18n/en.ts'

/** `count|match|matches` → `count`: the forms after the name are words for that many. */
type NameOf<Hole extends string> = Hole extends `${infer Name}|${string}` ? Name : Hole

/**
 * The names in braces of a template: `'{count} of {all}'` → `'count' | 'all'`. A name can have the forms of a word behind
 * it, one for each plural of the language: `{count} {count|match|matches}`.
 */
export type Params<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? NameOf<Hole> | Params<Rest>
  : never

export type MessageKey = keyof typeof en.messages
/** English decides which messages exist and which placeholders each has; every language has them all. */
export type Messages = { readonly [Key in MessageKey]: string }

/** The texts of another language for a part of the English. */
export type TextsLike<Part> = { readonly [Key in keyof Part]: string }

/** A step of a unit in which a number is written: `58.4 bn`, `584亿`. */
export type UnitStep = {
  /** What one of it is in the base unit (US dollars or kilograms). */
  readonly divisor: number
  /** As written beside a number: `{number} bn`. */
  readonly short: string
  /** As named in a subtitle: `billions of US dollars`. */
  readonly long: string
}

export type LanguageCatalogue = {
  readonly language: Language
  readonly locale: string
  readonly messages: Messages
  /** Largest first; the last takes whatever is smaller. */
  readonly units: { readonly usd: readonly UnitStep[]; readonly kg: readonly UnitStep[] }
}

/** A catalogue of which a part may still be on its way. */
export type KnownCatalogue = Omit<LanguageCatalogue, 'messages'> & { readonly messages: Partial<Messages> }
