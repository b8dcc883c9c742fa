//! What is computed in the page is what is computed elsewhere, and can be proved.

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::with_reader;
use serde_json::{Value, json};

use crate::embedding::{run, with_host};

/// Keeps the bytes of what the page saves.
const KEEP_BYTES: &str = "
    window.savedByTest = null;
    URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => { window.savedByTest = reader.result.split(',')[1]; };
        reader.readAsDataURL(blob);
        return 'data:,';
    };
    HTMLAnchorElement.prototype.click = function () { window.nameSavedByTest = this.download; }";

#[tokio::test]
async fn the_bundle_that_a_reader_takes_along_holds() -> Result<()> {
    with_reader(async |page, _| {
        page.open("?view=data&norm=minmax&edit=oslo:museums:3&w=political:40,inclusion:60")
            .await?;
        page.client().execute(KEEP_BYTES, vec![]).await?;
        page.button("Evidence bundle (ZIP)").await?.click().await?;
        page.wait_for("the file", async || {
            page.ask("return window.savedByTest !== null", vec![]).await
        })
        .await?;
        let saved: String = page.ask("return window.savedByTest", vec![]).await?;
        let report = evidence::verify(&STANDARD.decode(saved)?)?;
        ensure!(report.holds(), "{report}");
        ensure!(report.n_files == 21, "{} files", report.n_files);
        let sha256 = report.ranks_sha256.context("no ranks")?;
        page.wait_for_text(&format!("SHA-256 of the ranks in the bundle: {sha256}"))
            .await?;
        let name: String = page.ask("return window.nameSavedByTest", vec![]).await?;
        ensure!(
            name == "european-cities-2019-simulated-evidence.zip",
            "{name}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_has_the_ranks_of_the_command_line_of_node_and_of_python() -> Result<()> {
    // What these are held to as well.
    let cases: Vec<[String; 3]> = serde_json::from_str(include_str!("../../../ranks.json"))?;
    ensure!(!cases.is_empty(), "nothing to compare with");
    let keys = |[package, query, _]: &[String; 3]| {
        let (scenario, _) = scenario::from_query(query);
        // What the case before has set goes back to what the data set proposes.
        let mut keys = json!({
            "w": null, "norm": null, "agg": null, "treat": null, "impute": null,
            "turn": null, "edit": null, "data": package,
        });
        for (key, value) in scenario::to_pairs(&scenario) {
            keys[key] = value.into();
        }
        keys
    };
    let asked: Vec<Value> = cases.iter().map(keys).collect();
    with_host(async |page, _, _| {
        let told = run(
            page,
            "const explorer = element({ lang: 'en', height: 'auto', loading: 'eager' });
             await explorer.ready;
             const found = [];
             for (const keys of given) {
                 await explorer.update(keys);
                 const { dataset, sha256 } = await explorer.getResults();
                 found.push([dataset.name, sha256]);
             }
             return found;",
            asked.into(),
        )
        .await?;
        let told = told.as_array().context("no list")?;
        ensure!(told.len() == cases.len());
        for ([package, query, sha256], found) in cases.iter().zip(told) {
            ensure!(
                *found == json!([package, sha256]),
                "{package} at '{query}': {found}"
            );
        }
        Ok(())
    })
    .await
}
