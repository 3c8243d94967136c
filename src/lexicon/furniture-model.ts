/** Holds one trained linear model as data. */
export interface FurnitureWeights {
  readonly bias: number;
  /** What is added to the bias on a whole page. */
  readonly biasOnWhole?: number;
  /**
   * By feature: its weight (above 0 speaks for the story), its value on the average line, and what is added to the
   * weight on a whole page.
   */
  readonly weights: Readonly<Record<string, readonly [weight: number, usual: number, onWhole?: number]>>;
}
