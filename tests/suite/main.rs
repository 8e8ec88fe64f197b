//! Everything proved through the binary and over the data. One test binary;
//! one file a topic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at once
#![allow(clippy::struct_field_names)] // the mirrors take the names of the contract

mod accessible;
mod assess;
mod batch;
mod behaviour;
mod browser;
mod claims;
mod contract;
mod data;
mod evidence;
mod export;
mod faults;
mod figures;
mod generated;
mod house;
mod html;
mod layers;
mod level;
mod library;
mod man;
mod markdown;
mod messages;
mod own;
mod package;
mod parity;
mod picked;
mod pictures;
mod postings;
mod questions;
mod readme;
mod records;
mod rules;
mod saved;
mod schemas;
mod screens;
mod shells;
mod support;
mod terminal;
mod widths;
mod wild;
mod wrong;
