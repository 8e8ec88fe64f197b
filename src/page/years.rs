//! The years that figures are of, read out of the words of their periods.

/// `2018-2021, almost all 2020-2021`: the first year to the last, and what all
/// of the periods say of most; nothing where no year is named.
pub(super) fn of<'p>(periods: impl IntoIterator<Item = &'p str>) -> Option<String> {
    let periods: Vec<&str> = periods.into_iter().collect();
    let all = || periods.iter().flat_map(|period| named(period));
    let (first, last) = (all().min()?, all().max()?);
    let mut out = if first == last { first.to_string() } else { format!("{first}-{last}") };
    if let Some(most) = periods.first().and_then(|period| most(period)).filter(|most| periods.iter().all(|period| period.contains(most))) {
        out.push_str(", ");
        out.push_str(most);
    }
    Some(out)
}

/// The words in brackets that tell of which years most is.
fn most(period: &str) -> Option<&str> {
    let from = period.find("(almost all ")? + 1;
    period[from..].split(')').next()
}

/// Every year that is written out. What follows a number and a hyphen could be
/// the end of a code, such as that of an occupation (15-2031), unless that
/// number can be a month.
fn named(period: &str) -> impl Iterator<Item = u32> {
    let numbers = period.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    numbers.filter_map(|number| {
        let before = &period[..number.as_ptr() as usize - period.as_ptr() as usize];
        let year = number.parse().ok().filter(|year| number.len() == 4 && (1900..2100).contains(year))?;
        let digits = |text: &str| text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let led = before.strip_suffix('-').map(|before| &before[before.len() - digits(before)..]).unwrap_or_default();
        let code = led.len() == 2 && led.parse().is_ok_and(|month: u32| month > 12);
        (!code).then_some(year)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_of_periods_are_found() {
        for (periods, expected) in [
            (&["Self-reported submissions 2018-08 to 2021-08 (almost all 2020-2021)"][..], Some("2018-2021, almost all 2020-2021")),
            (&["2018-08 to 2021-08 (almost all 2020-2021)", "2024"], Some("2018-2024")),
            (&["2024", "2018-08 to 2021-08 (almost all 2020-2021)"], Some("2018-2024")),
            (&["FY2025 Q1-Q4, only SOC 15-1221, 15-2031, 15-2051"], Some("2025")),
            (&["12-2024 to 03-2025"], Some("2024-2025")),
            (&["posting copied 2024-03-10", "posting, date not shown", "2026-08"], Some("2024-2026")),
            (&["FY2022-FY2025, certified"], Some("2022-2025")),
            (&["last year", "20245"], None),
            (&[], None),
        ] {
            assert_eq!(of(periods.iter().copied()).as_deref(), expected, "{periods:?}");
        }
    }
}
