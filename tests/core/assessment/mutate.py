#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the engine's code one operator at a time and reports the changes no test notices.

    tests/core/assessment/mutate.py --build build/dev --log mutants.txt

Needs a finished build (ninja). The working tree is never touched: the changed file is written to a
temporary folder, compiled from there and linked in front of the library. The numbers of the method
are data and have a test of their own, tst_profilemutants. What the log knows already is not tried
again. Exit status 1 when a mutant survives that is not in equivalentmutants.txt, where each says
why it changes nothing.
"""
import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent

ALL_TESTS = ["tst_standards", "tst_landmarks", "tst_hittingset", "tst_whatif",
             "tst_runningassessment", "tst_reasons", "tst_liveassessment", "tst_reference",
             "tst_sensitivity", "tst_defeatprices", "tst_missing"]
# Those that reach what carries, defeats and is missing; the others never call it.
DEFEAT_TESTS = ["tst_landmarks", "tst_whatif", "tst_defeatprices", "tst_sensitivity"]
MISSING_TESTS = ["tst_landmarks", "tst_missing", "tst_whatif"]

# What is changed -> what has to be compiled again for it, and the tests that are asked, cheap and
# sharp ones first; the one that noticed the last change is asked first of the next.
UNITS = {
    "elementrules.h": (["levels.cpp", "claimunderloss.cpp"], ALL_TESTS),
    "levels.h": (["levels.cpp", "claimunderloss.cpp"], ALL_TESTS),
    **{name: ([name], ALL_TESTS) for name in (
        "levels.cpp", "ruletables.cpp", "hittingset.cpp", "challenges.cpp", "results.cpp",
        "elementresults.cpp", "claimresults.cpp", "claimcompiler.cpp", "compiledcase.cpp",
        "caseorder.cpp", "caseupdates.cpp", "runningassessment.cpp")},
    **{name: ([name], DEFEAT_TESTS) for name in (
        "claimunderloss.cpp", "sensitivity.cpp", "defeatsearch.cpp", "defeatbases.cpp",
        "defeatcosts.cpp", "defeatformula.cpp", "defeatleaves.cpp")},
    "missing.cpp": (["missing.cpp"], MISSING_TESTS),
}

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

# As mutants.h calls them.
OPERATORS = {"<": "Less", "<=": "LessEqual", ">": "Greater", ">=": "GreaterEqual", "==": "Equal",
             "!=": "NotEqual", "+": "Plus", "-": "Minus", "&&": "And", "||": "Or"}


class Mutant:
    """One change of one place in a file."""

    def __init__(self, number, row, line, begin, old, new):
        self.number = number
        self.row = row
        self.line = line.strip()
        self.begin = begin
        self.end = begin + len(old)
        self.old = old.strip()
        self.new = new
        self.change = f"{self.old} -> {new.strip()}"
        self.name = ""

    def applied(self, text):
        return text[: self.begin] + self.new + text[self.end:]

    def insertions(self, text):
        """(from, to, text) that make the place one of which mutants.h chooses; None where the
        change has to be compiled by itself."""
        middle = self.begin + 1 + len(self.old) if self.new.startswith(" ") else self.end
        if self.old in OPERATORS:
            name = f" ::mutants::{OPERATORS[self.old]}{{{self.number}}} {self.old}"
            if self.old not in ("&&", "||"):
                return [(middle, middle, name)]
            end = operand_end(text, middle, self.old)
            return [(middle, middle, name + " [&] { return bool("), (end, end, "); }")]
        if self.old.startswith("std::") and text[self.end] == "(":
            least = "true" if self.old == "std::min" else "false"
            return [(self.begin, self.end, f"::mutants::Extreme{{{self.number}, {least}}}")]
        if self.old == "!":
            return [(self.begin, self.begin, f"::mutants::isChosen({self.number}) != ")]
        if self.old in ("true", "false"):
            return [(self.begin, self.end, f"(::mutants::isChosen({self.number}) != {self.old})")]
        return None


def operand_end(text, begin, operator):
    """Where the right side of && or || ends."""
    depth = 0
    place = begin
    while True:
        here = text[place]
        if here in "([{":
            depth += 1
        elif here in ")]}":
            if depth == 0:
                return place
            depth -= 1
        elif depth == 0:
            if here in ";,?" or text[place: place + 2] == "||" \
                    or (operator == "&&" and text[place: place + 2] == "&&"):
                return place
            if here == ":":
                if text[place: place + 2] != "::":
                    return place
                place += 1
            elif here == "/" and text[place: place + 2] == "//":
                place = text.index("\n", place)
        place += 1


def mutants(path):
    text = path.read_text()
    begin = 0
    number = 0
    names = {}
    for row, line in enumerate(text.split("\n")):
        code = line.split("//")[0]
        if code.strip() and not code.lstrip().startswith(
                ("#", "template", "class", "using", "static_assert")):
            for pattern, replacement in REPLACEMENTS:
                for match in re.finditer(pattern, code):
                    number += 1
                    mutant = Mutant(number, row, line, begin + match.start(), match.group(),
                                    replacement)
                    name = f"{path.name}: {mutant.line} ¦ {mutant.change}"
                    names[name] = names.get(name, 0) + 1
                    mutant.name = f"{name} ¦ {names[name]}"
                    yield mutant
        begin += len(line) + 1


def equivalents():
    """(part of the line, change) of each mutant nothing can notice."""
    found = []
    for line in (HERE / "equivalentmutants.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            part, change, _ = (field.strip() for field in line.split("¦"))
            found.append((part, change))
    return found


def commands(build, target):
    """How the build compiles and links a test."""
    found = subprocess.run(["ninja", "-C", build, "-t", "commands", target], capture_output=True,
                           text=True, check=True).stdout.splitlines()
    compiled = next(line for line in found if " -c " in line and f"/{target}.cpp" in line)
    return compiled, found[-1]


def processor_time(pid):
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Run:
    """One run of a test program, ended at its first failure, or when one of its functions takes
    more than ten times the processor time that `usual` says, and a second."""

    def __init__(self, program, folder, usual=None, chosen=0):
        self.times = []  # of each result, in their order
        self.since = 0.0
        # Qt's own limit is in time of the clock, which says nothing on a busy machine.
        process = subprocess.Popen([program], cwd=folder, stdout=subprocess.PIPE, text=True,
                                   stderr=subprocess.DEVNULL, errors="replace",
                                   env=os.environ | {"QTEST_FUNCTION_TIMEOUT": "86400000",
                                                     "MUTANT": str(chosen)})
        if usual is not None:
            watch = threading.Thread(target=self.end_when_late, args=(process, usual))
            watch.start()
        for line in process.stdout:
            if line.startswith(("PASS", "FAIL!", "QFATAL", "XPASS")):
                now = processor_time(process.pid)
                self.times.append(now - self.since)
                self.since = now
            if line.startswith(("FAIL!", "QFATAL", "XPASS")):
                process.kill()
        status = process.wait()
        self.passed = status == 0
        self.is_stillborn = status == 99
        if usual is not None:
            watch.join()

    def end_when_late(self, process, usual):
        while process.poll() is None:
            done = min(len(self.times), len(usual) - 1)
            if processor_time(process.pid) - self.since > 1 + 10 * usual[done]:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.05)


class Bench:
    """Compiles mutants and runs the tests against them."""

    def __init__(self, build, folder, work, only=None):
        self.only = only
        self.build = build
        self.folder = folder
        self.work = work
        self.links = {}
        line = commands(build, ALL_TESTS[0])[0]
        words = [word for word in line.split() if "ccache" not in word]
        keep = [word for word in words if word.startswith(("-D", "-I", "-f", "-std"))]
        for i, word in enumerate(words):
            if word == "-isystem":
                keep += [word, words[i + 1]]
        keep = [word for word in keep if "_autogen" not in word]
        self.compiler = next(word for word in words if re.search(r"(c\+\+|g\+\+|clang\+\+)", word))
        self.flags = [word.replace('\\"', '"') for word in keep] + ["-O1"]

    def prepare(self, name):
        """Makes ready for mutants of one file: its tests have to pass as it is."""
        self.units, tests = UNITS[name]
        self.order = list(self.only or tests)
        for test in self.order:
            if test not in self.links:
                self.links[test] = commands(self.build, test)[1]
        includes = [line for unit in self.units
                    for line in (self.folder / unit).read_text().split("\n")
                    if line.startswith("#include") and name not in line]
        header = self.work / "headers.h"
        header.write_text("\n".join(includes) if name.endswith(".cpp") else "#include <QString>")
        subprocess.run([self.compiler, *self.flags, "-x", "c++-header", header, "-o",
                        self.work / "headers.h.gch"], check=True)
        self.original = (self.folder / name).read_text()
        objects = self.compile_all(name)
        self.programs = {test: self.link(test, objects, self.work / ("all_" + test))
                         for test in self.order}
        self.usual = {}
        for test in self.order:
            run = Run(self.programs[test], self.work)
            if not run.passed:
                sys.exit(f"{test} does not pass before any change")
            self.usual[test] = run.times

    def compile_all(self, name):
        """Every change at once, to be chosen by number. What does not compile that way is left to
        be compiled by itself."""
        self.together = {}
        for mutant in mutants(self.folder / name):
            inserted = mutant.insertions(self.original)
            if inserted:
                self.together[mutant.number] = (mutant, inserted)
        while True:
            pieces = [piece for _, inserted in self.together.values() for piece in inserted]
            text = self.original
            for begin, end, inserted in sorted(pieces, key=lambda piece: piece[0], reverse=True):
                text = text[:begin] + inserted + text[end:]
            objects = self.compile(name, f'#include "{HERE / "mutants.h"}"\n#line 1\n' + text)
            if objects is not None:
                return objects
            rows = {int(row) - 1 for row in re.findall(rf"{re.escape(name)}:(\d+):", self.errors)}
            left = {number: each for number, each in self.together.items()
                    if each[0].row not in rows}
            if len(left) == len(self.together):
                sys.exit(f"{name} does not compile with all its changes: {self.errors}")
            self.together = left

    def compile(self, name, text):
        target = self.work / "core" / "assessment"
        target.mkdir(parents=True, exist_ok=True)
        for old in target.iterdir():
            old.unlink()
        (target / name).write_text(text)
        objects = []
        for unit in self.units:
            source = target / unit
            if not source.exists():
                source.write_text((self.folder / unit).read_text())
            result = self.work / (unit + ".o")
            built = subprocess.run([self.compiler, f"-I{self.work}", *self.flags, "-include",
                                    self.work / "headers.h", "-c", source, "-o", result],
                                   cwd=self.work, capture_output=True, text=True)
            self.errors = built.stderr
            if built.returncode != 0:
                return None
            objects.append(str(result))
        return objects

    def link(self, test, objects, program):
        link = re.sub(rf"-o \S*{test}(?=\s)", f"-o {program} " + " ".join(objects)
                      + " -Wl,--allow-multiple-definition", self.links[test])
        linked = subprocess.run(link, shell=True, cwd=self.build, capture_output=True, text=True)
        if linked.returncode != 0:
            sys.exit("cannot link: " + linked.stderr)
        return program

    def answer(self, mutant, name):
        if mutant.number in self.together:
            return self.ask(self.programs, mutant.number)
        objects = self.compile(name, mutant.applied(self.original))
        if objects is None:
            return "does not compile"
        return self.ask({test: self.link(test, objects, self.work / test) for test in self.order})

    def ask(self, programs, chosen=0):
        for test in list(self.order):
            run = Run(programs[test], self.work, self.usual[test], chosen)
            if run.is_stillborn:
                return "does not compile"
            if not run.passed:
                self.order.remove(test)
                self.order.insert(0, test)
                return "noticed by " + test
        return "survived"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--log", type=pathlib.Path, help="what is found, a line for each mutant")
    parser.add_argument("--files", nargs="*", default=list(UNITS))
    parser.add_argument("--tests", nargs="*", help="only these tests")
    parser.add_argument("--every", type=int, default=1, help="only every n-th mutant")
    parser.add_argument("--only", default="", help="only lines with this text")
    parser.add_argument("--change", default="", help='only this change: "std::min -> std::max"')
    options = parser.parse_args()
    folder = HERE.parents[2] / "core" / "assessment"
    known = {}
    if options.log and options.log.exists():
        for line in options.log.read_text().splitlines():
            found, _, name = line.partition("\t")
            known[name] = found
    equivalent = equivalents()
    survivors = 0
    for name in options.files:
        counts = {}
        with tempfile.TemporaryDirectory() as work:
            bench = Bench(options.build.resolve(), folder, pathlib.Path(work), options.tests)
            isReady = False
            for index, mutant in enumerate(mutants(folder / name)):
                if index % options.every or options.only not in mutant.line \
                        or options.change not in mutant.change:
                    continue
                if any(part in mutant.line and change == mutant.change
                       for part, change in equivalent):
                    found = "equivalent"
                elif mutant.name in known:
                    found = known[mutant.name]
                else:
                    if not isReady:
                        bench.prepare(name)
                        isReady = True
                    found = bench.answer(mutant, name)
                    if options.log:
                        with options.log.open("a") as log:
                            log.write(f"{found}\t{mutant.name}\n")
                kind = found.split(" by ")[0]
                counts[kind] = counts.get(kind, 0) + 1
                if found == "survived":
                    survivors += 1
                    print(f"survived: {name}:{mutant.row + 1}: {mutant.line}   "
                          f"[{mutant.change}]", flush=True)
        print(name + ": " + ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())),
              flush=True)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
