// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace saranda::test {

/// The example of the format's page: every field, filled or empty as there.
inline const QByteArray fullCase = R"({
  "format": "saranda-case", "version": 1,
  "case": {"title": "Corfu Channel", "reference": "ICJ 1949", "claimant": "GBR",
           "purpose": "litigation", "language": "en",
           "markings": ["public", "partners", "restricted", "secret"]},
  "states": [{"id": "ALB", "name": "Albania",
              "dueDiligence": {"position": "contested", "source": "", "asOf": "2026-01-01"}}],
  "incidents": [{"id": "op-1", "title": "Explosions in the strait", "kind": "other",
                 "period": "1946-10-22", "rule": "sovereignty", "victims": ["GBR"],
                 "emanatesFrom": ["ALB"], "sectors": ["transport"], "campaign": "",
                 "harm": [{"kind": "deaths", "figure": 44, "severity": 5, "description": ""}]}],
  "actors": [{"id": "a-1", "kind": "group", "name": "", "aliases": [], "state": "ALB"}],
  "infrastructure": [{"id": "i-1", "kind": "ip-address", "value": "192.0.2.7", "state": "ALB"}],
  "sources": [{"id": "src-1", "name": "Committee of experts", "reliability": "A"}],
  "exhibits": [{"id": "E-1", "title": "Report of the experts", "kind": "expert-report",
                "date": "1949-01-08", "language": "fr", "source": "src-1", "reliability": "A",
                "credibility": 2, "marks": ["tested"], "secondary": false, "agreed": false,
                "origin": "", "derivedFrom": "", "marking": "public",
                "file": {"name": "report.pdf", "sha256": "",
                         "path": "relative/path/beside/the/json.pdf"}}],
  "facts": [{"id": "F-1", "statement": "Laying was visible from the look-out posts.",
             "date": "1946-10", "incidents": ["op-1"],
             "relation": {"subject": "a-1", "predicate": "uses", "object": "i-1"},
             "citations": [{"exhibit": "E-1", "pinpoint": "p. 21", "stance": "supports",
                            "strength": 5}]}],
  "claims": [{"id": "C-1", "incident": "op-1", "state": "ALB", "test": "due-diligence",
              "rule": "sovereignty", "standard": 5, "standardReason": "as the Court required",
              "exclusiveControl": true, "bases": [],
              "elements": [{"element": "dd.knowledge",
                "arguments": [{"premises": ["F-1"], "stance": "for", "strength": 5,
                               "warrant": "territory", "challenge": "", "note": ""}],
                "indicators": [{"fact": "F-1", "side": "state-infrastructure"}],
                "alternatives": [{"id": "H-1", "title": "laid unseen by others",
                                  "kind": "unknowing-territory", "incompatible": ["F-1"],
                                  "hardToReconcile": [], "supportedBy": []}],
                "finding": {"level": 5, "reason": "", "by": "", "on": "1949-04-09"}}]}],
  "communications": [{"id": "N-1", "kind": "notice", "from": "GBR", "to": "ALB",
                      "date": "1946-08-02", "exhibit": "E-1", "incidents": ["op-1"]}]
})";

} // namespace saranda::test
