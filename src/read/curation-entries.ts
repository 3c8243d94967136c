import * as v from "valibot";

/** Is what of a list could be used, and which of its entries: their indexes, in order. */
export interface KeptEntries<Value> {
  readonly value: Value;
  readonly kept: readonly number[];
}

/** Checks a list without the entries that have faults; null for what is no list, or whose fault is not that of one entry. */
export function keepEntries<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): KeptEntries<Value> | null {
  if (!Array.isArray(input)) return null;
  const wrong = new Set(issues.map(({ path }) => path?.[0]?.key));
  if ([...wrong].some((key) => typeof key !== "number")) return null;
  const kept = [...input.keys()].filter((i) => !wrong.has(i));
  const result = v.safeParse(
    schema,
    kept.map((i) => input[i] as unknown),
  );
  return result.success ? { value: result.output, kept } : null;
}
