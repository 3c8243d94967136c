const q = (words: string) => `q=${encodeURIComponent(words)}`;

/** Lists queries with the articles that they find, in order; those in braces may come in any order. */
export const QUERIES: readonly (readonly [query: string, found: readonly string[]])[] = [
  // Words, and their forms.
  ["q=strike&sort=oldest", ["ferry", "offer", "crane"]],
  ["q=STRIKES&sort=newest", ["crane", "offer", "ferry"]],
  ["q=withdraw", ["crane"]],
  ["q=port+strike&sort=oldest", ["ferry", "offer"]],
  ["q=shi&sort=oldest", ["ferry", "offer", "fog", "crane", "lighthouse"]],
  // A word with a hyphen as it is printed; where nobody prints it so, its parts.
  [`${q("four-week")}`, ["ferry"]],
  [`${q("night-shift")}&sort=oldest`, ["offer", "crane"]],
  [q("year-old"), ["lighthouse"]],
  [q("night-qqqq"), []],
  // Phrases, alone and among words.
  [q('"port strike"'), ["ferry"]],
  [q("“port strike”"), ["ferry"]],
  [q("«port strike»"), ["ferry"]],
  [q('"strike port"'), []],
  [q('"no room" offer'), ["ferry"]],
  [q('"no room" herring'), []],
  [q('"night shift" "grain terminal"'), ["crane"]],
  [`${q('"ships at the quay"')}&sort=newest`, ["fog", "ferry"]],
  // A word alone in quotation marks is no beginning of a longer one.
  [q('"shi"'), []],
  // Exclusions.
  [q("strike −ferry"), ["crane"]],
  [`${q('room -"no room"')}&sort=oldest`, ["fog", "salt"]],
  [`${q("-harbour")}&sort=oldest`, ["ferry", "offer", "crane", "nets", "salt", "lighthouse"]],
  [q("strike -strike"), []],
  [q("crane -asdfgh"), ["crane"]],
  // Accents.
  ["q=zurich", ["salt"]],
  [q("ZÜRICH"), ["salt"]],
  ["q=cafe", ["fog"]],
  [q("naïve"), ["salt"]],
  // Filters, ranges and orders; undated articles come last in both.
  ["source=Harbour+Weekly", ["crane", "fog"]],
  ["q=harbour&source=Harbour+Weekly&source=Evening+Ledger", ["fog"]],
  ["q=the&from=2016-03&to=2016-12&sort=oldest", ["ferry", "offer", "fog"]],
  ["q=the&from=2017-06&to=2017-06", ["nets"]],
  ["q=the&from=2018-01&month=unknown&sort=oldest", ["salt", "hostile", "lighthouse"]],
  ["q=the&from=2030-01", []],
  ["q=the&month=unknown", ["lighthouse"]],
  ["q=the&year=2018&sort=oldest", ["salt", "hostile"]],
  ["q=the&certainty=unknown", ["lighthouse"]],
  ["q=Hull&place=Hull&sort=newest", ["offer", "ferry"]],
  ["q=lighthouse&sort=newest", ["hostile", "lighthouse"]],
  ["q=lighthouse&sort=oldest", ["hostile", "lighthouse"]],
  // Other languages.
  [`${q("tempête")}&in=fr`, ["digue"]],
  [`${q("tempete")}&in=fr`, ["digue"]],
  ["q=digue&in=fr", ["digue"]],
  [`${q("dockers -tempête")}&in=fr`, ["greve"]],
  [`${q("nina barcos")}&in=es`, ["puerto"]],
  ["q=navios&in=es", ["puerto"]],
  [`${q("المرفأ")}&in=ar&sort=oldest`, ["beirut", "strike"]],
  [`${q("المرفأ -العاصفة")}&in=ar`, ["strike"]],
  [`${q("«فتح المرفأ»")}&in=ar`, ["beirut"]],
  // Nonsense, and what only looks like markup.
  ["q=asdfgh", []],
  ["q=strikezzz", []],
  ["q=port+qqqq", []],
  [q("<img src=x"), ["hostile"]],
  [q("__proto__"), []],
  [q("constructor"), []],
  [q("{{ 7 * 7 }}"), ["hostile"]],
  [q("a".repeat(5000)), []],
];
