/** The tables that hold nothing about readers, and why that is so. */
export const WITHOUT_READERS: Record<string, string> = {
  migration: "Steps that the database has taken.",
  library: "One counter, and rules.",
  ...of(
    [
      "piece",
      "piece_version",
      "old_slug",
      "contributor",
      "credit",
      "subject",
      "piece_subject",
      "correction",
      "piece_search",
      "search_word",
    ],
    "What is published, and who is credited for it: kept as journalism, corrected and withdrawn at the desk.",
  ),
  ...of(
    [
      "actor",
      "piece_actor",
      "reading",
      "claim",
      "second_reading",
      "second_reader_answer",
      "second_reader_expense",
      "claim_ruling",
    ],
    "What was read in published pieces; whoever is named may dispute it.",
  ),
  ...of(["reply_door", "blocked_word"], "Rules for replies."),
  spam_mark: "The sum of what rulings have taught the filter against spam: numbers without names or words.",
  ...of(["ad", "ad_image", "ad_day"], "Advertisements, and how often they were shown on each day; not to whom."),
  ...of(
    ["subscription_turn", "access_code", "institution"],
    "Rules for access: codes, institutions, whose turn it is.",
  ),
};

function of(tables: string[], reason: string): Record<string, string> {
  return Object.fromEntries(tables.map((table) => [table, reason]));
}
