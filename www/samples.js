// Knows the sample articles that come with the page. Knows nothing of how they are shown.

export const SAMPLES = [
  { file: "school-water.txt", title: "City knew of lead in school water", topic: "council" },
  { file: "shared-photo.txt", title: "The photo of the wrong shop", topic: "viral" },
  { file: "daily-walk.txt", title: "A walk a day, and what a study can say", topic: "health" },
  { file: "harbor-stadium.txt", title: "Public money for a stadium roof", topic: "sports" },
  { file: "strait-talks.txt", title: "Talks on the strait stall again", topic: "foreign" },
];

/** Resolves to their texts by their files: a part that comes when it is wanted. */
export const sampleTexts = async () => (await import("./sampletexts.js")).texts;
