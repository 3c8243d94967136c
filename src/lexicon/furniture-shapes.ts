import type { RemovalKind } from "../model/article.ts";

/** Is a form of line that the phrase lists cannot catch: what stands in its gaps is open. */
export interface FurnitureShape {
  readonly kind: RemovalKind;
  /** Last part of the rule's name: `shape/<rule>`. */
  readonly rule: string;
  /** Whether such a line is furniture wherever it stands; otherwise it is one hint among others. */
  readonly sure: boolean;
  readonly pattern: RegExp;
}

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|Januar|Februar|März|Juni|Juli|Oktober|Dezember|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const NAMES = `${NAME}(?: (?:(?:de|da|di|del|della|van|von|der|bin|al|el|la|le|and|&|et|y|und|e) ){0,2}${NAME}){1,7}`;
const PRESS =
  "(?:writer|reporter|correspondent|journalist|columnist|editor|contributor|producer|photographer|freelancer|author|blogger|analyst|fellow|intern|bureau chief|staff writer)";

/** Lists the forms; the first that fits names the line. */
export const SHAPES: readonly FurnitureShape[] = [
  // "•", "———", "* * *"
  { kind: "ornament", rule: "no-letters", sure: true, pattern: /^[^\p{L}\p{N}]*$/u },
  // "8 + 17 =", "4 × = twenty"
  {
    kind: "captcha",
    rule: "sum",
    sure: true,
    pattern: /^\p{L}{0,10} ?\d{0,3} ?[+−×÷*x-] ?\d{0,3} ?= ?\p{L}{0,10}\??\.?$/u,
  },
  // "%d bloggers like this:", "{{ title }}", "${name}"
  {
    kind: "template-rest",
    rule: "placeholder",
    sure: true,
    pattern: /^.{0,60}(?:%[ds]\b|%\d\$[ds]|\{\{|\}\}|\$\{).{0,60}$/,
  },
  // "[gallery ids=1,2]", "[/caption]": shortcodes of blog software
  {
    kind: "template-rest",
    rule: "shortcode",
    sure: true,
    pattern: /^\[\/?[a-z_-]{3,20}(?: [a-z_-]{2,20}=[^\]]{0,200})?\].{0,80}$/,
  },
  // "© 2018 Arab News (Jeddah, Saudi Arabia)", "(c) 2019 The Daily", "&copy; 2020"
  {
    kind: "copyright",
    rule: "sign",
    sure: true,
    pattern: /^.{0,40}(?:©|&copy;|℗|\([cC]\) ?(?:19|20)\d\d).{0,200}$/,
  },
  // "Copyright 2019 The Daily. All rights reserved."
  { kind: "copyright", rule: "copyright", sure: true, pattern: /^Copyright\b.{0,300}$/i },
  // "Source: Reuters", "Fuente: EFE", "Quelle: dpa", "(Reuters)", "AP"
  {
    kind: "credit",
    rule: "source",
    sure: true,
    pattern:
      /^(?:Sources?|Source\(s\)|Agency|Agencies|Fuentes?|Quellen?|Fontes?|Fonti|Bron|Källa|Kaynak|Sumber|Источник|Джерело|المصدر|来源|來源|出典|출처) ?[:：|].{1,80}$/iu,
  },
  {
    kind: "credit",
    rule: "agency",
    sure: true,
    pattern:
      /^[([–—-]? ?(?:(?:The )?Associated Press|AP|Reuters|AFP|Agence France-Presse|ANI|PTI|IANS|UPI|Xinhua|TASS|EFE|ANSA|dpa|DPA|Bloomberg|AAP|CNN|BBC|SANA|Lusa|Kyodo|Anadolu Agency|AA|TNS|Agencies|Wire services?|News agencies|Staff|Staff report|Staff Reporter|Staff Writer|Web Desk|News Desk)(?: ?[/,&-] ?(?:Reuters|AP|AFP|Agencies|dpa|ANI|PTI))?(?: (?:News|Photo|contributed to this report\.?|staff|staff writers?))? ?[)\]]?\.?$/,
  },
  // "(Reporting by Jane Doe; editing by John Roe)", "Reuters contributed to this report."
  {
    kind: "credit",
    rule: "reporting",
    sure: true,
    pattern:
      /^[([]? ?(?:Additional |Writing and |Edited and )?(?:Reporting|Writing|Editing|Edited|Compiled|Produced|Translated|Reported|Written) (?:and \p{L}{4,12} )?(?:by|in|from)\b.{2,400}$/u,
  },
  {
    kind: "credit",
    rule: "contributed",
    sure: true,
    pattern:
      /^.{2,250} (?:contributed to (?:this|the) (?:report|story|article|post)|contributed reporting|contributed from \p{Lu}.{1,80})\.?[)\]]?$/iu,
  },
  {
    kind: "credit",
    rule: "input",
    sure: true,
    pattern:
      /^[([]?(?:With (?:inputs?|files|additional reporting|reporting) (?:from|by)|This (?:story|article|report) (?:has been|was|is) (?:published|auto-generated|generated|sourced|compiled)|Information from) .{1,160}$/i,
  },
  // "Bassem Mroue is an Associated Press writer.", "The author is a fellow at …"
  {
    kind: "author-note",
    rule: "writer-is",
    sure: true,
    pattern: new RegExp(
      `^[-–—*(]{0,2} ?(?:${NAMES},? |The (?:author|writer)s? )(?:is|are|was|were) (?:an?|the|our|her|his)? ?(?:[\\p{L}\\p{N}.,'’&-]+ ){0,9}?${PRESS}s?\\b.{0,400}$`,
      "u",
    ),
  },
  {
    kind: "author-note",
    rule: "follow-writer",
    sure: true,
    pattern:
      /^(?:You can )?(?:Follow|Contact|Reach|Email|E-mail|Write to|Tweet|Read more (?:from|by)|More (?:from|by)|About) (?:the )?(?:author|writer|reporter|\p{Lu}[\p{L}'’.-]{1,30} \p{Lu}.{1,60}|him|her|them|me)\b.{0,120}$/u,
  },
  { kind: "author-note", rule: "address", sure: true, pattern: /^\S{1,64}@\S{1,64}\.\p{L}{2,10}$/u },
  { kind: "share", rule: "handle", sure: true, pattern: /^@\w{2,30}$/ },
  {
    kind: "share",
    rule: "count",
    sure: true,
    pattern:
      /^[\d.,]{1,9} ?[KkMm]? ?(?:shares?|comments?|likes?|views?|retweets?|followers|reads?|votes?|replies|reactions?)?$/i,
  },
  // "By Jane Doe", "By JANE DOE, Staff Writer | May 3, 2019", "Par Jean Dupont", "Von Hans Muster"
  {
    kind: "byline",
    rule: "by",
    sure: true,
    pattern: new RegExp(
      `^(?:By|BY|by|Par|Por|Di|Von|Door|Av|Written by|Posted by|Story by|Text by|Words by|Author|Authors|Autor|Auteur|Autore|От|Автор|بقلم|كتب)(?: ?: ?| )(?:the |The )?(?:${NAME}|\\p{L}{2,20} \\p{Lu}).{0,120}$`,
      "u",
    ),
  },
  {
    kind: "byline",
    rule: "by-alone",
    sure: true,
    pattern:
      /^(?:By|Par|Por|Von|Written by|Posted by|Author|Authors?|Author info|About the author|Published by|and|,)[:,]?$/i,
  },
  // "Published May 3, 2019", "Updated: 10:32 a.m.", "3 May 2019", "Posted on Monday", "5 min read", "2 hours ago"
  {
    kind: "date-line",
    rule: "published",
    sure: true,
    pattern:
      /^(?:First |Last |Originally |Date )?(?:Published|Updated|Posted|Modified|Update|Created|Added|Issued|Last Modified|Publié|Mis à jour|Publicado|Actualizado|Atualizado|Pubblicato|Aggiornato|Veröffentlicht|Aktualisiert|Stand|Опубликовано|Обновлено|نشر|تاريخ النشر|آخر تحديث)\b ?:?.{0,90}\d.{0,60}$/iu,
  },
  {
    kind: "date-line",
    rule: "date",
    sure: true,
    pattern: new RegExp(
      `^(?:(?:on|le|el|em|il|am|the) )?(?:\\p{L}{3,10}[.,]? ?,? )?(?:${MONTH},? \\d{1,2}(?:st|nd|rd|th)?,?(?: (?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?: de| of)? ${MONTH},?(?: (?:de )?(?:19|20)\\d\\d)?|(?:19|20)\\d\\d[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:(?:19|20)\\d\\d|\\d\\d))(?:$|[ ,|·•T–—@/(-](?:[\\d:.,|()+/ –—-]{0,14}\\p{L}{1,8}){0,4}[\\d:.,|()+/ –—-]{0,14}$)`,
      "iu",
    ),
  },
  {
    kind: "date-line",
    rule: "clock",
    sure: true,
    pattern:
      /^(?:at )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?)? ?(?:\(?[A-Z]{2,4}\)?)?(?: [+-]\d{1,4})?(?: ?[|·•,-]? ?(?:Updated|Posted|ET|GMT|IST|UTC).{0,40})?$/i,
  },
  {
    kind: "date-line",
    rule: "ago",
    sure: true,
    pattern:
      /^(?:\p{L}{3,10} )?(?:an?|\d{1,3}) ?(?:m|h|d|w|mo|y|sec(?:ond)?s?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) (?:ago|read)\.?(?: .{0,40})?$/iu,
  },
  {
    kind: "date-line",
    rule: "reading-time",
    sure: true,
    pattern:
      /^(?:Reading time|Read time|Estimated read|Temps de lecture|Tiempo de lectura|Lesezeit|Tempo de leitura).{0,30}$|^\d{1,2}[ -]min(?:ute)?s?(?: read)?$/i,
  },
  // "(Army photo by Staff Sgt. Jacob Connor)", "Photo: Jane Doe/AP", "… Credit: Wikimedia Commons."
  {
    kind: "caption",
    rule: "credited",
    sure: true,
    pattern:
      /^.{0,600}(?:[([](?:[^()[\]]{0,60} )?(?:photos?|images?|pictures?|foto|fotos|AP Photo|Reuters|REUTERS|AFP|Getty|EPA|file|handout|screenshot|illustration|courtesy|credit)\b[^()[\]]{0,120}[)\]]|\b(?:Photo|Photos|Image|Picture|Photograph|Foto|Photo credit|Image credit|Credit|Credits|Crédit|Crédit photo|Illustration|Video|Photographer)s? ?(?:by|[:/©]|courtesy) ?\S.{0,120})\.?$/i,
  },
  {
    kind: "caption",
    rule: "file-photo",
    sure: true,
    pattern:
      /^.{0,500}\b(?:file (?:photo(?:graph)?|image|picture|pic)|AP (?:file )?photo|Getty Images|Shutterstock|Wikimedia Commons|handout photo|stock photo|representational (?:image|photo|picture)|photo d['’]archives?|foto de archivo|archivbild)\b.{0,60}[)\].]?$/i,
  },
  {
    kind: "caption",
    rule: "label",
    sure: true,
    pattern:
      /^(?:Photo|Photos|Image|Picture|Caption|Image caption|Media caption|Image copyright|Photo caption|Figure|Above|Video|Pictured|Foto|Légende|Illustration|Slide \d{1,3}|Image \d{1,3} of \d{1,3}|\d{1,3} (?:of|\/) \d{1,3})(?::.{0,400}|$)/i,
  },
  {
    kind: "caption",
    rule: "agency-slash",
    sure: true,
    pattern:
      /^.{0,300}\b(?:REUTERS|Reuters|AFP|AP|EPA|Getty|dpa|ANSA|TASS|Xinhua|LaPresse|Anadolu)\/[\p{L} /.'’-]{2,60}[)\].]?$/u,
  },
  // "Image copyright Jane Doe", "Media captionThe harbour at night": words of the page's template before the caption
  {
    kind: "caption",
    rule: "template",
    sure: true,
    pattern:
      /^(?:(?:Image|Media|Picture|Photo|Video) ?caption|(?:Image|Picture|Photo) ?(?:copyright|source))(?=\p{Lu}|:| [\p{Lu}\p{N}@"“‘']).{1,400}$/u,
  },
  // "1of4Jane Doe looks at the harbour": the counter of a slide show before its caption
  { kind: "caption", rule: "slide", sure: true, pattern: /^\d{1,3} ?of ?\d{1,3}(?=\p{Lu}).{1,600}$/u },
  // "Jane Doe speaks in Oslo. (Published Monday, May 6, 2019)"
  {
    kind: "caption",
    rule: "dated",
    sure: false,
    pattern: /^.{20,400}\((?:Published|Posted|Recorded|Taken)\b[^()]{3,50}\)$/,
  },
  // "03/05/2019 - Posted by: Jane Doe - Category: News"
  {
    kind: "byline",
    rule: "labels",
    sure: true,
    pattern:
      /^.{0,60}\b(?:Posted by|Published by|Published in|Posted in|Publicado por|Publicado em|Publicado en|Author|Autor|Date|Data|Fecha|Category|Categories|Categoria|Categoría|Tags|Filed under) ?: .{1,80}\b(?:Author|Autor|Date|Data|Fecha|Category|Categories|Categoria|Categoría|Tags|Comments|Filed under) ?: .{0,120}$/i,
  },
  // "WhatsApp Facebook Pin", "Facebook | Twitter | Email"
  {
    kind: "share",
    rule: "networks",
    sure: true,
    pattern:
      /^(?:(?:WhatsApp|Facebook|Twitter|X|Instagram|LinkedIn|YouTube|Pinterest|Pint?|Reddit|Telegram|Tumblr|Flipboard|Messenger|Email|E-mail|Print|Copy|Share|Tweet|RSS|VK|Viber|Skype|Line|Imprimir|Baixar|Drucken|Teilen|Partager|Compartir)(?:[ ,|·/]{1,3}|$)){2,12}$/i,
  },
  // "http://example.org/story", "www.example.org"
  { kind: "navigation", rule: "address", sure: true, pattern: /^(?:https?:\/\/|www\.)\S{3,300}$/i },
  // "Home > World > Asia", "News | Sport | Weather"
  {
    kind: "navigation",
    rule: "crumbs",
    sure: true,
    pattern: /^[\p{L}\p{N}&' ]{1,30}(?: ?[>›»/|·•] ?[\p{L}\p{N}&' ]{1,30}){2,12}$/u,
  },
  // "1 2 3 … Next"
  { kind: "navigation", rule: "pages", sure: true, pattern: /^[\d ,…|]{1,60}(?: ?(?:next|last|›|»))?$/i },
  // "In Oslo, Two Sides Meet | Analysis", "WATCH: …", "RELATED: …", "Read more: …", "Also read | …"
  {
    kind: "related-link",
    rule: "section-label",
    sure: true,
    pattern:
      /^.{8,160} \| (?:Analysis|Opinion|Editorial|Explained|Explainer|Exclusive|Interview|Review|Video|Photos|Watch|Podcast|Live|News|Commentary|Column|Blog|Feature|Report|In pictures)$/i,
  },
  {
    kind: "related-link",
    rule: "label",
    sure: true,
    pattern:
      /^(?:>+ ?|» ?|► ?|▶ ?|• ?|\*+ ?|→ ?)?(?:RELATED|READ|READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|SEE MORE|ALSO SEE|MORE|WATCH|LISTEN|VIDEO|PHOTOS|GALLERY|MUST READ|Related|Read|Read more|Read also|Also read|Read next|See also|More|Watch|Listen|Don['’]t miss|RELATED STORY|RELATED ARTICLE|Related story|Related article|Lire aussi|À lire|Lea también|Lee también|Leia também|Leia mais|Veja também|Leggi anche|Lesen Sie auch|Читайте также|اقرأ أيضا|Baca juga|Lees ook)(?: (?:on|here|about|from))?(?: \p{L}{2,15})? ?[:|：–—>]+ ?\S.{3,200}$/u,
  },
];
