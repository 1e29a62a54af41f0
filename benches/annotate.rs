//! Annotation speed on this machine's own processor. It is measured at three sizes of the same text:
//! where time is linear in the text, the speed is the same for each of them.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const ARTICLE: &str = include_str!("article.txt");

fn main() {
    divan::main();
}

#[divan::bench(args = [10_000, 1_000_000, 10_000_000], max_time = 5)]
fn annotate(bencher: Bencher, bytes: usize) {
    let text = ARTICLE.repeat(bytes.div_ceil(ARTICLE.len()));
    bencher.counter(BytesCount::of_str(&text)).bench(|| onrecord::annotate(black_box(&text)));
}
