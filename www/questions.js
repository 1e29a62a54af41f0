// Knows which questions an article's own findings raise, the most telling first. Knows neither the page nor the words of a question.

const MOST = 7;
const FEWEST = 3;

/** Gives up to seven questions: {kind, facts, marks, practice}; `facts` are what the wording needs, `marks` where it shows. */
export function questionsOf(article) {
  const asked = [...raised(article)].filter(({ marks }) => marks.length > 0).sort((a, b) => b.weight - a.weight);
  const telling = asked.filter(({ weight }) => weight > 1);
  return (telling.length >= FEWEST ? telling : asked.slice(0, FEWEST)).slice(0, MOST);
}

function* raised(article) {
  const quotes = article.marks.filter((mark) => mark.kind === "quote");
  const numbers = article.marks.filter((mark) => mark.kind === "number");
  yield* aboutDiscrepancies(article, numbers);
  yield* aboutUnnamed(article, quotes);
  yield* aboutNumbers(article, numbers);
  yield* aboutQuotes(article, quotes);
  yield* aboutVoices(article, quotes);
}

function* aboutUnnamed(article, quotes) {
  const marksBySource = Map.groupBy(article.marks.filter((mark) => mark.kind === "source"), (mark) => article.speakerOf(mark));
  const unnamed = [...marksBySource].filter(([source]) => source && article.groupOf(source) === "unnamed");
  const nobody = [...marksBySource].filter(([source]) => source && article.groupOf(source) === "nobody");
  const times = ([source]) => article.statementsOf(source).length;
  const most = unnamed.filter(([source]) => !source.basis).sort((a, b) => times(b) - times(a))[0];
  if (most) yield { kind: "know", weight: 60 + times(most), practice: "ap", marks: most[1], facts: { statements: times(most), name: most[0].name } };
  const silent = unnamed.filter(([source]) => !source.terms?.reason);
  if (silent.length > 0) {
    yield { kind: "reason", weight: 50 + silent.length, practice: "npr", marks: silent.map(([, [first]]) => first), facts: { sources: silent.length, name: silent[0][0].name } };
  }
  const spoken = quotes.filter((quote) => unnamed.some(([source]) => source === article.speakerOf(quote)));
  if (spoken.length > 0) yield { kind: "nameless", weight: 30 + spoken.length, practice: "reuters", marks: spoken, facts: { quotes: spoken.length } };
  if (nobody.length > 0) {
    const marks = nobody.flatMap(([, own]) => own);
    yield { kind: "nobody", weight: 45 + marks.length, practice: "spj", marks, facts: { places: marks.length, name: article.slice(marks[0]) } };
  }
}

const LACKS = { base: 40, comparison: 34, period: 32 };

function* aboutNumbers(article, numbers) {
  for (const [lack, weight] of Object.entries(LACKS)) {
    const marks = numbers.filter((number) => number.item.missing?.includes(lack));
    if (marks.length > 0) yield { kind: lack, weight: weight + Math.min(marks.length, 9), practice: "bbc", marks, facts: { numbers: marks.length, words: article.slice(marks[0]) } };
  }
  const own = numbers.filter((number) => number.item.missing?.includes("source"));
  if (own.length > 0) yield { kind: "counted", weight: 28 + Math.min(own.length, 9), practice: "bbc", marks: own, facts: { numbers: own.length, words: article.slice(own[0]) } };
  const rounded = numbers.filter((number) => number.item.quantity?.bound);
  if (rounded.length > 0) yield { kind: "rounded", weight: 8, practice: "bbc", marks: rounded, facts: { numbers: rounded.length, words: article.slice(rounded[0]) } };
  if (numbers.length > 0) yield { kind: "anyNumber", weight: 1, practice: "bbc", marks: numbers, facts: { numbers: numbers.length, words: article.slice(numbers[0]) } };
}

/** Two numbers for one thing: a question for each kind that there is, with the first pair in words. */
function* aboutDiscrepancies(article, numbers) {
  const known = new Map(numbers.map((number) => [number.item.id, number]));
  const told = article.discrepancies.map(({ kind, numbers: ids }) => ({ kind, marks: ids.map((id) => known.get(id)).filter(Boolean) }));
  for (const [kind, all] of Map.groupBy(told.filter(({ marks }) => marks.length > 1), (one) => one.kind)) {
    const [{ marks: first }] = all;
    yield { kind: `${kind}Differs`, weight: 70, practice: "bbc", marks: all.flatMap(({ marks }) => marks), facts: { first: article.slice(first[0]), last: article.slice(first.at(-1)) } };
  }
}

function* aboutQuotes(article, quotes) {
  const open = quotes.filter((quote) => !article.speakerOf(quote) && quote.item.form === "full");
  if (open.length > 0) yield { kind: "speaker", weight: 26, practice: "spj", marks: open, facts: { quotes: open.length } };
  const partial = quotes.filter((quote) => quote.item.form === "partial");
  if (partial.length > 0) yield { kind: "partial", weight: 20 + Math.min(partial.length, 9), practice: "npr", marks: partial, facts: { quotes: partial.length, words: article.slice(partial[0]) } };
  const altered = quotes.filter((quote) => quote.item.altered?.length > 0);
  if (altered.length > 0) yield { kind: "altered", weight: 22, practice: "ap", marks: altered, facts: { quotes: altered.length } };
}

/** One voice that has more than half of all words given to anybody is asked about; else whoever speaks most, if little else is to ask. */
function* aboutVoices(article, quotes) {
  const sources = [...article.sources.values()].filter((source) => article.groupOf(source) === "people");
  const given = [...article.sources.values()].reduce((sum, source) => sum + (source.words ?? 0), 0);
  const first = sources.sort((a, b) => (b.words ?? 0) - (a.words ?? 0))[0];
  if (!first) return;
  const marks = quotes.filter((quote) => article.speakerOf(quote) === first);
  const much = first.words > given / 2 && article.statementsOf(first).length > 2;
  yield { kind: much ? "oneVoice" : "anyVoice", weight: much ? 36 : 1, practice: "spj", marks, facts: { name: first.name } };
}
