// Knows the words of the questions, in Spanish. Knows nothing of articles.

const figures = new Intl.NumberFormat("es");
const plural = (n, one, many) => `${figures.format(n)} ${n === 1 ? one : many}`;
const quoted = (text) => `“${text}”`;
const shortened = (text) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text);

export const noQuestions = "onrecord no ha encontrado nada que preguntar: ninguna fuente sin nombre, ninguna cita, ninguna cifra.";
export const questionsCaption = "Lo que un editor preguntaría sobre este artículo. Una pregunta no es un veredicto: la respuesta puede ser buena.";
export const places = "Dónde se ve";
export const andMore = (n) => `y ${figures.format(n)} más`;
const theNumber = (n, words_) => (n === 1 ? quoted(words_) : `${quoted(words_)} y ${plural(n - 1, "cifra más", "cifras más")}`);
export const questions = {
  know: ({ statements, name: name_ }) => ({
    says: statements === 1 ? `Una afirmación se apoya en ${quoted(name_)}.` : `${figures.format(statements)} afirmaciones se apoyan en ${quoted(name_)}.`,
    asks: "¿Cómo podría saberlo?",
  }),
  reason: ({ sources, name: name_ }) => ({
    says: sources === 1 ? `El artículo no dice por qué ${quoted(name_)} no tiene nombre.` : `De ${figures.format(sources)} fuentes sin nombre, el artículo no dice por qué no lo tienen.`,
    asks: "¿Qué arriesgarían? ¿Y podría haberlo dicho alguien con nombre?",
  }),
  nameless: ({ quotes }) => ({
    says: quotes === 1 ? "1 cita no tiene un nombre detrás." : `${figures.format(quotes)} citas no tienen un nombre detrás.`,
    asks: "¿Es un hecho que otros pueden comprobar, o una opinión de la que nadie responde?",
  }),
  nobody: ({ places: n, name: name_ }) => ({
    says: n === 1 ? `Una vez no habla nadie en concreto: ${quoted(name_)}.` : `${figures.format(n)} veces no habla nadie en concreto, como en ${quoted(name_)}.`,
    asks: "¿Quiénes, y cuántos son?",
  }),
  base: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)}:`, asks: "¿De cuántos, y de quiénes?" }),
  comparison: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)}:`, asks: "¿Comparado con qué? ¿Es mucho?" }),
  period: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)}:`, asks: "¿En cuánto tiempo?" }),
  counted: ({ numbers, words: words_ }) => ({ says: `No se da ninguna fuente de ${theNumber(numbers, words_)}.`, asks: "¿Quién lo contó, y cómo?" }),
  rounded: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)} no ${numbers === 1 ? "es exacta" : "son exactas"}.`, asks: "¿Quién redondeó, y cuánto puede variar?" }),
  countDiffers: ({ first, last }) => ({ says: `Primero ${quoted(first)}, después ${quoted(last)}.`, asks: "¿Se trata de lo mismo? Entonces, ¿qué cifra es la correcta?" }),
  sumDiffers: ({ first }) => ({ says: `${quoted(first)} y sus partes no parecen sumar lo mismo.`, asks: "¿Falta una parte, o es otra la suma?" }),
  shareDiffers: ({ first, last }) => ({ says: `${quoted(first)} y ${quoted(last)} no parecen encajar.`, asks: "¿Qué proporción dan las propias cifras?" }),
  changeDiffers: ({ first, last }) => ({ says: `${quoted(first)} y ${quoted(last)} no parecen encajar.`, asks: "¿Qué cambio dan las propias cifras?" }),
  anyNumber: ({ numbers, words: words_ }) => ({ says: `El artículo da ${theNumber(numbers, words_)}.`, asks: "¿Cómo se contó?" }),
  speaker: ({ quotes }) => ({ says: `De ${plural(quotes, "cita", "citas")} onrecord no ha encontrado un autor seguro.`, asks: "¿Quién lo dijo, y a quién?" }),
  partial: ({ quotes, words: words_ }) => ({
    says: quotes === 1 ? `Una cita tiene solo unas pocas palabras: ${quoted(shortened(words_.replaceAll(/^[“"‘']|[”"’',.]+$/g, "")))}.` : `${figures.format(quotes)} citas tienen solo unas pocas palabras.`,
    asks: "¿Qué había alrededor?",
  }),
  altered: ({ quotes }) => ({ says: quotes === 1 ? "El periodista cambió 1 cita: palabras entre corchetes, o puntos." : `El periodista cambió ${figures.format(quotes)} citas: palabras entre corchetes, o puntos.`, asks: "¿Qué se quitó, y sigue diciendo lo mismo?" }),
  oneVoice: ({ name: name_ }) => ({ says: `Más de la mitad de las palabras que se dan a alguien son de ${name_}.`, asks: "¿Quién lo ve de otra manera, y se le preguntó?" }),
  anyVoice: ({ name: name_ }) => ({ says: `Quien más habla es ${name_}.`, asks: "¿Qué gana o pierde esa persona con ello?" }),
};
export const practices = {
  ap: { who: "Associated Press:", says: "busca una segunda fuente cuando una no tiene nombre, y di al lector cómo lo sabe.", altered: "una cita es lo que se dijo; en ella no se cambia nada." },
  reuters: { who: "Reuters:", says: "un nombre siempre que se pueda; sin nombre, hechos y no opiniones." },
  npr: { who: "NPR:", says: "di a los oyentes por qué una fuente no tiene nombre.", partial: "las citas enteras, en su contexto, son más justas que unas pocas palabras." },
  spj: { who: "Society of Professional Journalists:", says: "al lector se le debe lo bastante sobre una fuente para juzgarla.", oneVoice: "busca a quienes la noticia afecta y deja que respondan.", anyVoice: "pregunta qué mueve a una fuente a hablar." },
  bbc: { who: "BBC:", says: "una cifra necesita su contexto: de dónde viene, qué cuenta, con qué se compara." },
};
