/**
 * What a spreadsheet would compute instead of show: a sign that begins a formula, in either width, also behind what
 * nobody sees (spaces, bidi marks, a byte order mark).
 */
const FORMULA = /^(?:[\s\uFEFF\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\0])/u;

/** A text for a cell of CSV: with an apostrophe before it where a spreadsheet would take it for a formula. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
