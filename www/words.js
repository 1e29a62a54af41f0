// Knows which language the interface speaks: the one chosen here before, else the first of the browser's that there is, else English. A translation is one file in words/ and one entry in this list.

import { remember, remembered } from "./memory.js";
import * as en from "./words/en.js";

/** English comes with the page, another language when it is the one to speak. */
const ALL = {
  en: { name: en.name, words: () => en },
  es: { name: "Español", words: () => import("./words/es.js") },
};

const wanted = [remembered().language, ...(globalThis.navigator?.languages ?? [])].map((tag) => String(tag).split("-")[0]);

/** The code of the interface's language. */
export const language = wanted.find((code) => Object.hasOwn(ALL, code)) ?? "en";

/** What the languages call themselves, by code. */
export const languages = Object.entries(ALL).map(([code, { name }]) => ({ code, name }));

if (globalThis.document) document.documentElement.lang = language;
export default await ALL[language].words();

/** Speaks another language from now on, on this machine. */
export function speak(code) {
  remember({ language: code });
  location.reload();
}
