// wink-nlp as the scorer reads it: an article on standard input, its numbers on standard output.
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { answer } from "./answer.mjs";

const kinds = { CARDINAL: "count", DURATION: "duration", MONEY: "money", PERCENT: "percent" };

answer((text) => {
  const nlp = winkNLP(model, ["sbd", "ner"]);
  const document = nlp.readDoc(text);
  const found = [];
  // wink tells places by token; the text before a token, its white space included, tells where it stands.
  const starts = [];
  let at = 0;
  document.tokens().each((token) => {
    const word = token.out();
    at = text.indexOf(word, at);
    starts.push([at, at + word.length]);
    at += word.length;
  });
  document.entities().each((entity) => {
    const kind = kinds[entity.out(nlp.its.type)];
    const [first, last] = entity.out(nlp.its.span);
    if (kind) found.push({ start: starts[first][0], end: starts[last][1], kind });
  });
  return found;
});
