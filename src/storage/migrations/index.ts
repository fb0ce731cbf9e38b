import { library } from "./001-library.ts";
import { thresholds } from "./002-thresholds.ts";
import { secondReader } from "./003-second-reader.ts";
import { readers } from "./004-readers.ts";
import { letters } from "./005-letters.ts";
import { identity } from "./006-identity.ts";
import { meter } from "./007-meter.ts";
import { subscriptions } from "./008-subscriptions.ts";
import { replies } from "./009-replies.ts";
import { following } from "./010-following.ts";
import { rights } from "./011-rights.ts";
import { staff } from "./012-staff.ts";
import { ads } from "./013-ads.ts";
import { disputes } from "./014-disputes.ts";
import type { Migration } from "./migration.ts";

/** All steps, oldest first. */
export const migrations: Migration[] = [
  library,
  thresholds,
  secondReader,
  readers,
  letters,
  identity,
  meter,
  subscriptions,
  replies,
  following,
  rights,
  staff,
  ads,
  disputes,
];
