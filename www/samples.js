// Knows the sample articles that come with the page. Knows nothing of how they are shown.

const SAMPLES = [
  { file: "school-water.txt", topic: "council" },
  { file: "daily-walk.txt", topic: "health" },
  { file: "strait-talks.txt", topic: "foreign" },
];

/** Resolves to the samples with their texts. They come with the page, before it is ready: later it fetches nothing. */
export const samples = Promise.all(SAMPLES.map(async (sample) => {
  const text = await (await fetch(new URL(`samples/${sample.file}`, import.meta.url))).text();
  return { ...sample, text, title: text.slice(0, text.indexOf("\n")) };
}));
