import { catalogueContract } from "./catalogue.ts";
import type { OpenFresh } from "./examples.ts";
import { followingContract } from "./following.ts";
import { piecesContract } from "./pieces.ts";
import { readingsContract } from "./readings.ts";
import { searchingContract } from "./searching.ts";
import { secondReadingsContract } from "./second-readings.ts";
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
  followingContract(open);
}
