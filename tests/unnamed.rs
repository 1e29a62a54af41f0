//! Who counts as a source without a name, and who does not.

use onrecord::annotate;
use onrecord::annotation::SourceKind;

/// The unnamed sources of a text, each with its mentions.
fn unnamed(text: &str) -> Vec<Vec<&str>> {
    annotate(text)
        .sources
        .iter()
        .filter(|source| source.kind.is_unnamed())
        .map(|source| source.mentions.iter().map(|span| span.of(text)).collect())
        .collect()
}

/// The kinds of the sources of a text.
fn kinds(text: &str) -> Vec<SourceKind> {
    annotate(text).sources.iter().map(|source| source.kind).collect()
}

/// The kind of the only source of a sentence.
fn kind(sentence: &str) -> SourceKind {
    let found = annotate(sentence);
    assert_eq!(found.sources.len(), 1, "{sentence}");
    found.sources[0].kind
}

fn nobody_unnamed(texts: &[&str]) {
    for text in texts {
        assert_eq!(unnamed(text), Vec::<Vec<&str>>::new(), "{text}");
    }
}

#[test]
fn a_description_beside_a_name_is_the_named_persons() {
    nobody_unnamed(&[
        "Dana Hale, a spokeswoman for the port, said that the ships were late.",
        "Dana Hale, 42, a retired nurse who lives nearby, said that the ships were late.",
        "A spokeswoman for the port, Dana Hale, said that the ships were late.",
        "Another friend, Dana Hale, told the paper that the ships were late.",
        "Two former pilots, Dana Hale and Tom Roy, have said that the ships were late.",
        "“The ships were late,” said former minister of state Dana Hale, who lives nearby.",
        "One pastor near the harbor, Darran Whitlock, said that the ships were late.",
        "A letter on Dana Hale, one of the guards at the port, reported that the ships were late.",
        "Two council members from Leeds, Oyela Dunmarsh and Tom Roy, have said that the ships were late.",
        "Two members of the council, Dana Hale and Bo Dunmarsh, said that the ships were late.",
    ]);
}

#[test]
fn a_name_in_what_leads_in_is_not_the_sources_own() {
    assert_eq!(
        unnamed("In a meeting with Dana Hale, a senior aide said that the ships were late."),
        [["a senior aide"]]
    );
    assert_eq!(unnamed("Dana Hale, a top aide said, is ready."), [["a top aide"]]);
}

#[test]
fn a_singular_for_anybody_is_nobody_in_particular() {
    nobody_unnamed(&[
        "Why would any voter believe that the harbor is safe?", "Almost everyone agrees that the harbor is safe.",
        "The crowd chanted that the harbor is safe.", "One in five said that the harbor is safe.",
        "Only a quarter of residents agree that the harbor is safe.",
        "By some measures one could say that the harbor is safe.",
    ]);
}

#[test]
fn who_told_somebody_is_somebody() {
    for who in ["Hale voters", "Residents", "Three denizens of the port", "The heads of both firms"] {
        for whom in ["me", "reporters", "the Lakeside Star", "Politico"] {
            let text = format!("{who} told {whom} that the harbor is safe.");
            assert_eq!(kind(&text), SourceKind::UnnamedGroup, "{text}");
        }
    }
    assert_eq!(kind("Several people who spoke with me said that the harbor is safe."), SourceKind::UnnamedGroup);
    for whom in [
        "Several people I've spoken with over the past year", "Several people I interviewed over the past year",
        "A lawyer I'd spoken to",
    ] {
        assert_eq!(unnamed(&format!("{whom} said that the harbor is safe.")), [[whom]]);
    }
    assert_eq!(kind("Several Democrats cautioned that the harbor is unsafe."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Two dozen veterans, including Mr. Hale, said that the harbor is safe."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Numerous fellow Democrats cautioned that the harbor is unsafe."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Several experts cautioned that the harbor is unsafe."), SourceKind::VagueCollective);
    assert_eq!(kind("Hale voters say that the harbor is safe."), SourceKind::VagueCollective);
    assert_eq!(kind("Some Germans say that the harbor is safe."), SourceKind::VagueCollective);
}

#[test]
fn who_is_told_of_at_length_is_still_somebody() {
    for who in [
        "A man who lives there and who works nights",
        "Some of the women",
        "Residents along the river",
        "An outside adviser who speaks to Dana Hale several times a month",
        "The man who lives next door",
        "A person who advises one of the trusts",
    ] {
        assert_eq!(unnamed(&format!("It rained.\n{who} said that the harbor is safe.")), [[who]], "{who}");
    }
    assert_eq!(kind("A wide array of economists say that the harbor is safe."), SourceKind::VagueCollective);
}

#[test]
fn the_two_are_no_crowd() {
    let text = "Chairman Dana Hale and Chairman Tom Dale sent a letter. “It is wrong,” the chairmen wrote. “It is late,” \
                the two said. The two admit that it is late.";
    let found = annotate(text);
    assert!(found.sources.iter().all(|source| source.kind != SourceKind::VagueCollective), "{:?}", found.sources);
}

#[test]
fn prosecutors_speak_as_a_body_unless_some_are_shown() {
    assert_eq!(kind("Federal prosecutors said that the captain lied."), SourceKind::Organization);
    assert_eq!(kind("The captain lied, prosecutors said."), SourceKind::Organization);
    assert_eq!(kind("Two former prosecutors said that the captain lied."), SourceKind::UnnamedGroup);
}

#[test]
fn leaders_and_lawyers_at_large_are_a_crowd() {
    assert_eq!(kind("Party leaders said that the bill was dead."), SourceKind::VagueCollective);
    assert_eq!(kind("Lawyers and legal experts said that the bill was dead."), SourceKind::VagueCollective);
    assert_eq!(kind("Some party leaders said that the bill was dead."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Lawyers for the family said that the bill was dead."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Security officials and analysts said that the bill was dead."), SourceKind::UnnamedGroup);
}

#[test]
fn people_in_a_clause_or_a_supposition_told_nobody_anything() {
    nobody_unnamed(&[
        "The plan was aimed at lawmakers who thought that the harbor was safe.",
        "It is a rare official who believes that the harbor is safe.",
        "Officials could say that the harbor is safe.",
        "The judges ruled that the harbor is safe.",
        "Dana Hale said that if her late father had planned to sell the harbor, she would know.",
        "If some officials think that the harbor is safe, they are wrong.",
        "Some captains felt at home in the port.",
        "Two captains left the port, hoping that the harbor was safe.",
        "A captain asked if she might close the port.",
        "Two captains issued death threats against the mayor.",
        "Two captains, fearing the storm, stayed in the port.",
        "Two captains feel the strain of the long nights.",
        "Part of being a good captain is acknowledging that the harbor is unsafe.",
        "A man claiming allegiance to the rebels set a ship on fire.",
        "The note was left by a man calling himself Falcon.",
        "The sign made two captains believe that the harbor is safe.",
        "It is late when a captain tells the crew that the harbor is safe.",
        "Officials in the port were mocked and criticized for the delay.",
        "Mr. Hale’s son, Grant, said that the harbor is safe.",
        "It angered the party’s top figures, who expressed concern about the harbor.",
        "Dana Hale (D-Ore.), a supporter of the plan, said that the harbor is safe.",
    ]);
}

#[test]
fn a_crowd_may_open_a_sentence_by_any_of_its_words() {
    for crowd in ["Renters", "Constituents", "Caucus-goers", "Some hard-liners", "Clerics", "Many millennials"] {
        let sentence = format!("{crowd} say that the harbor is safe.");
        assert_eq!(kind(&sentence), SourceKind::VagueCollective, "{sentence}");
    }
    assert_eq!(kind("Some in the port worry that the harbor is unsafe."), SourceKind::VagueCollective);
    assert_eq!(kind("Some on the far left believe that the harbor is safe."), SourceKind::VagueCollective);
    assert_eq!(kind("Many at the meeting fear the harbor is unsafe."), SourceKind::UnnamedGroup);
    // Two who were named apart are no crowd.
    assert!(annotate("Both candidates said that the harbor is safe.").sources.is_empty());
}

#[test]
fn a_noun_that_looks_like_a_verb_has_no_subject() {
    nobody_unnamed(&[
        "Ruth Osei works for the Harbor Center, a liberal think tank in the capital.",
        "The report renewed Republican calls for a vote.",
        "All told, the ships were late.",
    ]);
}

#[test]
fn an_unnamed_source_is_found_in_any_sentence() {
    for (text, source) in [
        ("People briefed on the talks said that they had failed.", "People briefed on the talks"),
        ("In a story in which party sources said she would stay, nothing was new.", "party sources"),
        ("The paper quoted another city official as saying that it was over.", "another city official"),
        ("It was Joel Beck, whom one harbor insider described as “a fox.”", "one harbor insider"),
        ("He may win - something Hale aides argue is possible.", "Hale aides"),
        ("The agency declined to comment and Senate aides later said that it was a joke.", "Senate aides"),
        ("Dana Hale said officials believe the harbor is safe.", "officials"),
        ("Several delegates supporting Ms. Hale declined to comment.", "Several delegates supporting Ms. Hale"),
        ("The job marks his return, one longtime friend said.", "one longtime friend"),
        ("Ms. Hale has left, and her spokesman declined to comment.", "her spokesman"),
        ("People briefed on the talks were adamant that they would go on.", "People briefed on the talks"),
        ("They also said most harbor officials see it as a last resort.", "most harbor officials"),
        ("The bank will cut jobs, two sources told the paper.", "two sources"),
        (
            "More than 20 people interviewed for this article said that it was late.",
            "20 people interviewed for this article",
        ),
        ("The teacher told the class that the test was easy.", "The teacher"),
        ("Those close to him say that it is over.", "Those close to him"),
        ("Hess’ aides said that the ships were late.", "Hess’ aides"),
        ("He can win, said a handful of Democrats who know him well.", "a handful of Democrats who know him well"),
    ] {
        assert_eq!(unnamed(text), [[source]], "{text}");
    }
}

#[test]
fn who_asks_not_to_be_named_is_not_named_elsewhere() {
    let text = "Dana Hale runs the shop. The cashier of two summers, who asked for anonymity because she still works there, \
                said that the pay was low.";
    assert_eq!(unnamed(text), [["The cashier of two summers"]]);
}

#[test]
fn the_two_lawyers_are_whom_the_article_names() {
    nobody_unnamed(&[
        "Ruth Osei and Tom Beck met on Monday. The two lawyers said that the deal was done.",
        "Ruth Osei and Tom Beck met on Monday. The brothers noted that the deal was done.",
    ]);
}

#[test]
fn terms_end_where_the_statement_goes_on() {
    let text = "A neighbor who asked not to be named told reporters that the roof was bad.";
    let terms = annotate(text).sources[0].terms.as_ref().map(|terms| terms.span.of(text).to_owned());
    assert_eq!(terms.as_deref(), Some("who asked not to be named"));
}

/// The terms of the first source and the reason among them.
fn terms(text: &str) -> (&str, &str) {
    let found = annotate(text);
    let terms = found.sources[0].terms.as_ref().unwrap_or_else(|| panic!("{text}"));
    (terms.span.of(text), terms.reason.map_or("", |reason| reason.of(text)))
}

#[test]
fn terms_are_found_in_their_many_words() {
    assert_eq!(
        terms("“It is late,” a senior port official told the agency on condition of anonymity."),
        ("on condition of anonymity", "")
    );
    assert_eq!(
        terms("The ships were late, said two pilots, who requested anonymity as the talks are private."),
        ("who requested anonymity as the talks are private", "the talks are private")
    );
    assert_eq!(
        terms("A diplomat, speaking on condition of anonymity given the sensitivity of it, said that it was late."),
        ("speaking on condition of anonymity given the sensitivity of it", "the sensitivity of it")
    );
    assert_eq!(
        terms("A neighbor, who asked us not to use his name, citing fear of reprisals, said that it was late."),
        ("who asked us not to use his name, citing fear of reprisals", "fear of reprisals")
    );
    assert_eq!(
        terms("A pilot, who saw the log but asked to remain anonymous, said that it was late."),
        ("asked to remain anonymous", "")
    );
    assert_eq!(
        terms("“It was late,” said one man on the quay. He would not give his name."),
        ("He would not give his name", "")
    );
}

#[test]
fn a_name_that_others_keep_back_is_no_term() {
    let text = "A witness said that it was late. Police declined to give the pilot’s name.";
    assert!(annotate(text).sources[0].terms.is_none());
}

#[test]
fn people_have_many_words_for_them() {
    for (text, who) in [
        ("No. 10 sources insisted that it was late.", "No. 10 sources"),
        ("A senior Tory said that it was late.", "A senior Tory"),
        ("“It was late,” one said.", "one"),
        ("At the gate, a guard would not say whether it was late.", "a guard"),
        ("A second Labor MP, who asked not to be named, said that it was late.", "A second Labor MP"),
        ("One senior party figure said that it was late.", "One senior party figure"),
        ("“It is late,” a pal of Dana’s told the paper.", "a pal of Dana’s"),
        ("The ships were late, pals have revealed.", "pals"),
        ("Conservative figures said that it was late.", "Conservative figures"),
        ("There is a growing sense among port officials that it was late.", "port officials"),
        ("In the view of two officials, it was late.", "two officials"),
        ("The port was, in the words of one aide, a ruin.", "one aide"),
        ("One of the aides in the room said that it was late.", "One of the aides in the room"),
        ("“It was late,” one of the people at the meeting said.", "one of the people at the meeting"),
        ("Most of those interviewed said that it was late.", "Most of those interviewed"),
        ("A lawyer she spoke to said that it was late.", "A lawyer she spoke to"),
        ("The captains he hired said that it was late.", "The captains he hired"),
        ("One of those present said that it was late.", "One of those present"),
        ("Insiders whispered that it was late.", "Insiders"),
        ("Some figures in the party believe that it was late.", "Some figures in the party"),
        ("The captain was called a liar by two officials for hiding it.", "two officials"),
    ] {
        assert_eq!(unnamed(text), [[who]], "{text}");
    }
    nobody_unnamed(&[
        "Official figures show that the ships were late.", "Government figures say that trade fell.",
        "I’m told that the ships were late.",
    ]);
}

#[test]
fn a_card_tells_no_more_than_the_words() {
    let affiliation = |text: &str| annotate(text).sources[0].affiliation.clone();
    assert_eq!(affiliation("Two U.S. officials said that it was late.").as_deref(), Some("U.S."));
    assert_eq!(affiliation("Team sources said that it was late."), None);
    let role = |text: &str| annotate(text).sources[0].role.clone();
    assert_eq!(role("Sir Alan Dale said that it was late."), None);
    assert_eq!(role("Dana Hale, a nurse from Leeds, accused ministers of lying.").as_deref(), Some("nurse"));
}

#[test]
fn a_headline_may_end_in_who_says_so() {
    let text = "Port to close two piers by the end of June: sources\n\nThe port is old, and so are its piers.";
    assert_eq!(unnamed(text), [["sources"]]);
}

#[test]
fn who_is_named_with_others_is_named() {
    nobody_unnamed(&[
        "Dana Hale left. Hale and her colleagues said that it was late.",
        "Dr. Dana Hale and her co-authors said that it was late.",
    ]);
}

#[test]
fn terms_are_no_part_of_who_speaks() {
    assert_eq!(
        unnamed(
            "“It is late,” said a port official who spoke on condition of anonymity in line with the port’s rules."
        ),
        [["a port official"]]
    );
    assert_eq!(unnamed("A woman who did not want to be identified said that it was late."), [["A woman"]]);
    assert_eq!(
        unnamed("A man who was named in the suit said that it was late."),
        [["A man who was named in the suit"]]
    );
    assert_eq!(unnamed("“People are leaving,” says a person on the design team."), [["a person on the design team"]]);
}

#[test]
fn terms_between_a_source_and_its_verb() {
    let text = "A port official who was not authorized to speak publicly and did so on condition of anonymity said that it \
                was late.";
    assert_eq!(unnamed(text), [["A port official"]]);
    assert_eq!(terms(text).0, "who was not authorized to speak publicly and did so on condition of anonymity");
    assert_eq!(
        terms("Four pilots, who asked that their names be withheld because they feared for their jobs, said no."),
        ("who asked that their names be withheld because they feared for their jobs", "they feared for their jobs")
    );
}

#[test]
fn what_somebody_wrote_is_told() {
    assert_eq!(
        unnamed("An officer who saw the fire wrote in a letter that it was late."),
        [["An officer who saw the fire"]]
    );
}

#[test]
fn whoever_was_asked_says_so() {
    for (text, source) in [
        ("The port is late, according to interviews with six pilots.", "six pilots"),
        ("The plan was first told by the Harbor Journal, which cited two officials.", "two officials"),
        ("The cheapest, that official said, was late.", "that official"),
        ("“It is late,” said one outside adviser.", "one outside adviser"),
        ("“It is late,” said a longtime aide to the senator.", "a longtime aide to the senator"),
        ("“It is late,” said someone close to the talks.", "someone close to the talks"),
        ("“It is late,” said her lawyer.", "her lawyer"),
        ("A mine official said that it was late.", "A mine official"),
        ("A lawyer who has advised her said that it was late.", "A lawyer who has advised her"),
        ("A sophomore, who had a wheel on her head, said that it was late.", "A sophomore"),
        ("A spokesman had no comment.", "A spokesman"),
        ("A rep for the port declined to comment.", "A rep for the port"),
        ("A guard who witnessed it says that it was late.", "A guard who witnessed it"),
        ("A member of the panel he appointed said that it was late.", "A member of the panel he appointed"),
        ("According to the log and interviews with six pilots, it was late.", "six pilots"),
        ("Dana Hale left. The head of one large bank said that it was late.", "The head of one large bank"),
        ("Half a dozen donors said that it was late.", "Half a dozen donors"),
        ("Several of the players said that it was late.", "Several of the players"),
        ("People in his orbit say that it is late.", "People in his orbit"),
        ("Those around him acknowledge that it is late.", "Those around him"),
        ("Officials on and off the island believe that it is late.", "Officials on and off the island"),
        ("People inside and outside the port said that it was late.", "People inside and outside the port"),
        ("Party officials - two in Leeds among them - warn that it is late.", "Party officials"),
        ("At least one former docker considered it illegal.", "one former docker"),
    ] {
        assert_eq!(unnamed(text).concat(), [source], "{text}");
    }
    let asked = "A spokesman said yes. Asked if he trusted Dana Hale, the spokesman said that he did.";
    assert_eq!(unnamed(asked), [["A spokesman", "the spokesman"]]);
    nobody_unnamed(&["Local media sources reported that it was late.", "Lawmakers who want it disagree with him."]);
}

#[test]
fn an_article_may_open_with_what_somebody_is() {
    nobody_unnamed(&["The chief executive of the port has said that it was late.\nDana Hale, 54, will leave in May."]);
    assert_eq!(unnamed("The chief executive of the port has said that it was late. The ships are late.").len(), 1);
}

#[test]
fn who_only_acts_wishes_or_keeps_silent_informs_nobody() {
    nobody_unnamed(&[
        "A spokeswoman for the port did not respond to a request for comment.",
        "Guards told her to leave.",
        "A judge refused to let her leave.",
        "Her advisers hope to open the port in May.",
        "Her advisers had hoped for a calm spring.",
        "Her advisers hope that the port opens in May.",
        "Her advisers were hopeful that the port would open in May.",
        "Her advisers were aware that the port was shut.",
        "Six council members expressed a willingness to meet.",
        "Some claimed credit for the ferry.",
        "Clerks could close the port by citing the storm.",
        "Guards would call the police.",
        "Guards would point guns at them.",
        "Clerks wrote a rule that bans cars.",
        "Two aides were adamant about the date.",
        "Mr. Hale and Ms. Roy were asked, and neither said that it was late.",
        "Some workers felt betrayed, as if nobody had ever asked them.",
        "Dockers backing the port pushed the count above a hundred.",
        "Dana Hale closed by thanking clerks who had stayed late.",
        "A clerk won the vote by saying what he meant.",
    ]);
    assert_eq!(unnamed("Officials have signaled that the port will close."), [["Officials"]]);
    assert_eq!(unnamed("A spokeswoman for the port declined to comment."), [["A spokeswoman for the port"]]);
    assert_eq!(unnamed("Guards told her that the port was shut."), [["Guards"]]);
    assert_eq!(unnamed("Her advisers were confident that the port would open in May."), [["Her advisers"]]);
    assert_eq!(unnamed("Officials said credit was tight."), [["Officials"]]);
    assert_eq!(unnamed("Two aides were adamant that it was late."), [["Two aides"]]);
    assert_eq!(unnamed("Officials have attributed the delay to the storm."), [["Officials"]]);
    assert_eq!(kind("Many shop owners would argue that the port is late."), SourceKind::VagueCollective);
    assert_eq!(kind("The delay was viewed as a failure by some on the council."), SourceKind::VagueCollective);
}

#[test]
fn family_is_named_where_the_surname_is() {
    nobody_unnamed(&["Dana Hale left the port. Her brother said that it was late. Tom Hale runs a shop."]);
    assert_eq!(unnamed("Dana Hale left the port. Her brother said that it was late."), [["Her brother"]]);
}

#[test]
fn one_company_and_another_are_no_people() {
    nobody_unnamed(&["One company says that the port is safe, while another says that it is not."]);
    assert_eq!(unnamed("One docker says that the port is safe, while another says that it is not.").len(), 2);
}

#[test]
fn a_letter_that_people_wrote_is_a_letter() {
    nobody_unnamed(&["According to a fact sheet aides released on Monday, the port is safe."]);
}

#[test]
fn a_source_is_no_longer_than_its_words() {
    let text = "Strategists for both sides all agree that the port is lost.";
    assert_eq!(unnamed(text), [["Strategists for both sides"]]);
    let text = "Aides involved with the port have made clear that it is lost, arguing that nobody wants it.";
    assert_eq!(unnamed(text), [["Aides involved with the port"]]);
}

#[test]
fn the_same_post_for_the_same_people_is_the_same_person() {
    nobody_unnamed(&[
        "A spokesman for Harbor Foods said that the port was late. Harbor Foods spokeswoman Dana Hale said no more.",
        "Mr. Roy’s campaign manager said that it was late. Dana Hale, the campaign manager for Mr. Roy, left.",
    ]);
    let other = "A spokesman for Harbor Foods said that it was late. Dana Hale, a spokeswoman for Lake Mills, left.";
    assert_eq!(unnamed(other), [["A spokesman for Harbor Foods"]]);
    let after = "Harbor spokeswoman Dana Hale said yes. A Harbor spokeswoman said no.";
    assert_eq!(unnamed(after), [["A Harbor spokeswoman"]]);
}

#[test]
fn a_name_in_the_next_clause_is_not_the_sources_own() {
    let lead = "According to their friends, Dana Hale and former mayor Tom Roy have worried for months.";
    assert_eq!(unnamed(lead), [["their friends"]]);
    let after = "A judge ordered it to release the log, but lawyers for the port said that it was lost.";
    assert_eq!(unnamed(after), [["lawyers for the port"]]);
    nobody_unnamed(&[
        "In the hours after six people were killed at the port, a voice rang out: “It is late.”",
        "It was a copy of a letter sent by a contributor, which did not cite a source.",
    ]);
}

#[test]
fn whom_a_paper_quotes_is_not_whom_the_next_sentence_means() {
    let text = "Dan Hale spoke. The Star quoted one of Hale’s advisers as saying that it was late. “Never,” he said.";
    assert_eq!(unnamed(text), [["one of Hale’s advisers"]]);
}

#[test]
fn a_name_with_others_is_the_names_word() {
    for text in
        ["Ms. Hale and other dockers said that it was late.", "Dana Hale - who left early - said that it was late."]
    {
        assert_eq!(kind(text), SourceKind::NamedPerson, "{text}");
    }
}

#[test]
fn a_group_is_no_person_whoever_started_it() {
    for text in [
        "Citizens for Clean Harbors said that the ward was full.",
        "Pilots Without Borders said that the ward was full.",
        "In Leeds, Concerned Nurses for Leeds said that the ward was full.",
        "A company founded by two former officials said that the ward was full.",
        "A new PAC started by a former aide has reported that the ward was full.",
    ] {
        assert_ne!(kind(text), SourceKind::UnnamedIndividual, "{text}");
        assert_ne!(kind(text), SourceKind::UnnamedGroup, "{text}");
    }
}

#[test]
fn the_two_lawyers_are_not_any_lawyers_spoken_of() {
    nobody_unnamed(&[
        "Dana Hale and Tom Roy wrote to clerks. The two clerks, however, argue that it is late.",
        "Senator Dana Hale said no. She met a Maine senator. The Utah senator says in a letter that it is late.",
    ]);
    let two = "Two clerks left early. The two clerks said that it was late.";
    assert_eq!(unnamed(two), [["The two clerks"]]);
    let told = "Dana Hale called a clerk for Harbor Foods. The Harbor Foods clerk said that it was late.";
    assert_eq!(unnamed(told), [["The Harbor Foods clerk"]]);
}

#[test]
fn what_a_court_decides_and_what_people_keep_back_is_nothing_they_told() {
    nobody_unnamed(&[
        "A federal judge agreed with the port that the log was private.",
        "A judge sided with the crew, saying the rule broke the law.",
        "The guard denied entry to the crew.",
        "In Leeds, organizers added 40 guards along the pier.",
        "Harbor officials felt uneasy about the plan because they could lose it.",
        "Several judges have cited the strike as a reason to hurry.",
        "Two other clerks haven't said whether they will stay.",
    ]);
    assert_eq!(unnamed("A judge said that the log was lost."), [["A judge"]]);
    assert_eq!(unnamed("Officials denied that the log was lost."), [["Officials"]]);
    assert_eq!(unnamed("An official would not say whether the log was lost."), [["An official"]]);
}

#[test]
fn many_of_those_who_are_many_are_a_crowd() {
    for crowd in ["Many residents", "Many union members", "Several Democrats"] {
        assert_eq!(kind(&format!("{crowd} say that the ships are late.")), SourceKind::VagueCollective, "{crowd}");
    }
    for share in ["Nine percent of Oregon registered voters", "Eight of 10 voters", "Nearly half"] {
        let found = annotate(&format!("{share} say that the ships are late.")).sources;
        assert!(found.iter().all(|source| source.kind != SourceKind::VagueCollective), "{share}");
    }
    for group in ["Many port officials", "Many of the residents", "Several senior Democrats"] {
        assert_eq!(kind(&format!("{group} say that the ships are late.")), SourceKind::UnnamedGroup, "{group}");
    }
}

#[test]
fn a_second_clause_tells_of_whomever_the_first_one_does() {
    nobody_unnamed(&[
        "“No,” said Rep. Dana Hale (D-Ore.), a harbor veteran whose pier burned down but who suggested that it be rebuilt.",
        "“No,” said Dana Hale, who runs the port and who argued that it was safe.",
    ]);
}

#[test]
fn those_whom_a_colon_lists_have_names() {
    nobody_unnamed(&["Four senators claim that the harbor is safe: Sens. Dana Hale, Tom Roy and Ann Dale."]);
    assert_eq!(unnamed("Four pilots told Dana Hale and Tom Roy one thing: the harbor is safe."), [["Four pilots"]]);
}

#[test]
fn whom_the_first_paragraph_leads_in_to_is_named_in_the_second() {
    nobody_unnamed(&[
        "Port in trouble\n\nA former mayor says the port should close.\n\n“It is late,” said Dana Hale, who ran the city for years.",
        "Port in trouble\n\nTop lawmakers said Friday that the port should close.\n\n“It is late,” said Rep. Dana Hale (D-Ore.), who runs it.",
        "“It is late,” said Tom Roy, a clerk at the port and the editor of a harbor blog. “It is very late.”",
    ]);
    let others = "Port in trouble\n\nA former mayor says the port should close.\n\nDana Hale runs it.";
    assert_eq!(unnamed(others), [["A former mayor"]]);
    let aide =
        "Port in trouble\n\nA senior aide says the port should close.\n\n“It is late,” said Dana Hale, who runs it.";
    assert_eq!(unnamed(aide), [["A senior aide"]]);
}

#[test]
fn those_who_were_just_named_are_no_others() {
    nobody_unnamed(&[
        "Critics like Senators Dana Hale and Tom Roy said no. What the senators said was printed.",
        "Two clerks, Dana Hale and Tom Roy, left early. What the clerks said was a lie was printed.",
        "Dana Hale and Tom Hale divorced in 1990. Mr. Hale said no, but his ex-wife agreed that it was late.",
    ]);
}

#[test]
fn a_thing_that_is_no_text_is_no_source() {
    assert_eq!(kinds("The harbor master's decision to leave suggests that the dam is old."), []);
    assert_eq!(kinds("The average of recent polls suggests that the race is close."), [SourceKind::Document]);
    assert_eq!(kinds("The audience shouted that the dam was old."), [SourceKind::VagueCollective]);
    assert_eq!(kinds("The shipping tycoon said that the dam was old."), [SourceKind::UnnamedIndividual]);
}

#[test]
fn several_may_be_joined_to_one() {
    assert_eq!(kind("Raiders burned the market, residents and a local official said."), SourceKind::UnnamedGroup);
    assert_eq!(kind("She invited three aides. Two of them said that it was dull."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Elders in the village of Osei said that the raiders had left."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Women in the city say that the raiders will win."), SourceKind::VagueCollective);
}

#[test]
fn a_clause_inside_who_speaks_hides_nobody() {
    let name = |text: &str| annotate(text).sources[0].name.clone();
    assert_eq!(name("Someone briefed on the port's plan said that it was late."), "Someone briefed on the port's plan");
    assert_eq!(
        kind("A nurse who worked there until last spring said that the ward was full."),
        SourceKind::UnnamedIndividual
    );
    assert_eq!(kind("The company that owns the port said that it was shut."), SourceKind::Organization);
    assert_eq!(kind("The ship, carrying oil, was at sea, said one of the officials."), SourceKind::UnnamedIndividual);
    assert_eq!(kind("Friends of the pilot, Tom Roy, said that he had moved."), SourceKind::UnnamedGroup);
}

#[test]
fn who_takes_a_view_of_what_others_said_informs() {
    for sentence in [
        "A person with knowledge of the talks characterized them as dead.",
        "Two others who were on the team backed up her account.",
        "A former colleague corroborated her account.",
        "A port official downplayed the notion that the talks were dead.",
        "An official at the port offered a drier assessment.",
    ] {
        assert!(kind(sentence).is_unnamed(), "{sentence}");
    }
    nobody_unnamed(&["A port official backed the plan.", "A port official rejected the offer."]);
}

#[test]
fn a_pronoun_means_the_stranger_whom_a_sentence_was_about() {
    assert_eq!(unnamed("But a police officer held up a jar. “This is from one week,” he said."), [["he"]]);
    assert_eq!(
        unnamed(
            "Two bankers met the governor. One of them said that Rena Sousa knew. “It was polite,” the banker said."
        ),
        [["One of them"], ["the banker"]]
    );
}

#[test]
fn a_name_that_no_list_has_is_still_a_name() {
    nobody_unnamed(&[
        "His father, Tunde, said that the ships were late.",
        "A witness for the port, the Rev. Carol Dietz, said that the ships were late.",
    ]);
    assert_eq!(kinds("Corliss & Tate said that the ships were late."), [SourceKind::Organization]);
}

#[test]
fn a_time_before_the_verb_belongs_to_the_clause_that_tells_who() {
    assert_eq!(
        unnamed("A lawyer who has met her in recent weeks said that the ships were late."),
        [["A lawyer who has met her in recent weeks"]]
    );
    assert_eq!(unnamed("A lawyer last week said that the ships were late."), [["A lawyer"]]);
    assert_eq!(
        unnamed("Clerks who have argued before her describe a kind judge."),
        [["Clerks who have argued before her"]]
    );
}

#[test]
fn who_is_told_of_in_a_clause_may_be_one() {
    assert_eq!(unnamed("The port paid a nurse who said that the ships were late."), [["a nurse"]]);
    assert_eq!(unnamed("Ms. Hale met a nurse, who said that the ships were late."), [["a nurse"]]);
    nobody_unnamed(&[
        "Dana Hale, a nurse who said that the ships were late, was paid.",
        "Dana Hale is a nurse who said that the ships were late.",
    ]);
}

#[test]
fn a_description_that_turns_out_to_be_a_name_is_explained_as_one() {
    for text in [
        "Dana Hale leads the port. The harbor chief said that the ships were late. Hale left.",
        "A senator wants the port closed.\n“It is late,” Dana Hale said.\nThe senator said that the ships were late.",
    ] {
        for source in annotate(text).sources {
            assert_eq!((source.kind, source.rule), (SourceKind::NamedPerson, "named-person"), "{text}");
        }
    }
}

#[test]
fn others_are_of_the_same_kind_as_some() {
    let text = "Some friends say that the port is late, others say that it is lost.";
    assert_eq!(unnamed(text), [["Some friends"], ["others"]]);
    nobody_unnamed(&["Some voters say that the port is late, others say that it is lost."]);
}

#[test]
fn a_headline_s_people_are_those_of_the_text() {
    nobody_unnamed(&["Flood Survivors Explain Why They Left\n\nDana Hale and Tom Roy said that they were afraid."]);
}

#[test]
fn what_one_remembers_is_told_and_what_a_name_has_in_it_is_no_verb() {
    assert_eq!(unnamed("A neighbor remembers the ferry."), [["A neighbor"]]);
    nobody_unnamed(&[
        "Voters remember the ferry.",
        "“It works,” said Dana Hale, a partner at Orrin Ventures who sits on the board.",
        "Retail chain Orrin & Sons said that the port is late.",
        "It was midnight when the clerk called the roll.",
    ]);
}

#[test]
fn who_stands_behind_a_speaker_s_words_is_told_apart_from_the_speaker() {
    assert_eq!(
        unnamed("Ms. Hale said that two other women who sued the port said they were paid."),
        [["two other women who sued the port"]]
    );
    assert_eq!(
        kinds("Ms. Hale noted that experts say that the ships are late."),
        [SourceKind::NamedPerson, SourceKind::VagueCollective]
    );
    assert_eq!(
        kinds("Ms. Hale was echoing security experts who say that the ships are late."),
        [SourceKind::NamedPerson, SourceKind::VagueCollective]
    );
    assert_eq!(kinds("The survey showed that 55 percent of voters said they were late."), [SourceKind::Document]);
}

#[test]
fn who_speaks_on_terms_is_a_source_though_no_words_are_given() {
    for (text, who) in [
        ("Two officials spoke on condition of anonymity.", "Two officials"),
        (
            "Some of them spoke to The Star on the condition of anonymity because they feared for their jobs.",
            "Some of them",
        ),
    ] {
        let found = annotate(text);
        assert_eq!(unnamed(text), [[who]]);
        assert!(found.sources[0].terms.is_some(), "{text}");
    }
    assert_eq!(unnamed("A clerk saw it. She spoke on condition of anonymity."), [["She"]]);
    nobody_unnamed(&[
        "Dana Hale left. She spoke on condition of anonymity.",
        "The Star spoke to three nurses on condition of anonymity.", "Ms. Hale spoke of the anonymity that tips need.",
    ]);
    assert_eq!(
        unnamed("An official, who like others spoke on condition of anonymity, said no."),
        [["An official"]],
        "the clause tells of whoever says so"
    );
}

#[test]
fn whose_aide_somebody_is_is_not_who_it_is() {
    assert_eq!(unnamed("Gov. Dana Hale said yes. The Hale aide said no."), [["The Hale aide"]]);
    assert_eq!(unnamed("Dana Hale spoke to Bo Roy. “Why?” the moderator said."), [["the moderator"]]);
    assert_eq!(kinds("Dana Hale and her supporters argue that the port is late."), [SourceKind::NamedPerson]);
    assert_eq!(kinds("As this reporter revealed, the port is late."), [SourceKind::Writer]);
}

#[test]
fn a_first_paragraph_speaks_of_whom_the_second_one_opens_with() {
    for text in [
        "A woman who accused the mayor of theft said on Monday that he called her.\n\nDana Hale, who accused him in May, spoke on the radio.",
        "The mayor’s right-hand woman said on Monday that he was late.\n\nDana Hale, the mayor’s deputy, spoke on the radio.",
        "___\n\n10:40 a.m.\n\nA top adviser to the mayor says the port is late.\n\nDana Hale spoke to reporters on Monday. He says it will close.",
        "___\n\n10:40 a.m.\n\nA spokeswoman for Bo Roy says the port is late.\n\nRoy communications director Dana Hale said so on Monday.",
    ] {
        nobody_unnamed(&[&format!("Late Again at the Port\n\n{text}")]);
    }
    for (text, who) in [
        ("A witness said on Monday that the car was fast.\n\nDana Hale said the driver fled.", "A witness"),
        (
            "A woman who saw the crash said it was loud.\n\nDana Hale, the police chief, arrested a man.",
            "A woman who saw the crash",
        ),
    ] {
        assert_eq!(unnamed(&format!("Late Again at the Port\n\n{text}")), [[who]]);
    }
}

#[test]
fn who_is_named_by_a_post_is_named_wherever_the_post_speaks() {
    for text in [
        "Mr. Roy’s lawyer said that he was late.\n\nAn attorney for Roy, Dana Hale, said that it would wait.",
        "The port fell silent. A spokesman for the port said that it was late.\n\nA spokesman for the port, Dana Hale, said that it would wait.",
        "Bo Roy was late. He pointed to his father’s claim that the port was weak. Jim Roy built it.",
    ] {
        nobody_unnamed(&[text]);
    }
}

#[test]
fn they_are_the_crowd_that_a_sentence_was_about() {
    let text = "Republicans have spent years on the port. They are late, and they say it is lost.";
    assert_eq!(kinds(text), [SourceKind::VagueCollective]);
    assert_eq!(annotate(text).sources[0].name, "Republicans");
    assert!(kinds("Mr. Hale met the press. They say it is lost.").is_empty(), "it is not told who they are");
}

#[test]
fn noise_questions_and_gestures_inform_nobody() {
    nobody_unnamed(&[
        "Asked by a reporter whether it was late, Ms. Hale said no.",
        "It was never mentioned by the moderators.",
        "His aides referred requests for comment to the port.",
        "Delegates declaring support for her pushed her past the line.",
        "It looks like someone told Ms. Hale that it was late.",
        "The film depicts one of the guards asking, “Why us?”",
        "Officials offered to move the ships.",
    ]);
    for text in [
        "The crowd booed the mayor.",
        "Voters cried out for a change.",
        "The ferry's riders responded to the cuts.",
        "Candidates were able to win by saying it was late.",
        "The results should be causing some worry at the port.",
        "It seems some convincing was needed.",
        "It was one more reason to stay.",
        "Each candidate questioned the other.",
        "Several candidates said that the port was late.",
        "He spoke of the fog, citing the many voters who had lost their way home.",
    ] {
        assert!(!kinds(text).contains(&SourceKind::VagueCollective), "{text}: {:?}", kinds(text));
    }
}

#[test]
fn so_many_of_them_may_be_some_in_particular() {
    assert_eq!(kind("Dozens of women said that he was late."), SourceKind::UnnamedGroup);
    assert_eq!(kind("Local party leaders said that the bill was dead."), SourceKind::UnnamedGroup);
    assert_eq!(unnamed("Dana Hale wrote, “It is late.” Another wrote, “It is early.”"), [["Another"]]);
    assert_eq!(unnamed("A second officer at the port backed Mr. Roy’s account."), [["A second officer at the port"]]);
    assert_eq!(unnamed("She dislikes “noise,” in the words of one top aide, and left."), [["one top aide"]]);
    assert_eq!(unnamed("Ms. Hale’s aides cast her loss as a win."), [["Ms. Hale’s aides"]]);
    assert_eq!(
        unnamed("The plan went ahead despite warnings from staff members that it was late."),
        [["staff members"]]
    );
}

#[test]
fn who_is_told_of_in_a_long_way_is_found() {
    for (text, who) in [
        ("It was a plan that an adviser described as “dead.”", "an adviser"),
        ("It was a plan an aide said was dead.", "an aide"),
        (
            "What followed, in the account of five people involved in the talks, was a fight.",
            "five people involved in the talks",
        ),
        (
            "A member who was in the room when the plan was made remembers it otherwise.",
            "A member who was in the room when the plan was made",
        ),
        ("In the spring of 2021 a pupil told her that the port was late.", "a pupil"),
        ("A man in a red hat stood up to say that the port was late.", "A man in a red hat"),
        ("Port officials put the damage at $40 million.", "Port officials"),
        ("Rescuers said that the search would go on.", "Rescuers"),
        ("The Star called six people, all of whom said that the port was late.", "all of whom"),
        ("The jury heard from an undercover officer, who gave no name. He said that he was late.", "He"),
    ] {
        assert_eq!(unnamed(text), [[who]], "{text}");
    }
    assert_eq!(
        unnamed("Eleven nurses have quit. One of them, a mother of three, left in May. “I was scared,” she said."),
        [["she"]]
    );
    assert_eq!(
        unnamed("Five people involved in the talks said no. “It was late,” said one of the five."),
        [["Five people involved in the talks"], ["one of the five"]]
    );
    nobody_unnamed(&[
        "“It was late,” the mayor told the press at a briefing held on condition that she not be named.",
        "Bankers at Orrin are advising the company.",
        "Reporters compared the files with the logs.",
        "Ms. Hale is among those urging her to do more.",
        "Port officials put two chairs at the door.",
    ]);
}

#[test]
fn a_clause_between_dashes_tells_of_whom_stands_before_it() {
    assert_eq!(
        kinds("Dana Hale - who had said that she was late - said in May that the port was lost."),
        [SourceKind::NamedPerson]
    );
}

#[test]
fn what_only_looks_like_it_takes_no_source_away() {
    for (text, who) in [
        ("A lawyer for embattled Rep. Dana Hale said he would not quit.", "A lawyer for embattled Rep. Dana Hale"),
        ("After the council, the state must vote on the plan, said a clerk.", "a clerk"),
        ("He lost to Rep. Dana Hale (R-Ohio), said an aide.", "an aide"),
        ("A lawyer for a woman a priest hurt said she was tired.", "A lawyer for a woman a priest hurt"),
        ("“Pure chaos,” described one passenger.", "one passenger"),
        ("Two officials compared the camps with prisons.", "Two officials"),
        ("A lawyer for the reporter asked why the dam failed.", "A lawyer for the reporter"),
        ("Witnesses roared that it was a lie.", "Witnesses"),
    ] {
        assert_eq!(unnamed(text), [[who]], "{text}");
    }
    for text in [
        "Bo Roy was late.\n\nA federal judge said on Monday that he had lied.\n\nGov. Jim Dale said that he would appeal.",
        "Bo Roy was late.\n\n10:40 a.m.\n\nA U.S. official says that the ship has sunk.\n\nPresident Jim Roy said no sailor was lost.",
        "Bo Roy was late.\n\nA woman who sued the mayor of Leeds said she was afraid.\n\nJim Dale, the mayor of Leeds, denied it.",
        "Bo Roy was late.\n\nMr. Roy’s lawyer said that he was ill.\n\nJim Dale, the district attorney who charged Mr. Roy, said that he was not.",
        "Dozens of officials said that it was late.\n\nIn a letter to a spokesman for the port, Dana Hale wrote that it was not.",
    ] {
        assert_eq!(unnamed(text).len(), 1, "{text}");
    }
    nobody_unnamed(&[
        "Officials put the fire out at 3 a.m.",
        "Two donors backed the film version.",
        "Voters cast ballots as rain fell.",
        "It was on the news that a man accused of theft had been freed.",
        "In one email Ms. Hale wrote, “It is late.” Another said, “We are done.”",
        "None of the officials spoke on the condition of anonymity.",
        "Customers have fled because of the roadwork, they say.",
        "Citizens United has spent years on the case. They say that the law is void.",
    ]);
    assert_eq!(
        kinds("Democrats spoke out against the bill, though a senator who asked not to be named said it would pass."),
        [SourceKind::VagueCollective, SourceKind::UnnamedIndividual]
    );
}
