declare module 'datapackage' {
  /** https://www.npmjs.com/package/datapackage, as far as it is used here. */
  type Resource = {
    readonly name: string
    readonly read: (options: { readonly keyed: boolean }) => Promise<readonly unknown[]>
    readonly checkRelations: () => Promise<boolean>
  }
  class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
  const implementation: { readonly Package: typeof Package }
  export default implementation
}
