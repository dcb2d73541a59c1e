// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftdocument.h"
#include "core/drafting/draftparts.h"
#include "core/drafting/draftwords.h"

#include <QHash>
#include <QSet>

namespace saranda {

/// Whether a sentence goes out: at a marking only what is to be disclosed and is visible there.
bool isPrinted(const CaseRecords &records, const DraftSentence &sentence,
               const std::optional<QString> &marking);

/// Where the exhibit stands in the paper's list.
QString anchorOfExhibit(Exhibit::Id id);

/// Turns a draft into the document every format prints.
class DraftPrinter
{
public:
    /// `records` say who may see what; only `disclosed` is printed.
    DraftPrinter(const CaseRecords &records, const CaseRecords &disclosed, const DraftParts &parts,
                 const DraftWords &words, const DraftPrintOptions &options);

    Result<DraftPaper> print(const Draft &draft);

private:
    void printHead(const Draft &draft);
    QString titleOf(const Draft &draft) const;
    Result<> printSection(const Draft &draft, qsizetype section);
    bool omits(const DraftSentence &sentence, const SentencePlace &place);
    void printSentence(const DraftSentence &sentence, const SentencePlace &place);
    Result<> printPart(const DraftSentence &sentence, const SentencePlace &place);
    void printTable(Table table, const MemoPartName &name, const DraftSentence &sentence);
    void printFigure(Figure figure, const DraftSentence &sentence, bool isFirst);
    void printSheet(const Draft &draft);
    QString anchorOf(const DraftSection &section, qsizetype number) const;
    void openHeadings();
    void closeParagraph();
    Inline sentenceInline(const DraftSentence &sentence, const SentencePlace &place);
    QString footnoteOf(const DraftSentence &sentence, const std::vector<DraftCitation> &cites);
    Inline citesInline(const std::vector<DraftCitation> &cites) const;
    void printExhibits();
    void fillEvidence();
    void notePart(const QString &caption);
    void describeParts();
    void leadExhibits(Inline &text);
    void dropDeadLinks();
    bool isMemo() const { return m_isMemo; }
    QString markingOf(const Draft &draft) const;
    void raise(QString &marking, const QString &other) const;

    const CaseRecords &m_records;
    const CaseRecords &m_disclosed;
    const DraftParts &m_parts;
    const DraftWords &m_words;
    const DraftPrintOptions &m_options;
    bool m_isMemo = false;
    DraftPaper m_paper;
    Paragraph m_open;
    SentenceStyle m_openStyle = SentenceStyle::Paragraph;
    QSet<Exhibit::Id> m_cited;
    std::vector<Heading> m_headings; ///< made, and printed only over something
    std::vector<std::size_t> m_evidence; ///< blocks that wait for the exhibits cited
    std::vector<std::pair<std::size_t, QString>> m_shown; ///< tables and drawings, captions
    int m_number = 0;
    int m_section = 0;
    int m_table = 0;
    int m_figure = 0;
};

/// The drawing of the whole case, or of a claim in its timeline, that a block names, as a
/// standalone SVG with its width over height.
Result<Figure> figureOf(const CaseRecords &records, const Assessment &assessment,
                        const Doctrine &doctrine, const QString &language, const QString &block);

} // namespace saranda
