//! What an attribution says beyond its spans: the stance of its cue.

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
