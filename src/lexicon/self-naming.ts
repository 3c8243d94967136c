const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split("|")
      .map((word) => word.trim()),
  );

/** Lists words that follow a site's name in its own furniture and are no part of it: "a loyal X reader"; lower case. */
export const NAME_TAILS: ReadonlySet<string> = words(
  "reader|readers|newsletter|newsletters|subscriber|subscribers|subscription|subscriptions|premium|app|apps|account|" +
    "website|web|site|homepage|member|members|membership|channel|channels|email|emails|e-mail|alert|alerts|update|" +
    "updates|plus|online|editor|editors|staff|community|digest|briefing|archives|archive|page|podcast|podcasts|edition|" +
    "coverage|journalism|pro|rss|feed|comments|stories|articles|today",
);

/** Lists words and phrases that stand where a site's name could stand but name none; lower case. */
export const GENERIC_NAMES: ReadonlySet<string> = words(
  "our|us|you|your|this|that|it|all|here|now|more|free|new|news|home|menu|search|newsletter|newsletters|email|e-mail|" +
    "daily|weekly|the|a|an|and|or|by|terms|privacy|privacy policy|terms of use|terms of service|terms and conditions|" +
    "terms & conditions|terms of service and privacy policy|cookie policy|comments|comment|post|posts|article|articles|story|stories|topics|tags|share|follow|subscribe|" +
    "sign up|log in|login|register|contact|contact us|about|about us|help|faq|advertise|advertisement|print|premium|" +
    "account|my account|support|donate|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|" +
    "may|june|july|august|september|october|november|december|all rights reserved|rights reserved|author|authors|" +
    "editor|editors|staff|photo|photos|video|videos|images|image|file|file photo|related|read|read more|next|previous|" +
    "rss feed|digital|unlimited|full|breaking|breaking news|latest|latest news|top stories|the author|the authors|policy|" +
    "world|politics|sports|sport|business|opinion|culture|entertainment|technology|health|science|podcast|podcasts|" +
    "os|us|u.s|u.s.|uk|eu|un|tv|pc|pdf|vip|html|rss|faq|faqs|ceo|nfl|nba|mlb|nhl|mls|fifa|uefa|ncaa|nasa|ai|vpn|usb|gps|ios|mac|cdc|who|fda|fbi|cia|irs|gop|nato|covid|morning|evening|" +
    "i|we|he|she|they|my|his|her|their|what|when|where|who|how|if|is|are|in|on|at|to|for|from|with|inbox|get|" +
    "us news|u.s. news|world news|local news|community guidelines|javascript|cookies|gdpr|ad|ads|agencies|news agencies|wire|wires|" +
    "wire services|wire reports|various|various sources|internet|online|web|media|press|unknown|none|n/a|copyright|company",
);

/** Lists words that publications' names are made of; lower case. */
export const MEDIA_WORDS: ReadonlySet<string> = words(
  "times|post|news|herald|tribune|gazette|journal|daily|weekly|chronicle|observer|examiner|inquirer|enquirer|register|" +
    "courier|express|mail|mirror|star|sun|globe|telegraph|guardian|independent|standard|record|review|magazine|press|" +
    "dispatch|sentinel|monitor|reporter|report|bulletin|advertiser|argus|echo|leader|ledger|messenger|mercury|banner|" +
    "citizen|nation|today|tv|radio|fm|media|network|wire|today|online|insider|digest|zeitung|tageblatt|anzeiger|blatt|" +
    "zeitschrift|presse|journal|quotidien|dépêche|figaro|monde|soir|matin|diario|periódico|gaceta|prensa|noticias|" +
    "jornal|folha|corriere|gazzetta|giornale|broadcasting|channel|republic|republican|democrat|union|pioneer|patriot|" +
    "progress|beacon|bugle|clarion|eagle|outlook|spectator|statesman|voice|vanguard|world",
);
