/** Two countries; the reporter, whose figures are shown, comes first. */
export type Pair = {
  /** The numbers of the countries in UN Comtrade: 156 and 398. */
  readonly numbers: readonly [reporter: string, partner: string]
  /** ISO 3166 alpha-2. */
  readonly countries: readonly [reporter: string, partner: string]
  /** A part of file names: `china-kazakhstan`. */
  readonly name: string
}

declare global {
  interface ImportMetaEnv {
    readonly PAIR?: Pair
  }
}

/**
 * Set in a build for countries other than China and Russia (src/build/pair.ts). Where it is null, the code for other
 * pairs is left out of the build.
 */
export const otherPair: Pair | null = import.meta.env?.PAIR ?? null

export const pairName = otherPair?.name ?? 'china-russia'
