// Knows the words of the questions in the interface's language. A translation is one more file in words/ and one entry in this list.

import { language } from "./words.js";
import * as en from "./words/questions.en.js";
import * as es from "./words/questions.es.js";

export default { en, es }[language];
