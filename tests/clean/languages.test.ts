import { describe, expect, test } from "vitest";
import { clean } from "./article.ts";

/** Invented stories; each paragraph of each must stay. */
const STORIES: Record<string, readonly string[]> = {
  french: [
    "Le ferry entre Tarva et les îles reprendra la mer lundi, a annoncé jeudi la direction du port.",
    "Le navire était à l'arrêt depuis janvier, après un incendie dans la salle des machines qui n'avait pas fait de victimes.",
    "« Nous avons attendu ce jour pendant des mois », a déclaré la maire de Tarva devant la presse.",
    "Les écoles des îles ont fait cours à la radio pendant l'hiver, et plusieurs familles ont quitté leur maison.",
  ],
  spanish: [
    "El transbordador entre Tarva y las islas volverá a navegar el lunes, según informó el jueves la autoridad portuaria.",
    "El barco llevaba parado desde enero, cuando se incendió su motor cerca de las islas sin causar víctimas.",
    "«Hemos esperado este día durante meses», dijo la alcaldesa de Tarva ante los periodistas.",
    "Las escuelas de las islas dieron clase por radio durante el invierno y varias familias dejaron sus casas.",
  ],
  arabic: [
    "أعلنت إدارة ميناء تارفا يوم الخميس أن العبارة التي تربط المدينة بالجزر ستعود إلى العمل ابتداء من يوم الاثنين.",
    "وكانت العبارة قد توقفت عن العمل منذ شهر يناير بعد حريق شب في غرفة المحركات ولم يسفر عن وقوع ضحايا.",
    "وقالت رئيسة بلدية تارفا للصحفيين إن السكان انتظروا هذا اليوم شهورا طويلة.",
    "وتلقى تلاميذ الجزر دروسهم عبر الإذاعة طوال فصل الشتاء، وغادرت عائلات كثيرة منازلها.",
  ],
  chinese: [
    "塔尔瓦港务局周四宣布,往返该市与各岛屿之间的渡轮将于下周一恢复运营。",
    "该渡轮自一月份发动机舱起火以来一直停航,事故没有造成人员伤亡。",
    "塔尔瓦市长对记者说,居民们为这一天已经等待了好几个月。",
    "整个冬天岛上的学校都通过广播上课,许多家庭离开了自己的家园。",
  ],
  japanese: [
    "タルバ港の当局は木曜日、市と島々を結ぶフェリーが来週月曜日から運航を再開すると発表した。",
    "フェリーは一月に機関室で火災が起きて以来、運航を停止していたが、けが人はいなかった。",
    "タルバの市長は記者団に対し、住民はこの日を何か月も待っていたと語った。",
    "島の学校は冬の間ラジオで授業を行い、多くの家族が家を離れた。",
  ],
  russian: [
    "Паром между Тарвой и островами снова начнёт ходить в понедельник, сообщило в четверг управление порта.",
    "Судно не выходило в море с января, когда в машинном отделении произошёл пожар, в котором никто не пострадал.",
    "«Мы ждали этого дня много месяцев», — сказала журналистам мэр Тарвы.",
    "Школы на островах всю зиму вели уроки по радио, и многие семьи покинули свои дома.",
  ],
  hindi: [
    "बंदरगाह प्रशासन ने गुरुवार को कहा कि तारवा और द्वीपों के बीच चलने वाली नौका सोमवार से फिर चलेगी।",
    "इंजन कक्ष में आग लगने के बाद जनवरी से नौका बंद थी, हालांकि इस घटना में कोई घायल नहीं हुआ था।",
    "तारवा की महापौर ने पत्रकारों से कहा कि लोग महीनों से इस दिन की प्रतीक्षा कर रहे थे।",
    "सर्दियों में द्वीपों के स्कूलों ने रेडियो पर पढ़ाई कराई और कई परिवार अपने घर छोड़कर चले गए।",
  ],
  thai: [
    "การท่าเรือตาร์วาประกาศเมื่อวันพฤหัสบดีว่าเรือเฟอร์รี่ระหว่างเมืองกับหมู่เกาะจะกลับมาให้บริการอีกครั้งในวันจันทร์",
    "เรือลำนี้หยุดให้บริการมาตั้งแต่เดือนมกราคมหลังจากเกิดเพลิงไหม้ในห้องเครื่องโดยไม่มีผู้ได้รับบาดเจ็บ",
    "นายกเทศมนตรีเมืองตาร์วากล่าวกับผู้สื่อข่าวว่าชาวบ้านรอคอยวันนี้มาหลายเดือนแล้ว",
    "โรงเรียนบนเกาะสอนผ่านวิทยุตลอดฤดูหนาวและหลายครอบครัวต้องออกจากบ้านของตน",
  ],
  turkish: [
    "Tarva ile adalar arasındaki feribot pazartesi gününden itibaren yeniden çalışacak, liman idaresi perşembe günü açıkladı.",
    "Feribot, makine dairesinde çıkan ve kimsenin yaralanmadığı yangından bu yana, ocak ayından beri çalışmıyordu.",
    "Tarva belediye başkanı gazetecilere, halkın bu günü aylardır beklediğini söyledi.",
    "Adalardaki okullar kış boyunca dersleri radyodan verdi ve birçok aile evini terk etti.",
  ],
};

describe("prose stays in any language", () => {
  test.each(Object.entries(STORIES))("%s, alone", (_language, story) => {
    const { blocks } = clean(story.join("\n\n"));
    expect(blocks.map(({ text }) => text)).toEqual(story);
  });

  test.each(Object.entries(STORIES))("%s, between buttons", (_language, story) => {
    const { blocks, removals } = clean(
      ["Share", "Tweet", ...story, "Related Articles", "© 2021 Tarva"].join("\n"),
    );
    expect(blocks.map(({ text }) => text)).toEqual(story);
    expect(removals).toHaveLength(4);
  });
});
