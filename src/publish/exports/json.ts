// Marks that turn the reading order and line ends of JavaScript are written as escapes; JSON.stringify does the lone surrogates.
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Writes a value as JSON with nothing unseen in it, one line end at its end; `indent` in spaces. */
export function writeJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  return `${text.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
