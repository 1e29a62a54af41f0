//! The words that the rules know, from plain text files: one entry a line, sorted, `#` starts a comment.
//!
//! A file stands for one or two word classes. In a file of verbs a line gives the forms of one verb (base, third person,
//! past, gerund and, where it differs, participle); in a file of nouns, singular and plural. Regular forms are left out. A
//! token is looked up once, when the article is read; rules then ask for its [`Classes`].

mod forms;
pub mod list;
mod table;

pub(crate) use list::list;
use std::borrow::Cow;
use std::ops::BitOr;
use std::sync::LazyLock;
pub use table::{Key, Table};

/// The classes of a word, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u64);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => {
        impl Classes { $($(#[$doc])* pub const $name: Classes = Classes(1 << $bit);)* }
    };
}

classes! {
    /// A verb of saying: takes a quotation, a *that* clause, an inverted subject (*said Ms. Lopez*).
    SAY = 0;
    /// A verb of belief, knowledge, feeling: takes a clause.
    THINK = 1;
    /// A verb of stance: takes what it is about as its object (*criticized the plan*, *called for a vote*).
    STANCE = 2;
    /// A verb by which a text or data speaks (*shows*, *found*, *suggests*).
    SHOW = 3;
    /// Base form of a verb of these four.
    BASE = 4;
    /// Third person of the present.
    THIRD = 5;
    /// Past.
    PAST = 6;
    /// *-ing*.
    GERUND = 7;
    /// Past participle.
    PARTICIPLE = 8;
    /// A noun as often as a verb (*claims*, *support*).
    NOUN_TOO = 9;
    /// A person who informs (*official*, *aide*, *source*).
    INFORMANT = 10;
    /// Somebody in a crowd that a writer speaks for (*critic*, *expert*, *voter*).
    CROWD = 11;
    /// Any other word for a person (*neighbor*, *doctor*).
    PERSON = 12;
    /// The plural of a noun.
    PLURAL = 13;
    /// An institution (*ministry*, *police*, *company*).
    ORGANIZATION = 14;
    /// A text or data (*report*, *poll*).
    DOCUMENT = 15;
    /// A title before a name (*Mr.*, *Sen.*, *President*).
    TITLE = 16;
    /// A woman's given name.
    FEMALE = 17;
    /// A man's given name.
    MALE = 18;
    /// *a, the, some, his*.
    DETERMINER = 19;
    /// *of, in, by*.
    PREPOSITION = 20;
    /// *and, or, but*.
    CONJUNCTION = 21;
    /// *because, while, if*.
    SUBORDINATOR = 22;
    /// *he, she, they, I*.
    PRONOUN = 23;
    /// *who, which, whose*.
    RELATIVE = 24;
    /// *is, has, did, would*.
    AUXILIARY = 25;
    /// *also, repeatedly, later*.
    ADVERB = 26;
    /// *not, never, n't*.
    NEGATION = 27;
    /// *Monday, October*.
    CALENDAR = 28;
    /// A number in words (*six*, *dozens*).
    NUMBER = 29;
    /// *some, many, several, most*.
    QUANTIFIER = 30;
    /// Ends in a full stop that ends no sentence (*Mr.*, *Calif.*).
    ABBREVIATION = 31;
    /// *current, former, senior*: the standing of a source.
    RANK = 32;
    /// A common verb that is no cue, in a finite form (*went*, *makes*).
    VERB = 33;
    /// *his, her, their, whose*.
    POSSESSIVE = 34;
    /// A cue that is as often an act, a wish or a state of mind (*demanded*, *wants*, *confident*).
    ACT = 35;
    /// A word that an attribution may hang on though it is no cue verb.
    ANCHOR = 36;
    /// A word that a number may open with.
    OPENER = 37;
    /// A word that boilerplate has and that news text has seldom.
    CLUTTER = 38;
    /// A word that may tell on what terms a source spoke (*anonymity*, *authorized*).
    TERMS = 39;
    /// The last word of what approximates a number (*than*, *about*).
    APPROXIMATOR = 40;
    /// A cue that says or thinks something only before *that*, or with its particle (*found that*, *spoke of*, *confident that*).
    THAT = 41;
    /// A noun for something that somebody said (*claim*, *warning*).
    TELLING = 42;
    /// A cue verb after which it is named to whom something is said (*told reporters*).
    ADDRESSED = 43;
    /// A word other than a noun that stands for somebody who can speak (*she*, *some*).
    SPEAKER = 44;
    /// A participle that hides a speaker (*is said to be*).
    HEARSAY = 45;
    /// One of the commonest small words of some language (*the*, *der*).
    SMALL = 46;
    /// A singular for many people (*crowd*, *public*).
    COLLECTIVE = 47;
    /// A word before *to* and a cue verb that leaves the verb its subject (*quick to add*).
    LEADS_TO_VERB = 48;
    /// A title or a noun for a woman (*Mrs.*, *spokeswoman*).
    WOMAN = 49;
    /// A title or a noun for a man (*Mr.*, *father*).
    MAN = 50;
    /// An adjective for what somebody thinks (*confident that*).
    MINDED = 51;
    /// A noun for a stance that somebody took (*criticism of*).
    JUDGING = 52;
    /// The last word of a company's name (*Capital*, *Holdings*).
    FIRM = 53;
    /// A given name that is a place as often (*Georgia*).
    PLACE = 54;
    /// A unit of measure or of time, or the first word of one (*feet*, *square*).
    UNIT = 55;
    /// A currency, or the first word of one (*dollars*, *won*).
    CURRENCY = 56;
    /// The first word of a line that is boilerplate.
    OPENS_CLUTTER = 57;
}

impl Classes {
    /// The classes that say where a stage should look, and nothing of grammar.
    pub const SIGNALS: Classes = Classes(
        Self::ANCHOR.0
            | Self::OPENER.0
            | Self::CLUTTER.0
            | Self::TERMS.0
            | Self::APPROXIMATOR.0
            | Self::SMALL.0
            | Self::FIRM.0
            | Self::UNIT.0
            | Self::CURRENCY.0
            | Self::OPENS_CLUTTER.0,
    );
    /// Any of the four kinds of cue verb.
    pub const CUE: Classes = Classes(0b1111);
    /// A given name.
    pub const GIVEN: Classes = Classes(Self::FEMALE.0 | Self::MALE.0);
    /// Any word for a person.
    pub const ANY_PERSON: Classes = Classes(Self::INFORMANT.0 | Self::CROWD.0 | Self::PERSON.0);
    /// A word that no noun phrase ends in.
    pub const FUNCTION: Classes = Classes(
        Self::DETERMINER.0
            | Self::PREPOSITION.0
            | Self::CONJUNCTION.0
            | Self::SUBORDINATOR.0
            | Self::PRONOUN.0
            | Self::RELATIVE.0
            | Self::AUXILIARY.0
            | Self::NEGATION.0,
    );

    /// Both sets together.
    pub const fn or(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// The set without these classes.
    pub fn without(self, classes: Classes) -> Classes {
        Classes(self.0 & !classes.0)
    }

    /// Whether the two sets share a class.
    pub fn any(self, of: Classes) -> bool {
        self.0 & of.0 != 0
    }
}

impl BitOr for Classes {
    type Output = Classes;
    fn bitor(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }
}

/// The classes of a word in lower case, with straight apostrophes.
pub fn classes(word: &str) -> Classes {
    TABLE.get(word).copied().unwrap_or_default()
}

/// The classes of a short word in lower case, by its key.
pub fn classes_of(key: Key) -> Classes {
    TABLE.at(key).copied().unwrap_or_default()
}

/// How a line of a file reads.
enum Line {
    /// One word, or several that share the class.
    Words,
    /// A word, then what a stage of its own makes of it.
    First,
    /// What the forms after this column mean; a form is a word, or several joined by underscores, of which the first has the
    /// class.
    Forms(usize),
    /// What a phrase stands for, then its words, of which the first has the class.
    Phrase,
    /// Words of which the last has the class.
    Last,
    /// Singular and plural; the singular alone where the plural is regular, and a dash where there is none.
    Noun,
    /// Base, third person, past, gerund, participle; the base alone where they are regular.
    Verb,
}

struct File {
    text: &'static str,
    line: Line,
    classes: Classes,
}

const fn file(text: &'static str, line: Line, classes: Classes) -> File {
    File { text, line, classes }
}

static FILES: &[File] = &[
    file(list!("verbs_say.txt"), Line::Verb, Classes::SAY),
    file(list!("verbs_think.txt"), Line::Verb, Classes::THINK),
    file(list!("verbs_stance.txt"), Line::Verb, Classes::STANCE),
    file(list!("verbs_show.txt"), Line::Verb, Classes::SHOW),
    file(list!("verbs_that.txt"), Line::Verb, Classes::THAT),
    file(list!("nouns_say.txt"), Line::Words, Classes::TELLING),
    file(list!("verbs_to_somebody.txt"), Line::Verb, Classes::ADDRESSED),
    file(list!("speakers.txt"), Line::Words, Classes::SPEAKER),
    file(list!("hearsay.txt"), Line::Words, Classes::HEARSAY),
    file(list!("leads_to_verb.txt"), Line::Words, Classes::LEADS_TO_VERB),
    file(list!("adjectives_think.txt"), Line::Words, Classes::MINDED.or(Classes::ACT).or(Classes::THAT)),
    file(list!("nouns_stance.txt"), Line::Words, Classes::JUDGING),
    file(list!("verbs_other.txt"), Line::Words, Classes::VERB),
    file(list!("boilerplate.txt"), Line::Phrase, Classes::OPENS_CLUTTER),
    file(list!("clutter.txt"), Line::Words, Classes::CLUTTER),
    file(list!("anchors.txt"), Line::Words, Classes::ANCHOR),
    file(list!("terms.txt"), Line::Words, Classes::TERMS),
    file(list!("openers.txt"), Line::Words, Classes::OPENER),
    file(list!("numerals.txt"), Line::First, Classes::OPENER),
    file(list!("units.txt"), Line::Forms(2), Classes::UNIT),
    file(list!("currencies.txt"), Line::Forms(1), Classes::CURRENCY),
    file(list!("approximators.txt"), Line::Last, Classes::APPROXIMATOR),
    file(list!("acts.txt"), Line::Verb, Classes::ACT),
    file(list!("acts_participles.txt"), Line::Words, Classes::ACT),
    file(list!("nouns_too.txt"), Line::Words, Classes::NOUN_TOO),
    file(list!("informants.txt"), Line::Noun, Classes::INFORMANT),
    file(list!("crowds.txt"), Line::Noun, Classes::CROWD),
    file(list!("collectives.txt"), Line::Words, Classes::COLLECTIVE),
    file(list!("persons.txt"), Line::Noun, Classes::PERSON),
    file(list!("organizations.txt"), Line::Noun, Classes::ORGANIZATION),
    file(list!("documents.txt"), Line::Noun, Classes::DOCUMENT),
    file(list!("firms.txt"), Line::Words, Classes::FIRM),
    file(list!("titles.txt"), Line::Words, Classes::TITLE),
    file(list!("names_female.txt"), Line::Words, Classes::FEMALE),
    file(list!("names_male.txt"), Line::Words, Classes::MALE),
    file(list!("names_places.txt"), Line::Words, Classes::PLACE),
    file(list!("nouns_female.txt"), Line::Words, Classes::WOMAN),
    file(list!("nouns_male.txt"), Line::Words, Classes::MAN),
    file(list!("determiners.txt"), Line::Words, Classes::DETERMINER),
    file(list!("possessives.txt"), Line::Words, Classes(Classes::POSSESSIVE.0 | Classes::DETERMINER.0)),
    file(list!("prepositions.txt"), Line::Words, Classes::PREPOSITION),
    file(list!("conjunctions.txt"), Line::Words, Classes::CONJUNCTION),
    file(list!("subordinators.txt"), Line::Words, Classes::SUBORDINATOR),
    file(list!("pronouns.txt"), Line::Words, Classes::PRONOUN),
    file(list!("relatives.txt"), Line::Words, Classes::RELATIVE),
    file(list!("auxiliaries.txt"), Line::Words, Classes::AUXILIARY),
    file(list!("adverbs.txt"), Line::Words, Classes::ADVERB),
    file(list!("negations.txt"), Line::Words, Classes::NEGATION),
    file(list!("calendar.txt"), Line::Words, Classes::CALENDAR),
    file(list!("number_words.txt"), Line::Words, Classes::NUMBER),
    file(list!("quantifiers.txt"), Line::Words, Classes::QUANTIFIER),
    file(list!("abbreviations.txt"), Line::Words, Classes::ABBREVIATION),
    file(list!("ranks.txt"), Line::Words, Classes::RANK),
];

static TABLE: LazyLock<Table<Classes>> = LazyLock::new(|| {
    let mut table: Table<Classes> = Table::default();
    let mut add = |word, classes| {
        let entry = table.entry(word);
        *entry = *entry | classes;
    };
    for file in FILES {
        for line in entries(file.text) {
            file.line.read(line, &mut |word, form| add(word, file.classes | form));
        }
    }
    for word in languages().iter().flat_map(|(_, words)| words.split(' ')) {
        add(word.into(), Classes::SMALL);
    }
    table
});

impl Line {
    /// Hands over each word of a line that has the file's class, with what its form adds.
    fn read(&self, line: &'static str, add: &mut dyn FnMut(Cow<'static, str>, Classes)) {
        let mut columns = line.split(' ');
        let first = columns.next().unwrap_or_default();
        let plain = Classes::default();
        match self {
            Line::Words => line.split(' ').for_each(|word| add(word.into(), plain)),
            Line::First => add(first.into(), plain),
            Line::Forms(meaning) => line
                .split(' ')
                .skip(*meaning)
                .for_each(|form| add(form.split('_').next().unwrap_or(form).into(), plain)),
            Line::Phrase => {
                columns.next().into_iter().for_each(|word| add(word.trim_end_matches([':', '…']).into(), plain));
            }
            Line::Last => add(line.rsplit(' ').next().unwrap_or(line).into(), plain),
            Line::Noun => {
                add(first.into(), plain);
                let plural = columns.next().map_or_else(|| forms::with_s(first).into(), Cow::from);
                if plural != "-" {
                    add(plural, Classes::PLURAL);
                }
            }
            Line::Verb => {
                let listed: Vec<Cow<str>> = columns.map(Cow::from).collect();
                let forms = if listed.is_empty() { forms::of_verb(first).map(Cow::from).into() } else { listed };
                add(first.into(), Classes::BASE);
                // A verb of four forms has one for past and participle.
                let past = if forms.len() > 3 { Classes::PAST } else { Classes::PAST | Classes::PARTICIPLE };
                for (form, class) in forms.into_iter().zip([Classes::THIRD, past, Classes::GERUND, Classes::PARTICIPLE])
                {
                    add(form, class);
                }
            }
        }
    }
}

/// The languages that are told apart, by their codes (ISO 639-1), each with its commonest small words.
pub fn languages() -> &'static [(&'static str, &'static str)] {
    static LIST: LazyLock<Vec<(&str, &str)>> =
        LazyLock::new(|| entries(list!("languages.txt")).filter_map(|line| line.split_once(' ')).collect());
    &LIST
}

/// The languages that have a small word, a bit each, in the order of [`languages`]; none for any other word.
pub fn languages_of(word: &str) -> u32 {
    LANGUAGES.get(word).copied().unwrap_or_default()
}

static LANGUAGES: LazyLock<Table<u32>> = LazyLock::new(|| {
    let mut table: Table<u32> = Table::default();
    for (index, (_, words)) in languages().iter().enumerate() {
        for word in words.split(' ') {
            *table.entry(word) |= 1 << index;
        }
    }
    table
});

/// The lines of a [`list`].
pub fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty())
}
