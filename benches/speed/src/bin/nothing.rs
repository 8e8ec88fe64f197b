//! A program that does nothing: what starting and ending costs.

fn main() {}
