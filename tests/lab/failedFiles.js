/** A reporter of Vitest that names each file as soon as it has failed, so that the runner of mutants can stop early. */
export default class FailedFiles {
  onTestModuleEnd(module) {
    if (module.state() === 'failed') console.log(`failed: ${module.relativeModuleId}`)
  }
}
