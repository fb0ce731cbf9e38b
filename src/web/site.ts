/** What the publication says of itself on every page. */
export interface Site {
  name: string;
  description: string;
  /** A line above every page ("All contributors of this demonstration are invented."); null for none. */
  notice: string | null;
  /** Public address without a trailing slash. */
  url: string;
  /** IANA name of the zone in which dates and times are shown. */
  timeZone: string;
  lang: string;
}
