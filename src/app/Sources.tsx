export function Sources(_: { readonly catalogue: object }) { return null }
