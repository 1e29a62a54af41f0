// Knows the words of help in the interface's language. A translation is one more file in words/ and one entry in this list.

import { language } from "./words.js";
import * as en from "./words/help.en.js";
import * as es from "./words/help.es.js";

export default { en, es }[language];
