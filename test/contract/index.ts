import { adsContract } from "./ads.ts";
import { catalogueContract } from "./catalogue.ts";
import { consentsContract } from "./consents.ts";
import { disputesContract } from "./disputes.ts";
import type { OpenFresh } from "./examples.ts";
import { followingContract } from "./following.ts";
import { identityContract } from "./identity.ts";
import { keepNoLongerContract } from "./keep-no-longer.ts";
import { lettersContract } from "./letters.ts";
import { meterContract } from "./meter.ts";
import { piecesContract } from "./pieces.ts";
import { readingsContract } from "./readings.ts";
import { repliesContract } from "./replies.ts";
import { rightsContract } from "./rights.ts";
import { searchingContract } from "./searching.ts";
import { secondReadingsContract } from "./second-readings.ts";
import { spamLessonsContract } from "./spam-lessons.ts";
import { staffContract } from "./staff.ts";
import { sessionsContract } from "./sessions.ts";
import { subscriptionsContract } from "./subscriptions.ts";
import { thresholdsContract } from "./thresholds.ts";
import { withdrawalContract } from "./withdrawal.ts";

/** What every storage engine must do, whichever it is. */
export function storageContract(open: OpenFresh): void {
  piecesContract(open);
  withdrawalContract(open);
  catalogueContract(open);
  readingsContract(open);
  thresholdsContract(open);
  secondReadingsContract(open);
  searchingContract(open);
  subscriptionsContract(open);
  sessionsContract(open);
  lettersContract(open);
  disputesContract(open);
  identityContract(open);
  meterContract(open);
  followingContract(open);
  consentsContract(open);
  rightsContract(open);
  keepNoLongerContract(open);
  staffContract(open);
  adsContract(open);
  repliesContract(open);
  spamLessonsContract(open);
}
