/** What must not reach a reader's page from outside: controls, line and paragraph separators, turns of direction, halves of pairs. */
export const unwanted = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
