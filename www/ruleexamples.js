// Knows the rules' examples. The editions that are handed out have another module of this name, which holds them (`xtask/src/held.rs`): their core has none, as only help shows them.

import { rules } from "./core.js";

/** Resolves to the examples, `{hit, text, why}` each, by the ids of the rules. */
export const examples = rules().then((all) => Object.fromEntries([...all.values()].map((rule) => [rule.id, rule.examples])));
