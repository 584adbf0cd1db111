let provided: string | null = null

/** For the build, whose page is not written yet. */
export function provideBuildDay(day: string): void {
  provided = day
}

/** The day on which the page was built, as its head says (src/build/version.ts): `YYYY-MM-DD`. Null where it does not. */
export function builtOn(): string | null {
  if (provided !== null || import.meta.env.SSR) return provided
  return document.querySelector<HTMLMetaElement>('meta[name="built"]')?.content ?? null
}
