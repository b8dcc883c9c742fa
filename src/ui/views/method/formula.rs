//! The formula of each choice. x is a figure, y points on the common scale,
//! w a weight, S a score.

use super::math::{Term, bar, each, n, over, row, s, sub, sup, v, w};
use i18n::Texts;
use scenario::{AggregationChoice, ImputationChoice, NormalisationChoice, TreatmentChoice};

/// What is done about outliers; nothing to say where nothing is.
pub(super) fn treatment(choice: TreatmentChoice) -> Term {
    let x = || v("x");
    let end = |name| sub(x(), v(name));
    let treated = || row([x(), s("′"), s("=")]);
    let logarithm = || {
        row([
            s("ln"),
            s("("),
            x(),
            s("−"),
            end("min"),
            s("+"),
            n("0.01"),
            s("("),
            end("max"),
            s("−"),
            end("min"),
            s(")"),
            s(")"),
        ])
    };
    match choice {
        TreatmentChoice::None => row([treated(), x()]),
        TreatmentChoice::Winsorise => row([
            treated(),
            s("min"),
            s("("),
            s("max"),
            s("("),
            x(),
            s(","),
            sub(x(), row([s("("), n("1"), s("+"), v("a"), s(")")])),
            s(")"),
            s(","),
            sub(x(), row([s("("), v("n"), s("−"), v("b"), s(")")])),
            s(")"),
            s(","),
            v("a"),
            s("+"),
            v("b"),
            s("≤"),
            n("5"),
        ]),
        TreatmentChoice::Logarithm => row([treated(), logarithm()]),
    }
}

/// What stands in for a gap.
pub(super) fn imputation(choice: ImputationChoice) -> Option<Term> {
    let stand_in = || row([sub(v("x"), s("?")), s("=")]);
    let mean =
        |count: Term, index| row([over(n("1"), count), each("∑", index), sub(v("x"), v(index))]);
    let median = |index| row([s("median"), s("("), sub(v("x"), v(index)), s(")")]);
    let of_group = || row([v("i"), s("∈"), v("g")]);
    match choice {
        ImputationChoice::None => None,
        ImputationChoice::Mean => Some(row([stand_in(), mean(v("n"), "i")])),
        ImputationChoice::Median => Some(row([stand_in(), median("i")])),
        ImputationChoice::GroupMean => {
            let terms = [
                stand_in(),
                mean(sub(v("n"), v("g")), "i"),
                s(","),
                of_group(),
            ];
            Some(row(terms))
        }
        ImputationChoice::GroupMedian => Some(row([stand_in(), median("i"), s(","), of_group()])),
    }
}

/// How a figure becomes points; the ends of the scale are written out.
pub(super) fn normalisation(
    choice: NormalisationChoice,
    ends: (String, String),
    texts: &Texts,
) -> Term {
    let x = || v("x");
    let at = |id: &'static str| sub(v("x"), w(texts.get(id)));
    let points = || row([v("y"), s("=")]);
    let way =
        |from: Term, to: Term| over(row([x(), s("−"), from.clone()]), row([to, s("−"), from]));
    let is_from_zero = ends.0 == texts.numerals().count(0);
    let scaled = |share: Term| {
        let span = if is_from_zero {
            n(ends.1.clone())
        } else {
            row([s("("), n(ends.1.clone()), s("−"), n(ends.0.clone()), s(")")])
        };
        let from = if is_from_zero {
            row([])
        } else {
            row([n(ends.0.clone()), s("+")])
        };
        row([points(), from, span, s("·"), share])
    };
    let worse = || w(texts.get("math-worse"));
    let turned = |reference: Term| {
        let size = row([s("|"), reference.clone(), s("|")]);
        over(row([x(), s("−"), reference]), size)
    };
    match choice {
        NormalisationChoice::Goalposts | NormalisationChoice::MinMax => {
            scaled(way(at("math-worst"), at("math-best")))
        }
        NormalisationChoice::ToTarget => row([points(), way(at("math-worst"), at("math-target"))]),
        NormalisationChoice::ZScore => {
            row([points(), s("±"), over(row([x(), s("−"), bar(x())]), v("s"))])
        }
        NormalisationChoice::Percentile => scaled(over(worse(), row([v("n"), s("−"), n("1")]))),
        NormalisationChoice::Rank => row([points(), n("1"), s("+"), worse()]),
        NormalisationChoice::Borda => row([points(), worse()]),
        NormalisationChoice::ToBest => row([points(), n("1"), s("±"), turned(at("math-best"))]),
        NormalisationChoice::ToMean => row([points(), n("1"), s("±"), turned(bar(x()))]),
        NormalisationChoice::FractionOfMaximum => row([points(), over(x(), sub(x(), v("max")))]),
        NormalisationChoice::AboveAverage => row([
            points(),
            s("±"),
            n("1"),
            s(","),
            over(
                row([s("|"), x(), s("−"), bar(x()), s("|")]),
                row([s("|"), bar(x()), s("|")]),
            ),
            s(">"),
            n("0.2"),
            s(";"),
            n("0"),
        ]),
    }
}

/// What a weight comes to.
pub(super) fn share() -> Term {
    let raw = |index| sub(v("w"), v(index));
    row([
        sub(v("w"), row([v("j")])),
        s("′"),
        s("="),
        over(raw("j"), row([each("∑", "k"), raw("k")])),
        s(","),
        each("∑", "j"),
        raw("j"),
        s("′"),
        s("="),
        n("1"),
    ])
}

/// How indicators combine within a principle.
pub(super) fn within() -> Term {
    let (weight, points) = (sub(v("w"), v("j")), sub(v("y"), v("j")));
    row([sub(v("y"), v("p")), s("="), each("∑", "j"), weight, points])
}

/// How principles combine.
pub(super) fn aggregation(choice: AggregationChoice, texts: &Texts) -> Term {
    let score = || row([v("S"), s("=")]);
    let weight = || sub(v("w"), v("p"));
    let points = || sub(v("y"), v("p"));
    let penalised = || row([v("M"), s("−"), over(sup(v("σ"), n("2")), v("M"))]);
    let of = |standard: Term| {
        row([
            s(","),
            sub(v("z"), v("p")),
            s("="),
            n("100"),
            s("+"),
            standard,
        ])
    };
    match choice {
        AggregationChoice::Arithmetic => row([score(), each("∑", "p"), weight(), points()]),
        AggregationChoice::Geometric => {
            let power = Term::Above(Box::new(points()), Box::new(weight()));
            row([score(), each("∏", "p"), power])
        }
        AggregationChoice::Harmonic => {
            let sum = row([each("∑", "p"), over(weight(), points())]);
            row([score(), over(n("1"), sum)])
        }
        AggregationChoice::Weakest => row([score(), each("min", "p"), points()]),
        AggregationChoice::Copeland => row([
            score(),
            w(texts.get("math-wins")),
            s("−"),
            w(texts.get("math-losses")),
        ]),
        AggregationChoice::MazziottaPareto => {
            let standard = over(row([points(), s("−"), bar(points())]), sub(v("s"), v("p")));
            row([score(), penalised(), of(row([n("10"), s("·"), standard]))])
        }
        AggregationChoice::AdjustedMazziottaPareto => {
            let span = row([sub(v("y"), v("max")), s("−"), sub(v("y"), v("min"))]);
            let standard = over(row([points(), s("−"), v("r")]), span);
            row([score(), penalised(), of(row([n("60"), s("·"), standard]))])
        }
    }
}

/// What a rank is.
pub(super) fn rank(texts: &Texts) -> Term {
    row([v("r"), s("="), n("1"), s("+"), w(texts.get("math-higher"))])
}
