//! Whether an attribution can only mean that its source told somebody something: *wants* and *demanded* may be the writer's
//! words for what it did, *would say* for what it may do.

use super::frame::Frame;
use super::{SOMEBODY, asked, clause, phrase};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Words for what somebody is told, decides or wishes: with a clause too they inform nobody.
const HEARS: &[&str] =
    &["aware", "hear", "heard", "hears", "hopeful", "learn", "learned", "ruled", "rules", "ruling", "unaware"];

/// What is denied by those who do not give it.
const KEPT_BACK: &[&str] = &[
    "access", "aid", "asylum", "bail", "care", "coverage", "entry", "marriage", "parole", "permission", "service",
    "services", "visas",
];

/// What a crowd does; its words in marks are a quotation all the same.
const CHEERS: &[&str] = &[
    "boo", "booed", "booing", "boos", "chant", "chanted", "chanting", "chants", "cheer", "cheered", "cheering",
    "cheers", "jeer", "jeered", "jeering", "jeers", "roar", "roared", "roaring", "roars",
];

/// What a court does when it decides.
const DECIDES: &[&str] = &[
    "agree", "agreed", "agrees", "cited", "cites", "concluded", "concludes", "determined", "determines", "dismissed",
    "found", "held", "rejected", "rejects", "saying", "sided",
];

/// Whether the source informs, by the cue that the anchor belongs to and by what follows it.
pub fn informs(
    frame: &Frame,
    anchor: usize,
    source: Option<&Range<usize>>,
    cue: Option<&Range<usize>>,
    content: &[Range<usize>],
) -> bool {
    let only = |source: &Range<usize>| {
        is_example(frame, source, anchor)
            || is_means(frame, source, anchor)
            || only_feels(frame, source, anchor, content)
    };
    if is_supposed(frame, cue.unwrap_or(&(anchor..anchor + 1)), source) || source.is_some_and(only) {
        return false;
    }
    let Some(cue) = cue else { return true };
    if is_refusal(frame, cue) || source.is_some_and(|source| is_ruling(frame, source, cue)) {
        return false;
    }
    if !content.iter().any(|range| range.clone().any(|at| frame.is_marked(at)))
        && (frame.reads(cue.start, CHEERS) && !content.iter().any(|range| frame.reads(range.start, &["that"]))
            || is_deed(frame, cue, content)
            || source.is_some_and(|source| {
                tells_which(frame, source, cue, content) || is_reporters_question(frame, source, cue)
            }))
    {
        return false;
    }
    let at = cue.start;
    let that = frame.reads(cue.end, &["that"]) || content.iter().any(|range| frame.reads(range.start, &["that"]));
    !frame.has(at, Classes::ACT)
        || is_opinion(frame, at, content)
        || is_view(frame, at, content)
        || is_written(frame, at, content)
        // *A neighbor remembers the tune*: she told somebody; what voters remember the writer knows by himself.
        || frame.reads(at, &["remember", "remembered", "remembers"])
            && source.is_some_and(|source| frame.reads(source.start, SOMEBODY))
        || frame.reads(at, &["ask", "asked", "asks"])
            && asked::is_question(frame, cue.end)
            && !(frame.has(cue.end + 1, Classes::PRONOUN) && frame.reads(cue.end + 2, MODALS))
        || frame.has(at, Classes::THAT | Classes::SAY) && that && !frame.reads(at, HEARS)
        || content.iter().any(|range| range.clone().any(|at| frame.is_full_quote(at) || is_label(frame, at)))
        || frame.reads(cue.end, &[","]) && frame.marks_lead_on(cue.end + 1)
}

/// *rejected the notion that …*, *attributed it to the storm*, *backed her account*, *offered a drier assessment*: what they
/// make of it, or know of it.
fn is_view(frame: &Frame, cue: usize, content: &[Range<usize>]) -> bool {
    const EXPLAINS: &[&str] = &["attribute", "attributed", "attributes", "attributing"];
    const REACH: usize = 4;
    const REJECTS: &[&str] = &["discounted", "dismissed", "disputed", "downplayed", "played", "rejected", "rejects"];
    const HELD: &[&str] = &[
        "accusation", "accusations", "allegation", "allegations", "assertion", "claim", "claims", "idea", "notion",
        "report", "reports", "rumor", "rumors", "speculation", "suggestion", "suggestions", "talk", "theory",
    ];
    const TOLD: &[&str] =
        &["account", "accounts", "assessment", "claim", "claims", "description", "explanation", "story", "version"];
    let gives = frame.reads(cue, &["backed", "backs", "gave", "offered"]);
    let held = if gives { TOLD } else { HELD };
    // *backed her account*, but *backed the film version*
    let backs = frame.reads(cue, &["backed", "backs"]);
    let owned = |range: &Range<usize>| {
        range.clone().take(REACH).any(|at| frame.has(at, Classes::POSSESSIVE) || frame.reads(at, &["'s", "'"]))
    };
    if backs && !content.iter().any(owned) {
        return false;
    }
    frame.reads(cue, EXPLAINS)
        || (gives || frame.reads(cue, REJECTS))
            && content.iter().any(|range| range.clone().take(REACH).any(|at| frame.reads(at, held)))
}

/// *wrote in an affidavit that he was late*, *wrote the Star, a paper, that …*: a verb of saying with a clause tells something,
/// though it may be an act.
fn is_written(frame: &Frame, cue: usize, content: &[Range<usize>]) -> bool {
    const REACH: usize = 10;
    const WRITES: &[&str] = &["write", "writes", "written", "wrote"];
    let written = frame.reads(cue, WRITES)
        || frame.reads(cue, &["objected", "publish", "published", "tweeted", "tweets", "whisper", "whispered"]);
    let addressed = |at: usize| frame.reads(cue, WRITES) && (frame.reads(at - 1, &[","]) || frame.is_name(at - 1));
    let that = |range: &Range<usize>| range.clone().take(REACH).find(|at| frame.reads(*at, &["that"]));
    written && content.iter().any(|range| that(range).is_some_and(|that| that == range.start || addressed(that)))
}

/// *told her to wait*, *hope it opens*, *responded to the threat*, *said what they meant*: an order, a wish or a deed; but for
/// a wish its verb tells something before a clause.
fn is_deed(frame: &Frame, cue: &Range<usize>, content: &[Range<usize>]) -> bool {
    let Some(start) = content.last().map(|range| range.start).filter(|start| *start >= cue.end) else { return false };
    let to = start + usize::from(frame.has(start, Classes::NEGATION));
    // *responded to the cuts*, *cried out for change*
    let holds = |words: &[&str]| content.iter().any(|range| range.clone().any(|at| frame.reads(at, words)));
    let reacts = frame.reads(cue.start, &["responded", "responding"])
        && frame.reads(cue.end - 1, &["to"])
        && !holds(&["by", "that", "which"])
        || frame.reads(cue.start, &["cried", "cry", "crying"]) && frame.reads(start, &["for"]);
    if reacts {
        return true;
    }
    frame.reads(to, &["to"])
        && frame.reads(
            cue.start,
            &[
                "agree", "agreed", "agreeing", "agrees", "offer", "offered", "offering", "offers", "respond", "responded", "responding", "responds", "tell",
                "telling", "tells", "told",
            ],
        )
        || frame.reads(cue.start, &["said", "say", "saying", "says"]) && frame.reads(start, &["what"])
        || frame.reads(cue.start, &["hope", "hoped", "hopes", "hoping"])
        // *referred questions to the campaign*
        || frame.reads(cue.start, &["refer", "referred", "referring"])
            && content.iter().any(|range| frame.reads(range.start, &["all", "calls", "questions", "requests"]))
        // *compared the files with the logs*
        || frame.reads(cue.start, &["compared", "comparing"])
            && holds(&["data", "database", "documents", "figures", "files", "footage", "lists", "logs", "records"])
            && holds(&["with"])
        // *are advising the company*
        || frame.reads(cue.start, &["advising"]) && !holds(&["against", "not", "that", "to"])
        // *expressed a willingness to meet*
        || frame.reads(cue.start, &["express", "expressed", "expresses", "expressing"])
            && (start..start + 3).any(|at| frame.reads(at, &["desire", "interest", "willingness"]))
        // *issued death threats*
        || cue.len() > 1 && frame.reads(cue.end - 1, &["order", "orders", "threat", "threats"])
}

/// *denied bail*, *added 40 officers*, *claimed credit*, *haven't said much*: nothing that is told, but something that is kept
/// back, put there or taken.
fn is_refusal(frame: &Frame, cue: &Range<usize>) -> bool {
    let next = cue.end;
    let group = phrase::before_verb(frame, cue.start)..cue.start;
    let silent = || group.clone().any(|at| frame.has(at, Classes::NEGATION) || frame.word(at).ends_with("n't"));
    let not = || group.clone().any(|at| phrase::negates(frame, at));
    // *it was never mentioned by the moderators*
    if frame.reads(cue.start, &["mention", "mentioned"]) && not() {
        return true;
    }
    frame.reads(cue.start, &["said"])
        && group.clone().any(|at| frame.reads(at, &["had", "hadn't", "has", "hasn't", "have", "haven't"]))
        && silent()
        || frame.reads(cue.start, &["denied", "denies", "deny", "denying"]) && frame.reads(next, KEPT_BACK)
        || frame.reads(cue.start, &["claim", "claimed", "claiming", "claims"]) && frame.reads(next, &["credit"])
        || frame.reads(cue.start, &["added", "adding", "adds"])
            && frame.kind(next) == Some(Kind::Number)
            && !frame.has(next + 1, Classes::AUXILIARY)
}

/// *a judge agreed with them*, *the judges found*: a court decides, and a paper reads its ruling; but *a judge said*.
fn is_ruling(frame: &Frame, source: &Range<usize>, cue: &Range<usize>) -> bool {
    source
        .clone()
        .take_while(|at| !frame.has(*at, Classes::PREPOSITION))
        .any(|at| frame.reads(at, &["judge", "judges", "jurors", "justices"]))
        && frame.reads(cue.start, DECIDES)
}

/// *delegates declaring support for her*: a participle right after a noun only tells which people are meant, unless a clause
/// follows it; but *with critics calling it a waste*.
fn tells_which(frame: &Frame, source: &Range<usize>, cue: &Range<usize>, content: &[Range<usize>]) -> bool {
    // *is among those urging her to stay*
    let those = frame.reads(source.start, &["those"]) && source.start > 0 && frame.reads(source.start - 1, &["among"]);
    frame.has(cue.start, Classes::GERUND)
        && source.end == cue.start
        && !(source.start > 0 && frame.reads(source.start - 1, &["amid", "despite", "with"]))
        && !content.iter().any(|range| {
            // *superdelegates declaring support for her pushed her past it*
            let counted = frame.has(range.start, Classes::QUANTIFIER | Classes::NUMBER);
            let noun = !counted && frame.reads(range.start + 1, &["for", "of"])
                || frame.reads(cue.start, &["expecting", "seeking"]);
            let clause = !noun && !those && clause::has_clause(frame, range);
            frame.reads(range.start, &["that"]) || clause
        })
}

/// *workers felt safe*, *renters feel the strain*: how they are, and nothing that they said; but *felt it was late*.
fn only_feels(frame: &Frame, source: &Range<usize>, cue: usize, content: &[Range<usize>]) -> bool {
    // *rivals who many feel need more money*: the clause has its subject before.
    let apart = source.start > 0 && frame.has(source.start - 1, Classes::RELATIVE);
    let told = |range: &Range<usize>| {
        // *felt betrayed, as if they were nobody*
        // *felt uneasy about it*, but *felt some of it was late*
        let noun = Classes::DETERMINER.or(Classes::FUNCTION).or(Classes::QUANTIFIER).or(Classes::PLURAL);
        let adjective =
            frame.has(range.start + 1, Classes::PREPOSITION) && !frame.has(range.start, noun.or(Classes::ANY_PERSON));
        let moved = adjective || frame.has(range.start, Classes::PARTICIPLE) || frame.word(range.start).ends_with("ed");
        frame.reads(range.start, &["that"])
            || !moved && clause::has_clause(frame, range)
            || range.clone().any(|at| frame.is_marked(at))
    };
    frame.reads(cue, &["feel", "feels", "felt"]) && !apart && !content.iter().any(told)
}

/// *officials see it as a last resort*, *was seen by some as a demotion*: what they think of it, and not what they saw.
fn is_opinion(frame: &Frame, cue: usize, content: &[Range<usize>]) -> bool {
    const REACH: usize = 12;
    const SEES: &[&str] = &[
        "cast", "casting", "casts", "identified", "identifies", "identify", "perceive", "perceived", "perceives",
        "regard", "regarded", "saw", "see", "seen", "sees", "view", "viewed", "views",
    ];
    // *a sense among officials*, *in the view of officials*
    let held = frame.reads(cue, &["sense", "view"]) && frame.reads(cue + 1, &["among", "of"]);
    // *considered it illegal*
    let judged = frame.reads(cue, &["consider", "considered", "considers", "deem", "deemed", "deems"])
        && content.iter().any(|range| frame.reads(range.start, &["her", "him", "it", "them", "this"]));
    held || judged
        || frame.reads(cue, SEES)
            // *cast ballots as rain fell*
            && !(frame.reads(cue, &["cast", "casting", "casts"]) && content.iter().any(|range| is_cast(frame, range)))
            && (frame.reads(cue + 1, &["as"])
                || content.iter().any(|range| range.clone().take(REACH).any(|at| frame.reads(at, &["as"]))))
}

/// *cast **their votes***, *cast **doubt***, *cast **actors***: not *cast her loss as a win*.
fn is_cast(frame: &Frame, range: &Range<usize>) -> bool {
    const REACH: usize = 4;
    let told = frame.has(range.start, Classes::DETERMINER | Classes::POSSESSIVE | Classes::PRONOUN)
        || frame.is_name(range.start)
        || range.start > 0 && frame.has(range.start - 1, Classes::PRONOUN | Classes::POSSESSIVE);
    let thrown = |at: usize| frame.reads(at, &["ballot", "ballots", "doubt", "doubts", "net", "vote", "votes"]);
    !told || range.clone().take(REACH).any(thrown)
}

/// Verbs that make of a statement something that may be said.
pub const MODALS: &[&str] =
    &["can", "could", "couldn't", "may", "might", "must", "should", "will", "won't", "would", "wouldn't"];

/// *critics would say*, *voters may think*: the writer supposes what they would tell.
fn is_supposed(frame: &Frame, cue: &Range<usize>, source: Option<&Range<usize>>) -> bool {
    let at = cue.start;
    // *would say only that …*: they did say so.
    if frame.reads(at + 1, &["only"]) || at > 0 && frame.reads(at - 1, &["only"]) {
        return false;
    }
    let group = phrase::before_verb(frame, at)..at;
    // *most would agree*, *critics would call it late*: the writer puts in their mouths what they are known to hold.
    let crowd = |source: &Range<usize>| source.clone().any(|at| frame.has(at, Classes::QUANTIFIER | Classes::CROWD));
    let held = frame.reads(at, &["agree", "argue"])
        || frame.reads(at, &["point"]) && cue.len() > 1
        || frame.reads(at, &["call"]) && frame.reads(at + 1, &["her", "him", "it", "that", "them", "this"]);
    if held && source.is_some_and(crowd) && group.clone().any(|at| frame.reads(at, &["would"])) {
        return false;
    }
    // *would not say whether …*: they were asked, and told that much.
    let refused = frame.has(at, Classes::SAY) && group.clone().any(|at| phrase::negates(frame, at));
    !refused && group.clone().any(|at| frame.reads(at, MODALS))
}

/// *asked by a reporter*, *a reporter asked*: the writers' trade, and no source.
fn is_reporters_question(frame: &Frame, source: &Range<usize>, cue: &Range<usize>) -> bool {
    const ASK: &[&str] = &["interviewer", "moderator", "questioner", "reporter", "reporters"];
    let base = source.clone().take_while(|at| !frame.has(*at, Classes::PREPOSITION | Classes::RELATIVE));
    frame.reads(cue.start, &["ask", "asked", "asks"])
        && !frame.reads(source.start + 1, &["former"])
        && base.into_iter().any(|at| frame.reads(at, ASK))
}

/// *when a man tells a woman that she complains*: any man. *If her father had planned to sell*: he did not.
fn is_example(frame: &Frame, source: &Range<usize>, cue: usize) -> bool {
    const STORY: usize = 12;
    let after = |words: &[&str]| source.start > 0 && frame.reads(source.start - 1, words);
    // *Even if officials say so*: they do.
    let even = || source.start > 1 && frame.reads(source.start - 2, &["even"]);
    let had = || (phrase::before_verb(frame, cue)..cue).any(|at| frame.reads(at, &["had"]));
    let anybody = || frame.reads(source.start, &["a", "an"]) && frame.has(cue, Classes::THIRD);
    // *part of being a good captain is admitting it*: whoever is one.
    // *The film depicts a guard asking why*
    let played = || {
        (source.start.saturating_sub(STORY)..source.start)
            .any(|at| frame.reads(at, &["film", "movie", "novel", "play", "sketch"]))
    };
    after(&["becoming", "being", "imagine", "imagined", "imagines"])
        || after(&["depicts", "portrays", "shows"]) && played()
        // *It looks like someone told him*
        || after(&["like"]) && frame.reads(source.start, &["somebody", "someone"])
        || after(&["if", "whether"]) && (!even() || had() || anybody())
        || after(&["how", "when", "whenever"]) && anybody()
}

/// *Clerks could refuse by citing their faith*: how it may be done, and nothing that was said.
fn is_means(frame: &Frame, source: &Range<usize>, cue: usize) -> bool {
    let by = cue > source.end && frame.reads(cue - 1, &["by"]);
    by && (source.end..cue).any(|at| frame.reads(at, MODALS))
}

/// *slammed the plan as a “disgrace”*, *labeled a “ruin”*, *wrote: “Never”*: the speaker's own word for it.
fn is_label(frame: &Frame, at: usize) -> bool {
    const LABELS: &[&str] = &["branded", "dubbed", "labeled", "termed"];
    let before = at.saturating_sub(1);
    let named = frame.has(before, Classes::DETERMINER) && before > 0;
    let before = before - usize::from(named);
    frame.quote(at).is_some() && (frame.reads(before, &["as", ":"]) || named && frame.reads(before, LABELS))
}
