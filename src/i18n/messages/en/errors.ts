/** Errors of API answers that did not come or cannot be read. */
export const errorMessages = {
  'error.unknown': 'Something unexpected happened: {problem}.',

  'error.network': 'The network gave no answer for {resource}. Check the connection, then try again.',
  'error.timeout': 'No answer came for {resource} in time. Try again in a moment.',
  'error.status':
    'The server answered {status} for {resource}. Try again in a moment; if that does not help, the fault is with the site.',
  'error.status.wait':
    'The server answered {status} for {resource} and asks to wait {seconds} {seconds|second|seconds}.',
  'error.status.until': 'The server answered {status} for {resource} and asks to wait until {time}. Try again then.',
  'error.notJson':
    'The answer for {resource} is not JSON: perhaps a sign-in page of the network stands in between. Pass it, then try again.',
  'error.shape':
    'The answer for {resource} does not fit: {field} — {problem}. Reload the page; if that does not help, the fault is with the site.',
} as const
