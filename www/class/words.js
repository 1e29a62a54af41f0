// Knows the words of the classroom in the interface's language. A translation is one more file in words/ and one entry in this list.

import { language } from "../words.js";
import * as en from "../words/class.en.js";

const ALL = { en };

export default ALL[language] ?? en;
