/** Holds what the page says about keeping the archive; the page hands it over in its own language. */
export interface OfflineWords {
  readonly size: string;
  readonly keep: string;
  readonly fromDisk: string;
  readonly notHere: string;
  readonly unreached: string;
  readonly noRoom: string;
  readonly starting: string;
  readonly fetching: string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly partly: string;
  readonly resume: string;
  readonly kept: string;
  readonly keptUnreached: string;
  readonly older: string;
  readonly olderPages: string;
  readonly update: string;
  readonly remove: string;
  readonly removed: string;
  readonly megabytes: string;
}

/** Fills the holes of a text: `{size}` becomes what `values` has for it. */
export function writeHoles(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Writes bytes as megabytes with one digit after the point, a hundred and more without. */
export function writeMegabytes(bytes: number, { megabytes }: OfflineWords): string {
  const size = bytes / 1e6;
  const rounded = size >= 100 ? Math.round(size) : Math.max(0.1, Math.round(size * 10) / 10);
  return writeHoles(megabytes, { size: String(rounded) });
}
