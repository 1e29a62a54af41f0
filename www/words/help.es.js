// Knows the words of help, in Spanish. Knows nothing of rules or articles.

export const rulesView = {
  lead: "Cada marca viene de una de estas reglas. Los ejemplos los marca el mismo programa que marca tu artículo; de una frase parecida que deja sin marcar se dice por qué.",
  stages: { quotes: "Citas", attributions: "Quién dice qué", sources: "Qué clase de fuente", numbers: "Cifras" },
  finds: "Encuentra",
  leaves: "Deja sin marcar",
};

export const how = {
  works: [
    "onrecord es una lista de reglas. Corta el texto en frases y palabras, busca verbos de decir en inglés (“said”, “according to”), encuentra quién está antes o después, empareja comillas y lee cifras. No ha aprendido de artículos ajenos, no entiende nada y adivina lo menos posible: donde las palabras dejan una duda, no marca nada, o pone una interrogación junto a la letra.",
    "El mismo texto recibe siempre las mismas marcas, y cada marca nombra su regla. Todo ocurre en esta página, en este equipo.",
  ],
  errs: "Cuánto se equivoca",
  measured: "Varias personas marcaron lo que cuenta en 244 noticias en inglés. El mismo programa que marca tu artículo las leyó también, y así se comparan sus marcas. Las reglas se escribieron con estos artículos a la vista, así que espera algo menos en los tuyos.",
  columns: ["Qué", "de sus marcas son correctas", "de lo que hay, encontrado", "contado"],
  kinds: {
    unnamed: "Fuentes sin nombre", nobody: "Nadie en concreto", quotes: "Citas textuales", numbers: "Cifras",
    statements: "Afirmaciones, y quién las hace",
  },
  whose: (speaker, sourced) => `De las citas que encuentra, el ${speaker} se atribuye a la persona correcta; de las cifras, el ${sourced} a la fuente correcta o, con razón, a ninguna.`,
  command: "Medido con:",
  wrong: "En qué se equivoca",
  wrongLead: "Unas frases del tipo que lee mal. En docs/accuracy.md, en el proyecto, hay más, con todas las cifras.",
  failures: [
    ["The harbor, figure people close to the mayor, will be sold by May.", "Aquí no ve ninguna fuente: “figure” casi siempre significa otra cosa que decir o pensar."],
    ["A spokesman for the mill said no. “Yes,” said press officer Dana Hale.", "Marca al portavoz como fuente sin nombre. Puede ser el encargado de prensa que se nombra justo después."],
    ["A friend of Ms. Dale’s laughed. “Never,” she said.", "Atribuye la cita a la señora Dale, aunque pudo decirlo su amiga."],
    ["About 10 percent of voters reported “no opinion” of the mayor.", "Toma las palabras por una cita. Son lo que se marcó en un formulario."],
    ["The team labeled “a club for dreamers” won again.", "Toma las palabras por una cita, y no encuentra quién las dijo: la frase no lo dice."],
    ["The ministry raised the toll to 267.", "No da fuente a la cifra, aunque fue el ministerio quien contó."],
  ],
  does: "Qué no hace",
  doesNot: [
    "Solo lee inglés. No dice si una afirmación es verdadera, ni dice nada de un periódico. Que falte una marca no prueba que no haya nada, así que mira también por tu cuenta; y “No es así”, en la tarjeta, quita una marca equivocada.",
  ],
};

export const about = {
  paragraphs: [
    "onrecord ayuda a leer noticias en inglés. Marca las fuentes sin nombre, las citas textuales y las cifras, dice por qué ha marcado cada una y pregunta lo que preguntaría un editor.",
    "Tu artículo no sale de este equipo: una vez cargada, esta página no envía nada. Lo que lees se guarda solo en este navegador, hasta que lo borres.",
    "Nunca dice si un artículo es verdadero, justo o bueno. Una marca es un lugar donde mirar, y una pregunta puede tener una buena respuesta.",
  ],
};
