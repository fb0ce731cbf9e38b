import type { AdStore } from "../ads/index.ts";
import type { Disputes, Invitations } from "../publication/disputes/index.ts";
import type { Following } from "../readers/following/index.ts";
import type { Identity } from "../readers/identity/index.ts";
import type { Holdings, Keys, Limits, Post, Sessions } from "../readers/index.ts";
import type { Rights } from "../readers/rights/index.ts";
import type { ReplyStore, SpamLessons } from "../replies/index.ts";
import type { StaffStore } from "../readers/staff/index.ts";
import type { SubscriptionBooks } from "../subscriptions/index.ts";
import { openAdStore } from "./ads/ads.ts";
import { openDisputes } from "./disputes/disputes.ts";
import { openInvitations } from "./disputes/invitations.ts";
import type { Engine } from "./engine.ts";
import { openFollowing } from "./following/following.ts";
import { openIdentity } from "./identity/identity.ts";
import { openPost } from "./letters/post.ts";
import { openLimits } from "./limits.ts";
import { openHoldings } from "./meter/holdings.ts";
import { openRights } from "./rights/rights.ts";
import { openReplies } from "./replies/replies.ts";
import { openSpamLessons } from "./replies/spam-lessons.ts";
import { openSessions } from "./sessions/sessions.ts";
import { openStaffStore } from "./staff/staff.ts";
import { openSubscriptionBooks } from "./subscriptions/books.ts";

/** What the storage keeps of readers. Hashes in it are made with the publication's keys. */
export interface ReaderStores {
  sessions: Sessions;
  limits: Limits;
  post: Post;
  disputes: Disputes;
  invitations: Invitations;
  holdings: Holdings;
  following: Following;
  rights: Rights;
  identity: Identity;
  staffStore: StaffStore;
  adStore: AdStore;
  replyStore: ReplyStore;
  spamLessons: SpamLessons;
  subscriptionBooks: SubscriptionBooks;
}

/** @param graceDays days of access after a payment failed */
export function openReaderStores(engine: Engine, keys: Keys, graceDays: number): ReaderStores {
  return {
    sessions: openSessions(engine, keys),
    limits: openLimits(engine, keys),
    post: openPost(engine),
    disputes: openDisputes(engine),
    invitations: openInvitations(engine),
    holdings: openHoldings(engine),
    following: openFollowing(engine),
    rights: openRights(engine),
    identity: openIdentity(engine),
    staffStore: openStaffStore(engine),
    adStore: openAdStore(engine),
    replyStore: openReplies(engine),
    spamLessons: openSpamLessons(engine),
    subscriptionBooks: openSubscriptionBooks(engine, graceDays),
  };
}
