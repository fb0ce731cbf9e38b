/** How often something may be tried. */
export interface Limit {
  most: number;
  /** Length of the window, which begins with the first try. */
  seconds: number;
}

/** Counts tries over all processes. */
export interface Limits {
  /** Counts one try of `what` by `who` (an address, a network: kept as a keyed hash) and says whether it is allowed. */
  take(what: string, who: string, limit: Limit, now: Date): Promise<boolean>;
}
