// Knows the core's rules in Spanish, by their ids. A rule that is missing here is shown in the core's own English.

export const rules = {
  "quote-over-paragraphs": {
    title: "Una cita que ocupa varios párrafos",
    explanation: "Cada párrafo de una cita larga abre con comillas; solo el último las cierra. Habla una sola persona.",
    ask: ["¿Quién hablaba cuando empezó esta cita?"],
  },
  "full-quote": {
    title: "Una frase entre comillas",
    explanation: "Las comillas prometen las palabras exactas de quien habla. Una frase entera se puede comprobar: alguien la dijo o la escribió, en algún sitio, a alguien.",
    ask: ["¿Quién lo dijo, y a quién?", "¿Cuál era la pregunta?"],
  },
  "partial-quote": {
    title: "Unas palabras citadas en la frase del periodista",
    explanation: "Unas pocas palabras entre comillas son de alguien, pero la frase que las rodea es del periodista. No se muestra qué se dijo antes y después.",
    ask: ["¿Cómo era el resto de la frase?", "¿Por qué se citaron justo estas palabras?"],
  },
  transcript: {
    title: "Una línea de una transcripción",
    explanation: "En una transcripción, el nombre que está antes de los dos puntos habla hasta el nombre siguiente.",
    ask: ["¿Dónde se dijo esto, y quién lo transcribió?"],
  },
  "signed-quote": {
    title: "Una cita, una raya y un nombre",
    explanation: "Las cartas de lectores, los comentarios y las citas destacadas van firmados: habló quien está después de la raya.",
    ask: ["¿De dónde se sacaron estas palabras?", "¿Quién las eligió?"],
  },
  "according-to": {
    title: "Según alguien",
    explanation: "Todo lo que dice la frase se apoya en quien sigue a “according to” (según), aunque esas palabras vengan al final.",
    ask: ["¿Cómo lo sabe esta fuente?", "¿Se sostendría la frase sin ella?"],
  },
  citing: {
    title: "Citar a otro",
    explanation: "Lo que se dice le llegó a quien habla de otra persona. El lector está a dos pasos.",
    ask: ["¿Volvió alguien a preguntar a la primera fuente?"],
  },
  "claim-that": {
    title: "La afirmación de alguien de que …",
    explanation: "Un sustantivo resume algo que se dijo en otro sitio. El que elige el periodista le da un color.",
    ask: ["¿Cuáles fueron las palabras, y dónde se dijeron?"],
  },
  "was-asked": {
    title: "Se le preguntó a alguien",
    explanation: "Lo que se preguntó dice cuánto vale una respuesta. A menudo no se dice quién preguntó: casi siempre fue el periodista.",
    ask: ["¿Con qué palabras se hizo la pregunta?"],
  },
  passive: {
    title: "Se dijo, pero ¿quién?",
    explanation: "En la voz pasiva, quien habla viene al final, después de “by” (por), o no viene.",
    ask: ["¿Quién lo dijo?"],
  },
  "it-seems": {
    title: "Así parece",
    explanation: "No se da nadie que lo diga: el periodista se guía por lo que parece.",
    ask: ["¿A quién se lo parece, y por qué?"],
  },
  "quote-and-verb": {
    title: "Una cita, y quién la dijo",
    explanation: "Un verbo de decir junto a las comillas dice de quién son las palabras que hay entre ellas.",
    ask: ["¿Quién oyó estas palabras?", "¿Es esto lo que se preguntó?"],
  },
  "no-comment": {
    title: "Alguien que no respondió",
    explanation: "El periodista preguntó y dice qué recibió: nada. Que se preguntara a alguien ya es algo que conviene saber.",
    ask: ["¿Qué se le preguntó?", "¿Cuánto tiempo tuvo para responder?"],
  },
  "taken-up": {
    title: "Una acusación a la que alguien responde",
    explanation: "Alguien niega o comparte lo que se acaba de decir. Faltan sus propias palabras.",
    ask: ["¿Qué respondió, en sus propias palabras?"],
  },
  "reported-speech": {
    title: "Alguien dijo que …",
    explanation: "La afirmación es de alguien, pero las palabras son del periodista.",
    ask: ["¿Cuáles fueron las palabras exactas?", "¿Cómo lo sabe quien habla?"],
  },
  "adding-that": {
    title: "Diciendo, añadiendo, sosteniendo que …",
    explanation: "Quien habla es el sujeto de la oración principal, que puede estar lejos.",
    ask: ["¿Es la misma persona?"],
  },
  "document-shows": {
    title: "Un texto o unos datos dicen",
    explanation: "La fuente es un informe, una encuesta, una demanda. Tiene autores, una fecha y un método.",
    ask: ["¿Quién lo hizo, y cuándo?", "¿Puede verlo un lector?"],
  },
  "reported-thought": {
    title: "Alguien cree que …",
    explanation: "Nadie puede ver un pensamiento. Al periodista se lo contaron, lo leyó en algún sitio o lo deduce.",
    ask: ["¿Cómo sabe el periodista lo que piensan?"],
  },
  stance: {
    title: "Alguien tomó posición",
    explanation: "El verbo resume en una palabra lo que alguien dijo por extenso, y le da un color.",
    ask: ["¿Qué dijo, con sus propias palabras?"],
  },
  "in-a-poll": {
    title: "Cifras de una encuesta",
    explanation: "Las cifras son de una encuesta y valen para quienes respondieron. Alguien la pagó, eligió a quién preguntar y redactó las preguntas.",
    ask: ["¿A quién se preguntó, a cuántos y cuándo?", "¿Es la diferencia mayor que el margen de error?"],
  },
  "colon-then-quote": {
    title: "Dos puntos, y luego las palabras",
    explanation: "Los dos puntos dan la palabra a quien se acaba de nombrar.",
    ask: ["¿Está claro quién habla?"],
  },
  "quote-goes-on": {
    title: "Una cita que está sola",
    explanation: "Una cita sin nombre propio sigue a la anterior, o a la frase anterior.",
    ask: ["¿Sigue hablando la misma persona?"],
  },
  "as-they-put-it": {
    title: "Como dijo alguien",
    explanation: "El periodista cuenta algo con palabras de otro, y lo dice al borde de la frase.",
    ask: ["¿Son estas las palabras tal como se dijeron?"],
  },
  "made-a-statement": {
    title: "Alguien hizo una declaración",
    explanation: "Se cuenta que alguien habló, y a lo sumo qué clase de palabras fueron; las palabras mismas se dejan fuera.",
    ask: ["¿Qué dijo, con sus propias palabras?"],
  },
  "worried-about": {
    title: "Alguien está preocupado por …",
    explanation: "Un estado de ánimo que nadie puede ver: al periodista se lo contaron, o lo deduce.",
    ask: ["¿Cómo sabe el periodista lo que piensan?"],
  },
  "used-the-words": {
    title: "Alguien usó estas palabras",
    explanation: "El periodista cuenta que alguien usó ciertas palabras. No se muestra qué se dijo alrededor.",
    ask: ["¿Cuándo y dónde usó estas palabras, y de quién?"],
  },
  "the-writer": {
    title: "Habla el periodista",
    explanation: "“I” (yo), “we” (nosotros) y “this reporter” (este periodista) fuera de las comillas son el autor o el medio.",
    ask: ["¿Es una noticia o una opinión?"],
  },
  "named-person": {
    title: "Una persona con nombre",
    explanation: "El lector puede buscar a esta persona, y se le puede volver a preguntar.",
    ask: ["¿Qué papel tiene esta persona en la historia?"],
  },
  document: {
    title: "Un texto o unos datos",
    explanation: "Un informe, una encuesta o una carta se pueden volver a leer. Tienen sus propios autores.",
    ask: ["¿Quién lo hizo, cuándo, y puede verlo un lector?"],
  },
  organization: {
    title: "Una institución",
    explanation: "Habla la institución y no se muestra a ninguna persona. Responde de lo que dice, pero alguien eligió las palabras.",
    ask: ["¿Quién habla por ella, y qué quiere?"],
  },
  "unnamed-person": {
    title: "Alguien sin nombre",
    explanation: "Una persona real habló con el periodista, y el artículo no dice quién. El lector solo tiene la descripción.",
    ask: ["¿Cómo podría saberlo esta persona?", "¿Qué puede ganar o perder al decirlo?"],
  },
  "unnamed-group": {
    title: "Personas sin nombre",
    explanation: "Varias personas reales hablaron con el periodista, y el artículo no dice quiénes. Puede que varias lo sepan por una sola.",
    ask: ["¿Cuántas son, y lo saben de primera mano?", "¿Por qué no quieren dar su nombre?"],
  },
  "nobody-in-particular": {
    title: "Nadie en concreto",
    explanation: "El periodista habla por una multitud. Puede que sea así, pero no se puede preguntar a nadie.",
    ask: ["¿Quién, por ejemplo?", "¿Cuántos son “algunos”?"],
  },
  age: {
    title: "Cuántos años tiene alguien",
    explanation: "Marca la edad de alguien, en palabras como “12-year-old” o como el número que sigue a un nombre. Las edades se comprueban con facilidad, y dicen de quién trata una historia y a quién preguntó una encuesta.",
    ask: ["¿Importa aquí la edad?", "¿Por qué se eligió este grupo de edad?"],
  },
  percent: {
    title: "Tantos de cada cien",
    explanation: "Marca porcentajes y puntos porcentuales. Un porcentaje siempre lo es de algo: sin el número del que es parte, dice poco. Y del 10 al 15 por ciento hay 5 puntos más, pero también la mitad más.",
    ask: ["¿Por ciento de qué?", "¿Cuántos son en números?"],
  },
  money: {
    title: "Una cantidad de dinero",
    explanation: "Marca sumas de dinero, con su multiplicador (million, bn) y aquello por lo que se pagan (al año, por barril). Las sumas grandes dicen poco hasta que se ponen junto a algo: por persona, por año, o la suma del año anterior.",
    ask: ["¿Es mucho? ¿Comparado con qué?", "¿En cuánto tiempo, y quién paga?"],
  },
  rank: {
    title: "Un lugar en una clasificación",
    explanation: "Marca puestos: third-largest (el tercero), No. 1, segundo. Un puesto oculta la distancia entre uno y otro, y depende de quién está en la lista y de qué se midió.",
    ask: ["¿Clasificados por qué, y por quién?", "¿Qué distancia hay entre el primero y el segundo?"],
  },
  ratio: {
    title: "Una parte, un múltiplo o un resultado",
    explanation: "Marca partes de un todo (la mitad, dos tercios, uno de cada cinco), múltiplos (el doble) y resultados de dos bandos (51-49). El doble de un número muy pequeño sigue siendo muy pequeño: busca el número del que se parte.",
    ask: ["¿De qué, o comparado con qué?", "¿Cuánto era antes?"],
  },
  duration: {
    title: "Un tiempo",
    explanation: "Marca cuánto dura algo, o cuánto hace que pasó. Si un artículo compara dos tiempos, mira si duran lo mismo y empiezan en el mismo punto.",
    ask: ["¿Desde cuándo hasta cuándo?", "¿Por qué este tiempo y no otro?"],
  },
  measure: {
    title: "Una medida con su unidad",
    explanation: "Marca longitudes, pesos, superficies, temperaturas, velocidades y cosas así. Las medidas se pueden comprobar, y se confunden con facilidad: una “ton” no es una tonelada, y un megavatio no es un megavatio hora.",
    ask: ["¿Quién lo midió, y cómo?", "¿Cuánto es eso junto a algo que conozco?"],
  },
  count: {
    title: "Cuántos hay",
    explanation: "Marca personas y cosas contadas: ocho escuelas, decenas de barcos, 1.237 votos. Alguien contó, o calculó: un artículo cuidadoso dice quién, cuándo y qué se dejó fuera.",
    ask: ["¿Quién contó, y cómo?", "¿Qué se contó y qué no?"],
  },
};
