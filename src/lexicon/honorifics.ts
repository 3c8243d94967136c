/** Lists forms of address that stand before a name and are no part of it. */
export const HONORIFICS: readonly string[] = (
  "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Rev|Reverend|Rabbi|Imam|Sheikh|Sheik|Shaykh|" +
  "Sayyed|Sayyid|Seyyed|Mullah|Mufti|Ayatollah|Hojatoleslam|Father|Fr|Sister|Brother|Bishop|Archbishop|Cardinal|Pope|" +
  "Patriarch|Metropolitan|Pastor|Hon|Honorable|Honourable|Justice|Judge|King|Queen|Prince|Princess|Emir|Sultan|Crown Prince|" +
  "Gen|General|Lt|Lieutenant|Maj|Major|Col|Colonel|Sgt|Sergeant|Capt|Captain|Cmdr|Commander|Adm|Admiral|Brig|Brigadier|" +
  "Cpl|Corporal|Pvt|Private|Spc|Specialist|Staff Sgt|Master Sgt|Tech Sgt|Airman|Seaman|Marshal|Lt Gen|Maj Gen|Brig Gen|" +
  "Lt Col|Rear Adm|Vice Adm|Officer|Detective|Det|Inspector|Constable|Sheriff|Deputy|M|Mme|Mlle|Sr|Sra|Srta|Don|Doña|" +
  "Herr|Frau|Signor|Signora|Monsieur|Madame|Señor|Señora|Cheikh|Shri|Smt|Datuk|Tan Sri|Tun"
).split("|");

/** Lists nouns of office that stand before a name ("Foreign Minister Jane Doe"); lower case, last word of the office. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  (
    "president premier chancellor minister secretary ambassador envoy diplomat spokesman spokeswoman spokesperson senator " +
    "congressman congresswoman representative governor mayor councillor councilman councilwoman councilor lawmaker mp " +
    "chairman chairwoman chairperson chair chief head director leader commander general colonel major captain lieutenant " +
    "sergeant officer admiral judge justice prosecutor lawyer attorney analyst economist expert researcher professor " +
    "scientist historian author writer journalist reporter editor columnist correspondent activist campaigner candidate " +
    "coach manager player striker captain singer actor actress director producer founder co-founder ceo executive " +
    "banker trader farmer teacher doctor nurse physician surgeon student resident official aide adviser advisor deputy " +
    "commissioner coordinator speaker treasurer superintendent principal chief sheriff detective inspector king queen prince " +
    "princess pope cardinal bishop archbishop patriarch imam sheikh ayatollah rabbi pastor reverend counterpart whip " +
    "strongman dictator warlord rebel militant owner investor developer engineer designer artist composer novelist poet " +
    "filmmaker photographer comedian presenter host father mother brother sister son daughter wife husband widow"
  ).split(" "),
);

/** Lists words that an office is made of besides its noun ("Deputy Prime", "Vice", "former"); lower case. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    "prime vice deputy former foreign defense defence interior finance justice health education trade energy economy economic " +
    "environment culture information labor labour transport agriculture oil housing acting interim senior chief top national security " +
    "first lady state house senate majority minority opposition party police army navy air force special executive general " +
    "attorney supreme court district city county press parliamentary parliament military intelligence then incoming " +
    "outgoing retired late junior assistant associate managing human rights public head ex"
  ).split(" "),
);

/** Lists small words inside personal names ("Ludwig van Beethoven", "Ursula von der Leyen"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    "de da do dos das del della di du la le van von der den ter ten bin ibn bint al el abu abd ould af av zu zum zur y e " +
    "e' mac st st. ben bar"
  ).split(" "),
);
