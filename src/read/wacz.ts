import { Unzip, UnzipInflate } from "fflate";
import { makeProblem, wordError, type Reading } from "./reading.ts";
import { Harvest, harvestRecords } from "./warc.ts";

const MOST_ENTRIES = 10_000;
// Small steps keep what a bomb unpacks to small: no step gives more than a thousand times its size.
const STEP = 16 * 1024;

type Part = { readonly begin: string } | { readonly data: Uint8Array } | { readonly end: true };

/** Reads a WACZ file: the WARC files in its zip archive, one after the other, without unpacking it to the disk. */
export async function readWacz(chunks: AsyncIterable<Uint8Array>): Promise<Reading> {
  const harvest = new Harvest();
  const parts = unzipParts(harvest.pack(chunks));
  try {
    for await (const part of withoutClosing(parts)) {
      if ("data" in part) harvest.unpack(part.data.length);
      if (!("begin" in part)) continue;
      await harvestRecords(readEntry(parts, harvest), harvest);
    }
  } catch (error) {
    harvest.problems.push(
      makeProblem(
        "error",
        "broken-archive",
        `cannot be unpacked further (${wordError(error)}); what stands before was read`,
      ),
    );
  }
  return harvest.reading;
}

/** Lets two loops take turns with one generator: leaving a loop early does not close it. */
function withoutClosing<Item>(generator: AsyncGenerator<Item>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: () => ({ next: () => generator.next() }) };
}

/** Gives one file's bytes; those that its reader leaves behind are passed over by the loop that looks for the next file. */
async function* readEntry(parts: AsyncGenerator<Part>, harvest: Harvest): AsyncGenerator<Uint8Array> {
  for await (const part of withoutClosing(parts)) {
    if ("end" in part) return;
    if (!("data" in part)) continue;
    harvest.unpack(part.data.length);
    yield part.data;
  }
}

async function* unzipParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const parts: Part[] = [];
  let entries = 0;
  const unzip = new Unzip((file) => {
    if (++entries > MOST_ENTRIES) throw new Error(`it holds more than ${MOST_ENTRIES} files`);
    // Only the name's end is looked at: names like ../../x lead nowhere.
    if (!/\.warc(?:\.gz)?$/i.test(file.name)) return;
    parts.push({ begin: file.name });
    file.ondata = (error, data, final) => {
      if (error) throw error;
      if (data.length > 0) parts.push({ data });
      if (final) parts.push({ end: true });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of chunks) {
    // Small steps keep what a bomb unpacks to small: no step gives more than a thousand times its size.
    for (let start = 0; start < chunk.length; start += STEP) {
      unzip.push(chunk.subarray(start, start + STEP));
      yield* parts.splice(0);
    }
  }
  unzip.push(new Uint8Array(0), true);
  yield* parts.splice(0);
}
