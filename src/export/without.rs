//! An article's findings without those that a reader does not want.

use super::marks::Finding;
use crate::Annotations;

/// Leaves out some findings, and with them the sources that have no statement left. Whatever stays keeps its order.
pub fn without(mut found: Annotations, unwanted: impl Fn(Finding) -> bool) -> Annotations {
    let had = found.statements();
    let attributions = renumbered(found.attributions.len(), |index| !unwanted(Finding::Attribution(index)));
    let numbers = renumbered(found.numbers.len(), |index| !unwanted(Finding::Number(index)));
    retain(&mut found.attributions, |index| attributions[index].is_some());
    retain(&mut found.quotes, |index| !unwanted(Finding::Quote(index)));
    retain(&mut found.numbers, |index| numbers[index].is_some());
    let has = found.statements();
    let sources = renumbered(found.sources.len(), |index| has[index] > 0 || had[index] == 0);
    retain(&mut found.sources, |index| sources[index].is_some());

    let moved = |index: Option<usize>, to: &[Option<usize>]| index.and_then(|index| to[index]);
    for attribution in &mut found.attributions {
        attribution.source = moved(attribution.source, &sources);
        attribution.via = moved(attribution.via, &attributions);
        attribution.corroborated = moved(attribution.corroborated, &attributions);
    }
    for quote in &mut found.quotes {
        quote.attribution = moved(quote.attribution, &attributions);
        quote.speaker = moved(quote.speaker, &sources);
    }
    for number in &mut found.numbers {
        number.attribution = moved(number.attribution, &attributions);
    }
    for sentence in &mut found.sentences {
        sentence.source = moved(sentence.source, &sources);
    }
    found.discrepancies.retain(|one| one.numbers.iter().all(|index| numbers[*index].is_some()));
    for index in found.discrepancies.iter_mut().flat_map(|one| &mut one.numbers) {
        *index = numbers[*index].unwrap_or_default();
    }
    found
}

/// Where each of so many things comes to stand when only those that are kept stay.
fn renumbered(length: usize, kept: impl Fn(usize) -> bool) -> Vec<Option<usize>> {
    let mut next = 0..;
    (0..length).map(|index| if kept(index) { next.next() } else { None }).collect()
}

fn retain<T>(list: &mut Vec<T>, kept: impl Fn(usize) -> bool) {
    let mut index = 0..;
    list.retain(|_| index.next().is_some_and(&kept));
}
