//! Which mentions are the same institution or text: by its name, a short form, or what stands beside it.

use super::super::apposition;
use super::super::forms::{self, Form};
use super::super::mention::Mention;
use super::{Gathering, Key};
use crate::annotation::SourceKind;

/// How many sentences back an institution may have spoken whom a plain noun means.
const BACK: usize = 1;

/// What any institution may be called.
const ANY: &[&str] = &["agency", "company", "firm", "group", "newspaper", "nonprofit", "organisation", "organization"];

impl<'a> Gathering<'a> {
    /// The institution or text, by this form of its name or a fuller one.
    pub(super) fn institution(&mut self, kind: SourceKind, rule: &'static str, mention: &Mention<'a>) -> usize {
        let form = Form::read(mention, kind, self.names, self.owner(mention));
        let other = apposition::other_name(self.article, &mention.tokens, mention.head);
        let other = other.map(|tokens| Mention::read(self.article, self.names, tokens));
        let name = other.as_ref().filter(|_| !mention.head_is_name()).map(|other| other.text().to_owned());
        let other = other.map(|other| Form::read(&other, kind, self.names, None));
        let known = self
            .known(kind, &form)
            .or_else(|| self.known(kind, other.as_ref()?))
            .or_else(|| self.just_heard(kind, mention));
        let source = known.unwrap_or_else(|| self.add(kind, rule, mention));
        // *The utility, Ellery Water, said*: it has a name.
        if let (None, Some(name)) = (known, name) {
            self.sources.list[source].name = name;
        }
        let forms = [Some(form), other].into_iter().flatten();
        for form in forms {
            if let Some(key) = form.key() {
                self.keys.entry(Key::Words(kind, key)).or_insert(source);
            }
            self.forms.push((form, source));
        }
        source
    }

    /// *Ellery Water said so. “No,” the group added*: the institution with a name that spoke last, where it spoke a moment ago.
    fn just_heard(&self, kind: SourceKind, mention: &Mention) -> Option<usize> {
        if kind != SourceKind::Organization
            || mention.tokens.len() != 2
            || !mention.opens_with(&["the"])
            || !mention.head_is(ANY)
        {
            return None;
        }
        let last = self.said.iter().rev().find(|said| self.sources.list[said.source].kind == kind)?;
        let near = self.article.sentence_of(last.tokens.start) + BACK >= self.article.sentence_of(mention.tokens.start);
        (near && self.article.tokens()[last.head].capital).then_some(last.source)
    }

    /// The institution or text that was mentioned in this form, or in one that it shortens.
    fn known(&self, kind: SourceKind, form: &Form) -> Option<usize> {
        let same = || self.keys.get(&Key::Words(kind, form.key()?)).copied();
        forms::find(&self.forms, form).or_else(same)
    }
}
