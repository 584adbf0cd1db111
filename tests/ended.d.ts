export function ended(reports: { readonly vitest: string; readonly playwright: string }): {
  readonly passed: number
  readonly failures: readonly string[]
  readonly visits: number
}
