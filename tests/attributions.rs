//! Who says what in sentences that hold more than one statement, and the stance of a cue.

use onrecord::annotate;
use onrecord::annotation::Stance;

/// The stance of the only attribution in a sentence.
fn stance(sentence: &str) -> Option<Stance> {
    let found = annotate(sentence);
    assert_eq!(found.attributions.len(), 1, "{sentence}");
    found.attributions[0].stance
}

#[test]
fn a_cue_that_loads_the_dice_has_a_stance() {
    assert_eq!(stance("The mayor claimed that the bridge was safe."), Some(Stance::Doubts));
    assert_eq!(stance("The mayor admitted that the bridge was not safe."), Some(Stance::Concedes));
    assert_eq!(stance("The mayor insisted that the bridge was safe."), Some(Stance::Insists));
    assert_eq!(stance("The mayor denied that the bridge was closed."), Some(Stance::Denies));
    assert_eq!(stance("The mayor warned that the bridge could fall."), Some(Stance::Warns));
    assert_eq!(stance("The mayor pointed out that the bridge was old."), Some(Stance::Vouches));
}

#[test]
fn a_neutral_or_negated_cue_has_none() {
    assert_eq!(stance("The mayor said that the bridge was safe."), None);
    assert_eq!(stance("The bridge was safe, according to the mayor."), None);
    assert_eq!(stance("The mayor did not deny that the bridge was closed."), None);
    assert_eq!(stance("The mayor pointed to a report that the bridge was old."), None);
}

#[test]
fn every_stance_has_a_name() {
    for name in ["attacks", "boasts", "concedes", "denies", "doubts", "insists", "vouches", "warns"] {
        assert_eq!(Stance::from_name(name).map(Stance::name), Some(name));
    }
    assert_eq!(Stance::from_name("said"), None);
}

/// Each attribution of a text as *source, cue: content*.
fn statements(text: &str) -> Vec<String> {
    annotate(text)
        .attributions
        .iter()
        .map(|found| {
            let of = |span: &Option<onrecord::Span>| span.map_or("nobody", |span| span.of(text)).to_owned();
            let content: Vec<&str> = found.content.iter().map(|span| span.of(text)).collect();
            format!("{}, {}: {}", of(&found.source_span), of(&found.cue), content.join(" … "))
        })
        .collect()
}

#[test]
fn a_second_verb_has_the_first_ones_subject() {
    assert_eq!(
        statements("Ms. Osei praised the plan and said that the money would come."),
        ["Ms. Osei, praised: the plan", "Ms. Osei, said: that the money would come"]
    );
    assert_eq!(
        statements("“We knew of the leak,” Ms. Osei said, and warned that more would follow."),
        ["Ms. Osei, said: “We knew of the leak,”", "Ms. Osei, warned: that more would follow"]
    );
}

#[test]
fn a_base_form_joined_to_a_clause_shares_its_plural() {
    assert_eq!(
        statements("Critics dislike the plan and argue that it has failed."),
        ["Critics, dislike: the plan", "Critics, argue: that it has failed"]
    );
    assert_eq!(
        statements("Aides to the mayor are tired and quietly admit that the vote is lost."),
        ["Aides to the mayor, admit: that the vote is lost"]
    );
    // An infinitive's second verb, a modal's, and that of a clause inside are none of the crowd's own.
    for sentence in [
        "Two captains came to row and say that they could.",
        "Two captains can come home and say that they rowed.",
        "Two captains left when the guards rose and say that they could.",
        "The mayor left the room and the vote and say that he is right.",
    ] {
        assert!(statements(sentence).is_empty(), "{sentence}");
    }
}

#[test]
fn a_statement_ends_where_the_next_one_starts() {
    assert_eq!(
        statements("Ms. Osei said the gate was shut, but she noted that the guard had a key."),
        ["Ms. Osei, said: the gate was shut", "she, noted: that the guard had a key"]
    );
    assert_eq!(
        statements("The mayor said that the talks had failed, while two aides said that they would go on."),
        ["The mayor, said: that the talks had failed", "two aides, said: that they would go on"]
    );
    assert_eq!(
        statements("The mayor, later alleging that the vote was bought, said he would resign."),
        ["The mayor, alleging: that the vote was bought", "The mayor, said: he would resign"]
    );
}

#[test]
fn a_statement_that_somebody_releases_is_theirs() {
    assert_eq!(
        statements("The mayor released a statement saying that the dam was safe."),
        ["The mayor, saying: that the dam was safe"]
    );
    assert_eq!(
        statements("The mayor in a statement noted that the dam was safe."),
        ["The mayor, noted: that the dam was safe"]
    );
}

#[test]
fn what_a_writer_asked_is_not_what_was_answered() {
    assert_eq!(
        statements("Asked whether it was “fair to all of us,” the mayor said no."),
        ["nobody, Asked: whether it was “fair to all of us,”", "the mayor, said: no"]
    );
}

#[test]
fn a_relative_clause_keeps_its_own_speaker() {
    assert_eq!(
        statements("The mayor criticized the fee, which he said was an insult to all of them."),
        [
            "The mayor, criticized: the fee, which he said was an insult to all of them",
            "he, said: was an insult to all of them"
        ]
    );
}

#[test]
fn those_who_are_told_apart_by_number_alone_have_no_name_either() {
    let text = "Two people close to the club said that it would move. One of them said it had seen two towns. The other, \
                who has read the plan, said it was dear.";
    let found = onrecord::annotate(text);
    let kinds: Vec<_> = found.sources.iter().map(|source| (source.name.as_str(), source.kind)).collect();
    use onrecord::annotation::SourceKind::{UnnamedGroup, UnnamedIndividual};
    assert_eq!(
        kinds,
        [
            ("Two people close to the club", UnnamedGroup),
            ("One of them", UnnamedIndividual),
            ("The other", UnnamedIndividual)
        ]
    );
}

#[test]
fn an_interview_belongs_to_whoever_each_paragraph_opens_with() {
    let text = "Reyes: You left in May. Why?\nDana Hale: I was tired. People said that I should stay. My son left.\nReyes: \
                Do you miss it?\nHale: No. I believe that it was time.";
    assert_eq!(
        statements(text),
        [
            "Reyes, :: You left in May. Why?",
            "Dana Hale, :: I was tired. People said that I should stay. My son left.",
            "Reyes, :: Do you miss it?",
            "Hale, :: No. I believe that it was time.",
        ]
    );
    let scores = "The count so far\nHale: 547\nReyes: 46\nHale: 12\nReyes: 14\nThe count goes on.";
    assert_eq!(statements(scores), Vec::<String>::new());
}

#[test]
fn a_colon_hands_over_to_the_paragraph_below() {
    assert_eq!(
        statements(
            "The hall was quiet.\nIn a letter last July, Ms. Osei wrote:\nThe dam was never safe, and I said so.\nThe vote is on Friday."
        ),
        ["Ms. Osei, wrote: The dam was never safe, and I said so."]
    );
    assert_eq!(
        statements("The hall was quiet.\nMs. Osei continued:\nThe mayor, 60, left the hall."),
        ["Ms. Osei, continued: The mayor, 60, left the hall."]
    );
    // What the paragraph below tells of others is told by the writer.
    let own = "The hall was quiet.\nThe order of the day, she said:\n“I am tired,” said Mr. Hale.";
    assert_eq!(statements(own), ["Mr. Hale, said: “I am tired,”"]);
}

#[test]
fn a_comma_in_the_marks_hands_over_whatever_the_verb() {
    let text = "Friends say the house is empty.\n“It is a ruin,” a neighbor in the lane huffed. “Nobody comes.”";
    assert_eq!(
        statements(text),
        ["Friends, say: the house is empty", "a neighbor in the lane, huffed: “It is a ruin,” … “Nobody comes.”"]
    );
}

#[test]
fn two_who_speak_together_are_one_source() {
    assert_eq!(
        statements("The dam was never safe, she and another engineer said."),
        ["she and another engineer, said: The dam was never safe"]
    );
}

#[test]
fn shares_of_those_who_were_asked_speak() {
    assert_eq!(
        statements("Half were in favor — six in 10 said they want a new dam."),
        ["six, said: they want a new dam"]
    );
    assert_eq!(
        statements("Some pupils have said they will stay away and others have said they are tired."),
        ["Some pupils, said: they will stay away", "others, said: they are tired"]
    );
}

#[test]
fn a_perfect_goes_on_with_the_speaker_where_nothing_told_has_a_verb() {
    assert_eq!(
        statements("She describes herself as fair and has said that she gave money."),
        ["She, describes: herself as fair", "She, said: that she gave money"]
    );
    assert_eq!(
        statements("Mr. Hale offered her a seat, then said why the dam was closed."),
        ["Mr. Hale, offered: her a seat", "Mr. Hale, said: why the dam was closed"]
    );
    assert_eq!(
        statements("The officer told Mims to step out, then asked if there was a problem."),
        ["The officer, told: to step out", "The officer, asked: if there was a problem"]
    );
}

#[test]
fn single_marks_inside_typewritten_double_ones_close_with_them() {
    let text = "''They call it 'a new dam,''' said Ms. Osei.";
    assert_eq!(statements(text), ["Ms. Osei, said: ''They call it 'a new dam,'''"]);
}

#[test]
fn a_clause_after_another_has_a_subject_of_its_own() {
    assert_eq!(
        statements("The port closed hours after the mayor said that it was safe."),
        ["the mayor, said: that it was safe"]
    );
    assert_eq!(
        statements("They fell out of their chairs after Ms. Osei revealed that it was safe."),
        ["Ms. Osei, revealed: that it was safe"]
    );
}

#[test]
fn an_attribution_between_commas_parts_what_is_said() {
    assert_eq!(
        statements("The bill would, critics say, close the port."),
        ["critics, say: The bill would … close the port"]
    );
    assert_eq!(statements("The dam, she argued, stands on sand."), ["she, argued: The dam … stands on sand"]);
    assert_eq!(
        statements("He warned, however, that the first figure was a guess."),
        ["He, warned: that the first figure was a guess"]
    );
}

#[test]
fn where_and_when_an_article_was_written_is_nothing_that_was_said() {
    assert_eq!(
        statements("The port closed\nLYON (AP) — Talks on the port failed overnight, officials said."),
        ["officials, said: Talks on the port failed overnight"]
    );
    assert_eq!(
        statements("The port closed\n5:15 p.m. Shelters in Lyon are full, the mayor’s office said."),
        ["the mayor’s office, said: Shelters in Lyon are full"]
    );
}

#[test]
fn a_response_by_participle_is_one_statement() {
    assert_eq!(
        statements("Mr. Hale hit back, saying that the dam was safe."),
        ["Mr. Hale, saying: that the dam was safe"]
    );
    assert_eq!(
        statements("The mayor responded by calling the report a joke."),
        ["The mayor, calling: the report a joke"]
    );
}

#[test]
fn a_headline_leaves_out_are() {
    assert_eq!(statements("Schools told to drop ‘silly’ rules on bags\nThe rules are old."), Vec::<String>::new());
}

#[test]
fn what_a_stance_is_about_has_no_second_half() {
    assert_eq!(statements("She endorsed the plan, but the council had its doubts."), ["She, endorsed: the plan"]);
    assert_eq!(
        statements("What the mayor called “a small fire” took nine houses."),
        ["the mayor, called: “a small fire”"]
    );
}

#[test]
fn what_a_relative_clause_tells_is_said_by_the_people_before_it() {
    assert_eq!(
        statements("Two officials who said they read the plan testified on Monday."),
        ["Two officials, said: they read the plan"]
    );
    assert_eq!(
        statements("The paper met dozens of women who claim he owes them money."),
        ["dozens of women, claim: he owes them money"]
    );
    assert_eq!(
        statements("The vote angered some analysts and activists, who pointed out that the dam was dry."),
        ["some analysts and activists, pointed out: that the dam was dry"]
    );
    // A poll's voters, one who may have a name, and an act tell nothing of their own.
    assert!(statements("She leads among voters who say the dam is safe.").is_empty());
    assert!(statements("The club was founded by a man who told his sons to row.").is_empty());
    assert!(statements("He met officials who wrote the plan.").is_empty());
}

#[test]
fn a_participle_has_the_subject_beside_it() {
    assert_eq!(
        statements("Some supporters left the hall, with two officials privately saying that it was unsafe."),
        ["two officials, saying: that it was unsafe"]
    );
    assert_eq!(
        statements("The mayor, later saying that the talks had failed, left the room."),
        ["The mayor, saying: that the talks had failed"]
    );
    assert_eq!(
        statements("The share of captains saying that the dam is safe grew.")[0].split(',').next(),
        Some("captains")
    );
    // A place is no subject, nor is what somebody is asked to do.
    for sentence in [
        "For many who rowed there, referring to the port as a ruin is unfair.",
        "Some of the rowers remain slow to get behind her, often citing the cost.",
        "He led a drive to find captains supporting the plan.",
        "He has a platform to continue speaking out.",
    ] {
        assert!(statements(sentence).is_empty(), "{sentence}");
    }
}

#[test]
fn a_verb_may_come_late_in_its_chain() {
    assert_eq!(
        statements("Two officials have come forward to say that the dam was dry."),
        ["Two officials, say: that the dam was dry"]
    );
    assert_eq!(
        statements("The dam is dead, as some of its builders have taken to saying."),
        ["some of its builders, saying: The dam is dead"]
    );
    assert_eq!(statements("It was a step seen by critics as a mistake."), ["critics, seen: a step … as a mistake"]);
    assert!(statements("The tape, seen by officials, was lost.").is_empty());
}

#[test]
fn what_is_shouted_in_a_lead_in_ends_with_its_marks() {
    assert_eq!(
        statements("When someone in the crowd shouted, “Osei,” the mayor laughed."),
        ["someone in the crowd, shouted: “Osei,”"]
    );
    assert_eq!(
        statements("The man had posted on his page that they should “burn” or “drown” for it."),
        ["The man, posted: that they should “burn” or “drown” for it"]
    );
}

#[test]
fn a_singular_verb_has_a_singular_subject() {
    assert_eq!(
        statements("New research to be printed in May by four leading economists suggests that the dam is safe."),
        ["New research to be printed in May by four leading economists, suggests: that the dam is safe"]
    );
    assert_eq!(
        statements("A group of officials says that the dam is safe."),
        ["A group of officials, says: that the dam is safe"]
    );
    assert_eq!(
        statements("The mayor was rebuked by opponents for his plan to sell the port."),
        ["opponents, rebuked: The mayor … for his plan to sell the port"]
    );
    assert!(statements("The port has two captains keeping detailed “ledgers” on every ship.").is_empty());
}

#[test]
fn whose_a_thing_is_and_where_does_not_make_it_speak() {
    for sentence in [
        "The mayor’s trip to the ministry reflected the worries of many.",
        "Ms. Osei’s victory over Mr. Hale underscored how weak he was.",
        "Voters’ views of her have declined.",
        "The fight among Democrats highlighted the cost of the dam.",
    ] {
        assert!(statements(sentence).is_empty(), "{sentence}: {:?}", statements(sentence));
    }
    assert_eq!(
        statements("The mayor’s lawyer at the port urged the council to wait."),
        ["The mayor’s lawyer at the port, urged: to wait"]
    );
    assert_eq!(
        statements("A chorus of critics at home echoed the claim."),
        ["A chorus of critics at home, echoed: the claim"]
    );
}

#[test]
fn what_only_looks_like_a_cue_tells_nothing() {
    for sentence in [
        "She leads in polls thanks to young voters.", "The sale came to the attention of police back in May.",
        "He ran a TV ad aimed at voters.", "They keep ledgers that would back up the claim.",
    ] {
        assert!(statements(sentence).is_empty(), "{sentence}: {:?}", statements(sentence));
    }
}

#[test]
fn people_are_several_wherever_they_are() {
    assert_eq!(
        statements("Aides close to the mayor privately concede that the vote is lost."),
        ["Aides close to the mayor, concede: that the vote is lost"]
    );
    assert_eq!(
        statements("Supporters of the plan fear the vote is lost."),
        ["Supporters of the plan, fear: the vote is lost"]
    );
    assert!(statements("Members of the council support group left early.").is_empty());
}

#[test]
fn when_and_how_often_is_no_part_of_who() {
    assert_eq!(
        statements("Karen Hale Sunday night said that the dam was dry.")[0].split(',').next(),
        Some("Karen Hale")
    );
    assert_eq!(
        statements("Owners of the dam today argue that it is dry.")[0].split(',').next(),
        Some("Owners of the dam")
    );
    assert_eq!(
        statements("Citing an old rumor, Karen Hale repeatedly accused the board of theft."),
        ["Karen Hale, Citing: an old rumor", "Karen Hale, accused: the board of theft"]
    );
}

#[test]
fn what_a_verb_tells_of_is_what_is_said() {
    for verb in ["warned", "warn"] {
        assert_eq!(statements(&format!("Officials {verb} of a flood.")), [format!("Officials, {verb}: of a flood")]);
    }
    assert_eq!(statements("Officials warned on Monday of a flood."), ["Officials, warned: of a flood"]);
    assert_eq!(
        statements("Two aides complained of the cost on Monday."),
        ["Two aides, complained: of the cost on Monday"]
    );
    let said = "Ms. Hale said of the port, “It is late.”";
    assert_eq!(statements(said), ["Ms. Hale, said: “It is late.”"]);
    let neither = "A spokesman would neither confirm nor deny the report.";
    assert_eq!(statements(neither), ["A spokesman, confirm: the report"]);
    let wrote = "A student wrote the local paper, The Perry Star, that the port was late.";
    assert_eq!(statements(wrote), ["A student, wrote: the local paper, The Perry Star, that the port was late"]);
}

#[test]
fn a_relative_stands_for_what_it_repeats() {
    assert_eq!(
        statements("The strike, which two officials confirmed, killed nine."),
        ["two officials, confirmed: which"]
    );
    assert_eq!(statements("The plan, which aides say will cost nothing, died."), ["aides, say: will cost nothing"]);
    let that = "It has had many problems that critics have since criticized. It is old.";
    assert_eq!(statements(that), ["critics, criticized: that"]);
    let many = "The plan, which aides say would close the port, the ferry and the market, died.";
    assert_eq!(statements(many), ["aides, say: would close the port, the ferry and the market"]);
}

#[test]
fn who_takes_up_a_charge_is_told_apart_from_who_makes_it() {
    let denied = "Ms. Hale said that the count was wrong, a charge that county officials deny.";
    assert_eq!(statements(denied), ["Ms. Hale, said: that the count was wrong", "county officials, deny: a charge"]);
    let near = "It was late, a claim Mr. Roy denied.";
    assert_eq!(statements(near), ["Mr. Roy, denied: a claim"]);
    for text in [
        "She got, among other things, a promise that makes no sense.",
        "The ruling rested on one thing, a finding that the company made false statements.",
    ] {
        assert_eq!(statements(text), [""; 0], "{text}");
    }
    let processor = "Mr. Roy said that Acme, a claims processor that makes software, was dead.";
    let whole = "Mr. Roy, said: that Acme, a claims processor that makes software, was dead";
    assert_eq!(statements(processor), [whole]);
}

#[test]
fn what_is_raised_in_words_is_told() {
    let raised = "Several senators raised doubts about the port.";
    assert_eq!(statements(raised), ["Several senators, raised doubts: about the port"]);
    let that = "Residents raised concern that the port was unsafe.";
    assert_eq!(statements(that), ["Residents, raised concern: that the port was unsafe"]);
    let objections = "Residents raised objections to the port.";
    assert_eq!(statements(objections), ["Residents, raised objections: to the port"]);
    for text in [
        "The county raised taxes on the port.", "A win in the city would raise alarm about the port.",
        "Residents raised a question that nobody answered.",
    ] {
        assert_eq!(statements(text), [""; 0], "{text}");
    }
}

#[test]
fn an_account_rests_on_those_who_gave_it() {
    let based = "This account is based on documents and interviews with two dozen guards.";
    assert_eq!(statements(based), ["two dozen guards, based on: This account"]);
    for text in ["The price is based on the cost of steel.", "The sketch is based on descriptions of the suspect."] {
        assert_eq!(statements(text), [""; 0], "{text}");
    }
}

#[test]
fn where_a_clause_hangs_on_another_each_has_its_own() {
    assert_eq!(
        statements("While officials say the dam is weak, some neighbors fear the cost."),
        ["officials, say: the dam is weak", "some neighbors, fear: the cost"]
    );
    assert_eq!(
        statements("Critics, though still fond of the dam, say that it is weak."),
        ["Critics, say: that it is weak"]
    );
    assert_eq!(
        statements("Mr. Roy was moved after a woman in Worcester, Massachusetts, told him that it was late."),
        ["a woman in Worcester, told: that it was late"]
    );
}

#[test]
fn who_owns_the_words_is_not_who_owns_the_people() {
    assert_eq!(
        statements("Ms. Osei’s most loyal supporters claim that the dam is weak."),
        ["Ms. Osei’s most loyal supporters, claim: that the dam is weak"]
    );
    assert_eq!(statements("The plan was labeled a “ruin” by critics."), ["critics, labeled: The plan … a “ruin”"]);
    assert_eq!(statements("The box was labeled with care by the clerk."), [""; 0]);
    assert_eq!(
        statements("The mayor’s lawyers looked through the letters and found that two were missing."),
        ["The mayor’s lawyers, found: that two were missing"]
    );
}

#[test]
fn a_seat_and_a_place_part_no_name_from_its_verb() {
    for text in [
        "Sen. Dana Hale (D-Ore.), said after a lunch that the dam was weak.",
        "Saturday at the state’s party convention Sen. Dana Hale (D-Ore.) said that the dam was weak.",
    ] {
        assert_eq!(statements(text), ["Sen. Dana Hale, said: that the dam was weak"].map(str::to_owned), "{text}");
    }
    assert_eq!(
        statements("Its report, which has not been made public, found “weak walls,” says Ana Osei."),
        ["Ana Osei, says: Its report, which has not been made public, found “weak walls,”"]
    );
    assert_eq!(
        statements("Mr. Roy, who thinks that it is “high,” described the cost as “a shame.”"),
        ["who, thinks: that it is “high,”", "Mr. Roy, described: the cost as “a shame.”"]
    );
}

#[test]
fn a_question_may_be_put_somewhere_before_it_is_told() {
    assert_eq!(
        statements("Asked during a January debate why it was late, Ms. Osei said nothing was."),
        ["nobody, Asked: why it was late", "Ms. Osei, said: nothing was"]
    );
    assert_eq!(
        statements("Ms. Osei had said, “We’ll see,” when asked whether she would go."),
        ["Ms. Osei, said: “We’ll see,”", "nobody, asked: whether she would go"]
    );
}
