/** Lists where a value can come from, strongest first. */
export const BASES = ["curated", "declared", "stated", "inferred", "unknown"] as const;

/**
 * Says where a value comes from: a person's correction, the file's own metadata, words printed in the text,
 * a conclusion of ours, or nowhere.
 */
export type Basis = (typeof BASES)[number];

/** Lists how sure a value can be, surest first. */
export const CONFIDENCES = ["certain", "likely", "weak"] as const;

/** Says how sure a value is. `certain` is kept for what is curated, declared or stated. */
export type Confidence = (typeof CONFIDENCES)[number];
