const words = (list: string): ReadonlySet<string> => new Set(list.split("|").map((word) => word.trim()));

/** Lists publishing houses that own many titles: their name in a copyright line does not say which; lower case. */
export const OWNERS: ReadonlySet<string> = words(
  "gannett|hearst|hearst newspapers|dow jones|dow jones &|news corp|news corporation|news uk|penske|meredith|meredith local|tegna|scripps|" +
    "e.w. scripps|sinclair|nexstar|gray television|cox|mcclatchy|tronc|tribune publishing|lee|lee enterprises|alden|" +
    "digital first|gatehouse|gatehouse media|advance|advance local|conde nast|condé nast|axel springer|bauer|burda|" +
    "bertelsmann|gruner + jahr|reach|trinity mirror|johnston press|jpimedia|national world|newsquest|archant|dmg|dmg media|" +
    "time warner|warner bros|warner bros. discovery|warnermedia|viacom|viacomcbs|paramount|disney|comcast|nbcuniversal|" +
    "nbc universal|turner|cable news network|vox media|g/o media|gawker media|ziff davis|future|future us|future plc|oath|aol|verizon media|" +
    "yahoo|postmedia|torstar|rogers|bell media|quebecor|fairfax|fairfax media|nine|nine entertainment|seven west|" +
    "nationwide news|apn|nzme|independent newspapers|inm|mediahuis|schibsted|bonnier|sanoma|dpg|persgroep|rossel|" +
    "prisa|vocento|unidad editorial|rcs|gedi|mondadori|lagardère|bolloré|vivendi|ringier|tamedia|tx group|agora|" +
    "naspers|media24|tiso blackstar|arena holdings|caxton|nation|standard group|bennett coleman|bennett, coleman|" +
    "bennett, coleman &|times internet|network18|ht media|the printers|kasturi & sons|living media|zee|sph|singapore press|mediacorp|" +
    "star media|media prima|astro|kompas gramedia|clarín|grupo clarín|globo|grupo globo|abril|televisa|" +
    "microsoft|google|facebook|apple|automattic|wordpress|adobe|nielsen|refinitiv|the regents|university|government",
);

/** Lists last words of company names: "Harbour Media Group" owns papers, it is not one; lower case. */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  "group|holdings|holding|communications|communication|publishing|publications|publishers|broadcasting|interactive|entertainment|enterprises|" +
    "networks|network|newspapers|partners|ventures|media|digital|company|companies|corporation|corp|foundation|institute|" +
    "association|trust|printers|productions|studios|television|properties|international|technologies|solutions|systems|services|" +
    "university|college|firm|theme|themes|design|designs|ministry|department|council|society|union|committee",
);
