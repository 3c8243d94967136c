/** Is what is compared to tell copies: the lines of one article in the form in which lines are compared. */
interface Compared {
  readonly path: string;
  readonly keys: readonly string[];
}

// Shorter lines are shared by unrelated articles of one site; paragraphs are not.
const LONG_LINE = 60;
const FEWEST_SHARED_LINES = 3;
const SHARED_TEXT = 0.5;

/**
 * Finds copies of one wire text: articles that share at least three long lines and half of the shorter one's long text.
 * Gives, for every article that has copies, the path of the first of them (by path).
 */
export function findCopies(articles: readonly Compared[]): ReadonlyMap<string, string> {
  const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1));
  const longText = sorted.map(({ keys }) => sumOfLengths(keys.filter(isLong)));
  const groups = new Groups(sorted.length);
  for (const { a, b, lines, text } of countSharedText(sorted))
    if (lines >= FEWEST_SHARED_LINES && text >= SHARED_TEXT * Math.min(longText[a] ?? 0, longText[b] ?? 0))
      groups.join(a, b);
  return new Map(sorted.map(({ path }, i) => [path, sorted[groups.first(i)]?.path ?? path]));
}

// Each holder of a line is compared with its first holder only: as many pairs as lines, however often one repeats.
function countSharedText(articles: readonly Compared[]) {
  const firstHolder = new Map<string, number>();
  const pairs = new Map<string, { a: number; b: number; lines: number; text: number }>();
  for (const [b, { keys }] of articles.entries())
    for (const key of keys.filter(isLong)) {
      const a = firstHolder.get(key);
      if (a === undefined) firstHolder.set(key, b);
      else {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, lines: 0, text: 0 };
        pairs.set(`${a} ${b}`, pair);
        pair.lines++;
        pair.text += key.length;
      }
    }
  return pairs.values();
}

const isLong = (key: string) => key.length >= LONG_LINE;
const sumOfLengths = (keys: readonly string[]) => keys.reduce((sum, key) => sum + key.length, 0);

/** Joins numbers into groups, each known by its smallest member. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  first(member: number): number {
    let at = member;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) at = up;
    this.#parent[member] = at;
    return at;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.first(a), this.first(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }
}
