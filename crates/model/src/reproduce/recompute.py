#!/usr/bin/env python3
"""Recomputes an index that was made with the Learning City Index Explorer.

It holds the figures, the framework with the weights in force and every choice of the
method, computes scores and ranks from them with nothing but Python's own library, and
stops if a score differs from the explorer's by more than a millionth, or a rank at all.
What stands in it as values because it comes of a search are figures after outliers
were treated; where nothing was treated they are as published.

    python3 recompute.py             print the ranking
    python3 recompute.py --sha256    print the SHA-256 of the ranks

Python 3.9 or newer.
"""

import hashlib
import json
import math
import sys
from statistics import median

NAN = math.nan
TOLERANCE = 1e-6


def present(xs):
    return [x for x in xs if not math.isnan(x)]


def mean(xs):
    return math.fsum(xs) / len(xs)


def ties(a, b, floor):
    """Scores that agree to twelve digits tie; a missing one ties with nothing."""
    return a == b or abs(a - b) <= max(floor, 1e-12 * max(abs(a), abs(b)))


def ranks(xs, lower_first, floor):
    """1 for the first, ties sharing the best; 0 where there is no value."""
    sign = 1 if lower_first else -1
    order = sorted((i for i, x in enumerate(xs) if not math.isnan(x)), key=lambda i: sign * xs[i])
    found, start = [0] * len(xs), 0
    for place, i in enumerate(order):
        if not ties(xs[order[start]], xs[i], floor):
            start = place
        found[i] = start + 1
    return found


def fill(xs, how, groups):
    """Gaps, by the mean or the median of all or of the same group."""
    if how is None:
        return xs
    middle = median if "median" in how else mean
    if "group" not in how:
        groups = [""] * len(xs)
    known = {}
    for x, group in zip(xs, groups):
        if group is not None and not math.isnan(x):
            known.setdefault(group, []).append(x)
    stand_ins = {group: middle(values) for group, values in known.items()}
    return [stand_ins.get(group, NAN) if math.isnan(x) else x for x, group in zip(xs, groups)]


def between(xs, worst, best, low, high):
    """From the worst at the lower end to the best at the upper, and not beyond."""
    span = best - worst
    return [x if math.isnan(x) else min(max(low + (x - worst) / span * (high - low), low), high) for x in xs]


def normalise(xs, indicator, method):
    """One scale for all indicators, more being better."""
    kind, known = method["kind"], present(xs)
    lower = indicator["lower_is_better"]
    sign = -1 if lower else 1
    low, high = method.get("range") or (0, 1)
    if kind == "goalposts":
        return between(xs, *indicator["goalposts"], low, high)
    least, greatest = min(known), max(known)
    worst, best = (greatest, least) if lower else (least, greatest)
    if kind == "min_max":
        return between(xs, worst, best, low, high)
    if kind == "z_score":
        middle = mean(known)
        deviation = math.sqrt(math.fsum((x - middle) ** 2 for x in known) / (len(known) - 1))
        return [sign * (x - middle) / deviation for x in xs]
    if kind in ("rank", "borda", "percentile"):
        found = [rank if rank else NAN for rank in ranks(xs, not lower, 0.0)]
        if kind == "rank":
            return found
        others = len(known) - 1
        scale = 1 if kind == "borda" else (high - low) / others
        start = 0 if kind == "borda" else low
        return [start + (rank - 1) * scale for rank in found]
    if kind == "distance_to_target":
        target = indicator["goalposts"][1]
        return between(xs, worst, target, 0, 1)
    if kind == "fraction_of_maximum":
        return [1 - x / greatest if lower else x / greatest for x in xs]
    middle = best if kind == "to_best" else mean(known)
    difference = [sign * (x - middle) / abs(middle) for x in xs]
    if kind in ("to_best", "to_mean"):
        return [1 + x for x in difference]
    if kind == "above_mean":
        threshold = method["threshold"]
        return [x if math.isnan(x) else float((x > threshold) - (x < -threshold)) for x in difference]
    raise ValueError(f"unknown scale: {kind}")


def weighted(row, weights):
    """The mean of what is there and weighs anything."""
    pairs = [(x, w) for x, w in zip(row, weights) if w > 0 and not math.isnan(x)]
    share = math.fsum(w for _, w in pairs)
    return math.fsum(w * x for x, w in pairs) / share if pairs else NAN


def penalised(row, weights):
    """Mazziotta and Pareto: the mean less a penalty for an uneven profile."""
    middle = weighted(row, weights)
    return middle - weighted([(x - middle) ** 2 for x in row], weights) / middle


def copeland(columns, weights, floor):
    """Wins less losses against every other city, by weighted majority."""
    columns = [(column, w) for column, w in zip(columns, weights) if w > 0]
    win = 1e-12 * math.fsum(w for _, w in columns)
    n = len(columns[0][0])
    scores = [0.0 if any(not math.isnan(column[i]) for column, _ in columns) else NAN for i in range(n)]
    for i in range(n):
        for j in range(i + 1, n):
            margin = 0.0
            for column, w in columns:
                x, y = column[i], column[j]
                if not (math.isnan(x) or math.isnan(y)) and not ties(x, y, floor):
                    margin += w if x > y else -w
            outcome = (margin > win) - (margin < -win)
            scores[i] += outcome
            scores[j] -= outcome
    return scores


def combine(columns, dimension):
    """The scores of a dimension, of those of what it is made of."""
    weights = dimension["weights"]
    kind, floor = dimension["kind"], dimension["floor"]
    if kind == "copeland":
        return copeland(columns, weights, floor)
    if kind == "mazziotta_pareto":
        columns = [standard(column, floor) for column in columns]
    change, undo = (lambda x: x), (lambda x: x)
    if kind == "geometric":
        change, undo = (lambda x: math.log(x) if x > 0 else NAN), math.exp
    elif kind == "harmonic":
        change, undo = (lambda x: 1 / x if x > 0 else NAN), (lambda x: 1 / x)
    elif kind == "adjusted_mazziotta_pareto":
        low, high = dimension["entering"]
        reference, factor = dimension["reference"], 60 / (high - low)
        change = lambda x: 100 + factor * (x - reference)
        undo = lambda x: reference + (x - 100) / factor
    scores = []
    for row in zip(*columns):
        row = [x if math.isnan(x) else change(x) for x in row]
        if kind == "weakest":
            x = min(present([x for x, w in zip(row, weights) if w > 0]), default=NAN)
        elif "mazziotta" in kind:
            x = penalised(row, weights)
        else:
            x = weighted(row, weights)
        scores.append(x if math.isnan(x) else undo(x))
    if dimension["bounds"]:
        low, high = dimension["bounds"]
        scores = [x if math.isnan(x) else min(max(x, low), high) for x in scores]
    return scores


def standard(xs, floor):
    """To mean 100 and standard deviation 10."""
    known = present(xs)
    if not known:
        return xs
    middle = mean(known)
    if ties(min(known), max(known), floor):
        return [x if math.isnan(x) else 100.0 for x in xs]
    deviation = math.sqrt(math.fsum((x - middle) ** 2 for x in known) / len(known))
    return [100 + 10 / deviation * (x - middle) for x in xs]


def compute(index):
    """Scores and ranks of all cities, in the order of their ids in `index`."""
    columns = {}
    for indicator in index["indicators"]:
        xs = [NAN if x is None else float(x) for x in indicator["figures"]]
        xs = fill(xs, index["imputation"], index["groups"])
        left_out = indicator["left_out"] or not present(xs)
        # Where several years set the scale, the others' figures stand behind these.
        others = [NAN if x is None else float(x) for x in indicator["others"]]
        scaled = [NAN] * len(xs) if left_out else normalise(xs + others, indicator, index["scale"])
        columns[indicator["code"]] = scaled[: len(xs)]
    for dimension in index["dimensions"]:
        entering = []
        for code, mirror in zip(dimension["children"], dimension["mirrors"]):
            column = columns[code]
            entering.append(column if mirror is None else [mirror - x for x in column])
        columns[dimension["code"]] = combine(entering, dimension)
    scores = columns[index["dimensions"][-1]["code"]]
    scores = [x if ranked else NAN for x, ranked in zip(scores, index["ranked"])]
    return scores, ranks(scores, index["lower_is_better"], index["floor"])


def canonical(ids, found):
    """Ranks in the one form that checksums are taken of."""
    escapes = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
    rows = sorted(zip(ids, found), key=lambda row: row[0].encode())
    lines = [f"{id.translate(escapes)}\t{rank or ''}\n" for id, rank in rows]
    return "id\trank\n" + "".join(lines)


def checked(index):
    """Scores and ranks that agree with the explorer's, or an error that says where not."""
    scores, found = compute(index)
    for id, here, there in zip(index["ids"], scores, index["scores"]):
        there = NAN if there is None else there
        if math.isnan(here) != math.isnan(there) or abs(here - there) > TOLERANCE:
            raise SystemExit(f"The score of {id} is {here}; the explorer's is {there}.")
    sha256 = hashlib.sha256(canonical(index["ids"], found).encode()).hexdigest()
    if sha256 != index["sha256"]:
        raise SystemExit(f"The ranks differ: their SHA-256 is {sha256}, the explorer's {index['sha256']}.")
    return scores, found, sha256


def main():
    if sys.version_info < (3, 9):
        raise SystemExit("Python 3.9 or newer is needed.")
    if "--help" in sys.argv or "-h" in sys.argv:
        print(__doc__.strip())
        return
    scores, found, sha256 = checked(INDEX)
    if "--sha256" in sys.argv:
        print(sha256)
        return
    ranked = sorted((rank, place) for place, rank in enumerate(found) if rank)
    for rank, place in ranked:
        print(f"{rank:>6}  {scores[place]:>12.6f}  {ascii(INDEX['ids'][place])[1:-1]}")
    print(f"All {len(ranked)} scores and ranks agree with the explorer's; SHA-256 of the ranks: {sha256}")


# What was computed, as JSON.
INDEX = json.loads(r'''@INDEX@''')

if __name__ == "__main__":
    main()
