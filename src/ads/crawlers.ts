// What programs call themselves; browsers of people have none of these words.
const names =
  /bot\b|bot[/;_-]|crawl|spider|slurp|archiver|preview|fetch|scan|monitor|headless|lighthouse|facebookexternalhit|embedly|quora link|whatsapp|curl|wget|python|java\/|go-http|libwww|okhttp|axios|node|ruby|perl|php/i;

/** Whether a program says that it is one, by its user agent; one that says nothing is taken for one too. */
export function isCrawler(userAgent: string | undefined): boolean {
  return userAgent === undefined || userAgent.trim() === "" || names.test(userAgent);
}
