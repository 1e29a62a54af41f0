// Knows how often onrecord was right when it was measured, and by which command: the figures of docs/accuracy.md. Knows nothing of the page.

export const command = "cargo build --release && python3 SCORER --gold GOLD -- target/release/onrecord annotate --format json -";

/** For each kind of mark: how many marks are right, how many of what there is are found, and how many there are in the articles measured. */
export const figures = [
  { kind: "unnamed", right: 0.975, found: 0.968, of: 123 },
  { kind: "nobody", right: 0.818, found: 0.849, of: 53 },
  { kind: "quotes", right: 0.986, found: 0.989, of: 349 },
  { kind: "numbers", right: 0.982, found: 0.991, of: 953 },
  { kind: "statements", right: 0.886, found: 0.723, of: 2249 },
];

/** Of the quotes and numbers found, how many are given to whom they belong. */
export const whose = { speaker: 0.919, sourced: 0.937 };
