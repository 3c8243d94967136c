import type { ArchivedArticle } from "../../model/archive.ts";
import type { LinkedMention } from "../../model/authority.ts";
import { permalink, relativeLink } from "../../model/permalink.ts";
import type { BodyLink } from "../body.ts";
import type { Catalogue } from "./catalogue.ts";
import { groupOf } from "./groups.ts";

/** Links the names in an article's text to whom or what they stand for. */
export function linkMentions(article: ArchivedArticle, catalogue: Catalogue): BodyLink[] {
  const from = permalink.article(article.id);
  return article.mentions.flatMap((mention) => {
    const target = targetOf(mention, catalogue);
    if (!target) return [];
    const kind = mention.kind === "name" ? [] : [`k-${mention.kind}`];
    return {
      start: mention.start,
      end: mention.end,
      href: relativeLink(from, catalogue.addressOf(target.url)),
      classes: ["m", `t-${target.group}`, ...kind],
      ...(mention.reason ? { title: `${target.name}: ${mention.reason}` } : {}),
    };
  });
}

function targetOf(mention: LinkedMention, catalogue: Catalogue) {
  const actor = mention.actor && catalogue.actor(mention.actor)?.entry;
  if (actor) return { url: permalink.actor(actor.id), group: groupOf(actor.type), name: actor.name };
  const place = mention.place && catalogue.place(mention.place)?.entry;
  return place ? { url: permalink.place(place.id), group: "place", name: place.name } : null;
}
