// Knows the sample articles that come with the page. Knows nothing of how they are shown.

import { partText } from "./edition.js";

const SAMPLES = [
  { file: "school-water.txt", title: "City knew of lead in school water", topic: "council" },
  { file: "shared-photo.txt", title: "The photo of the wrong shop", topic: "viral" },
  { file: "daily-walk.txt", title: "A walk a day, and what a study can say", topic: "health" },
  { file: "harbor-stadium.txt", title: "Public money for a stadium roof", topic: "sports" },
  { file: "strait-talks.txt", title: "Talks on the strait stall again", topic: "foreign" },
];

/** Resolves to the samples with their texts. They come with the page, before it is ready: later it fetches nothing. */
export const samples = Promise.all(SAMPLES.map(async (sample) => {
  const text = await partText(`samples/${sample.file}`);
  return { ...sample, text };
}));
