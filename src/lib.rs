//! *Who says so?* onrecord reads a news article and finds, in the text itself, anonymous sourcing, direct quotes and
//! numeric claims.
//!
//! ```
//! use onrecord::{annotate, annotation::SourceKind};
//!
//! let text = "“It was unsafe,” said a city official, putting the cost at $5 million.";
//! let found = annotate(text);
//!
//! let quote = &found.quotes[0];
//! assert_eq!(quote.span.of(text), "“It was unsafe,”");
//! let speaker = &found.sources[quote.speaker.unwrap()];
//! assert_eq!((speaker.name.as_str(), speaker.kind), ("a city official", SourceKind::UnnamedIndividual));
//! assert_eq!(found.numbers[0].quantity.value, Some(5_000_000.0));
//! ```
//!
//! The path is one way: text → [`Article`] → quotes → attributions → sources → numbers → link →
//! [`Annotations`] → [`wire`]. Spans are in bytes of the text; [`wire`] turns them into code points or UTF-16 units.

pub mod annotation;
pub mod article;
pub mod classroom;
pub mod export;
pub mod link;
mod order;
pub mod rules;
mod span;
pub mod summary;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod wire;

pub use annotation::Annotations;
pub use span::Span;

use article::Article;

/// Annotates a text. Any text has annotations: there is no error and no panic.
pub fn annotate(text: &str) -> Annotations {
    let article = Article::read(text);
    if !article.is_english() {
        let (language, blocks) = (article.language(), article.blocks().to_vec());
        return Annotations { language, blocks, ..Annotations::default() };
    }
    let quotations = rules::quotes::find(&article);
    let attributed = rules::attributions::find(&article, &quotations);
    let sources = rules::sources::find(&article, &quotations, &attributed);
    let claims = rules::numbers::find(&article);
    link::link(&article, &quotations, &attributed, sources, claims)
}
