/** Settings of a build that Vite reads from the environment. */
interface ImportMetaEnv {
  /** The folder that holds `api/`, for a site with a server of its own: `https://trade.example.org/v1/`. */
  readonly VITE_API_BASE?: string
}
