// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftdocument.h"
#include "core/drafting/draftwords.h"

#include <QHash>
#include <QSet>

namespace saranda {

/// Whether a sentence goes out: at a marking only what is to be disclosed and is visible there.
bool isPrinted(const CaseRecords &records, const DraftSentence &sentence,
               const std::optional<QString> &marking);

/// Turns a draft into the document every format prints.
class DraftPrinter
{
public:
    /// `records` say who may see what; only `disclosed` is printed.
    DraftPrinter(const CaseRecords &records, const CaseRecords &disclosed,
                 const Assessment &assessment, const Doctrine &doctrine, const DraftWords &words,
                 const DraftPrintOptions &options);

    Result<DraftPaper> print(const Draft &draft);

private:
    void printHead(const Draft &draft);
    QString titleOf(const Draft &draft) const;
    Result<> printSection(const Draft &draft, qsizetype section);
    bool omits(const DraftSentence &sentence, const SentencePlace &place);
    void printSentence(const DraftSentence &sentence, const SentencePlace &place);
    Result<> printFigure(const DraftSentence &sentence);
    void closeParagraph();
    Inline sentenceInline(const DraftSentence &sentence, const SentencePlace &place);
    QString footnoteOf(const DraftSentence &sentence, const std::vector<DraftCitation> &cites);
    Inline citesInline(const std::vector<DraftCitation> &cites) const;
    void printExhibits();
    bool isMemo() const { return m_isMemo; }
    QString markingOf(const Draft &draft) const;
    void raise(QString &marking, const QString &other) const;

    const CaseRecords &m_records;
    const CaseRecords &m_disclosed;
    const Assessment &m_assessment;
    const Doctrine &m_doctrine;
    const DraftWords &m_words;
    const DraftPrintOptions &m_options;
    bool m_isMemo = false;
    DraftPaper m_paper;
    Paragraph m_open;
    SentenceStyle m_openStyle = SentenceStyle::Paragraph;
    QSet<Exhibit::Id> m_cited;
    int m_number = 0;
    int m_section = 0;
};

/// The drawing a block names, as a standalone SVG with its width over height.
Result<Figure> figureOf(const CaseRecords &records, const Assessment &assessment,
                        const Doctrine &doctrine, const QString &language, const QString &block);

} // namespace saranda
