//! A host on another origin drives the element; whoever else is around learns
//! nothing and changes nothing.

use anyhow::{Context, Result, ensure};
use browser_tests::{Host, Page, Site, with_reader};
use protocol::schema::ATTRIBUTES;
use scenario::View;
use serde_json::{Value, json};

/// Runs the body of an async function in the page, with its first argument as
/// `given`.
pub(crate) async fn run(page: &Page, body: &str, given: Value) -> Result<Value> {
    let script = format!(
        "const [given, done] = arguments;
         (async () => {{ {body} }})().then(
             (value) => done({{ value: value ?? null }}),
             (error) => done({{ error: `${{error?.code ?? ''}} ${{error?.stack ?? error}}` }}));"
    );
    let mut answer: Value = page.ask_later(&script, vec![given]).await?;
    if let Some(error) = answer.get("error") {
        anyhow::bail!("{error}\nfrom: {body}");
    }
    Ok(answer["value"].take())
}

/// What tests say again and again, before anything else runs in the page.
const HELPERS: &str = "
    const later = (target, name, test = () => true) => new Promise((resolve) => {
        target.addEventListener(name, function heard(event) {
            if (!test(event)) return;
            target.removeEventListener(name, heard);
            resolve(event.detail ?? event.data);
        });
    });
    const refusal = (promise) => promise.then(() => 'none', (error) => error.code);
    const element = (attributes) => {
        const made = document.createElement('learning-city-explorer');
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        document.body.append(made);
        return made;
    };
    const frame = (address) => {
        const made = document.createElement('iframe');
        made.src = address;
        made.width = 600;
        document.body.append(made);
        return made;
    };
    const next = () => new Promise((resolve) => setTimeout(resolve));";

/// A host that loads the script, twice as pages do that are put together from
/// parts.
fn host_page(site: &Site) -> String {
    let script = site.address("embed.js");
    format!(
        "<!doctype html><meta charset=utf-8><title>A host</title><link rel=icon href=data:,>
         <style>:root {{ --lci-accent: #7a1fa2; --lci-font: Georgia, serif }}</style>
         <script>{HELPERS}</script>
         <script type=module src='{script}'></script>
         <script type=module src='{script}?again'></script>
         <h1>A host</h1>"
    )
}

/// A page without the script, for hosts and others who speak for themselves.
fn plain_page() -> String {
    format!(
        "<!doctype html><meta charset=utf-8><title>Plain</title><link rel=icon href=data:,>
         <script>{HELPERS}</script><h1>Plain</h1>"
    )
}

pub(crate) async fn with_host(
    task: impl AsyncFnOnce(&Page, &Site, &Host) -> Result<()>,
) -> Result<()> {
    with_reader(async |page, site| {
        let host = Host::open([
            ("/", host_page(site)),
            ("/plain", plain_page()),
            ("/stranger", plain_page()),
        ])
        .await?;
        page.client().goto(&host.address("/")).await?;
        task(page, site, &host).await
    })
    .await
}

#[tokio::test]
async fn a_host_reads_results_and_changes_what_is_shown() -> Result<()> {
    with_host(async |page, _, _| {
        let told = run(
            page,
            "const explorer = element({ lang: 'en', height: 'auto', loading: 'eager' });
             window.explorer = explorer;
             // What is asked before it is there is answered once it is.
             const early = explorer.getResults();
             const first = await later(explorer, 'lci-ready');
             await explorer.ready;
             const results = await early;
             const change = later(explorer, 'lci-change');
             const after = await explorer.update({ w: { recognition: 1 }, focus: 'oslo' });
             const { scenario, ranks } = await change;
             const select = later(explorer, 'lci-select', ({ detail }) => detail.id === null);
             await explorer.update({ focus: null });
             const selected = await select;
             return { first: first.ranks[0], results, after, scenario, rank: ranks[0], selected,
                 own: explorer.scenario };",
            Value::Null,
        )
        .await?;
        let results = &told["results"];
        ensure!(
            told["first"] == json!({ "id": "stockholm", "rank": 1 }),
            "{told}"
        );
        ensure!(results["engine"] == env!("CARGO_PKG_VERSION"), "{results}");
        ensure!(results["dataset"]["name"] == crate::EUROPE, "{results}");
        let units = results["units"].as_array().context("no units")?;
        ensure!(units.len() == 45, "{} units", units.len());
        ensure!(units[0]["name"] == "Stockholm" && units[0]["pillars"]["learning"].is_number());
        let last = &units[44];
        ensure!(last["rank"].is_null() && last["score"].is_null(), "{last}");
        ensure!(
            last["reason"].as_str().is_some_and(|why| why.len() > 10),
            "{last}"
        );
        ensure!(
            told["after"]["weights"] == json!({ "recognition": 1 }),
            "{told}"
        );
        ensure!(told["scenario"] == told["after"], "{told}");
        ensure!(told["rank"]["rank"] == 1, "{told}");
        ensure!(told["selected"] == json!({ "id": null }), "{told}");
        ensure!(
            told["own"]["embed"] == true && told["own"]["focus"].is_null(),
            "{told}"
        );
        Ok(())
    })
    .await
}

/// A value of each attribute that stands for a setting, other than its default.
fn samples() -> Value {
    let mut samples = json!({
        "weights": "political:25,learning:75", "baseline": "political:1", "locks": "learning",
        "method-norm": "percentile", "method-agg": "geometric", "method-treat": "log",
        "method-impute": "mean", "add": "new:New:oslo", "edit": "oslo:museums:",
        "turn": "museums", "change": "pillar:digital:Digital", "include": "rome",
        "cities": "oslo,rome", "pair": "oslo,rome", "unfold": "learning", "focus": "oslo",
        "goal": "3", "reach": "near", "ceiling": "scale",
        "filter": "region:Northern Europe", "principle": "learning", "region": "any",
        "vary": "weights", "sort": "-name", "pins": "oslo", "spread": "any", "view": "map",
        "colour": "change", "x": "learning", "y": "population", "brush": "learning:1:60",
        "matrix": "indicators", "corr": "spearman", "lang": "fr", "theme": "dark",
        "controls": "all", "sha": "a".repeat(64), "data": "us-metros-2019",
    });
    for (name, value) in [
        ("group", "size"),
        ("ahp", "learning:political:3"),
        ("bwm", "learning,political,inclusion:2:"),
        ("swing", "learning:100,political:0"),
        ("points", "learning:60"),
        ("order", "learning,political:sum"),
        ("year", "2019"),
        ("since", "2019"),
        ("method-scale", "year"),
        ("method-quality", "direct"),
        ("between", "2019,2020"),
        // A plan of no table: it is kept, and said not to fit.
        ("plan", "1abc"),
        ("pace", ":70"),
        ("lens", "four-pillars"),
    ] {
        samples[name] = value.into();
    }
    samples
}

#[tokio::test]
async fn every_attribute_is_followed_when_it_changes_and_when_it_goes() -> Result<()> {
    let samples = samples();
    for attribute in ATTRIBUTES.iter().filter(|known| known.key.is_some()) {
        ensure!(
            samples[attribute.name].is_string(),
            "no value for {}",
            attribute.name
        );
    }
    with_host(async |page, _, _| {
        let unfollowed = run(
            page,
            "const explorer = element({ lang: 'en', loading: 'eager' });
             await explorer.ready;
             explorer.addEventListener('lci-error', ({ detail }) => wrong.push(detail));
             const wrong = [];
             const state = async () => JSON.stringify(await explorer.getScenario());
             for (const [name, value] of Object.entries(given)) {
                 const had = explorer.getAttribute(name);
                 const before = await state();
                 explorer.setAttribute(name, value);
                 await next();
                 if (await state() === before) wrong.push(name);
                 if (had === null) explorer.removeAttribute(name);
                 else explorer.setAttribute(name, had);
                 await next();
                 if (await state() !== before) wrong.push(`${name} again`);
             }
             return wrong;",
            samples,
        )
        .await?;
        ensure!(unfollowed == json!([]), "{unfollowed}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn whole_scenarios_images_and_a_new_beginning_can_be_had() -> Result<()> {
    with_host(async |page, _, _| {
        let told = run(
            page,
            "const explorer = element({ lang: 'en', view: 'compare', loading: 'eager' });
             const before = await explorer.getScenario();
             const shown = await explorer.setScenario({ ...before, focus: 'rome', view: 'city' });
             const again = later(explorer, 'lci-change', ({ detail }) => detail.scenario.focus === null);
             explorer.scenario = before;
             await again;
             await explorer.update({ view: 'map', norm: 'rank' });
             const reset = await explorer.reset();
             const svg = await explorer.exportImage('compare', 'svg');
             const png = await explorer.exportImage('explore', 'png');
             const bytes = new Uint8Array(await png.arrayBuffer());
             return { before, shown, reset, svg: (await svg.text()).slice(0, 4), name: svg.name,
                 png: png.type, mark: [...bytes.slice(1, 4)] };",
            Value::Null,
        )
        .await?;
        ensure!(told["shown"]["focus"] == "rome" && told["shown"]["view"] == "city", "{told}");
        ensure!(told["reset"] == told["before"], "{told}");
        ensure!(told["svg"] == "<svg", "{told}");
        ensure!(told["name"].as_str().is_some_and(|name| name.ends_with(".svg")), "{told}");
        ensure!(told["png"] == "image/png" && told["mark"] == json!([80, 78, 71]), "{told}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_view_gives_an_image_whichever_is_open() -> Result<()> {
    with_host(async |page, _, _| {
        for view in View::ALL {
            let told = run(
                page,
                "window.explorer ??= element({ lang: 'en', loading: 'eager' });
                 const image = await explorer.exportImage(given, 'svg');
                 return { text: await image.text(), view: explorer.scenario.view };",
                json!(view.word()),
            )
            .await?;
            let is_drawn = told["text"]
                .as_str()
                .is_some_and(|text| text.contains("<path"));
            ensure!(is_drawn, "{view:?}: {told}");
            ensure!(told["view"] == "ranking", "{view:?} was opened");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_cannot_be_had_is_refused_with_a_sentence() -> Result<()> {
    with_host(async |page, site, _| {
        let told = run(
            page,
            "const explorer = element({ lang: 'en', loading: 'eager' });
             await explorer.ready;
             const before = JSON.stringify(await explorer.getScenario());
             const codes = [
                 await refusal(explorer.update({ hue: 1 })),
                 await refusal(explorer.update({ focus: 'oslo', view: 'sideways' })),
                 await refusal(explorer.update({ view: { a: [1] } })),
                 await refusal(explorer.update({ view: () => 1 })),
                 await refusal(explorer.setScenario({ view: 'map' })),
                 await refusal(explorer.exportImage('map', 'gif')),
             ];
             const same = JSON.stringify(await explorer.getScenario()) === before;
             const broken = later(explorer, 'lci-error');
             codes.push(await refusal(explorer.update({ data: 'nowhere' })));
             const sentence = (await broken).message;
             // What was on screen is still there, and goes on.
             await explorer.update({ norm: 'zscore', agg: 'geometric' });
             codes.push(await refusal(explorer.getResults()));
             const gone = element({ src: given, loading: 'eager' });
             const pending = refusal(gone.getResults());
             gone.remove();
             codes.push(await pending, await refusal(element({ src: 'javascript:1', loading: 'eager' }).ready));
             return { codes, same, sentence };",
            json!(site.address("")),
        )
        .await?;
        let codes = [
            "bad-setting", "bad-setting", "bad-payload", "bad-payload", "bad-scenario",
            "bad-payload", "load-failed", "no-answer", "removed", "bad-src",
        ];
        ensure!(told["codes"] == json!(codes), "{told}");
        ensure!(told["same"] == true, "a refused change was made");
        ensure!(told["sentence"].as_str().is_some_and(|text| text.contains("nowhere")), "{told}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn elements_load_when_they_come_near_and_are_as_high_as_their_page() -> Result<()> {
    with_host(async |page, _, _| {
        let told = run(
            page,
            "document.body.style.paddingTop = '9000px';
             const far = element({ lang: 'en', height: 'auto', view: 'method' });
             await customElements.whenDefined('learning-city-explorer');
             await next();
             const early = far.shadowRoot.childElementCount;
             const ready = later(document, 'lci-ready');
             far.scrollIntoView();
             await ready;
             const high = ({ detail }) => detail.height > 1000;
             const { height } = await later(far, 'lci-resize', high);
             await next();
             const box = far.getBoundingClientRect().height;
             const sandbox = far.shadowRoot.querySelector('iframe').getAttribute('sandbox');
             return { early, height, box, sandbox, entries: history.length };",
            Value::Null,
        )
        .await?;
        ensure!(told["early"] == 0, "the frame is there from the start");
        ensure!(told["box"].as_f64() >= Some(1000.0), "{told}");
        let sandbox = told["sandbox"].as_str().unwrap_or_default();
        ensure!(
            !sandbox.contains("top-navigation") && !sandbox.contains("modals"),
            "{sandbox}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_looks_of_the_host_reach_the_page_and_its_history_is_left_alone() -> Result<()> {
    with_host(async |page, _, _| {
        run(
            page,
            "window.explorer = element({ lang: 'en', loading: 'eager' });
             await explorer.ready;
             window.entries = history.length;
             await explorer.update({ view: 'compare' });
             await explorer.update({ data: 'us-metros-2019' });",
            Value::Null,
        )
        .await?;
        let inside = page
            .client()
            .execute("return explorer.shadowRoot.querySelector('iframe')", vec![])
            .await?;
        page.client()
            .execute("window.found = arguments[0]", vec![inside.clone()])
            .await?;
        let id = inside
            .as_object()
            .and_then(|found| found.values().next()?.as_str());
        let id = id.context("no frame")?.to_owned();
        let frame = fantoccini::elements::Element::from_element_id(
            page.client().clone(),
            fantoccini::elements::ElementRef::from(id),
        );
        frame.enter_frame().await?;
        let read = "const style = getComputedStyle(document.documentElement);
            return ['--link', '--sans'].map((name) => style.getPropertyValue(name).trim())";
        let looks: Vec<String> = page.ask(read, vec![]).await?;
        page.client().enter_parent_frame().await?;
        ensure!(
            looks[0] == "#7a1fa2" && looks[1].starts_with("Georgia, serif"),
            "{looks:?}"
        );
        let is_same: bool = page
            .ask("return history.length === entries", vec![])
            .await?;
        ensure!(
            is_same,
            "what is done in the frame is in the history of the host"
        );
        Ok(())
    })
    .await
}

/// A host without the script that says hello by hand. `said` holds all that the
/// frame says.
const BY_HAND: &str = "
    window.said = [];
    window.target = frame(`${given}?embed=1&lang=en`);
    const origin = new URL(given).origin;
    addEventListener('message', (event) => {
        if (event.source === target.contentWindow) said.push(event.data);
    });
    let id = 0;
    window.post = (type, payload, extra) => {
        const message = { type: `lci/${type}`, id: ++id, payload, version: 1, ...extra };
        target.contentWindow.postMessage(message, origin);
        return message.id;
    };
    window.reply = async (id) => {
        for (;;) {
            const found = said.find((data) => data.type === 'lci/reply' && data.id === id);
            if (found) return found.payload;
            await later(window, 'message');
        }
    };
    window.state = async () => JSON.stringify(await reply(post('get-scenario', {})));
    // The frame speaks first, to anybody: its height.
    await later(window, 'message');
    ";

#[tokio::test]
async fn a_plain_frame_says_its_height_and_nothing_else() -> Result<()> {
    with_host(async |page, site, host| {
        page.client().goto(&host.address("/plain")).await?;
        let told = run(
            page,
            &format!(
                "{BY_HAND}
                 const high = ({{ data }}) => data.payload?.height > 300;
                 await later(window, 'message', high);
                 // Without a hello nothing is answered.
                 post('get-results', {{}});
                 post('update', {{ keys: {{ view: 'map' }} }});
                 // In less room it is higher, and says so: it has heard what came before.
                 target.width = 330;
                 await later(window, 'message');
                 return {{ said, kinds: [...new Set(said.map((data) => data.type))] }};"
            ),
            json!(site.address("")),
        )
        .await?;
        ensure!(told["kinds"] == json!(["lci/resize"]), "{told}");
        let is_bare = |message: &Value| {
            let fields = message["payload"].as_object().map(|payload| payload.len());
            fields == Some(1) && message["payload"]["height"].is_number()
        };
        ensure!(
            told["said"]
                .as_array()
                .is_some_and(|said| said.iter().all(is_bare)),
            "{told}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_hostile_host_does_no_harm() -> Result<()> {
    with_host(async |page, site, host| {
        page.client().goto(&host.address("/plain")).await?;
        let told = run(
            page,
            &format!(
                "{BY_HAND}
                 await reply(post('hello', {{}}));
                 const before = await state();
                 // What was done once is not done again.
                 const again = post('update', {{ keys: {{ focus: 'oslo' }} }});
                 await reply(again);
                 await reply(post('update', {{ keys: {{ focus: null }} }}));
                 const count = said.length;
                 post('update', {{ keys: {{ focus: 'oslo' }} }}, {{ id: again }});
                 post('update', {{ keys: {{ focus: 'oslo' }} }}, {{ id: 0 }});
                 post('update', {{ keys: {{ focus: 'oslo' }} }}, {{ id: NaN }});
                 // Too large, too deep, in a circle, and of no JSON's kinds.
                 post('update', {{ keys: {{ focus: 'x'.repeat(10_000_000) }} }});
                 post('update', {{ keys: Array(5_000_000).fill(0) }});
                 post('update', {{ keys: new Uint8Array(10_000_000) }});
                 let deep = {{}};
                 for (let depth = 0; depth < 500; depth += 1) deep = {{ deep }};
                 post('update', deep);
                 const round = {{}};
                 round.round = round;
                 post('update', round);
                 post('update', new Map([['keys', 1]]));
                 post('update', JSON.parse('{{\"keys\": {{}}, \"__proto__\": {{\"embed\": false}}}}'));
                 post('update', {{ keys: JSON.parse('{{\"__proto__\": \"1\", \"constructor\": \"2\"}}') }});
                 post('set-scenario', {{ scenario: JSON.parse('{{\"version\":2,\"__proto__\":{{\"view\":\"map\"}},\"lang\":\"en\",\"embed\":false}}') }});
                 post('set-style', {{ style: {{ text: 'red;--ink:url(//example.org)' }} }});
                 post('export-image', {{ view: '__proto__', format: 'svg' }});
                 const after = await state();
                 return {{ before, after, alive: said.length > count }};"
            ),
            json!(site.address("")),
        )
        .await?;
        ensure!(told["before"] == told["after"], "{told}");
        ensure!(told["alive"] == true, "{told}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn thousands_of_random_messages_do_no_harm() -> Result<()> {
    with_host(async |page, site, host| {
        page.client().goto(&host.address("/plain")).await?;
        let told = run(
            page,
            &format!(
                "{BY_HAND}
                 await reply(post('hello', {{}}));
                 const before = await state();
                 let seed = 2012;
                 const draw = (most) => {{
                     seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
                     return Math.floor((seed / 2 ** 32) * most);
                 }};
                 const words = ['', 'view', 'keys', '__proto__', 'constructor', 'lci/', 'data', 'ü', 'a:1',
                     'scenario', 'version', 'toString', 'http://[', '%00', '\\u0000', 'map', 'x'.repeat(999)];
                 const kinds = ['get-scenario', 'set-scenario', 'update', 'get-results', 'export-image',
                     'set-style', 'hello', 'reply', 'ready', '', '../'];
                 const any = (depth) => {{
                     const kind = draw(depth > 4 ? 6 : 8);
                     if (kind === 0) return null;
                     if (kind === 1) return draw(2) === 0;
                     if (kind === 2) return [NaN, Infinity, -0, 1e308, 2 ** 53, -1, 0.1][draw(7)];
                     if (kind === 3) return undefined;
                     if (kind === 4) return 10n;
                     if (kind === 5) return words[draw(words.length)];
                     const items = Array.from({{ length: draw(5) }}, () => [words[draw(words.length)], any(depth + 1)]);
                     if (kind === 6) return items.map(([, item]) => item);
                     const made = {{}};
                     for (const [name, value] of items) Object.defineProperty(made, name, {{ value, enumerable: true, configurable: true }});
                     return made;
                 }};
                 for (let round = 0; round < 10000; round += 1) {{
                     // Only what could be understood and acted upon is left out.
                     const kind = kinds[draw(kinds.length)];
                     const extra = draw(4) === 0 ? {{ [words[draw(words.length)]]: any(0) }} : {{}};
                     if (draw(20) === 0) target.contentWindow.postMessage(any(0), '*');
                     else post(kind, any(0), extra);
                     if (round % 500 === 0) await state();
                 }}
                 const after = await state();
                 return {{ before, after }};"
            ),
            json!(site.address("")),
        )
        .await?;
        ensure!(told["before"] == told["after"], "{told}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn strangers_learn_nothing_and_change_nothing() -> Result<()> {
    with_host(async |page, site, host| {
        page.client().goto(&host.address("/plain")).await?;
        let told = run(
            page,
            &format!(
                "const stranger = frame('/stranger');
                 await later(stranger, 'load');
                 // It has a window of the host's own origin, which is the worst case.
                 const sibling = stranger.contentWindow;
                 {BY_HAND}
                 sibling.eval(`
                     var heard = [];
                     addEventListener('message', ({{ data }}) => heard.push(data));
                     function attack(target, first) {{
                         const kinds = {{ hello: {{}}, update: {{ keys: {{ view: 'map' }} }}, 'get-results': {{}} }};
                         let id = first;
                         for (const [kind, payload] of Object.entries(kinds)) {{
                             target.postMessage({{ type: 'lci/' + kind, id: ++id, payload, version: 1 }}, '*');
                         }}
                     }}`);
                 sibling.attack(target.contentWindow, 900);
                 await reply(post('hello', {{}}));
                 const before = await state();
                 sibling.attack(target.contentWindow, 9000);
                 const after = await state();
                 return {{ before, after, heard: sibling.heard }};"
            ),
            json!(site.address("")),
        )
        .await?;
        ensure!(told["before"] == told["after"], "{told}");
        ensure!(told["heard"] == json!([]), "{told}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_believes_its_own_frame_alone() -> Result<()> {
    with_host(async |page, _, host| {
        let told = run(
            page,
            "const explorer = element({ lang: 'en', loading: 'eager' });
             await explorer.ready;
             const heard = [];
             for (const name of ['ready', 'change', 'select', 'error', 'resize']) {
                 document.addEventListener(`lci-${name}`, ({ type, detail }) => {
                     // The page may well have grown meanwhile.
                     if (type !== 'lci-resize' || detail.height === 5) heard.push(type);
                 });
             }
             const stranger = frame(given);
             await later(stranger, 'load');
             const lies = ['ready', 'change', 'select', 'error', 'resize', 'reply'].map((kind) => ({
                 type: `lci/${kind}`, id: 1, version: 1,
                 payload: { scenario: { view: 'lie' }, ranks: [], id: 'lie', code: 'lie', message: 'lie',
                     height: 5, value: { scenario: 'lie' } },
             }));
             const asked = explorer.getScenario();
             stranger.contentWindow.eval('(lies) => { for (const lie of lies) parent.postMessage(lie, \"*\") }')(lies);
             // What the host's own scripts put together has no sender to trust.
             const source = explorer.shadowRoot.querySelector('iframe').contentWindow;
             const origin = new URL(explorer.shadowRoot.querySelector('iframe').src).origin;
             for (const data of lies) dispatchEvent(new MessageEvent('message', { data, source, origin }));
             await later(window, 'message', ({ data }) => data.type === 'lci/reply' && data.id === 1);
             return { heard, scenario: await asked };",
            json!(host.address("/stranger")),
        )
        .await?;
        ensure!(told["heard"] == json!([]), "{told}");
        ensure!(told["scenario"]["view"] == "ranking", "{told}");
        Ok(())
    })
    .await
}
