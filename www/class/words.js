// Knows the words of the classroom in the interface's language. A translation is one more file in words/ and one entry in this list.

import { language } from "../words.js";
import * as en from "../words/class.en.js";
import * as es from "../words/class.es.js";

const ALL = { en, es };

/** The code of the language that these words are in: English where there is no translation yet. */
export const spoken = Object.hasOwn(ALL, language) ? language : "en";

export default ALL[spoken];
