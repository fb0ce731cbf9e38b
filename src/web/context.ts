import type { Ads } from "../ads/index.ts";
import type { Disputes, Invitations } from "../publication/disputes/index.ts";
import type { Library, Searching } from "../publication/index.ts";
import type { Following } from "../readers/following/index.ts";
import type { Identity, Issuer } from "../readers/identity/index.ts";
import type { Crawlers, Keys, Limits, Meter, Post, Sessions } from "../readers/index.ts";
import type { Staff } from "../readers/staff/index.ts";
import type { Rights } from "../readers/rights/index.ts";
import type { Replies } from "../replies/index.ts";
import type { Subscriptions } from "../subscriptions/index.ts";
import type { Site } from "./site.ts";

/** What every route is given. */
export interface WebContext {
  library: Library;
  searching: Searching;
  site: Site;
  sessions: Sessions;
  limits: Limits;
  /** What is said to be wrong, and the editors' rulings. */
  disputes: Disputes;
  /** Contributors who are asked whether we read their words right. */
  invitations: Invitations;
  /** Letters to readers. */
  post: Post;
  /** What readers follow, put aside and have read. */
  following: Following;
  /** Consents, copies of data, erasure. */
  rights: Rights;
  /** What is kept for signing in. */
  identity: Identity;
  /** Whose sign-in readers may use besides ours. */
  issuers: Issuer[];
  keys: Keys;
  /** What readers may choose, and what is open to them. */
  meter: Meter;
  /** Who works at the desk. */
  staff: Staff;
  ads: Ads;
  /** What is said under pieces. */
  replies: Replies;
  /** All-Access: plans, who has one, codes, institutions. */
  subscriptions: Subscriptions;
  /** Search engines that may read what they are to find. */
  crawlers: Crawlers;
  now(): Date;
}
