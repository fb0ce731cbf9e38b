/** Crawlers of search engines that the editors let past the wall. */
export interface Crawlers {
  /** Whether a request with this user agent really comes from one. */
  isVerified(ip: string, agent: string, now: Date): Promise<boolean>;
}
