//! An annotated article as a page that stands by itself: no script, no request.

use super::marks::{Category, marks, pieces};
use crate::Annotations;
use crate::article::BlockKind;
use std::io::{self, Write};

const STYLE: &str = "body{max-width:38rem;margin:3rem auto;padding:0 1.25rem;font:1.19rem/1.62 Charter,'Bitstream Charter','Charis SIL','Sitka Text',Cambria,'Noto Serif',Georgia,serif;background:#fffdf9;color:#1c1a17}
h1,h2{line-height:1.2}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-skip-ink:none}
mark[data-kind=source]{background:#fbe9de;text-decoration:2.5px dashed underline #a3360d;text-underline-offset:.41em}
mark[data-kind=vague]{text-decoration:1.5px dashed underline #a3360d;text-underline-offset:.41em}
mark[data-kind=quote]{text-decoration:1px solid underline #645e54;text-underline-offset:.29em}
mark[data-kind=number]{text-decoration:2px dotted underline #1d589b;text-underline-offset:.12em}
mark[data-letter]::after{content:'\\202F' attr(data-letter);font:650 .56em/1 system-ui,sans-serif;vertical-align:.64em}
.byline,.dateline,.caption,.boilerplate,footer{font:.85rem/1.5 system-ui,sans-serif;color:#5a554d}
@media (prefers-color-scheme:dark){body{background:#181714;color:#e8e3d8}mark[data-kind=source]{background:#3d2418;text-decoration-color:#f2a27e}mark[data-kind=vague]{text-decoration-color:#f2a27e}mark[data-kind=quote]{text-decoration-color:#b3ac9e}mark[data-kind=number]{text-decoration-color:#93bdf0}.byline,.dateline,.caption,.boilerplate,footer{color:#aaa396}}";

/// Writes the page.
pub fn write(text: &str, annotations: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let headline = annotations.blocks.iter().find(|block| block.kind == BlockKind::Headline);
    let title = headline.map_or("Annotated article", |block| block.span.of(text));
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n<article aria-label=\"Annotated article\">\n",
        annotations.language,
        escape(title)
    )?;
    let marks = marks(annotations);
    let mut first_headline = true;
    for block in &annotations.blocks {
        let (tag, class) = match block.kind {
            BlockKind::Headline if first_headline => ("h1", ""),
            BlockKind::Headline => ("h2", ""),
            BlockKind::Byline => ("p", " class=\"byline\""),
            BlockKind::Dateline => ("p", " class=\"dateline\""),
            BlockKind::Caption => ("p", " class=\"caption\""),
            BlockKind::Boilerplate(_) => ("p", " class=\"boilerplate\""),
            BlockKind::Paragraph | BlockKind::List => ("p", ""),
        };
        first_headline &= block.kind != BlockKind::Headline;
        write!(out, "<{tag}{class}>")?;
        let mut open: Vec<usize> = Vec::new();
        for piece in pieces(&marks, block.span) {
            // Marks that cross are cut: those inside are closed with the outer one and opened again.
            let keep = open.iter().zip(&piece.marks).take_while(|(open, now)| open == now).count();
            close(out, open.len() - keep)?;
            open.truncate(keep);
            for index in &piece.marks[keep..] {
                let mark = &marks[*index];
                let kind = match mark.category {
                    Category::Unnamed => "source",
                    Category::Vague => "vague",
                    Category::Quote => "quote",
                    Category::Number => "number",
                };
                write!(out, "<mark data-kind=\"{kind}\" data-letter=\"{}\">", mark.category.letter())?;
                open.push(*index);
            }
            write!(out, "{}", escape(piece.span.of(text)))?;
        }
        close(out, open.len())?;
        writeln!(out, "</{tag}>")?;
    }
    writeln!(
        out,
        "</article>\n<footer><p>U: unnamed source. u: nobody in particular. Q: direct quote. N: numeric claim. Marked by onrecord, which asks who says so and judges nothing.</p></footer>\n</html>"
    )
}

fn close(out: &mut impl Write, marks: usize) -> io::Result<()> {
    (0..marks).try_for_each(|_| write!(out, "</mark>"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
