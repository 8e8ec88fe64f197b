//! The stable words for what can be wrong: programs go by them, so that
//! messages may change. Those in [`ALL`] are of the rules, those in
//! [`OF_FILES`] of what a user's file is before the rules can judge it.

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
/// A sample size is no whole number above zero.
pub const SAMPLE_SIZE: &str = "sample_size";
/// A source has no address.
pub const ADDRESS: &str = "address";
/// A phrase cannot be read, or must not count.
pub const PHRASE: &str = "phrase";
/// A file cannot be read.
pub const UNREADABLE: &str = "unreadable";
/// A file is no text.
pub const ENCODING: &str = "encoding";
/// A file is larger than files may be, or there are too many.
pub const LIMIT: &str = "limit";
/// A file is not JSON.
pub const SYNTAX: &str = "syntax";
/// A file is of no format that this program reads.
pub const FORMAT_VERSION: &str = "format_version";
/// A record is not of its type.
pub const SHAPE: &str = "shape";
/// Nothing has this key.
pub const UNKNOWN_KEY: &str = "unknown_key";
/// A key that must be there is not.
pub const MISSING_KEY: &str = "missing_key";
/// A key stands more than once.
pub const REPEATED_KEY: &str = "repeated_key";
/// A value is of another type.
pub const WRONG_TYPE: &str = "wrong_type";
/// A word is none of those that may stand there.
pub const WRONG_VALUE: &str = "wrong_value";

/// Every code of the rules, with its meaning.
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
    (SAMPLE_SIZE, "a sample size is no whole number above zero"),
    (ADDRESS, "a source has no address"),
    (PHRASE, "a phrase cannot be read, or must not count"),
];

/// Every code of what a file is before the rules can judge it, with its meaning.
pub const OF_FILES: [(&str, &str); 11] = [
    (UNREADABLE, "a file cannot be read"),
    (ENCODING, "a file is no text"),
    (LIMIT, "a file is larger than files may be, or there are too many"),
    (SYNTAX, "a file is not JSON"),
    (FORMAT_VERSION, "a file is of no format that this program reads"),
    (SHAPE, "a record is not of its type"),
    (UNKNOWN_KEY, "nothing has this key"),
    (MISSING_KEY, "a key that must be there is not"),
    (REPEATED_KEY, "a key stands more than once"),
    (WRONG_TYPE, "a value is of another type"),
    (WRONG_VALUE, "a word is none of those that may stand there"),
];
