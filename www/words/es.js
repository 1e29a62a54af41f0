// Knows every word the interface says, in Spanish; articles are read in English only. Knows nothing of articles, marks or the page.

export const name = "Español";
export const locale = "es";

const figures = new Intl.NumberFormat(locale);
const plural = (n, one, many) => `${figures.format(n)} ${n === 1 ? one : many}`;
const quoted = (text) => `“${text}”`;

export const words = {
  skip: "Ir al texto",
  question: "¿Quién lo dice?",
  lead: "Pega una noticia en inglés. onrecord marca sus fuentes sin nombre, sus citas textuales y sus cifras, y hace las preguntas que haría un lector.",
  textLabel: "Texto del artículo",
  textHint: "Pega aquí el artículo con su titular. Los menús y los anuncios se dejan fuera.",
  read: "Leer",
  openFile: "Abrir un archivo…",
  privacy: "Tu artículo no sale de este equipo: una vez cargada, esta página no envía nada.",
  demoTitle: "Así se ve una frase marcada",
  samplesTitle: "O lee un ejemplo",
  samplesKey: "Cada dibujo es un artículo, de la primera a la última frase: por encima de la línea alguien con nombre respalda la frase; por debajo, nadie.",
  edit: "Editar",
  done: "Listo",
  startNew: "Nuevo",
  newWhat: "artículo",
  save: "Guardar",
  orPrint: "o imprimir",
  cleared: "El artículo se ha borrado.",
  undo: "Deshacer",
  keysAndChoices: "Teclas y opciones",
  why: "Mostrar por qué",
  wipe: "Borrar todo de este equipo",
  wipeHint: "Lo que lees se queda en este equipo, para que siga aquí cuando vuelvas a cargar la página.",
  reading: "Lectura",
  legend: "Marcas en el texto",
  article: "Artículo marcado",
  untitled: "Tu artículo, marcado",
  panel: "En qué se apoya el artículo",
  who: "Quién lo dice",
  previous: "Marca anterior",
  next: "Marca siguiente",
  close: "Cerrar",
  firstFifth: "primera quinta parte",
  statements: "veces",
  wordsGiven: "palabras",
  back: "Volver a la lectura",
  help: "Ayuda",
  lessonsLink: "Lecciones",
  classLink: "Vista de clase",
  rulesLink: "Qué busca",
  carry: "Guardar onrecord en un archivo",
  makeLink: "Crear un ejercicio",
  exerciseLink: "Abrir un ejercicio",
  howLink: "Cómo funciona y cuánto se equivoca",
  aboutLink: "Acerca de",
  language: "Idioma",
};

export const title = (headline) => (headline ? `${headline} · onrecord` : "onrecord: ¿quién lo dice?");

export const views = {
  exercise: "Ejercicio", lessons: "Lecciones", class: "Vista de clase", make: "Crear un ejercicio", counting: "Cómo se comparan las marcas",
  rules: "Qué busca onrecord", how: "Cómo funciona y cuánto se equivoca", about: "Acerca de onrecord",
};

export const demo = [
  ["quote", "“El dinero ya no está”"], ", dijeron ",
  ["source", ["number", "dos personas"], " que han visto las cuentas"],
  "; la pérdida sería de ", ["number", "unos 3 millones de dólares"], ".",
];

export const kinds = {
  source: { letter: "U", one: "Fuente sin nombre", many: "Fuentes sin nombre", short: "Sin nombre" },
  quote: { letter: "Q", one: "Cita textual", many: "Citas textuales", short: "Citas" },
  number: { letter: "N", one: "Cifra", many: "Cifras", short: "Cifras" },
};
export const nobody = { letter: "u", one: "Nadie en concreto" };

export const tabs = { text: "Texto", sources: "Quién lo dice", questions: "Preguntas", quotes: "Citas", numbers: "Cifras", findings: "Todo" };
export const lists = { sources: "Fuentes", questions: "Preguntas", quotes: "Citas", numbers: "Cifras", findings: "Todas las marcas" };
const topics = { council: "Ayuntamiento", viral: "Rumor viral", health: "Salud", sports: "Negocio del deporte", foreign: "Internacional" };
export const sampleLine = (topic, count) => `${topics[topic]} · ${plural(count, "palabra", "palabras")}`;

export const problems = {
  nothing: "Todavía no hay nada que leer. Pega un artículo, abre un archivo o prueba un ejemplo.",
  address: "Eso es una dirección, y esta página no pide nada a la red. Ábrela, copia el texto del artículo y pégalo.",
  failed: "No se ha cargado la parte de esta página que lee artículos. Vuelve a cargar la página.",
  partMissing: "Esta parte de la página no se cargó. Con conexión a la red, vuelve a cargar la página.",
  stumbled: "onrecord ha tropezado con este texto y no ha marcado nada. Tu texto sigue en el cuadro.",
  emptyFile: (name_) => `${quoted(name_)} está vacío.`,
  notText: (name_) => `${quoted(name_)} no es un archivo de texto. Guarda el artículo como texto sin formato (.txt) y abre ese archivo.`,
  notUtf8: (name_) => `${quoted(name_)} no está en UTF-8. Guárdalo de nuevo como texto UTF-8, o copia el artículo y pégalo.`,
  noSingleFile: "Este navegador no tiene la página en un solo archivo. Vuelve a cargarla y espera un momento; si no basta, usa onrecord.html.",
  unreadable: (name_) => `No se ha podido abrir ${quoted(name_)}.`,
};

export const notices = {
  unsupported: "Esto no parece inglés, el único idioma que onrecord lee por ahora, así que no hay nada marcado.",
  noFindings: "onrecord no ha encontrado aquí ninguna fuente sin nombre, cita textual o cifra. Eso no dice nada del artículo, solo de estas tres cosas.",
};

export const describeMark = (name_, n, total) => `${name_}, marca ${figures.format(n)} de ${figures.format(total)}. Intro la explica.`;
export const likely = "probable";

export const found = (counts) =>
  `Marcado: ${plural(counts.source, "fuente sin nombre", "fuentes sin nombre")}, ${plural(counts.quote, "cita textual", "citas textuales")}, ${plural(counts.number, "cifra", "cifras")}.`;
export const shown = (name_, on, count_) => (on ? `${name_} a la vista: ${figures.format(count_)}.` : `${name_}: ocultas.`);
export const place = (n, total) => `Lugar ${figures.format(n)} de ${figures.format(total)}`;

export const count = (n) => figures.format(n);

export const groups = {
  unnamed: "Sin nombre",
  nobody: "Nadie en concreto",
  people: "Personas con nombre",
  bodies: "Organizaciones y documentos",
  writer: "El periodista como fuente",
};
export const sentences = (n) => plural(n, "frase", "frases");
export const noReason = "no se da ningún motivo";
export const noName = "no se nombra a nadie";
export const ledgerEmpty = "No se ha encontrado ninguna fuente: hasta donde onrecord puede saber, todo lo dice solo el periodista.";

export function caption({ total, opening, unnamed, people }) {
  if (total === 0) return "";
  const rest = `De ${plural(total, "frase", "frases")}, ${rests(unnamed)} en fuentes sin nombre y ${figures.format(people)} en personas con nombre.`;
  return `${openings[opening.group](opening.mostly ? "sobre todo " : "", opening.names)} ${rest}`;
}
const rests = (n) => (n === 0 ? "ninguna se apoya" : n === 1 ? "1 se apoya" : `${figures.format(n)} se apoyan`);
const openings = {
  unnamed: (mostly, names) => (names.length === 1 ? `El comienzo se apoya ${mostly}en una fuente sin nombre, ${quoted(names[0])}.` : `El comienzo se apoya ${mostly}en fuentes sin nombre.`),
  nobody: (mostly) => (mostly ? "El comienzo no se apoya, en su mayor parte, en nadie en concreto." : "El comienzo no se apoya en nadie en concreto."),
  people: (mostly, names) => `El comienzo se apoya ${mostly}en ${listed(names)}.`,
  bodies: (mostly, names) => `El comienzo se apoya ${mostly}en ${listed(names)}.`,
  writer: (mostly) => `El comienzo se apoya ${mostly}en la palabra del propio periodista.`,
  alone: (mostly) => (mostly ? "En el comienzo habla sobre todo el periodista solo." : "En el comienzo habla solo el periodista."),
};
const listed = (names) => (names.length > 2 ? `${names[0]} y otros ${names.length - 1}` : names.join(" y "));

export const pictureLabel = (text) => `Dibujo del artículo de la primera a la última frase: quién respalda cada una. ${text}`;

export function quotesCaption({ total, named, unnamed, open }) {
  if (total === 0) return "No se ha encontrado ninguna cita textual.";
  const parts = [];
  if (named) parts.push(`${figures.format(named)} con un nombre detrás`);
  if (unnamed) parts.push(`${figures.format(unnamed)} sin nombre`);
  if (open) parts.push(`${figures.format(open)} sin autor seguro`);
  return `${plural(total, "cita textual", "citas textuales")}: ${parts.join(", ")}.`;
}

export function numbersCaption({ total, sourced }) {
  if (total === 0) return "No se ha encontrado ninguna cifra.";
  const own = total - sourced;
  return `${plural(total, "cifra", "cifras")}. ${figures.format(sourced)} ${sourced === 1 ? "está" : "están"} en la afirmación de alguien; ${own === 1 ? "1 es" : `${figures.format(own)} son`} del propio periodista.`;
}
export const numberColumns = { words: "En el texto", value: "Valor", who: "Quién lo dice" };
export const theWriter = "el periodista";
export const noSpeaker = "sin autor seguro";
export const forms = { partial: "unas pocas palabras", continued: "sigue de arriba" };
export const missing = { base: "¿de cuántos?", period: "¿en cuánto tiempo?", comparison: "¿comparado con qué?", source: "¿de dónde sale?" };

export const card = {
  who: "Quién lo dice",
  here: "Aquí se llama",
  says: "Dice",
  via: "Contado por",
  corroborated: "También sobre esto",
  know: "Cómo lo sabe",
  terms: "En qué condiciones",
  speaks: "Habla aquí",
  howMuch: "Cuánto",
  altered: "Cambiado",
  value: "Valor",
  bound: "Qué exactitud",
  unit: "Unidad",
  missing: "Falta preguntar",
  ask: "Pregunta",
  alsoHere: "También aquí",
  because: "Marcado por",
  wrong: "No es así",
  switchOff: "Desactivar esta regla",
  copy: "Copiar con la fuente",
  silent: "El artículo no lo dice.",
  noSpeaker: "onrecord no ha encontrado un autor seguro.",
  writerAlone: "El periodista. No se da ninguna fuente.",
  likely: "Probable, no seguro: este patrón se equivoca más que otros.",
  perhaps: (name, said) => `Quizá ${name}: ${said}`,
  same: "¿Dicen lo mismo?",
  rote: "Una fórmula: no dice qué arriesgaría.",
  exact: "Tal cual, sin “unos” ni “casi”.",
  nothingMissing: "Nada que onrecord sepa buscar.",
};
export const bounds = {
  "at-least": "Al menos esto; puede ser más.",
  "more-than": "Más que esto; cuánto más, no se sabe.",
  "at-most": "Como mucho esto; puede ser menos.",
  "less-than": "Menos que esto; cuánto menos, no se sabe.",
  about: "Alrededor de esto: alguien lo ha redondeado.",
  nearly: "Un poco menos que esto.",
};
export const quoteForms = {
  full: "Una frase entera o más.",
  partial: "Unas pocas palabras sacadas de una frase. ¿Qué había alrededor?",
  continued: "Sigue del párrafo anterior.",
};
export const alterations = {
  bracket: "Las palabras entre [corchetes] son del periodista, no de quien habla.",
  ellipsis: "Los puntos dicen que faltan palabras. ¿Cuáles?",
};
export function speaksHere(statements, given, total) {
  const times = statements === 1 ? "Una vez" : statements === 2 ? "Dos veces" : `${figures.format(statements)} veces`;
  return `${times}, ${figures.format(given)} de ${plural(total, "palabra", "palabras")}`;
}
export const quote = quoted;

export const rejected = (text) => `La marca en ${quoted(shortenedTo(60, text))} se ha quitado.`;
export const switchedOff = (title_) => `La regla ${quoted(title_)} está desactivada. En “Teclas y opciones” se vuelve a activar.`;
export const undone = "Está como estaba.";
export const copied = "Copiado.";
export const notCopied = "El navegador no ha permitido copiar.";
export const carried = (name_) => `Guardado como ${quoted(name_)}. Se abre con doble clic y no necesita red.`;
export const wiped = "Todo lo que esta página guardaba en este equipo se ha borrado.";
const shortenedTo = (length, text) => (text.length > length ? `${text.slice(0, length).trimEnd()} …` : text);

export const cited = ({ text, who, from }) => [text, `(${[who && `Fuente: ${who}`, from && `de ${quoted(from)}`].filter(Boolean).join("; ") || "no se da ninguna fuente"})`].join(" ");

export const setAside = (n) => (n === 1 ? "1 línea está en gris: apartada, porque no es parte del artículo." : `${figures.format(n)} líneas están en gris: apartadas, porque no son parte del artículo.`);
export const reasons = {
  advertisement: "Apartado: un anuncio.",
  byline: "Apartado: sobre el periodista.",
  comments: "Apartado: sobre los comentarios.",
  copyright: "Apartado: de quién son los derechos.",
  navigation: "Apartado: para moverse por el sitio.",
  newsletter: "Apartado: un boletín o una petición.",
  share: "Apartado: compartir y seguir.",
  other: "Apartado: no es parte del artículo.",
};

export const pictureTable = "Lo mismo en una tabla";
export const pictureColumns = { behind: "Quién la respalda", sentences: "Frases", words: "Parte de las palabras" };
export const behind = {
  people: "Personas con nombre",
  bodies: "Organizaciones y documentos",
  unnamed: "Fuentes sin nombre",
  nobody: "Nadie en concreto",
  writer: "El periodista como fuente",
  alone: "El periodista solo",
};
export const percent = (part, whole) => new Intl.NumberFormat(locale, { style: "percent" }).format(whole > 0 ? part / whole : 0);

export const findingsCaption = (n) => (n === 0 ? "No se ha encontrado nada." : `${plural(n, "marca", "marcas")}, en orden de lectura.`);

// Guardar e imprimir.

export const take = {
  print: "Imprimir",
  withMarks: "Artículo con marcas y notas",
  bare: "Solo el artículo",
  save: "Guardar como",
  formats: {
    html: "Página web con marcas y notas",
    markdown: "Markdown con notas al pie",
    json: "Marcas (JSON)",
    "web-annotation": "Anotaciones web (JSON-LD)",
    "sources-csv": "Tabla de fuentes (CSV)",
    "quotes-csv": "Tabla de citas (CSV)",
    "numbers-csv": "Tabla de cifras (CSV)",
  },
  untitled: "articulo",
  saved: (file) => `Guardado como ${quoted(file)}.`,
  notSaved: "No se ha podido crear el archivo.",
};

export const sheet = {
  head: "onrecord · quién lo dice",
  printed: (date) => `Impreso el ${new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(date)}`,
  legend: ["En el texto: línea ", ["source", "a trazos"], " U, fuente sin nombre; ", ["quote", "continua"], " Q, cita textual; ", ["number", "de puntos"], " N, cifra. Una u pequeña marca una fuente que no es nadie en concreto. Las marcas preguntan; no juzgan."],
  notes: "Notas",
  as: (label) => `Como ${label}.`,
  know: (text) => `Cómo lo sabe: ${text}.`,
  terms: (text) => `Por qué sin nombre: ${text}.`,
  noReason: "No se da ningún motivo.",
  nobody: "Nadie en concreto.",
  noSpeaker: "Sin autor seguro.",
  partial: "Unas pocas palabras.",
  altered: "Cambiada por el periodista.",
  via: (names) => `Contado por ${names}.`,
  corroborated: (name) => `También sobre esto, quizá: ${name}`,
};

export { rules } from "./rules/es.js";
export { unit } from "./units/es.js";

// Teclas y opciones.

export const settings = {
  title: "Teclas y opciones",
  done: "Listo",
  keys: "Teclas",
  letters: "Usar letras y cifras sueltas como teclas",
  rules: "Reglas desactivadas",
  noneOff: "Ninguna regla está desactivada. La tarjeta de una marca puede desactivar la regla que hay detrás.",
  switchOn: "Activar",
  switchOnNamed: (title_) => `Activar: ${title_}`,
};
export const keyList = [
  [["J", "K"], "Marca siguiente y anterior"],
  [["U", "Q", "M"], "Siguiente fuente sin nombre, cita, cifra; con Mayús, la anterior"],
  [["1", "2", "3"], "Mostrar u ocultar fuentes sin nombre, citas, cifras"],
  [["Enter", "O"], "Explicar la marca"],
  [["Esc"], "Cerrar la tarjeta y volver"],
  [["W"], "Al panel y de vuelta"],
  [["?"], "Esta lista"],
];
