//! What is kept of data sets from the web is what came, and never more than
//! there is room for.

use data::Package;
use data::kept::{About, Kept, MAX_KEPT, MAX_KEPT_BYTES, Shelved, surplus};
use data::own::{self, OwnFile};
use proptest::prelude::*;

fn package() -> Package {
    crate::common::shipped("us-metros-2019")
}

fn kept() -> Kept {
    let came = "2026-03-12T10:00:00.000Z".to_owned();
    let mut kept = Kept::of(&package(), "https://example.org/datapackage.json", came).unwrap();
    kept.add("translations/fr.json", b"{}");
    kept.add("translations/ar.json", b"");
    kept
}

#[test]
fn what_is_kept_is_what_came() {
    let kept = kept();
    let read = Kept::from_bytes(kept.about.clone(), &kept.to_bytes()).unwrap();
    assert_eq!(read, kept);
    let package = package();
    let again = read.package().unwrap().unwrap();
    assert_eq!(again.sha256, package.sha256);
    assert_eq!(again.descriptor.original, package.descriptor.original);
    assert_eq!(read.about.day(), "2026-03-12");
}

#[test]
fn what_is_cut_off_or_something_else_is_not_read() {
    let kept = kept();
    let bytes = kept.to_bytes();
    for length in [0, 1, 100, bytes.len() / 2, bytes.len() - 3] {
        let read = Kept::from_bytes(kept.about.clone(), &bytes[..length]);
        assert_eq!(read, None, "{length} bytes");
    }
    let swapped = b"[[\"cities\",0],[\"descriptor\",0],[\"framework\",0],[\"values\",0]]\n";
    assert_eq!(Kept::from_bytes(kept.about.clone(), swapped), None);
    let huge = b"[[\"descriptor\",18446744073709551615]]\n{}";
    assert_eq!(Kept::from_bytes(kept.about, huge), None);
}

#[test]
fn a_table_by_itself_is_kept_as_it_came() {
    let file = OwnFile {
        name: "cities \u{e9}.csv".to_owned(),
        bytes: b"name,x\na,1\nb,2\n".to_vec(),
    };
    let came = "2026-03-12T10:00:00.000Z".to_owned();
    let kept = Kept::of_table(file.clone(), "T", "https://example.org/cities.csv", came);
    let read = Kept::from_bytes(kept.about.clone(), &kept.to_bytes()).unwrap();
    assert_eq!(read, kept);
    assert!(read.package().is_none());
    assert_eq!(read.table(), Some(&file));
    assert_eq!(read.about.bytes, 15);
}

#[test]
fn files_of_the_readers_own_come_back_as_they_were_chosen() {
    let files = ["a.csv", "b.json"].map(|name| OwnFile {
        name: name.to_owned(),
        bytes: name.repeat(3).into_bytes(),
    });
    let came = "2026-03-12T10:00:00.000Z".to_owned();
    let shelved = Shelved::of(files.to_vec(), "My data", "file:a.csv, b.json", came);
    let bytes = shelved.to_bytes();
    let read = |bytes: &[u8]| Shelved::from_bytes(shelved.about.clone(), bytes);
    assert_eq!(read(&bytes), Some(shelved.clone()));
    for cut in [0, 1, 20, bytes.len() - 1] {
        assert_eq!(read(&bytes[..cut]), None, "{cut}");
    }
    assert_eq!(read(b"[]\n"), None);
    // Several are exported as one that opens again.
    let export = shelved.export();
    assert_eq!(export.name, "my-data.zip");
    let inside = data::archive::unpack(&export.bytes, 1 << 20, |_| true).unwrap();
    assert_eq!(inside.len(), 2);
    let one = Shelved {
        files: vec![files[0].clone()],
        ..shelved
    };
    assert_eq!(one.export(), files[0]);
    assert!(own::open(vec![one.export()]).is_err(), "it is no data set");
}

fn about(address: usize, came: u32, bytes: u64) -> About {
    About {
        address: format!("https://example.org/{address}"),
        title: String::new(),
        came: format!("2026-03-12T{came:09}"),
        bytes,
    }
}

fn abouts() -> impl Strategy<Value = Vec<About>> {
    let one = (any::<u32>(), 0..MAX_KEPT_BYTES / 5);
    prop::collection::vec(one, 0..2 * MAX_KEPT).prop_map(|all| {
        let named = all.into_iter().enumerate();
        named
            .map(|(address, (came, bytes))| about(address, came, bytes))
            .collect()
    })
}

proptest! {
    #[test]
    fn there_is_always_room_for_the_newest(all in abouts(), bytes in 0..=MAX_KEPT_BYTES) {
        let new = about(3, u32::MAX, bytes);
        let going = surplus(&all, &new).unwrap();
        let others = all.iter().filter(|about| about.address != new.address);
        let (gone, staying): (Vec<&About>, Vec<&About>) =
            others.partition(|about| going.contains(&about.address));
        prop_assert!(staying.len() < MAX_KEPT);
        let total: u64 = staying.iter().map(|about| about.bytes).sum();
        prop_assert!(total + bytes <= MAX_KEPT_BYTES);
        // Whatever goes came before whatever stays.
        let oldest = staying.iter().map(|about| &about.came).min();
        prop_assert!(oldest.is_none_or(|oldest| gone.iter().all(|about| about.came <= *oldest)));
        // Nothing goes without need.
        if let Some(last) = gone.iter().max_by_key(|about| &about.came) {
            let is_needed = staying.len() + 2 > MAX_KEPT || total + bytes + last.bytes > MAX_KEPT_BYTES;
            prop_assert!(is_needed);
        }
    }

    #[test]
    fn what_has_no_room_at_all_costs_nothing(all in abouts(), more in 1_u64..1_000) {
        prop_assert_eq!(surplus(&all, &about(3, 0, MAX_KEPT_BYTES + more)), None);
    }
}
