#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the engine's code one operator at a time and reports the changes no test notices.

    cp -r PROJECT COPY && cmake -S COPY -B BUILD -G Ninja
    COPY/tests/core/assessment/mutate.py --source COPY --build BUILD

Works on a copy only (it refuses a folder with .git). The numbers of the method are data and have a
test of their own, tst_profilemutants. Exit status 1 when a mutant survives that is not in the list
of equivalent ones below, each of which says why it changes nothing.
"""
import argparse
import pathlib
import re
import subprocess
import sys

FILES = ["ruletables.cpp", "levels.h", "levels.cpp", "elementrules.h", "claimunderloss.cpp"]

# Cheap and sharp ones first; the later ones are built only for what survives the first.
ROUNDS = [
    ["tst_standards", "tst_reference"],
    ["tst_landmarks", "tst_runningassessment", "tst_whatif", "tst_sensitivity"],
]

REPLACEMENTS = [
    (r"std::min\b", "std::max"),
    (r"std::max\b", "std::min"),
    (r" >= ", " > "),
    (r" <= ", " < "),
    (r"(?<!template) < (?!\w+>)", " <= "),
    (r" > ", " >= "),
    (r" == ", " != "),
    (r" != ", " == "),
    (r" && ", " || "),
    (r" \|\| ", " && "),
    (r" \+ ", " - "),
    (r" - ", " + "),
    (r"(?<=\()!", ""),
    (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"),
]

# (part of the line, replacement) -> why nothing can notice it
EQUIVALENT = {
}


def mutants(path):
    lines = path.read_text().split("\n")
    for number, line in enumerate(lines):
        code = line.split("//")[0]
        if not code.strip() or code.lstrip().startswith(("#", "template", "class", "using")):
            continue
        for pattern, replacement in REPLACEMENTS:
            for match in re.finditer(pattern, code):
                changed = code[: match.start()] + replacement + code[match.end():]
                yield number, line.strip(), match.group().strip(), replacement.strip(), changed


def passes(build, targets):
    built = subprocess.run(["ninja", "-C", build, *targets], capture_output=True)
    if built.returncode != 0:
        return None
    for target in targets:
        program = next((p for p in (build / "tests" / target, build / target) if p.exists()))
        try:
            run = subprocess.run([program], capture_output=True, timeout=300)
        except subprocess.TimeoutExpired:
            return False
        if run.returncode != 0:
            return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--files", nargs="*", default=FILES)
    parser.add_argument("--every", type=int, default=1, help="only every n-th mutant")
    options = parser.parse_args()
    if (options.source / ".git").exists():
        sys.exit("refusing to change a working tree; give a copy")
    folder = options.source / "core" / "assessment"
    if not all(passes(options.build, targets) for targets in ROUNDS):
        sys.exit("the tests do not pass before any change")
    tried = killed = stillborn = equivalent = 0
    survivors = []
    for name in options.files:
        path = folder / name
        original = path.read_text()
        for index, (number, line, old, new, changed) in enumerate(list(mutants(path))):
            if index % options.every:
                continue
            tried += 1
            reason = next((why for (part, by), why in EQUIVALENT.items()
                           if part in line and by == f"{old} -> {new}"), None)
            if reason:
                equivalent += 1
                continue
            lines = original.split("\n")
            lines[number] = changed
            path.write_text("\n".join(lines))
            try:
                outcome = True
                for targets in ROUNDS:
                    outcome = passes(options.build, targets)
                    if not outcome:
                        break
            finally:
                path.write_text(original)
            if outcome is None:
                stillborn += 1
            elif outcome:
                survivors.append(f"{name}:{number + 1}: {line}   [{old} -> {new}]")
                print("survived", survivors[-1], flush=True)
            else:
                killed += 1
    print(f"{tried} mutants: {killed} noticed, {stillborn} did not compile, "
          f"{equivalent} equivalent, {len(survivors)} survived")
    for survivor in survivors:
        print("  " + survivor)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
