//! Something on the page that a reader can use.

use anyhow::{Context, Result};
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::page::Page;

/// A control, found by its role and name.
#[derive(Clone, Debug)]
pub struct Control {
    page: Page,
    element: Element,
    what: String,
}

impl Control {
    pub(crate) const fn new(page: Page, element: Element, what: String) -> Self {
        Self {
            page,
            element,
            what,
        }
    }

    /// The element, for what has no word here.
    #[must_use]
    pub const fn element(&self) -> &Element {
        &self.element
    }

    /// Clicks it, once it stands still: the pointer would come down where it was.
    ///
    /// # Errors
    /// If it is covered, out of reach or gone.
    pub async fn click(&self) -> Result<()> {
        self.page
            .ask_later::<()>(
                include_str!("in_page/at_rest.js"),
                vec![self.as_argument()?],
            )
            .await
            .with_context(|| self.what.clone())?;
        self.element
            .click()
            .await
            .with_context(|| format!("clicking the {}", self.what))
    }

    /// Chooses an entry of a list by its text, once the list has it: a long
    /// one is filled when a reader comes to it.
    ///
    /// # Errors
    /// If there is no such entry.
    pub async fn choose(&self, label: &str) -> Result<()> {
        let script = "element.focus(); return [...element.options].map((option) => option.label)";
        self.page
            .wait_for(&format!("“{label}” in the {}", self.what), async || {
                Ok(self
                    .ask::<Vec<String>>(script)
                    .await?
                    .iter()
                    .any(|entry| entry == label))
            })
            .await?;
        let choosing = self.element.select_by_label(label).await;
        choosing.with_context(|| format!("choosing “{label}” in the {}", self.what))
    }

    /// The entries of a list that cannot be chosen.
    ///
    /// # Errors
    /// If it is gone or no list.
    pub async fn closed(&self) -> Result<Vec<String>> {
        let script = "return [...element.options].filter((option) => option.disabled) \
            .map((option) => option.label)";
        self.ask(script).await
    }

    /// Types into it in place of what stands there, and goes on.
    ///
    /// # Errors
    /// If it takes no text.
    pub async fn type_over(&self, text: &str) -> Result<()> {
        self.ask::<()>("element.focus(); element.select()").await?;
        let typing = self.element.send_keys(&format!("{text}\u{e004}")).await;
        typing.with_context(|| format!("typing into the {}", self.what))
    }

    /// Its text as it is seen, without line breaks.
    ///
    /// # Errors
    /// If it is gone.
    pub async fn text(&self) -> Result<String> {
        self.ask("return element.innerText.replace(/\\s+/g, ' ').trim()")
            .await
    }

    /// Its value.
    ///
    /// # Errors
    /// If it is gone or has none.
    pub async fn value(&self) -> Result<String> {
        self.ask("return element.value").await
    }

    /// Whether it is ticked or chosen.
    ///
    /// # Errors
    /// If it is gone.
    pub async fn is_chosen(&self) -> Result<bool> {
        self.ask("return element.checked").await
    }

    /// Whether it can be used.
    ///
    /// # Errors
    /// If it is gone.
    pub async fn is_enabled(&self) -> Result<bool> {
        self.ask("return !element.disabled").await
    }

    /// Whether it has the keyboard's focus.
    ///
    /// # Errors
    /// If it is gone.
    pub async fn has_focus(&self) -> Result<bool> {
        self.ask("return element === document.activeElement").await
    }

    /// Runs a function body in the page where `element` is this control.
    ///
    /// # Errors
    /// If it throws, or returns something of another shape.
    pub async fn ask<T: serde::de::DeserializeOwned>(&self, script: &str) -> Result<T> {
        let script = format!("const element = arguments[0]; {script}");
        self.page
            .ask(&script, vec![self.as_argument()?])
            .await
            .with_context(|| self.what.clone())
    }

    /// This control as an argument of a script.
    ///
    /// # Errors
    /// None in practice: an element has always an id.
    pub fn as_argument(&self) -> Result<Value> {
        Ok(json!(serde_json::to_value(&self.element)?))
    }
}
