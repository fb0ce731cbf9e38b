// Words that tell a credit line, a speaker's label and page furniture from prose. Data only.

/** Words that a job title holds. */
export const ROLE_WORDS = new Set(
  `academic activist adviser advisor ambassador analyst anthropologist associate attorney author candidate chair
  chairman chairperson chairwoman chancellor chief colonel columnist commander commentator commissioner consultant
  coordinator correspondent counsel counsellor counselor dean delegate deputy diplomat director economist editor emeritus
  envoy executive expert fellow founder co-founder general geographer governor head historian instructor journalist judge
  lawyer lead leader lecturer legislator lieutenant major manager member minister negotiator officer official partner
  president principal professor programme reader reporter representative researcher scholar scientist secretary
  senator sociologist specialist spokesman spokesperson spokeswoman strategist student teacher theorist trustee
  veteran visiting writer`.split(/\s+/),
);

/** Words that an institution's name holds. */
export const INSTITUTION_WORDS = new Set(
  `academy administration agency alliance army association bank board bureau centre center chamber college commission
  committee company corporation council department embassy faculty federation forum foundation fund gazette group
  herald house initiative institut institute institution inc international journal laboratory league ltd magazine
  ministry mission museum network observatory office organisation organization parliament party post press programme
  program project review school secretariat senate society task-force think-tank times trust union unit universidad
  université universität university`.split(/\s+/),
);

/** Before a name, and no part of it. */
export const HONORIFICS = new Set(
  `dr prof professor mr mrs ms miss sir dame lord lady amb ambassador gen general col colonel maj major lt lieutenant
  capt captain adm admiral brig brigadier sen senator rep hon rev judge justice ret`.split(/\s+/),
);

/** Small words inside a personal name. */
export const NAME_PARTICLES = new Set(
  `af al ap at bin bint da das de del della den der des di do dos du e el ibn in 't la las le los lo op san st ten ter van
  vom von y zu zum zur ul ur und`.split(/\s+/),
);

/** Capitalised words that no personal name holds. */
export const NOT_IN_NAMES = new Set(
  `a an the and but for from in into of on or our their these this those to we what when where which who why with how
  is are was were not no yes question answer after before since while if as at by it its he she they there here
  relations war peace security policy north south east west new united states republic kingdom part chapter section table
  figure note update editor editors`.split(/\s+/),
);

/** Labels before a colon that are no speakers. */
export const NOT_SPEAKERS = new Set(
  `note notes update updated correction source sources photo image caption figure table summary abstract introduction
  conclusion conclusions background methodology disclosure disclaimer copyright tags tag category categories topics
  related see also e-mail email tel phone date time venue keywords published warning example examples first second third
  finally however chapter section part reference references bibliography title subtitle standfirst by from to re subject
  recommendation recommendations result results option options step region country`.split(/\s+/),
);

/** Labels of whoever asks and of whoever answers when no name is printed. */
export const ASKER_LABELS = new Set(["q", "question", "interviewer", "host", "moderator", "editor", "editors"]);
export const ANSWERER_LABELS = new Set(["a", "answer", "interviewee", "guest", "respondent"]);
