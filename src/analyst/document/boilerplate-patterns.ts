// What page furniture looks like, line by line. Data only.

const printedDate = String.raw`(?:\d{4}-\d\d-\d\d|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?: \d{1,2}(?:st|nd|rd|th)?,?)?,? \d{4})`;

/** ", 3 November 2025" behind a byline. */
export const BYLINE_DATE = new RegExp(String.raw`(?:\s*[,;|·•–—]\s*|\s+-\s+|\s+on\s+)(${printedDate})$`, "i");

/** Opens a part of the page that never returns to the piece: everything after it is furniture too. */
export const TAILS: { kind: string; pattern: RegExp }[] = [
  { kind: "comment form", pattern: /^(?:leave|post|add|write) a (?:reply|comment)\b/i },
  { kind: "comment form", pattern: /^(?:join the (?:conversation|discussion)|comments are closed)\b/i },
  { kind: "wall", pattern: /^keep reading(?: for free)?\b.{0,20}$/i },
  {
    kind: "wall",
    pattern:
      /^(?:to (?:continue|keep) reading|continue reading (?:with|by)|subscribe (?:now )?to (?:read|continue|keep)|log ?in to (?:read|continue)|register to (?:read|continue)|you(?:'|’)?ve? (?:have )?reached your)\b/i,
  },
  {
    kind: "wall",
    pattern: /^this (?:article|content|story) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)/i,
  },
];

/** Opens a tail only where more furniture follows: the words alone could be a section's heading. */
export const WEAK_TAILS: { kind: string; pattern: RegExp }[] = [
  {
    kind: "comments",
    pattern: /^(?:comments?|(?:\d+|one|no) (?:comments?|responses?|replies|thoughts? on\b.*))(?: \(\d+\))?:?$/i,
  },
  {
    kind: "related pieces",
    pattern:
      /^(?:related (?:articles?|posts?|stories|content|reading)|more from\b.{1,60}|you (?:may|might) also like|recommended(?: for you)?|read next|most (?:read|popular)|trending(?: now)?|recent (?:posts|comments)|post navigation)(?::|\.{3}|…)?$/i,
  },
];

/** Furniture wherever it stands. `spreads`: short lines and bullets that follow belong to it. */
export const BOXES: { kind: string; pattern: RegExp; spreads: boolean }[] = [
  {
    kind: "share links",
    spreads: false,
    pattern:
      /^(?:share(?: (?:this|on|via)\b.{0,40})?:?|tweet(?: this)?|print(?: this)?|e-?mail this.{0,20}|pin it|like this:?|like loading.*|click to (?:share|print|e-?mail)\b.*|follow us\b.{0,40})$/i,
  },
  {
    kind: "share links",
    spreads: false,
    pattern:
      /^(?:(?:facebook|twitter|linkedin|whatsapp|reddit|tumblr|google\+?|pinterest|telegram|instagram|youtube|e-?mail|print|share|x|copy link|[|/·•])[\s,]*){2,}$/i,
  },
  {
    kind: "comment form",
    spreads: false,
    pattern:
      /^(?:you are commenting using|fill in your details|connecting to %|notify me of|your e-?mail address will not|required fields are|save my name|this site uses akismet|learn how your comment|logged in as|(?:google\+?|twitter|facebook|wordpress(?:\.com)?) (?:photo|picture|logo|account))/i,
  },
  {
    kind: "comment form",
    spreads: false,
    pattern: /^%[ds] bloggers? like this|^\(log ?out\b|^log ?(?:in|out)(?: |$).{0,40}$/i,
  },
  {
    kind: "unfilled template",
    spreads: false,
    pattern: /^(?=.{1,120}$).*(?:(?:^|\s)%[sd](?:\s|$)|\{\{[^}]*\}\}|<%.*%>|\$\{\w+\})/,
  },
  {
    kind: "subscription box",
    spreads: true,
    pattern:
      /^(?:or,? )?(?:subscribe (?:now|today|to (?:our|the|get))|sign up (?:for|to|now|today)|get (?:instant|unlimited|full|our|the latest)\b.{0,120}(?:access|newsletter|inbox|e-?mail)|(?:enter|submit) your e-?mail|join our (?:newsletter|mailing list)|already a (?:subscriber|member)|become a (?:member|subscriber)|start your (?:free )?trial|never miss (?:a|an|our)\b|what you(?:'|’)ll get with)/i,
  },
  {
    kind: "subscription box",
    spreads: false,
    pattern: /\b(?:this is available to you when you subscribe|straight to your inbox|delivered to your inbox)\b/i,
  },
  { kind: "related pieces", spreads: false, pattern: /^(?:read (?:more|also):|see also:|more from:)/i },
  {
    kind: "page furniture",
    spreads: false,
    pattern:
      /^(?:advertisements?|skip to (?:main )?content|back to top|all rights reserved\.?|(?:©|copyright ©|copyright \(c\)).{0,120}|we use cookies\b.*|(?:privacy|cookie) policy|terms of (?:use|service)|(?:posted|filed) (?:in|under)\b.{0,80}|tag(?:s|ged):? .{0,120}|bookmark the permalink\.?|photo credit:.{0,100})$/i,
  },
  {
    kind: "date line",
    spreads: false,
    pattern: new RegExp(`^(?:(?:posted|published|updated)(?: on)?:? )?${printedDate}$`, "i"),
  },
];

/** Second-person selling, in lines that stand inside a subscription box. */
export const PITCH = /\b(?:subscri\w+|newsletters?|inbox|free trial|ad-free|all-access|log ?in|sign up)\b/i;
export const BULLET = /^(?:[•·*‣◦▪–-]|\d{1,2}[.)])\s+/;
