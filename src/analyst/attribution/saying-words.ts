// Words that report what somebody says or thinks. Data only.

export const SAYING_VERBS = new Set(
  `say says said believe believes believed think thinks thought argue argues argued claim claims claimed allege alleges alleged insist
  insists insisted maintain maintains maintained contend contends contended fear fears feared state states stated declare declares
  declared announce announces announced report reports reported assert asserts asserted suggest suggests suggested acknowledge
  acknowledges acknowledged deny denies denied doubt doubts doubted reject rejects rejected admit admits admitted complain complains complained know knows knew`.split(
    /\s+/,
  ),
);

export const ALLEGING_VERBS = new Set(
  "claim claims claimed allege alleges alleged report reports reported suggest suggests suggested suspect suspects".split(
    " ",
  ),
);
export const DENYING_VERBS = new Set("deny denies denied doubt doubts doubted reject rejects rejected".split(" "));
export const ALLEGING_NOUNS = new Set(
  "evidence reports report allegations allegation claims accusations accusation rumours rumour rumors rumor suspicions suspicion speculation charges".split(
    " ",
  ),
);
export const VIEW_NOUNS = new Set(
  "perspective perspectives view viewpoint standpoint vantage eyes opinion point mind".split(" "),
);

/** Verbs that follow or precede words in quotation marks. */
export const QUOTING_VERBS =
  "said|says|told|argued|argues|added|adds|explained|explains|warned|warns|wrote|writes|noted|notes|declared|declares|insisted|insists|asked|replied|claimed|claims|stated|states";
