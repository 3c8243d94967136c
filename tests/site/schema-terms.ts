/** Lists the terms of schema.org that pages may use: the properties of each type, by what they hold; `text`, `url`, `day`, `number`, `boolean` or types. */
const THING = { name: "text", alternateName: "text", url: "url", description: "text" };
const ORGANISATION = THING;
const GEO = { ...THING, geo: "GeoCoordinates", containedInPlace: "Place" };

const TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  NewsArticle: {
    url: "url",
    headline: "text",
    alternativeHeadline: "text",
    inLanguage: "text",
    datePublished: "day",
    temporalCoverage: "text",
    author: "Person",
    publisher: "Organization",
    sourceOrganization: "Organization",
    provider: "Organization",
    isBasedOn: "url",
    isPartOf: "ArchiveComponent",
    contentLocation: "Place",
    mentions: "Person Organization GovernmentOrganization Corporation NewsMediaOrganization",
  },
  ArchiveComponent: THING,
  Dataset: { ...THING, version: "text", isAccessibleForFree: "boolean", distribution: "DataDownload" },
  DataDownload: { ...THING, contentUrl: "url", encodingFormat: "text", contentSize: "text" },
  Person: THING,
  Organization: ORGANISATION,
  GovernmentOrganization: ORGANISATION,
  Corporation: ORGANISATION,
  NewsMediaOrganization: ORGANISATION,
  Place: GEO,
  Country: GEO,
  AdministrativeArea: GEO,
  City: GEO,
  BodyOfWater: GEO,
  Mountain: GEO,
  GeoCoordinates: { latitude: "number", longitude: "number" },
};

/** Finds what schema.org would not understand in a description; addresses must be absolute where a base is given. */
export function findTermFaults(described: unknown, base: string | null, at = ""): string[] {
  const { "@type": type, "@context": context, ...rest } = described as Record<string, unknown>;
  const terms = TERMS[String(type)];
  if (!terms) return [`${at}: no type ${String(type)}`];
  const faults = at === "" && context !== "https://schema.org" ? [`no context: ${String(context)}`] : [];
  for (const [name, held] of Object.entries(rest)) {
    const wanted = terms[name];
    const where = `${at}${String(type)}.${name}`;
    if (wanted === undefined) faults.push(`${where}: no such property`);
    else
      for (const value of Array.isArray(held) ? (held as unknown[]) : [held])
        faults.push(...findValueFaults(value, wanted, base, where));
  }
  return faults;
}

function findValueFaults(value: unknown, wanted: string, base: string | null, where: string): string[] {
  const fits: Record<string, (one: unknown) => boolean> = {
    text: (one) => typeof one === "string" && /\S/.test(one),
    url: (one) => typeof one === "string" && (base === null || /^https?:\/\/\S+$/.test(one)),
    day: (one) => typeof one === "string" && /^\d{4}-\d\d-\d\d$/.test(one),
    number: (one) => typeof one === "number" && Number.isFinite(one),
    boolean: (one) => typeof one === "boolean",
  };
  const fit = fits[wanted];
  if (fit) return fit(value) ? [] : [`${where}: ${JSON.stringify(value)} is no ${wanted}`];
  const { "@type": type } = (value ?? {}) as { readonly "@type"?: string };
  if (!wanted.split(" ").includes(type ?? "")) return [`${where}: ${type} is not ${wanted}`];
  return findTermFaults(value, base, `${where} `);
}
