#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the engine's code one operator at a time and reports the changes no test notices.

    tests/core/assessment/mutate.py --build build/dev

Needs a finished build (ninja). The working tree is never touched: the changed file is written to a
temporary folder, compiled from there and linked in front of the library. The numbers of the method
are data and have a test of their own, tst_profilemutants. Exit status 1 when a mutant survives that
is not in the list of equivalent ones below, each of which says why it changes nothing.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

# What is changed, and what has to be compiled again for it.
UNITS = {
    "elementrules.h": ["levels.cpp", "claimunderloss.cpp"],
    "levels.h": ["levels.cpp", "claimunderloss.cpp"],
    "levels.cpp": ["levels.cpp"],
    "ruletables.cpp": ["ruletables.cpp"],
    **{name: [name] for name in (
        "claimunderloss.cpp", "hittingset.cpp", "challenges.cpp", "results.cpp", "elementresults.cpp",
        "claimresults.cpp", "sensitivity.cpp", "missing.cpp", "defeatbases.cpp", "defeatcosts.cpp",
        "defeatformula.cpp", "defeatleaves.cpp", "defeatsearch.cpp", "claimcompiler.cpp",
        "compiledcase.cpp", "caseorder.cpp", "caseupdates.cpp", "runningassessment.cpp")},
}

# Cheap and sharp ones first; the one that noticed the last change is asked first of the next.
TESTS = ["tst_standards", "tst_landmarks", "tst_hittingset", "tst_whatif", "tst_runningassessment",
         "tst_sensitivity", "tst_reasons", "tst_reference"]

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
    ("level > m_rules.impossibleInTimeCap", "> -> >="): "lowers a level to what it is",
    ("int level = topLevel; level > 0", "> -> >="): "one more round, which gives 0 as the end does",
    ("if (element.indicators.size() > 0)", "> -> >="): "a series of nothing is 0",
    ("if (result.circumstantial > 0", "> -> >="): "nothing is lower than 0",
    ("result.circumstantial > m_rules.oneSideFloor", "> -> >="): "is not capped below the floor",
    ("if (m_rules.seriesOrigins > 2)", "> -> >="): "the slower way to the same count",
    ("int i = element.indicators.begin; i < element.indicators.end", "< -> <="):
        "what follows the indicators in the list has no side",
    ("for (int level = topLevel; level > 0; --level) {", "> -> >="):
        "what is found for level 0 is not used",
    ("for (int i = level; i <= topLevel; ++i)", "<= -> <"):
        "primaries are counted for lifts only, and nothing lifts where there is an origin at 5",
    ("push(m_pendingFacts, fact, 2 * network", "+ -> -"):
        "facts are taken too early and once more; the order only saves work",
    ("kind < markKinds", "< -> <="): "no exhibit has a mark beyond the last kind",
    ("(step > 0 ? up : down)", "> -> >="): "a step of 0 adds nothing on either side",
    ("contrary < ladderSize", "< -> <="): "the cell beyond a row is filled again afterwards",
    ("supporting < ladderSize", "< -> <="): "what lies beyond the table is filled afterwards",
    ("bool m_isFresh = true;", "true -> false"): "the lists are empty at the start anyway",
    ("againstCount > 0", "> -> >="): "no citation supports nothing",
    ("Level level = basis.elements.size() > 0", "> -> >="): "no doctrine has a basis of nothing",
    ("m_size + disjointBound(sets) >= m_limit", ">= -> >"): "cuts later; the answer is the same",
    ("m_size + disjointBound(sets) >= m_limit", "+ -> -"): "cuts later; the answer is the same",
    ("if (m_cycles.size() >= m_most)", ">= -> >"): "walks on, and nothing more is reported",
    ("if (exhibit && exhibit->challenge)", "&& -> ||"):
        "reads a challenge that is not there, which only a sanitizer can notice",
    ("(value > 0 ? up : down)", "> -> >="): "a step of 0 adds nothing on either side",
    ("return left.strength < right.strength", "< -> <="): "what is equal in all three is one step",
    ("if (argument.position < m_warrants.size())", "< -> <="): "every argument is in the record",
    ("for (int i = basis.elements.begin; i < basis.elements.end", "< -> <="):
        "the element that holds a basis down is found before its end",
    ("depth = std::max(depth, m_network.facts[cell.challenge - 1].depth + 1)",
     "std::max -> std::min"): "a fact is taken too early and once more; the order only saves work",
    ("depth = std::max(depth, m_network.facts[std::size_t(challenge)].depth + 1)",
     "std::max -> std::min"): "a fact is taken too early and once more; the order only saves work",
    ("return leaf(number, std::max(1, int(node.losingSupport)))", "std::max -> std::min"):
        "the bound takes it for a loss anywhere; only the set that is tried first is another",
    ("m_network.rules.seriesOrigins > 2; // then", "> -> >="): "the slower way to the same",
    ("m_isCurrent = true;", "true -> false"): "computed once more, with the same result",
    ("if (claim == none || !compiled.network().claims[std::size_t(claim)].present)", "|| -> &&"):
        "nobody asks for a claim that is not in the case",
    ("Cost best = std::min(keepingNone, infinite)", "std::min -> std::max"):
        "keeping no origin is never cheaper than losing all indicators but one",
    ("fewest = std::min(fewest, bound.units.size())", "std::min -> std::max"):
        "one more or one less attempt at a better bound before the exact search",
    ("m_best.lower = std::max(m_best.lower, int(smallest->size()))", "std::max -> std::min"):
        "a looser bracket, and only where the budget runs out",
}


def mutants(path):
    lines = path.read_text().split("\n")
    for number, line in enumerate(lines):
        code = line.split("//")[0]
        if not code.strip() or code.lstrip().startswith(
                ("#", "template", "class", "using", "static_assert")):
            continue
        for pattern, replacement in REPLACEMENTS:
            for match in re.finditer(pattern, code):
                changed = code[: match.start()] + replacement + code[match.end():]
                yield number, line.strip(), match.group().strip(), replacement.strip(), changed


def commands(build, target):
    """How the build compiles and links a test."""
    found = subprocess.run(["ninja", "-C", build, "-t", "commands", target], capture_output=True,
                           text=True, check=True).stdout.splitlines()
    compiled = next(line for line in found if " -c " in line and f"/{target}.cpp" in line)
    return compiled, found[-1]


class Bench:
    """Compiles mutants and runs the tests against them."""

    def __init__(self, build, folder, work):
        self.build = build
        self.folder = folder
        self.work = work
        self.order = list(TESTS)
        self.links = {test: commands(build, test)[1] for test in TESTS}
        line = commands(build, TESTS[0])[0]
        words = [word for word in line.split() if "ccache" not in word]
        keep = [word for word in words if word.startswith(("-D", "-I", "-f", "-W", "-std"))]
        for i, word in enumerate(words):
            if word == "-isystem":
                keep += [word, words[i + 1]]
        keep = [word for word in keep if "_autogen" not in word and "-W" not in word]
        self.compiler = next(word for word in words if re.search(r"(c\+\+|g\+\+|clang\+\+)", word))
        self.flags = [word.replace('\\"', '"') for word in keep] + ["-O1"]

    def compile(self, name, text):
        target = self.work / "core" / "assessment"
        target.mkdir(parents=True, exist_ok=True)
        for old in target.iterdir():
            old.unlink()
        (target / name).write_text(text)
        objects = []
        for unit in UNITS[name]:
            source = target / unit
            if not source.exists():
                source.write_text((self.folder / unit).read_text())
            result = self.work / (unit + ".o")
            built = subprocess.run([self.compiler, f"-I{self.work}", *self.flags, "-c", source,
                                    "-o", result], cwd=self.build, capture_output=True)
            if built.returncode != 0:
                return None
            objects.append(str(result))
        return objects

    def passes(self, test, objects):
        program = self.work / test
        link = re.sub(rf"-o \S*{test}(?=\s)", f"-o {program} " + " ".join(objects)
                      + " -Wl,--allow-multiple-definition", self.links[test])
        linked = subprocess.run(link, shell=True, cwd=self.build, capture_output=True, text=True)
        if linked.returncode != 0:
            sys.exit("cannot link: " + linked.stderr)
        try:
            return subprocess.run([program], capture_output=True, timeout=200).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def survives(self, objects):
        for test in list(self.order):
            if not self.passes(test, objects):
                self.order.remove(test)
                self.order.insert(0, test)
                return False
        return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--files", nargs="*", default=list(UNITS))
    parser.add_argument("--every", type=int, default=1, help="only every n-th mutant")
    parser.add_argument("--only", default="", help="only lines with this text")
    parser.add_argument("--change", default="", help='only this change: "std::min -> std::max"')
    options = parser.parse_args()
    folder = pathlib.Path(__file__).resolve().parents[3] / "core" / "assessment"
    tried = killed = stillborn = equivalent = 0
    survivors = []
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(options.build.resolve(), folder, pathlib.Path(work))
        for name in options.files:
            original = (folder / name).read_text()
            if not bench.survives(bench.compile(name, original)):
                sys.exit("the tests do not pass before any change")
            for index, (number, line, old, new, changed) in enumerate(mutants(folder / name)):
                if index % options.every or options.only not in line:
                    continue
                if options.change not in f"{old} -> {new}":
                    continue
                tried += 1
                if any(part in line and by == f"{old} -> {new}" for part, by in EQUIVALENT):
                    equivalent += 1
                    continue
                lines = original.split("\n")
                lines[number] = changed
                objects = bench.compile(name, "\n".join(lines))
                if objects is None:
                    stillborn += 1
                elif bench.survives(objects):
                    survivors.append(f"{name}:{number + 1}: {line}   [{old} -> {new}]")
                    print("survived", survivors[-1], flush=True)
                else:
                    killed += 1
            print(f"{name} done: {tried} tried, {killed} noticed", flush=True)
    print(f"{tried} mutants: {killed} noticed, {stillborn} did not compile, "
          f"{equivalent} equivalent, {len(survivors)} survived")
    for survivor in survivors:
        print("  " + survivor)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
