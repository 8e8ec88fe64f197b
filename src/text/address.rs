//! Addresses of the web.

/// Whether it is one: `https://` or `http://` in any case, with something behind.
#[must_use]
pub fn is_of_the_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        let head = address.get(..scheme.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(scheme)) && address.len() > scheme.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_web_is_told_by_its_scheme() {
        for good in ["https://a.example", "HTTP://a.example", "http://x"] {
            assert!(is_of_the_web(good), "{good}");
        }
        for bad in ["", "https://", "http:/a", "javascript:alert(1)", "file:///etc/passwd", "a https://b", "http\u{fb06}://"] {
            assert!(!is_of_the_web(bad), "{bad}");
        }
    }
}
