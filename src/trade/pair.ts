/** Two countries, the one whose figures these are first. */
export type Pair = {
  /** By which UN Comtrade calls them: 156 and 398. */
  readonly numbers: readonly [reporter: string, partner: string]
  /** ISO 3166 alpha-2. */
  readonly countries: readonly [reporter: string, partner: string]
  /** In names of files: `china-kazakhstan`. */
  readonly name: string
}

declare global {
  interface ImportMetaEnv {
    readonly PAIR?: Pair
  }
}

/** Of a build for other countries than China and Russia (src/build/pair.ts). Where it is null, what it asks for is left out of the build. */
export const otherPair: Pair | null = import.meta.env?.PAIR ?? null

export const pairName = otherPair?.name ?? 'china-russia'
