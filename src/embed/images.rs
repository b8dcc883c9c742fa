//! Figures as images for the host.

use std::rc::Rc;

use browser::frame::{pause, spawn};
use browser::motion::now_ms;
use browser::page;
use browser::parent::File;
use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use protocol::{Code, Format, Given, Reply};
use scenario::{ScenarioStoreFields, View};

use super::answers::plain;
use super::session::Session;
use crate::ui::lazy::code;
use crate::ui::parts::gallery::Gallery;
use crate::ui::parts::saving::{self, Image};
use store::{Explorer, Loading};

/// So many are drawn at a time.
const MOST_DRAWN: usize = 8;
/// A figure may wait for an answer that takes long, and for the code of its
/// view.
const PATIENCE_MS: f64 = 30_000.0;
/// Between two looks whether it is there.
const LOOK_MS: i32 = 50;

/// Draws the first figure of a view.
pub(super) fn export(session: &Rc<Session>, id: u64, view: View, format: Format) {
    if session.n_drawing.get() >= MOST_DRAWN {
        session.reply(id, Reply::Error(plain(Code::Busy)), None);
        return;
    }
    session.n_drawing.set(session.n_drawing.get() + 1);
    let session = Rc::clone(session);
    spawn(async move {
        match draw(&session, view, format).await {
            Ok(image) => {
                let file = File {
                    place: &["payload", "value", "image"],
                    kind: image.kind,
                    bytes: &image.bytes,
                };
                let given = Given::Image { name: image.name };
                session.reply(id, Reply::Value(given), Some(file));
            }
            Err(code) => session.reply(id, Reply::Error(plain(code)), None),
        }
        session.n_drawing.set(session.n_drawing.get() - 1);
    });
}

async fn draw(session: &Session, view: View, format: Format) -> Result<Image, Code> {
    let explorer = session.explorer;
    let format = match format {
        Format::Svg => saving::Format::Svg,
        Format::Png => saving::Format::Png,
    };
    let deadline_ms = now_ms() + PATIENCE_MS;
    while matches!(*explorer.loading.read_untracked(), Loading::Underway { .. }) {
        wait(deadline_ms).await?;
    }
    let is_open = *explorer.scenario.view().read_untracked() == view;
    // On the page the ranking is a table: its figure is made for this alone.
    if is_open && view != View::Ranking {
        return draw_from(explorer, view, session.gallery, format, deadline_ms).await;
    }
    // A view that is not open is made where nobody sees it.
    let owner = Owner::new();
    let image = draw_apart(&owner, explorer, view, format, deadline_ms).await;
    owner.cleanup();
    image
}

/// All that is made belongs to `owner`.
async fn draw_apart(
    owner: &Owner,
    explorer: Explorer,
    view: View,
    format: saving::Format,
    deadline_ms: f64,
) -> Result<Image, Code> {
    let gallery = owner.with(Gallery::default);
    let coming = owner.with(|| {
        provide_context(explorer);
        provide_context(gallery);
        ScopedFuture::new_untracked(view_code(view).run(()))
    });
    let made = coming.await.ok_or(Code::NotDrawn)?;
    let place = page::apart().ok_or(Code::NotDrawn)?;
    let mounted = owner.with(|| leptos::mount::mount_to(place, move || made));
    let image = draw_from(explorer, view, gallery, format, deadline_ms).await;
    drop(mounted);
    image
}

async fn draw_from(
    explorer: Explorer,
    view: View,
    gallery: Gallery,
    format: saving::Format,
    deadline_ms: f64,
) -> Result<Image, Code> {
    let savable = loop {
        if let Some(savable) = gallery.first() {
            break savable;
        }
        wait(deadline_ms).await?;
    };
    let image = saving::image(explorer, savable, view, format).await;
    let image = image.map_err(|_| Code::NotDrawn)?;
    image.await.ok_or(Code::NotDrawn)
}

async fn wait(deadline_ms: f64) -> Result<(), Code> {
    if now_ms() > deadline_ms {
        return Err(Code::NoFigure);
    }
    pause(LOOK_MS).await;
    Ok(())
}

/// What makes the figures of a view.
fn view_code(view: View) -> code::Code {
    match view {
        View::Ranking => code::ranking_figure(),
        View::Compare => code::compare(),
        View::City => code::city(),
        View::Map => code::map(),
        View::Robustness => code::robustness(),
        View::Explore => code::explore(),
        View::Learn => code::learn(),
        View::Method => code::method(),
        View::Data => code::data(),
    }
}
