//! The stable words for what can be wrong: programs go by them, so that
//! messages may change.

/// An id stands more than once.
pub const REPEATED_ID: &str = "repeated_id";
/// Two answer to one name.
pub const REPEATED_ALIAS: &str = "repeated_alias";
/// What stands once stands more than once.
pub const REPEATED: &str = "repeated";
/// An id is not written as ids are.
pub const BAD_ID: &str = "bad_id";
/// What is referred to is not there.
pub const DANGLING: &str = "dangling";
/// A text is empty.
pub const EMPTY_TEXT: &str = "empty_text";
/// A text is too long.
pub const LONG_TEXT: &str = "long_text";
/// A text holds a character that a terminal would act on.
pub const UNSAFE_TEXT: &str = "unsafe_text";
/// A text is not worded as its place asks.
pub const WORDING: &str = "wording";
/// A hedged fact says nothing of the doubt.
pub const HEDGE: &str = "hedge";
/// An unknown asks nothing, or what is known asks.
pub const ASK: &str = "ask";
/// Nobody says so.
pub const NO_SOURCE: &str = "no_source";
/// It rests on somebody who sells.
pub const VENDOR: &str = "vendor";
/// It rests on forums alone and does not say so.
pub const ANECDOTE: &str = "anecdote";
/// A claim has no evidence.
pub const NO_EVIDENCE: &str = "no_evidence";
/// The evidence does not go with the verdict.
pub const EVIDENCE: &str = "evidence";
/// A field or record stands where it does not belong.
pub const MISPLACED: &str = "misplaced";
/// Something that must be there is not.
pub const INCOMPLETE: &str = "incomplete";
/// Two things that must agree do not.
pub const MISMATCH: &str = "mismatch";
/// What stands in an order stands in another.
pub const ORDER: &str = "order";
/// An `up` move does not lead up.
pub const CYCLE: &str = "cycle";
/// A number is outside its bounds.
pub const RANGE: &str = "range";
/// Numbers of a figure are missing or out of order.
pub const FIGURE_NUMBERS: &str = "figure_numbers";
/// A sample size is below one.
pub const SAMPLE_SIZE: &str = "sample_size";
/// A source has no address.
pub const ADDRESS: &str = "address";
/// A phrase cannot be read, or must not count.
pub const PHRASE: &str = "phrase";

/// Every code with its meaning.
pub const ALL: [(&str, &str); 26] = [
    (REPEATED_ID, "an id stands more than once"),
    (REPEATED_ALIAS, "two answer to one name"),
    (REPEATED, "what stands once stands more than once"),
    (BAD_ID, "an id is not written as ids are"),
    (DANGLING, "what is referred to is not there"),
    (EMPTY_TEXT, "a text is empty"),
    (LONG_TEXT, "a text is too long"),
    (UNSAFE_TEXT, "a text holds a character that a terminal would act on"),
    (WORDING, "a text is not worded as its place asks"),
    (HEDGE, "a hedged fact says nothing of the doubt"),
    (ASK, "an unknown asks nothing, or what is known asks"),
    (NO_SOURCE, "nobody says so"),
    (VENDOR, "it rests on somebody who sells"),
    (ANECDOTE, "it rests on forums alone and does not say so"),
    (NO_EVIDENCE, "a claim has no evidence"),
    (EVIDENCE, "the evidence does not go with the verdict"),
    (MISPLACED, "a field or record stands where it does not belong"),
    (INCOMPLETE, "something that must be there is not"),
    (MISMATCH, "two things that must agree do not"),
    (ORDER, "what stands in an order stands in another"),
    (CYCLE, "an `up` move does not lead up"),
    (RANGE, "a number is outside its bounds"),
    (FIGURE_NUMBERS, "numbers of a figure are missing or out of order"),
    (SAMPLE_SIZE, "a sample size is below one"),
    (ADDRESS, "a source has no address"),
    (PHRASE, "a phrase cannot be read, or must not count"),
];
