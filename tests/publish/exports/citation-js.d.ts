// The part of Citation.js that the tests use; it ships no types.
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: { chain(data: string, options: { forceType: string; generateGraph: false }): CslData[] };
    readonly output: { format(name: string, data: readonly unknown[], options?: object): unknown };
  };
  export interface CslData {
    readonly [field: string]: unknown;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
