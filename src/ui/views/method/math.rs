//! Formulas as the browser's own mathematics: a small tree that becomes MathML.

use leptos::prelude::*;

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Term {
    /// A variable.
    Variable(&'static str),
    /// A number, as the reader's language writes it.
    Number(String),
    /// Words.
    Words(String),
    /// An operator, a sign or a bracket.
    Sign(&'static str),
    /// Terms side by side.
    Row(Vec<Term>),
    /// A fraction.
    Over(Box<Term>, Box<Term>),
    /// With something below on the right.
    Below(Box<Term>, Box<Term>),
    /// With something above on the right.
    Above(Box<Term>, Box<Term>),
    /// With something right beneath, as the sum over all.
    Beneath(Box<Term>, Box<Term>),
    /// With a bar, as a mean has.
    Bar(Box<Term>),
}

/// A variable.
pub(super) fn v(name: &'static str) -> Term {
    Term::Variable(name)
}

/// A sign.
pub(super) fn s(sign: &'static str) -> Term {
    Term::Sign(sign)
}

/// A number or a word that is written already.
pub(super) fn n(number: impl Into<String>) -> Term {
    Term::Number(number.into())
}

/// Words.
pub(super) fn w(words: impl Into<String>) -> Term {
    Term::Words(words.into())
}

/// Terms side by side.
pub(super) fn row(terms: impl IntoIterator<Item = Term>) -> Term {
    Term::Row(terms.into_iter().collect())
}

/// A fraction.
pub(super) fn over(above: Term, below: Term) -> Term {
    Term::Over(above.into(), below.into())
}

/// A term with an index.
pub(super) fn sub(term: Term, index: Term) -> Term {
    Term::Below(term.into(), index.into())
}

/// A term with an exponent.
pub(super) fn sup(term: Term, exponent: Term) -> Term {
    Term::Above(term.into(), exponent.into())
}

/// A sum, a product or a minimum over an index.
pub(super) fn each(sign: &'static str, index: &'static str) -> Term {
    Term::Beneath(s(sign).into(), v(index).into())
}

/// A mean.
pub(super) fn bar(term: Term) -> Term {
    Term::Bar(term.into())
}

impl Term {
    fn view(self) -> AnyView {
        match self {
            Self::Variable(name) => view! { <mi>{name}</mi> }.into_any(),
            Self::Number(number) => view! { <mn>{number}</mn> }.into_any(),
            Self::Words(words) => view! { <mtext>{words}</mtext> }.into_any(),
            Self::Sign(sign) => view! { <mo>{sign}</mo> }.into_any(),
            Self::Row(terms) => {
                let terms: Vec<AnyView> = terms.into_iter().map(Self::view).collect();
                view! { <mrow>{terms}</mrow> }.into_any()
            }
            Self::Over(above, below) => {
                view! { <mfrac>{above.view()}{below.view()}</mfrac> }.into_any()
            }
            Self::Below(term, index) => {
                view! { <msub>{term.view()}{index.view()}</msub> }.into_any()
            }
            Self::Above(term, exponent) => {
                view! { <msup>{term.view()}{exponent.view()}</msup> }.into_any()
            }
            Self::Beneath(term, index) => {
                view! { <munder>{term.view()}{index.view()}</munder> }.into_any()
            }
            Self::Bar(term) => view! { <mover>{term.view()}<mo>"¯"</mo></mover> }.into_any(),
        }
    }
}

/// A formula on a line of its own.
#[component]
pub(super) fn Formula(
    /// What it says.
    #[prop(into)]
    term: Signal<Term>,
) -> impl IntoView {
    view! {
        <div class="formula">
            {move || view! { <math display="block" dir="ltr">{term.get().view()}</math> }}
        </div>
    }
}
