//! *Who says so?* onrecord reads a news article and finds, in the text itself, anonymous sourcing, direct quotes and
//! numeric claims.
//!
//! The path is one way: text → [`Article`](article::Article) → quotes → attributions → sources → numbers → link →
//! [`Annotations`] → [`wire`].

pub mod annotation;
pub mod article;
pub mod link;
pub mod rules;
mod span;
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
        return Annotations { blocks: article.blocks().to_vec(), ..Annotations::default() };
    }
    let quotations = rules::quotes::find(&article);
    let attributed = rules::attributions::find(&article, &quotations);
    let sources = rules::sources::find(&article, &quotations, &attributed);
    let claims = rules::numbers::find(&article);
    link::link(&article, &quotations, &attributed, sources, claims)
}
