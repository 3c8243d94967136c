import { describe, expect, test } from "vitest";
import { showMentions } from "./article.ts";

/** Text, then what must be found, then surfaces that must not be. */
const CASES: readonly (readonly [text: string, found: readonly string[], not: readonly string[]])[] = [
  // Persons, their titles and particles
  [
    "The prime minister, Maria Kowalska, met John Peterson in Lisbon.",
    ["Maria Kowalska: person", "John Peterson: person", "Lisbon: place"],
    ["The"],
  ],
  [
    "Yesterday Gen. Robert Hall said that Dr. Anna Weber would resign.",
    ["Robert Hall: person", "Anna Weber: person"],
    ["Gen", "Dr", "Yesterday"],
  ],
  [
    "President Hassan al-Masri arrived with Khalid ibn Yusuf on Monday.",
    ["Hassan al-Masri: person", "Khalid ibn Yusuf: person"],
    ["President", "Monday"],
  ],
  [
    "J. R. Hartley and Ludwig van der Berg wrote the report.",
    ["J. R. Hartley: person", "Ludwig van der Berg: person"],
    ["report"],
  ],
  [
    "Secretary of State Maria Jones spoke first.",
    ["Maria Jones: person"],
    ["State Maria Jones", "Secretary"],
  ],
  [
    "José Núñez’s brother thanked Zoë O’Brien.",
    ["José Núñez: person", "Zoë O’Brien: person"],
    ["José Núñez’s"],
  ],
  // Organisations, with heads, joiners and acronyms
  [
    "Fighters of the Free Syrian Army (FSA) left the town near Aleppo.",
    ["Free Syrian Army: organisation", "FSA: organisation", "Aleppo: place"],
    ["Fighters"],
  ],
  [
    "The Ministry of Foreign Affairs denied it, the Bank of England did not.",
    ["Ministry of Foreign Affairs: organisation", "Bank of England: organisation"],
    ["England"],
  ],
  [
    "She studied at the University of Helsinki and works for Human Rights Watch.",
    ["University of Helsinki: organisation", "Human Rights Watch: organisation"],
    ["She"],
  ],
  [
    "Officials said Hezbollah and Hamas rejected the plan of the Arab League.",
    ["Hezbollah: organisation", "Hamas: organisation", "Arab League: organisation"],
    ["Officials"],
  ],
  ["The Kurdistan Workers’ Party was banned.", ["Kurdistan Workers’ Party: organisation"], ["Party"]],
  ["Experts of the WHO who know it told us so.", ["WHO: organisation"], ["who", "us", "Experts"]],
  [
    "The militants of al-Qaeda and al Qaeda in Iraq were named.",
    ["al-Qaeda: organisation", "al Qaeda in Iraq: organisation"],
    ["Iraq"],
  ],
  // Hyphens, demonyms and peoples
  [
    "An Iran-backed militia crossed the Lebanese-Syrian border.",
    ["Iran: place", "Lebanese: demonym LB", "Syrian: demonym SY"],
    ["Iran-backed", "Lebanese-Syrian"],
  ],
  [
    "Israelis and Russians talked; a South Korean diplomat listened.",
    ["Israelis: demonym IL", "Russians: demonym RU", "South Korean: demonym KR"],
    ["Korean"],
  ],
  [
    "Non-Muslim and pro-Western groups met Kurdish and Sunni leaders.",
    [],
    ["Muslim", "Western", "Kurdish", "Sunni"],
  ],
  [
    "The Lebanese army and the Peruvian government spoke; a Greek armyworm did not.",
    ["Lebanese army: organisation", "Peruvian government: government", "Greek: demonym GR"],
    ["Lebanese", "Peruvian", "Greek armyworm"],
  ],
  ["Villagers met the Lebanese army", ["Lebanese army: organisation"], ["Lebanese"]],
  ["A Dutch constructor won.", ["Dutch: demonym NL"], ["Dutch constructor"]],
  // Places
  ["Shelling hit the village of Kafr Nabl near Idlib.", ["Kafr Nabl: place", "Idlib: place"], ["Shelling"]],
  [
    "The Euphrates River runs through Deir al-Zor and Raqqa.",
    ["Euphrates River: place", "Deir al-Zor: place", "Raqqa: place"],
    ["The"],
  ],
  ["Mayors from Lyon, Turin and Graz came.", ["Lyon: place", "Turin: place", "Graz: place"], ["Mayors"]],
  // States and their seats
  ["In Moscow on Thursday it snowed.", ["Moscow: place"], ["Thursday", "In"]],
  [
    "Moscow’s concerns were noted, Washington warned Tehran again.",
    ["Moscow: government", "Washington: government", "Tehran: government"],
    [],
  ],
  ["The Kremlin said it would wait.", ["Kremlin: government"], ["The"]],
  ["US soldiers told us about it.", ["US: place"], ["us"]],
  // A noun of areas behind it says that a name is a place's; of bodies, that it is not
  [
    "The front held al-Burayq, said al-Burayq’s men. The front lost the al-Burayq area and the Kobrin air base.",
    ["al-Burayq: place", "Kobrin: place"],
    ["area", "air base"],
  ],
  [
    "The Hezbollah area commander met the Harbour Union crossing the street.",
    ["Hezbollah: organisation"],
    [],
  ],
  // Words with capitals that name nobody
  ["However, nothing came of it. Many left. Nobody knows why.", [], ["However", "Many", "Nobody"]],
  ["On Sunday, in early March, the Bible was read.", [], ["Sunday", "March", "Bible"]],
  ["“We are ready,” I said. “Never again.”", [], ["We", "I", "Never"]],
];

describe("mentions", () => {
  test.each(CASES)("%s", (text, found, not) => {
    const shown = showMentions(text);
    expect(shown).toEqual(expect.arrayContaining([...found]));
    const surfaces = shown.map((line) => line.replace(/: [^:]*$/, ""));
    for (const surface of not) expect(surfaces).not.toContain(surface);
  });

  const BODY =
    "\nThe rebels of Hezbollah left Beirut. Michel Aoun spoke in Damascus, and the talks with Russia failed.";

  test.each([
    [
      "HEZBOLLAH LEAVES BEIRUT AS TALKS FAIL",
      ["HEZBOLLAH: organisation", "BEIRUT: place"],
      ["LEAVES", "TALKS", "FAIL"],
    ],
    [
      "Hezbollah Leaves Beirut as Talks With Russia Fail",
      ["Hezbollah: organisation", "Beirut: place"],
      ["Leaves", "Talks", "Fail", "With Russia"],
    ],
    ["Rebels Leave, Talks Fail, Hopes Fade", [], ["Rebels Leave", "Rebels", "Hopes Fade", "Talks Fail"]],
  ])("headline %s", (title, found, not) => {
    const shown = showMentions(title + BODY, true);
    expect(shown).toEqual(expect.arrayContaining([...found]));
    const surfaces = shown.map((line) => line.replace(/: [^:]*$/, ""));
    for (const surface of not) expect(surfaces).not.toContain(surface);
  });
});
