"""What `cargo xtask wheel` runs with the installed wheel.

    python check.py DATA README EXPECTED

DATA is the folder of shipped packages, EXPECTED a file of JSON: for each package and
scenario the SHA-256 of the ranks as the command line gives it.
"""

import json
import os
import re
import sys

import numpy as np

from composite_index import Element, Refused, open_package, open_values


def examples(readme):
    """The examples of the README, as they stand there."""
    with open(readme, encoding="utf-8") as file:
        found = re.findall(r"```python\n(.*?)```", file.read(), re.DOTALL)
    assert len(found) == 2, f"{len(found)} examples"
    return found


def refusal(question):
    try:
        question()
    except Refused as why:
        assert why.sentences and all(why.sentences), why
        return why.kind
    return None


def main():
    data, readme, expected = sys.argv[1:]
    with open(expected, encoding="utf-8") as file:
        cases = json.load(file)
    assert cases, "nothing to compare with"
    opened = {}
    for package, scenario, sha256 in cases:
        index = opened.setdefault(package, None) or open_package(os.path.join(data, package))
        opened[package] = index
        ranking = index.rank(scenario)
        assert ranking.sha256 == sha256, f"{package} at '{scenario}': {ranking.sha256}, not {sha256}"
        assert ranking.scores.dtype == np.float64 and ranking.ranks.dtype == np.uint32
        assert len(ranking.ids) == len(ranking.scores) == len(ranking.ranks)
        assert np.array_equal(np.isnan(ranking.scores), ranking.ranks == 0)
        best = ranking.ids[int(np.flatnonzero(ranking.ranks == 1)[0])]
        assert ranking.results["units"][0]["id"] == best, best
    print(f"{len(cases)} rankings of {len(opened)} packages have the SHA-256 of the command line.")

    values = [[1.0, 5.0], [2.0, 4.0], [3.0, 4.5]]
    one = open_values(values, units="abc", indicators=["x", Element("y", lower_is_better=True)])
    # 0, 1/2, 1 by x; 0, 1, 1/2 by y: the last two tie.
    assert list(one.rank().ranks) == [3, 1, 1], one.rank().ranks
    assert refusal(lambda: open_values(values, units="ab", indicators=["x", "y"])) == "data"
    assert refusal(lambda: open_values(values, units="aab", indicators=["x", "y"])) == "data"
    assert refusal(lambda: one.rank("{")) == "scenario"
    assert refusal(lambda: one.rank("norm=goalposts")) == "method"
    assert refusal(lambda: open_package({"a.csv": b"<html>"})) == "data"
    assert one.rank("hat=red").warnings

    os.chdir(data)
    for example in examples(readme):
        exec(compile(example, readme, "exec"), {})
    print("The examples of the README run.")


if __name__ == "__main__":
    main()
