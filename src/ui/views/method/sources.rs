//! Whose ideas, whose figures, whose methods.

use leptos::prelude::*;

use store::{Explorer, Loaded};

/// What the methods are from, with the address of each.
const METHODS: [(&str, &str); 9] = [
    (
        "OECD, Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. Paris: OECD Publishing.",
        "https://doi.org/10.1787/9789264043466-en",
    ),
    (
        "Joint Research Centre (2019). COIN Tool User’s Guide. Luxembourg: Publications Office of the European Union.",
        "https://doi.org/10.2760/523877",
    ),
    (
        "Becker, W., Caperna, G., Del Sorbo, M., Norlén, H., Papadimitriou, E., Saisana, M. (2022). COINr: An R package for developing composite indicators. Journal of Open Source Software 7(78), 4567.",
        "https://doi.org/10.21105/joss.04567",
    ),
    (
        "Paruolo, P., Saisana, M., Saltelli, A. (2013). Ratings and rankings: voodoo or science? Journal of the Royal Statistical Society A 176(3), 609–634.",
        "https://doi.org/10.1111/j.1467-985X.2012.01059.x",
    ),
    (
        "Joanes, D. N., Gill, C. A. (1998). Comparing measures of sample skewness and kurtosis. The Statistician 47(1), 183–189.",
        "https://doi.org/10.1111/1467-9884.00122",
    ),
    (
        "De Muro, P., Mazziotta, M., Pareto, A. (2011). Composite indices of development and poverty. Social Indicators Research 104, 1–18.",
        "https://doi.org/10.1007/s11205-010-9727-z",
    ),
    (
        "Mazziotta, M., Pareto, A. (2016). On a generalized non-compensatory composite index for measuring socio-economic phenomena. Social Indicators Research 127, 983–1003.",
        "https://doi.org/10.1007/s11205-015-0998-2",
    ),
    (
        "Copeland, A. H. (1951). A reasonable social welfare function. University of Michigan seminar, as in the OECD/JRC Handbook, p. 114.",
        "",
    ),
    (
        "Cleveland, W. S. (1979). Robust locally weighted regression and smoothing scatterplots. Journal of the American Statistical Association 74(368), 829–836.",
        "https://doi.org/10.1080/01621459.1979.10481038",
    ),
];

/// The sources of framework, figures and methods.
#[component]
pub(super) fn Sources() -> impl IntoView {
    let explorer = Explorer::get();
    let figures = move || {
        let Loaded(package) = explorer.package.get()?;
        let translation = explorer.translation.get().unwrap_or_default();
        let published = &package.descriptor.index;
        let licence = match translation.licence.as_str() {
            "" => published.licence.clone(),
            own => own.to_owned(),
        };
        Some(view! {
            <p><bdi>{published.citation.clone()}</bdi></p>
            <p><bdi>{licence}</bdi></p>
        })
    };
    let method = |&(text, address): &(&'static str, &'static str)| {
        let link = (!address.is_empty()).then(|| {
            let shown = address.trim_start_matches("https://doi.org/");
            view! { " "<a href=address target="_blank" rel="noopener noreferrer">"doi:"{shown}</a> }
        });
        view! { <li lang="en" dir="ltr">{text}{link}</li> }
    };
    view! {
        <div class="chapter-part sources">
            <h3>{explorer.label("sources-title")}</h3>
            <h4>{explorer.label("sources-framework")}</h4>
            <p>{explorer.label("rationale")}</p>
            <h4>{explorer.label("sources-figures")}</h4>
            {figures}
            <h4>{explorer.label("sources-methods")}</h4>
            <ul>{METHODS.iter().map(method).collect::<Vec<_>>()}</ul>
        </div>
    }
}
