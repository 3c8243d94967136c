import { useGazetteer } from "../lexicon/gazetteer.ts";
import { LINES_HEADER, makeGazetteerLines } from "../lexicon/gazetteer-lines.ts";

/** Holds how a GeoNames dump becomes the lines of an imported gazetteer, for whoever reads and writes the files. */
export const GAZETTEER_FORM = { header: LINES_HEADER, makeLines: makeGazetteerLines } as const;

export { useGazetteer };
