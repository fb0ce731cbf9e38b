/** A published piece as the full-text index takes it. */
export interface IndexedPiece {
  key: number;
  title: string;
  standfirst: string;
  /** Names, titles and affiliations as printed. */
  credits: string;
  /** Everything after the title and standfirst. */
  body: string;
}
