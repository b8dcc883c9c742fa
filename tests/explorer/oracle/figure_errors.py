"""How sure the ranks of English districts are as far as their figures go.

An independent calculation of what `tests/explorer/margins.rs` has the engine
answer: Python's own random numbers, no code shared. Run it from the root of the
project; it writes `figure_errors.csv` beside itself.

    python3 tests/explorer/oracle/figure_errors.py

Figures of 2022, goalposts as published, means with the published weights. Each
figure with 95 % limits is drawn from two halves of a normal distribution that
reach these limits; all are drawn independently.
"""

import csv
import pathlib
import random

YEAR, DRAWS, REACH = "2022", 4000, 1.959963984540054
HERE = pathlib.Path(__file__).parent
DATA = HERE.parents[2] / "public/data/english-districts"


def rows(name):
    with open(DATA / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


framework = rows("framework.csv")
root = next(node["code"] for node in framework if not node["parent"])
pillars = [node["code"] for node in framework if node["parent"] == root]
indicators = [node for node in framework if node["parent"] in pillars]
weight = {node["code"]: float(node["weight"] or 1) for node in framework}

figures = {}
for of_year in ("", YEAR):
    for row in rows("values.csv"):
        if row["year"] == of_year:
            for node in indicators:
                text = row.get(node["code"], "")
                if text:
                    figures[row["id"], node["code"]] = float(text)
limits = {}
for row in rows("limits.csv"):
    key = row["id"], row["indicator"]
    if row["year"] in ("", YEAR) and key in figures:
        limits[key] = float(row["lower"]), float(row["upper"])

cities = [row["id"] for row in rows("cities.csv")]
present = {
    city: sum((city, node["code"]) in figures for node in indicators) for city in cities
}
ranked = [
    city
    for city in cities
    if present[city] >= 0.75 * len(indicators)
    and all(
        any((city, node["code"]) in figures for node in indicators if node["parent"] == pillar)
        for pillar in pillars
    )
]


def score(city, figure_of):
    total = share = 0.0
    for pillar in pillars:
        sum_, of = 0.0, 0.0
        for node in indicators:
            code = node["code"]
            if node["parent"] != pillar or (city, code) not in figures:
                continue
            worst, best = float(node["worst"]), float(node["best"])
            at = 100.0 * (figure_of(city, code) - worst) / (best - worst)
            sum_ += weight[code] * min(100.0, max(0.0, at))
            of += weight[code]
        total += weight[pillar] * sum_ / of
        share += weight[pillar]
    return total / share


def ranks(figure_of):
    scores = {city: score(city, figure_of) for city in ranked}
    order = sorted(scores.values(), reverse=True)
    first = {}
    for place, value in enumerate(order, 1):
        first.setdefault(value, place)
    return {city: first[value] for city, value in scores.items()}


def drawn(chance):
    def figure_of(city, code):
        value = figures[city, code]
        if (city, code) not in limits:
            return value
        low, high = limits[city, code]
        z = chance.gauss(0.0, 1.0)
        return value + z * ((value - low) if z < 0 else (high - value)) / REACH

    return figure_of


def main():
    nominal = ranks(lambda city, code: figures[city, code])
    chance = random.Random(20221)
    all_ranks = {city: [] for city in ranked}
    for _ in range(DRAWS):
        for city, rank in ranks(drawn(chance)).items():
            all_ranks[city].append(rank)
    with open(HERE / "figure_errors.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["id", "rank", "low", "median", "high"])
        for city in ranked:
            found = sorted(all_ranks[city])
            at = lambda share: found[min(DRAWS - 1, int(share * DRAWS))]
            out.writerow([city, nominal[city], at(0.05), at(0.5), at(0.95)])
    print(len(ranked), "ranked,", len(limits), "of", len(figures), "figures with limits")


if __name__ == "__main__":
    main()
