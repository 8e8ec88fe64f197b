//! What goes along with what a layer removes.

use serde_json::{Value, json};

use super::{Folder, exported, layer, result, starter, told};
use crate::support::tpm;

#[test]
fn a_dimension_of_the_ladder_goes_with_the_last_of_its_roles() {
    let folder = Folder::new("dimensions");
    let mut rung = exported("rungs", "staff");
    let reach = |id: &str, dimension: &str| json!({"id": id, "text": "Is known to all.", "strength": "stated", "dimension": dimension, "step": 0, "sources": ["acme:handbook"]});
    for (id, dimension) in [("acme:ladder.staff.reach", "acme:reach"), ("acme:ladder.staff.fame", "acme:fame")] {
        rung["facts"].as_array_mut().unwrap().push(reach(id, dimension));
    }
    let dimension = |id: &str, roles: Value| json!({"id": id, "title": "Reach", "question": "Who knows it?", "roles": roles, "scale": ["the team"], "exceptions": []});
    let adds = folder.put(
        "adds.json",
        &layer(json!({
            "ladder_dimensions": [dimension("acme:reach", json!(["acme:hardware"])), dimension("acme:fame", json!(["acme:hardware", "infra"]))],
            "rungs": [rung],
        })),
    );
    let removes = folder.put("removes.json", &layer(json!({"remove": {"roles": ["acme:hardware"]}})));
    let before = format!("--kb {} --kb {adds}", starter("role"));
    let after = format!("{before} --kb {removes}");
    told(&format!("why acme:ladder.staff.reach {before}"));
    assert_eq!(tpm(&format!("why acme:ladder.staff.reach {after}")).code, Some(3));
    told(&format!("why acme:ladder.staff.fame {after}"));
    let all: Value = serde_json::from_str(&told(&format!("kb export {after}")).out).unwrap();
    let left = |id: &str| all["ladder_dimensions"].as_array().unwrap().iter().find(|one| one["id"] == id).map(|one| one["roles"].clone());
    assert_eq!((left("acme:reach"), left("acme:fame"), left("scope")), (None, Some(json!(["infra"])), Some(Value::Null)));
    // Who names such a fact is told what it went with.
    let mut claim = exported("claims", "pay.saas");
    claim["tests"] = json!(["acme:ladder.staff.reach"]);
    claim["strength"] = "stated".into();
    let names = folder.put("names.json", &layer(json!({"claims": [claim]})));
    assert_eq!(result(&format!("kb check {} {adds} {names}", starter("role")))["problems"], json!([]));
    let ran = tpm(&format!("show {before} --kb {names} --kb {removes}"));
    assert!(ran.err.contains("`acme:ladder.staff.reach`"), "{}", ran.err);
}
