//! What stands where something did not come.

use leptos::prelude::*;

use store::Explorer;

/// Why it is not there, and a button for another try.
#[component]
pub fn Failure(
    /// Why.
    #[prop(into)]
    reason: Signal<String>,
    /// Tries again.
    retry: Callback<()>,
) -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <div class="failure" role="alert">
            <p>{reason}</p>
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| retry.run(())>
                    {explorer.label("retry")}
                </button>
            </div>
        </div>
    }
}
