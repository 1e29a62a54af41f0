//! The notes to an article's marks: what the article tells of each, and what is still to ask.

use super::marks::{Category, Finding, Mark};
use crate::Annotations;
use crate::annotation::{Missing, Number, Quote, QuoteForm, Source};
use crate::rules;
use std::collections::HashMap;

/// A note to a mark.
pub struct Note {
    /// The mark's letter and number: *U1*.
    pub label: String,
    /// What there is to say, in sentences.
    pub text: String,
}

/// A note for each mark, in the order of the marks. Letters are counted each by itself.
pub fn notes(text: &str, found: &Annotations, marks: &[Mark]) -> Vec<Note> {
    let asks = rules::all().into_iter().filter_map(|rule| Some((rule.id, *rule.ask.first()?))).collect();
    let mut writer = Writer { text, found, asks, told: HashMap::new() };
    let mut counts = [0; 3];
    marks
        .iter()
        .map(|mark| {
            let count = &mut counts[mark.category.group()];
            *count += 1;
            let label = format!("{}{count}", mark.category.letter());
            let text = writer.note(mark, &label);
            Note { label, text }
        })
        .collect()
}

struct Writer<'a> {
    text: &'a str,
    found: &'a Annotations,
    asks: HashMap<&'static str, &'static str>,
    /// The labels under which sources have been told of.
    told: HashMap<usize, String>,
}

impl Writer<'_> {
    fn note(&mut self, mark: &Mark, label: &str) -> String {
        let (mut sentences, attribution) = match mark.finding {
            Finding::Attribution(index) => {
                (self.source(self.found.attributions[index].source, mark, label), Some(index))
            }
            Finding::Quote(index) => (self.quote(&self.found.quotes[index]), self.found.quotes[index].attribution),
            Finding::Number(index) => (self.number(&self.found.numbers[index]), None),
        };
        sentences.extend(attribution.and_then(|index| self.via(index)));
        if let Finding::Attribution(index) = mark.finding {
            sentences.extend(self.corroborated(index));
        }
        sentences.join(" ")
    }

    fn source(&mut self, source: Option<usize>, mark: &Mark, label: &str) -> Vec<String> {
        let Some(index) = source else { return Vec::new() };
        if let Some(first) = self.told.get(&index) {
            return vec![format!("As {first}.")];
        }
        self.told.insert(index, label.to_owned());
        let source = &self.found.sources[index];
        let ask = self.asks.get(source.rule).map(|ask| (*ask).to_owned());
        if mark.category == Category::Vague {
            let said = sentence(mark.span.of(self.text));
            return [Some(said), Some("Nobody in particular.".to_owned()), ask].into_iter().flatten().collect();
        }
        let basis = source.basis.as_ref().map(|basis| format!("How they know: {}.", basis.span.of(self.text)));
        [Some(sentence(&source.name)), basis, Some(self.terms(source)), ask].into_iter().flatten().collect()
    }

    /// Who passed the statement on.
    fn via(&self, attribution: usize) -> Option<String> {
        let via = self.found.attributions[attribution].via?;
        let source = self.found.attributions[via].source?;
        Some(format!("As told by {}", stopped(&self.found.sources[source].name)))
    }

    /// Who with a name tells of the same thing.
    fn corroborated(&self, attribution: usize) -> Option<String> {
        let by = self.found.attributions[attribution].corroborated?;
        let source = self.found.attributions[by].source?;
        Some(format!("Also on this, perhaps: {}", stopped(&self.found.sources[source].name)))
    }

    fn terms(&self, source: &Source) -> String {
        let terms = source.terms.as_ref().map(|terms| terms.reason.unwrap_or(terms.span).of(self.text));
        terms.map_or("No reason given.".to_owned(), |terms| format!("Why unnamed: {terms}."))
    }

    fn quote(&self, quote: &Quote) -> Vec<String> {
        let speaker = quote.speaker.map(|index| &self.found.sources[index]);
        let mut sentences = vec![match speaker {
            Some(source) => sentence(&source.name),
            None => "No speaker found for certain.".to_owned(),
        }];
        if quote.form == QuoteForm::Partial {
            sentences.push("A few words; what stood around them?".to_owned());
        }
        if !quote.altered.is_empty() {
            sentences.push("Changed by the writer, with brackets or dots.".to_owned());
        }
        sentences
    }

    fn number(&self, number: &Number) -> Vec<String> {
        let source = number.attribution.and_then(|index| self.found.attributions[index].source);
        let who = source.map_or("the writer", |index| &self.found.sources[index].name);
        let asks = number.missing.iter().map(|missing| question(*missing).to_owned());
        let words = number.span.of(self.text);
        [format!("{words}: {}", stopped(who))].into_iter().chain(asks).collect()
    }
}

fn question(missing: Missing) -> &'static str {
    match missing {
        Missing::Base => "Out of how many?",
        Missing::Period => "Over what time?",
        Missing::Comparison => "Compared with what?",
        Missing::Source => "Says who?",
    }
}

/// A name as a sentence: a capital in front, a full stop behind.
fn sentence(name: &str) -> String {
    let mut sentence = stopped(name);
    // English words begin with these letters; the other ones would bring a table of all alphabets into the module.
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

fn stopped(name: &str) -> String {
    let stop = if name.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{name}{stop}")
}
