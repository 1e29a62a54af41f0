// Knows the words of the classroom, in Spanish; articles are read in English only. Knows nothing of exercises or the page.

const LOCALE = "es";
const figures = new Intl.NumberFormat(LOCALE);
const plural = (n, one, many) => `${figures.format(n)} ${n === 1 ? one : many}`;
const quoted = (text) => `“${text}”`;
const short = (text, length = 60) => (text.length > length ? `${text.slice(0, length).trimEnd()} …` : text);
const time = (date) => date.toLocaleTimeString(LOCALE, { hour: "numeric", minute: "2-digit" });
const day = (date) => date.toLocaleString(LOCALE, { dateStyle: "long", timeStyle: "short" });

export const categories = {
  unnamed: { letter: "U", one: "Fuente sin nombre", many: "Fuentes sin nombre" },
  quote: { letter: "Q", one: "Cita textual", many: "Citas textuales" },
  number: { letter: "N", one: "Cifra", many: "Cifras" },
};

export const formats = { "onrecord-exercise": "un ejercicio", "onrecord-result": "una entrega" };

export const parts = {
  version: "su versión", offsets: "su modo de contar", text: "su artículo", categories: "sus tipos de marcas", id: "su número", title: "su título",
  prompt: "su consigna", questions: "sus preguntas", reasons: "si se piden motivos", reveal: "cuándo se ven las respuestas", key: "su clave",
  exercise: "el ejercicio al que pertenece", disagreements: "sus desacuerdos", student: "el nombre del estudiante", handedIn: "la fecha de entrega",
  marks: "sus marcas", answers: "sus respuestas",
};

export const theLink = "El enlace";
export const thisPage = "Esta página";

export const problems = {
  tooLarge: (name) => `${quoted(name)} es más grande de lo que puede ser un archivo así, y por eso no se abrió.`,
  cut: (name) => `${quoted(name)} está dañado o no es un archivo de onrecord: no se puede leer hasta el final.`,
  otherFile: (name, wanted) => `${quoted(name)} no es ${wanted} de onrecord.`,
  newer: (name) => `${quoted(name)} se hizo con un onrecord más nuevo que este. Vuelve a cargar la página o pide la versión más nueva.`,
  damaged: (name, part) => `${quoted(name)} está dañado y no se abrió; lo que falla: ${part}.`,
  otherText: (name) => `${quoted(name)} no se abrió: su artículo se cambió después de hacer las marcas.`,
  resultOfOther: (name, title) => `${quoted(name)} se dejó fuera: sus marcas se hicieron en otro artículo${title ? `, ${quoted(short(title))}` : ""}.`,
  unreadable: (name) => `${quoted(name)} no se pudo abrir.`,
  link: "El enlace está dañado o cortado, así que no se pudo abrir ningún ejercicio. Pídelo otra vez, o pide el archivo.",
};

// Abrir un ejercicio.

export const open = {
  title: "Ejercicio",
  lead: "Abre el ejercicio que te dio tu docente. Primero marcas el artículo; las respuestas vienen después.",
  file: "Abrir un ejercicio…",
  drop: "También puedes soltar el archivo sobre esta página.",
  privacy: "Lo que marcas se queda en este equipo hasta que tú entregues un archivo.",
  goOn: "Seguir con",
  kept: (student, handedIn, date) => [student, handedIn ? "entregado" : "sin entregar", day(date)].filter(Boolean).join(" · "),
};

// Marcar.

export const marking = {
  title: (title) => `Ejercicio: ${title}`,
  label: "Ejercicio:",
  as: "Marcar como",
  remove: "Quitar",
  undo: "Deshacer",
  redo: "Rehacer",
  handIn: "Entregar…",
  text: "Artículo para marcar",
  textHint: "Selecciona palabras con el ratón, con un dedo, o con Mayús y las flechas; después pulsa U, Q o N. Supr quita la marca donde está el cursor; R lleva a su motivo.",
  list: "Tus marcas",
  none: "Todavía no hay nada marcado. Selecciona unas palabras y pulsa U, Q o N.",
  task: "¿Quién lo dice?",
  questions: "Preguntas",
  question: (n) => `Pregunta ${n}`,
  addReason: "Agregar un motivo",
  answerThree: "Responder tres preguntas",
  reason: "¿Por qué marcaste esto?",
  who: "¿Quién podría ser?",
  know: "¿Cómo lo sabría?",
  why: "¿Por qué no se da su nombre?",
  needed: "Cada marca necesita un motivo.",
  show: (words) => `Mostrar en el texto: ${quoted(short(words))}`,
  remark: (words, name) => `${quoted(short(words))}, ${name}`,
  buttons: "Marcar",
};
export const standardTask = (names) => `Marca cada ${listed(names, "y")}. Selecciona las palabras y pulsa ${listed(names.map((name) => LETTER[name]), "o")}.`;
const LETTER = { "fuente sin nombre": "U", "cita textual": "Q", cifra: "N" };
const listed = (names, last) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`);

export const savedAt = (date) => `Guardado en este equipo, ${time(date)}`;
export const savedThere = (date) => `Guardado en tu plataforma de aprendizaje, ${time(date)}`;
export const savedInPart = "En tu plataforma de aprendizaje solo caben las marcas. Todo lo que escribiste se guarda en este equipo.";
export const whose = {
  begun: (date) => `Esto se empezó aquí; última vez, ${day(date)}.`,
  handedIn: (student) => `${student} ya entregó esto.`,
  fresh: "¿No eres tú? Empieza lo tuyo",
};
export const notSaved = "Este navegador no guarda nada: entrega antes de cerrar la página.";
export const marked = (name, words, total) => `${name}: ${quoted(short(words))}. ${plural(total, "marca", "marcas")}.`;
export const moved = (name, words) => `${name}, ahora: ${quoted(short(words))}.`;
export const removed = (words) => `Marca quitada: ${quoted(short(words))}.`;
export const selectFirst = "Primero selecciona unas palabras.";
export const noMark = "Aquí no hay ninguna marca.";
export const undone = "Deshecho.";
export const redone = "Rehecho.";

export const tabs = {
  later: "Este ejercicio está abierto en otra pestaña o ventana. Lo que hagas aquí no se guarda.",
  takeOver: "Trabajar aquí",
  taken: "Seguiste con este ejercicio en otra pestaña. Lo que hagas aquí ya no se guarda.",
};

// Entregar.

export const handIn = {
  title: "Entregar",
  lead: (n) => `Hiciste ${plural(n, "marca", "marcas")}. Después de entregar ya no puedes cambiar nada.`,
  name: "Tu nombre, como lo conoce tu docente",
  nameMissing: "Falta tu nombre.",
  reasons: (n) => (n === 1 ? "A 1 marca le falta un motivo." : `A ${figures.format(n)} marcas les falta un motivo.`),
  go: "Entregar",
  back: "Todavía no",
  done: "Entregado.",
  save: "Guardar mi entrega",
  saved: "Tu entrega se guardó como archivo. Dáselo a tu docente.",
  print: "Imprimir",
  later: (date) => `Las respuestas se pueden ver desde el ${day(date)}. Vuelve a abrir entonces este ejercicio.`,
  never: "Tu docente tiene las respuestas y las verá con ustedes.",
  give: "Guarda tu entrega y dale el archivo a tu docente.",
  again: "Empezar de nuevo",
  againSure: "Borrar todo",
  againHint: "Empezar de nuevo borra lo que marcaste aquí.",
};

// Crear un ejercicio.

export const make = {
  title: "Crear un ejercicio",
  lead: "Un ejercicio es un artículo con una clave de respuestas. Las marcas de onrecord son el primer borrador de la clave: míralas y corrige lo que esté mal.",
  fromArticle: (title) => `Del artículo que estás leyendo: ${quoted(short(title))}`,
  drafts: "Seguir con un borrador",
  fromFile: "Abrir el archivo de un ejercicio…",
  noArticle: "Primero pega o abre un artículo; después vuelve aquí.",
  another: "Otro ejercicio",
  handOut: "Repartir…",
  text: "Artículo con la clave",
  textHint: "Las marcas son la clave. Selecciona palabras y pulsa U, Q o N para agregar o mover una marca; Supr quita la que está en el cursor. La coma y el punto mueven su final una palabra; menor que y mayor que, su comienzo; R lleva a su explicación.",
  key: "La clave",
  keyHint: "Estas marcas son las respuestas. Revísalas: los estudiantes comparan las suyas con estas.",
  change: "Cambiar",
  changeNamed: (text) => `Cambiar: ${quoted(short(text))}`,
  note: "Explicación que ven los estudiantes",
  source: "Quién lo dice",
  kind: "Tipo",
  edges: "Dónde empieza y dónde termina",
  moves: { startEarlier: "Empezar una palabra antes", startLater: "Empezar una palabra después", endEarlier: "Terminar una palabra antes", endLater: "Terminar una palabra después" },
  signs: { startEarlier: "⇤ comienzo", startLater: "comienzo ⇥", endEarlier: "⇤ final", endLater: "final ⇥" },
  titleLabel: "Título",
  settings: "Consigna, preguntas y respuestas",
  categories: "Lo que hay que marcar",
  prompt: "La consigna, con tus palabras",
  questions: "Tus preguntas",
  reasons: "Los estudiantes deben dar un motivo para cada marca",
  reveal: "Los estudiantes ven las respuestas",
  reveals: { "handed-in": "después de entregar", later: "a partir de un momento", never: "nunca: las comparamos en clase" },
  revealFrom: "Desde cuándo",
};
export const draftNotSaved = "Este navegador no guarda nada: reparte o guarda el ejercicio antes de cerrar la página.";

export const handOut = {
  title: "Repartir",
  close: "Cerrar",
  withoutKey: "Dejar la clave fuera de lo que reciben los estudiantes",
  keyHint: "En la copia de un estudiante la clave no se lee a simple vista, pero no está protegida: quien quiera puede leerla. Sin la clave, solo tu propia copia puede comparar.",
  file: "Archivo del ejercicio", fileHint: "Los estudiantes lo abren en esta página.", saveFile: "Guardar archivo",
  page: "Página para abrir con doble clic", pageHint: "Un archivo HTML que abre el ejercicio directamente, sin red.", savePage: "Guardar página",
  link: "Enlace", linkHint: "El ejercicio va en el propio enlace; ningún servidor lo ve.", copyLink: "Copiar enlace",
  sheet: "Hoja de trabajo en papel", sheetHint: "Con líneas numeradas y un margen ancho.", print: "Imprimir la hoja de trabajo",
  answers: "Hoja de respuestas en papel", answersHint: "Las marcas de la clave, explicadas línea por línea.", printAnswers: "Imprimir las respuestas",
  lms: "Plataforma de aprendizaje", lmsHint: "Un paquete SCORM 1.2 que comunica el puntaje y si se terminó.", saveLms: "Guardar paquete",
  own: "Tu propia copia con la clave", ownHint: "Consérvala: la vista de clase la necesita.", save: "Guardar mi copia",
  tryIt: "Probarlo", tryHint: "Verlo como lo ve un estudiante.", tryNow: "Probar ahora",
  saved: (name) => `Guardado como ${quoted(name)}.`,
  copied: (length) => `Enlace copiado: ${figures.format(length)} caracteres.`,
  longLink: (length, most) => `Este artículo es demasiado largo para un enlace: tendría ${figures.format(length)} caracteres, y los correos y chats cortan los enlaces a partir de ${figures.format(most)}. Reparte el archivo o la página.`,
  noLink: "Esta página se abrió desde un archivo, así que ningún enlace lleva a ella. Reparte el archivo o la página.",
  noPage: "Esta edición no puede hacer una página para abrir con doble clic. Reparte el archivo del ejercicio.",
};

export const paper = {
  name: "Nombre:",
  answers: "Hoja de respuestas",
  task: (names) => `Marca cada ${listed(names, "y")}. Escribe ${listed(names.map((name) => LETTER[name]), "o")} en el margen, y por qué.`,
  line: "Línea",
  top: "arriba",
  words: "Palabras",
  note: "Por qué",
  disagreements: "No estoy de acuerdo con la clave",
};

// Comparar.

export const compare = {
  title: "Tus marcas junto a la clave",
  yours: "tu marca",
  key: "la clave",
  both: "ambas",
  outcomes: { both: "ambas", "in-part": "en parte", key: "solo la clave", yours: "solo tú" },
  overlap: "coincidencia",
  howLink: "Cómo se cuenta",
  note: "La coincidencia cuenta las palabras compartidas, de 0 a 1. Las marcas de más no restan nada: están ahí para hablar de ellas.",
  again: "Para mirar otra vez",
  nothing: "Tú y la clave coinciden en todas.",
  disagree: "No estoy de acuerdo con la clave",
  disagreeWhy: "¿Por qué? Tu docente lo verá.",
  takeBack: "Retirarlo",
  agreed: "Estas las tienen ambas",
  kept: "Guardado para tu docente.",
  wrote: (reason) => `Escribiste: ${quoted(reason)}`,
  ofArticle: "Artículo con tus marcas y las de la clave",
  kinds: "Tipo de marcas",
  noKeyNote: { unnamed: "La clave no tiene esta. ¿Quién habla aquí, y se da su nombre?", quote: "La clave no tiene esta. ¿Son estas palabras tal como alguien las dijo?", number: "La clave no tiene esta. ¿Afirma algo esta cifra?" },
  keyNote: { unnamed: "Aquí habla alguien sin nombre.", quote: "Palabras tal como se dijeron, entre comillas.", number: "Una cifra que afirma algo." },
  source: (source) => `Quién lo dice: ${source}.`,
  stopped: (words) => `Marcaste ${quoted(short(words))}.`,
};
const share = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const figure = (overlap) => (overlap === null ? "–" : share.format(overlap));
const NUMBERS = ["ninguna", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
const spelled = (n) => NUMBERS[n] ?? figures.format(n);
const NOUNS = { unnamed: ["fuente sin nombre", "fuentes sin nombre"], quote: ["cita textual", "citas textuales"], number: ["cifra", "cifras"] };

/** Una o dos frases sobre un tipo de marcas; los tres tipos son femeninos. */
export function compared({ category, key, both, in_part: part, yours_only: own }) {
  const [one, many] = NOUNS[category];
  if (key === 0) return own === 0 ? `La clave no tiene aquí ninguna ${one}, y tú tampoco.` : `La clave no tiene aquí ninguna ${one}; tú marcaste ${spelled(own)}.`;
  const more = part ? `, y en parte en ${spelled(part)} más` : "";
  const all = key === 1 ? `la única ${one}` : key === 2 ? `las dos ${many}` : `las ${spelled(key)} ${many}`;
  const first = both === key ? `Tú y la clave coinciden en ${all}.`
    : both > 0 ? `Tú y la clave coinciden en ${spelled(both)} de ${spelled(key)} ${many}${more}.`
    : part > 0 ? `Tú y la clave coinciden en parte en ${part === key ? all : `${spelled(part)} de ${spelled(key)} ${many}`}.`
    : `La clave tiene ${spelled(key)} ${key === 1 ? one : many} que tú no marcaste.`;
  return own === 0 ? first : `${first} ${own === 1 ? "Una de las tuyas no está en la clave." : `${capital(spelled(own))} de las tuyas no están en la clave.`}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const counting = {
  title: "Cómo se comparan las marcas",
  paragraphs: [
    "Dos personas cuidadosas rara vez marcan exactamente las mismas palabras. Por eso una marca cuenta por las palabras que comparte con la de la clave: el doble de las palabras compartidas, dividido por las palabras de ambas marcas juntas. 1 es lo mismo; 0, nada en común. “A”, “an” y “the” no cuentan.",
    "Un ejemplo: la clave tiene “two officials familiar with the test results”, seis palabras sin “the”. Tú marcaste “two officials”, dos palabras, las dos compartidas. Dos por dos son cuatro; seis y dos son ocho; cuatro dividido por ocho es 0,5.",
    "Desde 0,8 dice “ambas”; por encima de nada, “en parte”. Una marca en dos trozos cuenta como una, y una sola sobre dos de la clave pierde solo por las palabras que hay entre ellas. La coincidencia de un tipo es el promedio de todas las marcas de ese tipo que tiene la clave.",
    "Una marca que la clave no tiene no resta nada. Puede ser un buen hallazgo: hablen de ella.",
  ],
  more: "Con más ejemplos",
  formula: "coincidencia = 2 × palabras compartidas ÷ (palabras de la marca de la clave + palabras de la tuya)",
  example: "Ejemplos, contados por esta página",
  marked: "Marcaste",
  sum: "Cuenta",
  sumOf: (shared, key, yours) => `2 × ${shared} ÷ (${key} + ${yours})`,
  says: "Dice",
  quoted,
  all: "De las marcas a las cifras",
  ofAll: "La coincidencia de todo es el promedio de los tipos que tiene la clave, para que muchas cifras no pesen más que unas pocas fuentes. Una plataforma de aprendizaje la recibe como puntaje de 0 a 100. La vista de clase cuenta a partir de las mismas marcas, así que sus cifras son las que vieron los estudiantes.",
};

// Las lecciones. Lo que ellas mismas dicen está en lessons/, en inglés.

export const lessons = {
  title: "Lecciones",
  lead: "Cinco artículos escritos para la clase, en inglés, cada uno con un plan para media hora y una clave revisada. Los lugares y las personas son inventados.",
  topics: { council: "Ayuntamiento", viral: "Rumor viral", health: "Salud", sports: "Negocio del deporte", foreign: "Internacional" },
  difficulties: ["Fácil", "Intermedia", "Exigente"],
  grades: (grades) => `Grados ${grades}`,
  minutes: (n) => `${figures.format(n)} min`,
  mark: "Marcarlo tú",
  read: "Leer el artículo",
  handOut: "Repartirlo…",
  save: "Guardar el archivo del ejercicio",
  saved: "El ejercicio se guardó como archivo. Dáselo a tu clase; ábrelo en la vista de clase para ver las entregas.",
  print: "Imprimir el plan",
  aims: "Objetivos",
  course: "Desarrollo",
  discuss: "Para conversar",
  task: "Lo que pide el ejercicio",
  all: "Todas las lecciones",
};

// La vista de clase: las entregas de una clase junto a la clave.

export const view = {
  title: "Vista de clase",
  label: "Vista de clase:",
  lead: "Abre el ejercicio y las entregas de tu clase, todo a la vez o uno tras otro.",
  open: "Abrir los archivos…",
  drop: "También puedes soltar los archivos sobre esta página.",
  privacy: "Las entregas se quedan en este equipo: esta página no envía nada y las olvida cuando cierras esta pestaña.",
  add: "Agregar entregas…",
  csv: "Guardar como CSV",
  saved: "La tabla se guardó como archivo, con los nombres tal como se muestran.",
  hide: "Ocultar nombres",
  hidden: "Los nombres están ocultos.",
  named: "Los nombres se muestran.",
  student: (n) => `Estudiante ${n}`,
  waiting: (n) => `${plural(n, "entrega espera", "entregas esperan")} el ejercicio. Abre su archivo, por favor.`,
  leftOut: (n) => (n === 1 ? "1 archivo se dejó fuera." : `${figures.format(n)} archivos se dejaron fuera.`),
  clear: "Vaciar esta lista",
  remove: "Quitar de la clase",
  removed: (name) => `Se quitó a ${name}.`,
  putBack: "Volver a poner",
  close: "Cerrar la clase",
  closed: "La clase está cerrada.",
  openAgain: "Abrirla otra vez",
  notKept: "Esta clase es demasiado grande para guardarla: si vuelves a cargar la página, abre otra vez los archivos.",
  handedInAt: (date) => `Entregado: ${day(date)}`,
  all: "Todo",
  taken: (added, leftOut, waiting) => [`${plural(added, "entrega agregada", "entregas agregadas")}.`, leftOut > 0 && view.leftOut(leftOut), waiting > 0 && view.waiting(waiting)].filter(Boolean).join(" "),
  twice: (name) => `${quoted(name)} se dejó fuera: la misma entrega ya está.`,
  tooMany: (name, most) => `${quoted(name)} se dejó fuera: una clase puede tener ${figures.format(most)} entregas como máximo.`,
  noKey: "Esta copia del ejercicio no tiene clave: se muestra lo que marcó la clase y no se compara nada. Para comparar, abre tu propia copia.",
  noResults: "Todavía no hay entregas. Agrega los archivos que entregó tu clase.",
  ofArticle: "Artículo con lo que marcó la clase",
  panel: "La clase",
  foundBy: "Encontrado por",
  ofAll: (n) => `de ${figures.format(n)}`,
  notInKey: "no está en la clave",
  stretch: (text, count, of, inKey) => `${quoted(short(text))}, ${inKey ? "encontrado" : "marcado, no está en la clave,"} por ${figures.format(count)} de ${figures.format(of)}`,
  found: (count, of, inKey) => (inKey ? `encontrado por ${figures.format(count)} de ${figures.format(of)}` : `no está en la clave, marcado por ${figures.format(count)} de ${figures.format(of)}`),
  tabs: { students: "Estudiantes", reasons: "Motivos", disagreements: "Desacuerdos", answers: "Respuestas" },
  none: { reasons: "Nadie dio un motivo aquí.", disagreements: "Nadie está en desacuerdo con la clave aquí.", answers: "Nadie respondió." },
  noReason: "Sin motivo.",
  keyNote: (note) => `La clave: ${note}`,
  who: "Quién lo marcó",
  wholly: "Marcado",
  marked: "Marcado",
  inPart: "En parte",
  notMarked: "Sin marcar",
  tableCaption: "Cuántos lugares de la clave encontró cada estudiante, enteros o en parte, por tipo; y cuántas marcas propias no tiene la clave.",
  name: "Nombre",
  theKey: "La clave",
  where: (letter) => `Dónde marcaron ${letter}`,
  own: "propias",
  ownLong: "Marcas propias que la clave no tiene",
  sorted: (column, up) => `Ordenado por ${column}, ${up ? "de menor a mayor" : "de mayor a menor"}.`,
  columns: {
    of: (many, title) => `${many}: ${title}`,
    key: "en la clave", both: "ambas", inPart: "en parte", keyOnly: "solo la clave", yoursOnly: "solo propias", overlap: "coincidencia",
    handedIn: "Entregado", reasons: "Motivos", disagreements: "Desacuerdos",
  },
};
