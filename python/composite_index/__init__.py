"""Composite indices such as the Learning City Index.

Figures and a scenario in, scores, ranks and their SHA-256 out: the engine of the
Learning City Index Explorer, with numpy arrays in and out.
"""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np

from ._engine import Opened as _Opened

__all__ = ["Element", "Index", "Refused", "Ranking", "open_package", "open_values"]

Scenario = Union[str, Mapping[str, Any]]


class Refused(ValueError):
    """Why there is no answer.

    ``kind`` is "data", "scenario" or "method"; ``sentences`` says everything that is
    wrong, a sentence each.
    """

    def __init__(self, kind: str, sentences: Sequence[str]) -> None:
        super().__init__("\n".join(sentences))
        self.kind = kind
        self.sentences = list(sentences)


@dataclass(frozen=True)
class Element:
    """An indicator, or what indicators are grouped under.

    ``pillar`` is the code of what it belongs to, none for the index itself;
    ``goalposts`` are the worst and the best end of an indicator.
    """

    code: str
    pillar: str | None = None
    weight: float = 1.0
    lower_is_better: bool = False
    goalposts: tuple[float, float] | None = None


@dataclass(frozen=True)
class Ranking:
    """Scores and ranks for a scenario.

    ``ids``, ``scores`` (NaN where a unit is not ranked) and ``ranks`` (0 there) are in
    the order of the data set. ``sha256`` is that of the ranks: equal wherever the same
    is computed, in the explorer, on the command line, in Node or here. ``results`` is
    everything, as the explorer gives it to other pages.
    """

    ids: list[str]
    scores: np.ndarray
    ranks: np.ndarray
    sha256: str
    warnings: list[str]
    results: dict[str, Any]


def _asked(question, *arguments):
    """An answer of the engine, or its refusal as an error of this package."""
    try:
        return question(*arguments)
    except ValueError as error:
        told = json.loads(str(error))
        raise Refused(told["kind"], told["sentences"]) from None


class Index:
    """A data set that was opened."""

    def __init__(self, opened: _Opened) -> None:
        self._opened = opened
        about = json.loads(opened.about())
        self.name: str = about["name"]
        self.title: str = about["title"]
        self.version: str = about["version"]
        self.sha256: str = about["sha256"]
        self.warnings: list[str] = about["warnings"]

    def rank(self, scenario: Scenario = "") -> Ranking:
        """Scores and ranks for a scenario: settings by their names, JSON, an address of
        the explorer, or the query of one. Without any, as the data set proposes."""
        text = scenario if isinstance(scenario, str) else json.dumps(dict(scenario))
        results, warnings, ids, scores, ranks = _asked(self._opened.answer, text)
        results = json.loads(results)
        return Ranking(
            ids=json.loads(ids),
            scores=np.frombuffer(scores, dtype=np.float64),
            ranks=np.frombuffer(ranks, dtype=np.uint32),
            sha256=results["sha256"],
            warnings=json.loads(warnings),
            results=results,
        )


def open_package(
    place: str | os.PathLike[str] | Mapping[str, bytes], *, plan: str | None = None
) -> Index:
    """Opens a data set: the folder of a Data Package, a ZIP file of one, a workbook, a
    table, or files by their names. `plan` is what an address of the explorer says of a
    table that does not describe itself."""
    if isinstance(place, Mapping):
        files = [(str(name), bytes(content)) for name, content in place.items()]
    elif os.path.isdir(place):
        files = [_read(place, name) for name in _names(place)]
    else:
        folder, name = os.path.split(os.fspath(place))
        files = [_read(folder, name)]
    return Index(_asked(_Opened.of_files, files, plan))


def _names(folder: str | os.PathLike[str]) -> list[str]:
    """The files of a package: those of its folder, and those that its descriptor says
    lie in folders within it."""
    names = sorted(name for name in os.listdir(folder) if name.endswith((".csv", ".json")))
    if "datapackage.json" not in names:
        return names
    try:
        descriptor = json.loads(_read(folder, "datapackage.json")[1])
        named = [table["path"] for table in descriptor["resources"]]
        named += descriptor.get("index", {}).get("translations", {}).values()
    except (ValueError, LookupError, TypeError, AttributeError):
        # What is wrong with it is told when the package is opened.
        return names
    further = {posixpath.normpath(name) for name in named if isinstance(name, str)}
    within = sorted(name for name in further if not name.startswith(("/", "..")))
    is_new = [name for name in within if name not in names]
    return names + [name for name in is_new if os.path.isfile(os.path.join(folder, name))]


def _read(folder: str | os.PathLike[str], name: str) -> tuple[str, bytes]:
    with open(os.path.join(folder, name), "rb") as file:
        return name, file.read()


def _element(given: str | Element) -> dict[str, Any]:
    element = Element(given) if isinstance(given, str) else given
    return {
        "code": element.code,
        "pillar": element.pillar,
        "weight": element.weight,
        "lower_is_better": element.lower_is_better,
        "goalposts": element.goalposts,
    }


def open_values(
    values: Any,
    *,
    units: Sequence[str],
    indicators: Iterable[str | Element],
    pillars: Iterable[str | Element] = (),
    name: str = "",
) -> Index:
    """Takes figures from memory: a row for each unit, a column for each indicator, NaN
    where a figure is missing."""
    figures = np.ascontiguousarray(values, dtype=np.float64)
    columns = [_element(indicator) for indicator in indicators]
    if figures.shape != (len(units), len(columns)):
        raise Refused(
            "data",
            [f"{len(units)} units and {len(columns)} indicators need as many rows and columns, not {figures.shape}."],
        )
    what = {
        "name": name,
        "units": [str(unit) for unit in units],
        "indicators": columns,
        "pillars": [_element(pillar) for pillar in pillars],
    }
    return Index(_asked(_Opened.of_values, json.dumps(what), figures.tobytes()))
