#!/usr/bin/env python3
"""Says whether every byte and every rank of this bundle of evidence holds.

    python3 verify.py             in the unpacked folder
    python3 verify.py bundle.zip  or on the file itself

It compares every file with its SHA-256 in manifest.json, and that with SHA256SUMS;
then it runs recompute.py, which computes scores and ranks anew, and compares them with
ranks.txt and results.csv. Python 3.9 or newer; nothing else is needed.

It trusts what is in the bundle to say what the bundle is: whoever can change all of it
can change this script too. `learning-city-index verify` computes the index from the
data set in data/ with the engine itself, from outside.
"""

import csv
import hashlib
import io
import json
import os
import sys
import zipfile

OWN = ("manifest.json", "SHA256SUMS")


def read(place):
    """Every file by its path, and what is wrong with those that cannot be read."""
    files, wrong = {}, []
    if os.path.isdir(place):
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if name != "__pycache__"]
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    files[os.path.relpath(path, place).replace(os.sep, "/")] = file.read()
        return files, wrong
    with zipfile.ZipFile(place) as bundle:
        for name in bundle.namelist():
            try:
                files[name] = bundle.read(name)
            except (zipfile.BadZipFile, zipfile.zlib.error, ValueError, EOFError):
                wrong.append(f"{name} is damaged: it cannot be unpacked.")
    return files, wrong


def bytes_wrong(files, manifest):
    """What is not as the manifest says."""
    damaged = []
    listed = {file["path"]: file["sha256"] for file in manifest["files"]}
    for path, sha256 in listed.items():
        if path not in files:
            damaged.append(f"{path} is missing, or cannot be read.")
        elif hashlib.sha256(files[path]).hexdigest() != sha256:
            damaged.append(f"{path} has changed.")
    damaged += [f"{path} is not in the manifest." for path in files if path not in listed and path not in OWN]
    sums = {**listed, "manifest.json": hashlib.sha256(files["manifest.json"]).hexdigest()}
    expected = "".join(f"{sha256}  {path}\n" for path, sha256 in sums.items())
    if files.get("SHA256SUMS", b"").decode(errors="replace") != expected:
        damaged.append("manifest.json or SHA256SUMS has changed: they do not agree.")
    return damaged


def ranks_wrong(files, manifest):
    """What recompute.py finds otherwise."""
    names = {"__name__": "recompute"}
    exec(compile(files["recompute.py"], "recompute.py", "exec"), names)
    index = names["INDEX"]
    try:
        _, found, sha256 = names["checked"](index)
    except SystemExit as why:
        return [str(why)]
    wrong = []
    if sha256 != manifest["ranks"]["sha256"]:
        wrong.append("The SHA-256 of the ranks is not that of the manifest.")
    if names["canonical"](index["ids"], found).encode() != files.get("ranks.txt"):
        wrong.append("ranks.txt has other ranks.")
    computed = {id: str(rank or "") for id, rank in zip(index["ids"], found)}
    for row in csv.DictReader(io.StringIO(files.get("results.csv", b"").decode("utf-8-sig"))):
        if row["id"] in computed and row["rank"] != computed[row["id"]]:
            wrong.append(f"results.csv has another rank for {row['id']!a}.")
    return wrong


def main():
    if any(word in ("-h", "--help") for word in sys.argv[1:]):
        print(__doc__.strip())
        return
    place = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    files, wrong = read(place)
    if "manifest.json" not in files:
        raise SystemExit("This is no bundle of evidence: there is no manifest.json.")
    manifest = json.loads(files["manifest.json"])
    wrong += bytes_wrong(files, manifest)
    # A script that has changed is not run.
    if not any(line.startswith("recompute.py ") for line in wrong):
        wrong += ranks_wrong(files, manifest)
    for line in wrong:
        print(line)
    if wrong:
        raise SystemExit("The bundle does not hold.")
    ranks = manifest["ranks"]
    print(f"Every byte holds: {len(manifest['files'])} files.")
    print(f"Every rank holds: {ranks['ranked']} ranked, SHA-256 {ranks['sha256']}.")


if __name__ == "__main__":
    main()
