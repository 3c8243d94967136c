/** Holds one trained linear model as data. */
export interface FurnitureWeights {
  readonly bias: number;
  /** By feature: its weight (above 0 speaks for the story) and its value on the average line. */
  readonly weights: Readonly<Record<string, readonly [weight: number, usual: number]>>;
}
