//! How large the program is: code and data apart.

use std::process::Command;

use crate::programs;

/// The bytes of the stripped program.
pub struct Size {
    pub file: u64,
    /// What the processor runs.
    pub code: u64,
    /// What is loaded beside it: constants, the embedded knowledge, tables for
    /// the loader and for unwinding.
    pub data: u64,
}

/// Reads the program's sections by `size` of binutils.
pub fn size() -> Size {
    let program = programs::tpm("").path;
    let ran = Command::new("size").args(["-A", "-d"]).arg(&program).output().expect("size starts (Debian: binutils)");
    let text = String::from_utf8_lossy(&ran.stdout);
    let sections = text.lines().filter_map(|line| {
        let mut cells = line.split_whitespace();
        let (name, bytes, address) = (cells.next()?, cells.next()?.parse().ok()?, cells.next()?);
        // What has no address is not loaded, and .bss has no bytes in the file.
        (address != "0" && !name.ends_with("bss")).then(|| (name.to_owned(), bytes))
    });
    let is_code = |name: &str| [".init", ".fini"].contains(&name) || [".text", ".plt"].iter().any(|start| name.starts_with(start));
    let (code, data): (Vec<(String, u64)>, Vec<_>) = sections.partition(|(name, _)| is_code(name));
    let sum = |sections: &[(String, u64)]| sections.iter().map(|(_, bytes)| bytes).sum();
    let file = std::fs::metadata(&program).expect("the program is there").len();
    Size { file, code: sum(&code), data: sum(&data) }
}
