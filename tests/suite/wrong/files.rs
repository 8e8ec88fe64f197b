//! What stands at a path and is no file to read, and files beside each other.

#![cfg(unix)]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{Folder, OWN, checked, layer, line_of, over, show};

const NO_FILE: &str = "{file}: is neither a file nor a directory; \"-\" reads standard input";
const MISSING: &str = "{file}: cannot be read: No such file or directory (os error 2)";
const NO_JSON: &str = "{file}: is a directory without a *.json file";

/// What an ordinary command says of a path, and `kb check` says of it too.
fn told(path: &Path) -> String {
    let line = line_of(&show(&[path]), path);
    let ran = over("kb check", "", &[path]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let first = &checked(&[path])[0];
    let message = format!("{}: {}", first["file"].as_str().unwrap(), first["message"].as_str().unwrap());
    assert_eq!(message.replace(&*path.to_string_lossy(), "{file}"), line);
    assert!(first["line"].is_null() && first["column"].is_null() && first["path"].is_null(), "{first}");
    line
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = Folder::new();
    let pipe = folder.path("pipe.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(told(&pipe), NO_FILE);
    for device in ["/dev/null", "/dev/zero", "/dev/tty"] {
        if Path::new(device).exists() {
            assert_eq!(told(Path::new(device)), NO_FILE, "{device}");
        }
    }
    let link = folder.path("link.json");
    symlink("/dev/zero", &link).unwrap();
    assert_eq!(told(&link), NO_FILE);
    let both = line_of(&show(&[&folder.0]), &folder.path("link.json"));
    assert_eq!(both, format!("{NO_FILE} (and 1 more; \"tpm kb check\" tells all)"), "a pipe and a device in a folder");
}

#[test]
fn what_is_not_there_is_told() {
    let folder = Folder::new();
    assert_eq!(told(&folder.path("missing.json")), MISSING);
    assert_eq!(told(&folder.path("no/folder/missing.json")), MISSING);
    let file = folder.file("own.json", OWN);
    assert_eq!(told(&file.join("inside.json")), "{file}: cannot be read: Not a directory (os error 20)");
    let dangling = folder.path("dangling.json");
    symlink(folder.path("missing.json"), &dangling).unwrap();
    assert_eq!(told(&dangling), MISSING);
    // In a folder it is named by itself.
    assert_eq!(line_of(&show(&[&folder.0]), &dangling), MISSING);
    let circle = folder.path("sub/circle.json");
    std::fs::create_dir(folder.path("sub")).unwrap();
    symlink(&circle, &circle).unwrap();
    assert_eq!(told(&circle), "{file}: cannot be read: Too many levels of symbolic links (os error 40)");
}

#[test]
fn what_cannot_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let file = folder.file("own.json", OWN);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(&file).is_err() {
        assert_eq!(told(&file), "{file}: cannot be read: Permission denied (os error 13)");
    } else if cfg!(target_os = "linux") {
        // Nothing is closed to root but what the kernel itself does not read.
        assert_eq!(told(Path::new("/proc/self/mem")), "{file}: cannot be read: Input/output error (os error 5)");
    }
}

#[test]
fn a_path_is_named_whatever_it_is_called() {
    let folder = Folder::new();
    for (name, shown) in [
        (OsStr::from_bytes(b"z\xfcrich.json"), "z\u{fffd}rich.json"),
        (OsStr::new("\u{1b}[31m.json"), "\\u{1b}[31m.json"),
        (OsStr::new("a\nb.json"), "a\\u{a}b.json"),
        (OsStr::new("\u{202e}nosj.txt"), "\\u{202e}nosj.txt"),
    ] {
        let missing = folder.0.join(name);
        let expected = format!("tpm: {}/{shown}: cannot be read: No such file or directory (os error 2)\n", folder.0.display());
        let ran = show(&[&missing]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(1), "", expected.as_str()));
        std::fs::write(&missing, layer("\"rolse\": []")).unwrap();
        let expected = format!("tpm: {}/{shown}:1:27: unknown key `rolse`; did you mean \"roles\"?\n", folder.0.display());
        let ran = show(&[&missing]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(1), "", expected.as_str()));
    }
}

#[test]
fn an_empty_path_is_refused_where_it_is_typed() {
    let ran = show(&[""]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(2), "", 1), "{}", ran.err);
    assert!(ran.err.contains("--kb"), "{}", ran.err);
}

#[test]
fn a_folder_stands_for_its_json_files() {
    let folder = Folder::new();
    assert_eq!(told(&folder.0), NO_JSON);
    for name in ["own.txt", ".own.json", "own.json~", "inner/own.json", "x.json/own.json", ".json"] {
        folder.file(name, layer("\"rolse\": []"));
    }
    assert_eq!(told(&folder.0), NO_JSON, "none of them counts");
    let file = folder.file("b.json", layer("\"rolse\": []"));
    folder.file("a.json", OWN);
    assert_eq!(line_of(&show(&[&folder.0]), &file), "{file}:1:27: unknown key `rolse`; did you mean \"roles\"?");
    folder.file("b.json", layer("\"roles\": []"));
    assert_eq!(show(&[&folder.0]).code, Some(0));
    assert_eq!(checked(&[&folder.0]), Vec::<Value>::new());
}

#[test]
fn a_file_may_be_named_twice() {
    let folder = Folder::new();
    // What is removed can be removed once.
    let file = folder.file("own.json", OWN.replace("\"aliases\": [\"consulting\"]", ""));
    assert_eq!(show(&[&file, &file]), show(&[&file]));
    assert_eq!(checked(&[&file, &file]), Vec::<Value>::new());
}

#[test]
fn no_more_files_are_laid_than_can_be() {
    let folder = Folder::new();
    let files: Vec<_> = (10..75).map(|at| folder.file(&format!("{at}.json"), layer("\"roles\": []"))).collect();
    let message = "{file}: 65 layers; expected 64 at most";
    assert_eq!(show(&files[..64]).code, Some(0));
    assert_eq!(line_of(&show(&files), &files[64]), message);
    assert_eq!(line_of(&show(&[&folder.0]), &files[64]), message, "a folder of them");
    assert_eq!(checked(&[&folder.0])[0]["code"], "limit");
    let twice: Vec<_> = std::iter::repeat_n(&files[0], 65).collect();
    assert_eq!(line_of(&show(&twice), &files[0]), message, "the same one 65 times");
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let folder = Folder::new();
    let file = folder.file("own.json", format!("\u{feff}{OWN}"));
    assert_eq!(show(&[&file]).code, Some(0));
    assert_eq!(checked(&[&file]), Vec::<Value>::new());
    let wrong = folder.file("wrong.json", [b"\xef\xbb\xbf".as_slice(), &layer("\"rolse\": []")].concat());
    assert_eq!(line_of(&show(&[&wrong]), &wrong), "{file}:1:27: unknown key `rolse`; did you mean \"roles\"?");
}

#[test]
fn the_same_is_said_of_standard_input() {
    let folder = Folder::new();
    let file = folder.file("wrong.json", layer("\"rolse\": []"));
    let mut command = crate::support::command();
    command.args(["kb", "check", "--json", "-"]).stdin(std::fs::File::open(&file).unwrap());
    let ran = super::watched(command);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    let problem = &answer["result"]["problems"][0];
    assert_eq!((ran.code, &problem["file"], &problem["column"]), (Some(1), &"-".into(), &27.into()));
}
