//! The README's pictures: drawings of the format `html`, each a file of its own.

use tpm_career::render::PICTURE_STYLE;

use crate::support::{committed, root, tpm};

const PICTURES: [(&str, &str); 3] =
    [("pay", "pay infra product services"), ("ladder", "ladder infra"), ("fit", "assess --answers a,b,c,d,e,a,b,c,d,e,a,b")];

/// The first drawing of a page, with the style it has there.
fn picture(page: &str) -> String {
    let start = page.find("<svg").expect("the page has a drawing");
    let end = start + page[start..].find("</svg>").expect("the drawing ends");
    let (opening, rest) = page[start..end].split_once('>').expect("the drawing begins");
    format!("{opening} xmlns=\"http://www.w3.org/2000/svg\"><style>{PICTURE_STYLE}</style>{rest}</svg>\n")
}

#[test]
fn the_pictures_of_the_readme_are_fresh() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    for (name, line) in PICTURES {
        let path = format!("data/pictures/{name}.svg");
        committed(&path, &picture(&tpm(&format!("{line} --format html")).out));
        assert!(readme.contains(&path), "{path} is shown");
        assert!(readme.contains(&format!("tpm {line} --format html")), "the README says how {path} was made");
    }
}

#[test]
fn a_drawing_says_what_it_shows() {
    for (_, line) in PICTURES {
        let drawn = picture(&tpm(&format!("{line} --format html")).out);
        for part in ["role=\"img\"", "<title id=", "<desc id=", "prefers-color-scheme: dark"] {
            assert!(drawn.contains(part), "tpm {line}: {part}");
        }
    }
}

/// The relative luminance of a colour, as WCAG defines it.
fn luminance(colour: &str) -> f64 {
    let wide: String = if colour.len() == 3 { colour.chars().flat_map(|c| [c, c]).collect() } else { colour.to_owned() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126f64.mul_add(part(0), 0.7152f64.mul_add(part(2), 0.0722 * part(4)))
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The colours of each scheme of a style: names and values, in the order written.
fn schemes(style: &str) -> Vec<Vec<(String, String)>> {
    let blocks = style.split('{').filter(|block| block.trim_start().starts_with("--"));
    blocks
        .map(|block| {
            let body = block.split('}').next().unwrap();
            let pairs = body.split(';').filter_map(|pair| pair.trim().strip_prefix("--")?.split_once(": #"));
            pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        })
        .collect()
}

#[test]
fn every_colour_of_words_and_drawings_stands_out_from_what_lies_behind() {
    let page = std::fs::read_to_string(root().join("src/render/html/page.css")).unwrap();
    let mut schemes_seen = 0;
    for (style, behind, before) in [
        (page.as_str(), &["paper", "soft"][..], &["ink", "faint", "link", "mark"][..]),
        (PICTURE_STYLE, &["paper"], &["ink", "faint", "bar"]),
    ] {
        for scheme in schemes(style) {
            let colour = |name: &str| scheme.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
            for (back, front) in behind.iter().flat_map(|back| before.iter().map(move |front| (*back, *front))) {
                let (Some(back_colour), Some(front_colour)) = (colour(back), colour(front)) else { panic!("{back} or {front} is missing") };
                let ratio = contrast(front_colour, back_colour);
                assert!(ratio >= 4.5, "{front} on {back}: {ratio:.2}");
            }
            // What was looked for is marked by a ground of its own.
            if let Some(found) = colour("found") {
                assert!(contrast(colour("ink").unwrap(), found) >= 4.5 && contrast(colour("link").unwrap(), found) >= 4.5, "{scheme:?}");
            }
            schemes_seen += 1;
        }
    }
    assert_eq!(schemes_seen, 6, "light, dark and print, of page and drawings");
}
