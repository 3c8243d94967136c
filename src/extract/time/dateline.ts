// e.g. "BEIRUT, May 31 (Reuters) —", "PARIS, April 8 —", "WASHINGTON (AP), 3 June 2019 --"
const PLACE = /^\p{Lu}[\p{Lu}\s.'’/-]{1,40}(?:,\s?[\p{L}.\s]{2,25})?(?:\s\([\p{L} ]{2,20}\))?[,:]?\s?$/u;
const DASH = /^[,.]?\s?(?:\([^()]{2,40}\)|\/[^/]{2,30}\/)?\s?(?:[—–]|--|-\s)/u;

/** Says whether a date with these words around it is the day of filing in a dateline. */
export function isDateline(before: string, after: string): boolean {
  return before.length < 70 && PLACE.test(before) && DASH.test(after.slice(0, 60));
}
