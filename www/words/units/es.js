// Knows what the core's units are called in Spanish, one and many, where browsers do not know it. Knows nothing of figures.

const UNITS = {
  ampere: ["amperio", "amperios"], bale: ["fardo", "fardos"], barrel: ["barril", "barriles"], "basis-point": ["punto básico", "puntos básicos"],
  bushel: ["bushel", "bushels"], calorie: ["caloría", "calorías"], carat: ["quilate", "quilates"], century: ["siglo", "siglos"],
  "cubic-foot": ["pie cúbico", "pies cúbicos"], "cubic-meter": ["metro cúbico", "metros cúbicos"], decade: ["década", "décadas"],
  decibel: ["decibel", "decibeles"], fathom: ["braza", "brazas"], furlong: ["furlong", "furlongs"], gigahertz: ["gigahertz", "gigahertz"],
  gigawatt: ["gigavatio", "gigavatios"], "gigawatt-hour": ["gigavatio-hora", "gigavatios-hora"], hertz: ["hertz", "hertz"],
  horsepower: ["caballo de fuerza", "caballos de fuerza"], joule: ["joule", "joules"], kilohertz: ["kilohertz", "kilohertz"],
  "kilometer-per-hour": ["kilómetro por hora", "kilómetros por hora"],
  kiloton: ["kilotón", "kilotones"], kilowatt: ["kilovatio", "kilovatios"], "kilowatt-hour": ["kilovatio-hora", "kilovatios-hora"],
  knot: ["nudo", "nudos"], lightyear: ["año luz", "años luz"], magnitude: ["de magnitud", "de magnitud"], megahertz: ["megahertz", "megahertz"],
  megaton: ["megatón", "megatones"], megawatt: ["megavatio", "megavatios"], "megawatt-hour": ["megavatio-hora", "megavatios-hora"],
  microgram: ["microgramo", "microgramos"], micron: ["micra", "micras"], millennium: ["milenio", "milenios"], milligram: ["miligramo", "miligramos"],
  "mile-per-gallon": ["milla por galón", "millas por galón"], "mile-per-hour": ["milla por hora", "millas por hora"],
  "nautical-mile": ["milla náutica", "millas náuticas"], night: ["noche", "noches"],
  "part-per-billion": ["parte por mil millones", "partes por mil millones"], "part-per-million": ["parte por millón", "partes por millón"],
  pint: ["pinta", "pintas"], pixel: ["píxel", "píxeles"], quart: ["cuarto de galón", "cuartos de galón"],
  "square-foot": ["pie cuadrado", "pies cuadrados"], "square-kilometer": ["kilómetro cuadrado", "kilómetros cuadrados"],
  "square-meter": ["metro cuadrado", "metros cuadrados"], "square-mile": ["milla cuadrada", "millas cuadradas"],
  tablespoon: ["cucharada", "cucharadas"], teaspoon: ["cucharadita", "cucharaditas"], "terawatt-hour": ["teravatio-hora", "teravatios-hora"],
  ton: ["tonelada", "toneladas"], tonne: ["tonelada", "toneladas"], "troy-ounce": ["onza troy", "onzas troy"], volt: ["voltio", "voltios"],
  watt: ["vatio", "vatios"], weekend: ["fin de semana", "fines de semana"],
};

/** What a unit is called after a number, if it is one of the core's. */
export const unit = (n, name) => UNITS[name]?.[n === 1 ? 0 : 1];
