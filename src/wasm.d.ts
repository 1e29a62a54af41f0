/** A half-open stretch of the text in UTF-16 units: text.slice(start, end). */
export interface Stretch { start: number; end: number }

export type SourceType = "named-person" | "organization" | "document" | "unnamed-individual" | "unnamed-group" | "vague-collective" | "writer";
export type Certainty = "sure" | "likely";

/** An annotated article, wire format 1. */
export interface Document {
  version: 1;
  offsets: "utf16";
  /** The code of the text's language (ISO 639-1), or "und" where it can't be told. */
  language: string;
  /** Whether that is English. Another language gets its blocks and no annotations. */
  supported: boolean;
  blocks: (Stretch & { kind: "headline" | "byline" | "dateline" | "paragraph" | "list" | "caption" | "boilerplate" })[];
  boilerplate: (Stretch & { reason: string })[];
  sources: Source[];
  attributions: Attribution[];
  quotes: Quote[];
  numbers: Numeric[];
  discrepancies: Discrepancy[];
  summary: Summary;
}

export interface Source {
  id: string;
  type: SourceType;
  rule: string;
  name: string;
  mentions: Stretch[];
  role?: string;
  affiliation?: string;
  count?: { min: number; max: number | null };
  basis?: Stretch & { kind: string };
  terms?: Stretch & { kind: "real" | "rote"; reason?: Stretch };
  words: number;
  statements: number;
}

export interface Attribution {
  id: string;
  source: string | null;
  source_span: Stretch | null;
  cue: Stretch | null;
  content: Stretch[];
  form: "direct" | "mixed" | "indirect";
  /** The attribution through which this one came (in "Ms. Hale said that officials believe so", hers); missing where nobody passed it on. */
  via?: string;
  /** For a statement of an unnamed source, one of a named source or a document (an attribution's id) that tells of the same thing
   * and likely says the same; missing where there is none. */
  corroborated?: { attribution: string; certainty: "likely" };
  /** What the choice of the cue does to the statement; missing for a neutral cue such as "said". */
  stance?: "attacks" | "boasts" | "concedes" | "denies" | "doubts" | "insists" | "vouches" | "warns";
  rule: string;
  certainty: Certainty;
}

/** Numbers, by id, that seem to tell of one thing and don't agree: a question to the article, not a verdict. */
export interface Discrepancy {
  numbers: string[];
  /** The counts differ; the parts don't make the sum; the share isn't the part's; the change isn't the ends'. */
  kind: "count" | "sum" | "share" | "change";
  certainty: "likely";
}

export interface Quote extends Stretch {
  id: string;
  attribution: string | null;
  speaker: string | null;
  form: "full" | "partial" | "continued";
  altered: (Stretch & { how: "bracket" | "ellipsis" })[];
  rule: string;
  certainty: Certainty;
}

export interface Numeric extends Stretch {
  id: string;
  kind: "count" | "money" | "percent" | "ratio" | "measure" | "duration" | "age" | "rank";
  attribution: string | null;
  quantity: { value: number | null; low: number | null; high: number | null; unit: string | null; bound: string | null };
  missing: ("base" | "period" | "comparison" | "source")[];
  rule: string;
  certainty: Certainty;
}

/** What an annotated article can be saved as: files in UTF-8, offsets in code points. */
export type ExportFormat = "html" | "json" | "web-annotation" | "sources-csv" | "quotes-csv" | "numbers-csv" | "markdown";

/** What an article rests on, in figures. */
export interface Figures {
  attributions: number;
  quotes: number;
  numbers: number;
  /** Words and numbers in the sentences; headlines and boilerplate don't count. */
  words: number;
  sources: { type: SourceType; sources: number; statements: number; words: number }[];
  /** How many sentences nobody but the writer stands behind. */
  unattributed: number;
  /** What the sentences of the first fifth rest on. */
  first_fifth: { type: SourceType | "writer-alone"; sentences: number }[];
  /** How many unnamed sources there are, and of how many the article says how they know, on which terms they spoke, and for what reason that says something. */
  unnamed: { sources: number; with_basis: number; with_terms: number; with_reason: number };
}

export interface Summary extends Figures {
  /** Who stands behind each sentence. */
  sentences: (Stretch & { source: string | null; type: SourceType | "writer-alone" })[];
}

export interface Rule {
  id: string;
  stage: "quotes" | "attributions" | "sources" | "numbers";
  title: string;
  explanation: string;
  ask: string[];
  examples: { hit: boolean; text: string; why: string | null }[];
}

/** A mark that somebody made, for compareMarks. */
export interface PlainMark extends Stretch { category: Category }

export type Category = "unnamed" | "quote" | "number";

/** A student's marks beside a key's. Overlaps are from 0 to 1. */
export interface Comparison {
  /** Unnamed sources, quotes, numbers. `yours_only` costs nothing; `overlap` is null where the key has no such mark. */
  categories: { category: Category; key: number; both: number; in_part: number; key_only: number; yours_only: number; overlap: number | null }[];
  /** The mean over the categories that the key has. */
  overlap: number | null;
  /** What became of each mark, in the order given. */
  key: Compared[];
  yours: Compared[];
}

/** `others` are the marks of the other side that share words with it, by index. */
export interface Compared { outcome: "both" | "in-part" | "only"; overlap: number; others: number[] }
