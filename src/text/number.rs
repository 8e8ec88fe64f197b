//! Numbers for people. JSON prints them raw.

/// `$250k`, `$255.5k`, `$850`: thousands with one decimal unless whole.
#[must_use]
pub fn dollars(value: f64) -> String {
    let size = value.abs();
    let (text, unit) = if size < 1000.0 { (rounded(size), "") } else { (rounded(size / 1000.0), "k") };
    let sign = if value < 0.0 && text != "0" { "-$" } else { "$" };
    [sign, &text, unit].concat()
}

/// One decimal unless whole: `5.5`, `7`.
#[must_use]
pub fn rounded(value: f64) -> String {
    if let Some(whole) = whole(value) {
        return whole.to_string();
    }
    let tenths = value * 10.0;
    match whole(tenths.round()) {
        // So far from the middle between two tenths there is no doubt which is nearer.
        Some(nearest) if (tenths - tenths.round()).abs() < 0.49 => decimal(nearest),
        _ => fraction(value),
    }
}

/// A number of tenths, as a number.
fn decimal(tenths: i64) -> String {
    const ENDS: [&str; 10] = ["", ".1", ".2", ".3", ".4", ".5", ".6", ".7", ".8", ".9"];
    let sign = if tenths < 0 { "-" } else { "" };
    let (size, end) = (tenths.unsigned_abs() / 10, ENDS[usize::try_from(tenths.unsigned_abs() % 10).unwrap_or(0)]);
    [sign, &size.to_string(), end].concat()
}

/// One decimal unless whole, to the last bit; what is rounded to nothing has no sign.
fn fraction(value: f64) -> String {
    let mut text = format!("{value:.1}");
    if text.ends_with(".0") {
        text.truncate(text.len() - 2);
    }
    unsigned_if_nothing(text)
}

fn unsigned_if_nothing(text: String) -> String {
    if text == "-0" { "0".to_owned() } else { text }
}

/// The value if it is whole and small enough to be told apart from its
/// neighbours: printing a fraction costs thirty times as much.
fn whole(value: f64) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation)] // within bounds that the type holds
    (value.fract() == 0.0 && value.abs() < 1e15).then_some(value as i64)
}

/// With its sign, as a difference is written: `+3.6`, `-0.1`, `0`.
#[must_use]
pub fn signed(value: f64) -> String {
    let text = rounded(value);
    if value > 0.0 && text != "0" { format!("+{text}") } else { text }
}

/// A count with commas: `1,171`.
#[must_use]
pub fn counted(value: f64) -> String {
    let digits = whole(value).map_or_else(|| unsigned_if_nothing(format!("{value:.0}")), |whole| whole.to_string());
    let mut out = String::with_capacity(digits.len() + 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digit.is_ascii_digit() && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_are_thousands_with_a_decimal_unless_whole() {
        for (value, text) in [
            (250_000.0, "$250k"),
            (255_500.0, "$255.5k"),
            (198_600.0, "$198.6k"),
            (147_538.0, "$147.5k"),
            (850.0, "$850"),
            (-5_500.0, "-$5.5k"),
            (1_234_000.0, "$1234k"),
            (-0.04, "$0"),
        ] {
            assert_eq!(dollars(value), text);
        }
    }

    #[test]
    fn a_decimal_without_fractions_is_the_one_to_the_last_bit() {
        let mut dice = fastrand::Rng::with_seed(4);
        for _ in 0..200_000 {
            let value = (dice.f64() - 0.5) * [1.0, 100.0, 1e6, 1e13, 1e18][dice.usize(..5)];
            assert_eq!(rounded(value), fraction(value), "{value:?}");
            let value = (value * 100.0).round() / 100.0;
            assert_eq!(rounded(value), fraction(value), "{value:?}");
        }
        assert_eq!(
            [0.05, 0.25, 0.35, -0.04, -0.0, 1e300, f64::INFINITY].map(rounded),
            [0.05, 0.25, 0.35, -0.04, -0.0, 1e300, f64::INFINITY].map(fraction)
        );
    }

    #[test]
    fn differences_carry_their_sign_and_counts_their_commas() {
        assert_eq!([signed(3.6), signed(-0.1), signed(0.0), signed(0.04), signed(7.0)], ["+3.6", "-0.1", "0", "0", "+7"]);
        assert_eq!([signed(-0.04), rounded(-0.04), rounded(-0.96), rounded(-0.0), counted(-0.4)], ["0", "0", "-1", "0", "0"]);
        assert_eq!([counted(63.0), counted(1_171.0), counted(34_244.0), counted(1_046_300.0)], ["63", "1,171", "34,244", "1,046,300"]);
    }
}
