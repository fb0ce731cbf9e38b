/** What is made from the publication's secret. Whoever has the database alone can make none of it. */
export interface Keys {
  /** Keyed hash, 43 characters of base64url; another purpose gives another hash. */
  hash(purpose: string, text: string): string;
  /** 32 bytes for encryption, one key for each purpose. */
  key(purpose: string): Buffer;
}
