// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/samples.h"

#include "core/assessment/assess.h"
#include "core/doctrine/doctrineloader.h"
#include "core/drafting/draftdocument.h"
#include "core/exchange/casejson.h"
#include "tests/core/assessment/randomcase.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace saranda::test {

inline const Doctrine &shippedDoctrine()
{
    static const Doctrine doctrine = builtInDoctrine().value_or(Doctrine());
    return doctrine;
}

inline CaseRecords caseAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<ImportedCase> read = readCaseJson(file.readAll(), path, shippedDoctrine());
    return read ? read->records : CaseRecords();
}

inline Assessment assessed(const CaseRecords &records, const std::optional<QString> &marking = {})
{
    AssessOptions how;
    how.sensitivity = false;
    how.whatIf.marking = marking;
    return assess(records, shippedDoctrine(), how).value_or(Assessment());
}

inline DraftOptions statementOptions(const QString &language = u"en"_s)
{
    DraftOptions options;
    options.kind = u"statement"_s;
    options.language = language;
    return options;
}

/// The draft of a case, or an empty one when it cannot be made, which a test will notice.
inline Draft draftFrom(const CaseRecords &records, const DraftOptions &options)
{
    Draft draft = draftOf(records, assessed(records, options.marking), shippedDoctrine(), options)
                      .value_or(Draft());
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    return draft;
}

inline DraftPrintOptions printing(const std::optional<QString> &marking = {})
{
    DraftPrintOptions options;
    options.marking = marking;
    options.madeOn = QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC);
    return options;
}

inline QString textOf(const Draft &draft)
{
    QStringList lines{draft.title};
    for (const DraftSection &section : draft.sections) {
        lines += section.title;
        for (const DraftSentence &sentence : section.sentences)
            lines += sentence.text;
    }
    return lines.join(u'\n');
}

inline const DraftSentence *sentenceOf(const Draft &draft, const QString &block)
{
    for (const DraftSection &section : draft.sections)
        for (const DraftSentence &sentence : section.sentences)
            if (sentence.block == block)
                return &sentence;
    return nullptr;
}

inline DraftSentence &sentenceIn(Draft &draft, const QString &block)
{
    for (DraftSection &section : draft.sections)
        for (DraftSentence &sentence : section.sentences)
            if (sentence.block == block)
                return sentence;
    static DraftSentence none;
    return none = DraftSentence();
}

/// Everything a document says, footnotes, captions and drawings with it.
inline QString allTextOf(const MemoDocument &document)
{
    QString text = document.title + document.subject + document.author + document.marking
        + document.runningFoot;
    const auto addInline = [&](const Inline &inlines) {
        for (const Run &run : inlines.runs)
            text += run.text + u'\n' + run.note + u'\n' + run.link + u'\n';
    };
    const auto add = [&]<typename Part>(const Part &part) {
        if constexpr (std::is_same_v<Part, TitleBlock>) {
            text += part.kicker + part.title + part.subtitle;
        } else if constexpr (std::is_same_v<Part, Heading>) {
            addInline(part.text);
        } else if constexpr (std::is_same_v<Part, Paragraph>) {
            addInline(part.text);
        } else if constexpr (std::is_same_v<Part, Figure>) {
            addInline(part.caption);
            text += part.alternative + QString::fromUtf8(part.svg);
        } else if constexpr (std::is_same_v<Part, Table>) {
            for (const Row &row : part.rows)
                for (const Cell &cell : row.cells)
                    for (const CellBlock &block : cell.blocks)
                        if (const auto *paragraph = std::get_if<Paragraph>(&block))
                            addInline(paragraph->text);
        }
    };
    for (const Block &block : document.blocks)
        std::visit(add, block);
    return text;
}

/// A made case in which one argument carries an attribution by instructions at a level.
inline CaseMaker attributionAt(int level, std::optional<int> standard = {})
{
    CaseMaker maker;
    maker.info.claimant = u"JPN"_s;
    Incident &incident = maker.incident(u"op"_s, IncidentKind::Cyber, u"2017-06-27"_s);
    incident.title = u"Night Owl"_s;
    incident.rule = u"sovereignty"_s;
    maker.claim(u"C-1"_s, u"attribution"_s, {u"art8-instructions"_s}, standard).state = u"USA"_s;
    for (const QString &element : {u"attr.perpetrator"_s, u"art8.instructions"_s}) {
        const QString key = u"F-"_s + element;
        maker.factAt(key, level).statement = u"What proves %1."_s.arg(element);
        Argument argument;
        argument.premises = {CaseMaker::factId(key)};
        ElementSheet sheet;
        sheet.element = element;
        sheet.arguments = {argument};
        maker.claims.back().elements.append(sheet);
    }
    return maker;
}

/// A random case in which every text has a word of its own and every record and citation a marking
/// by chance, with the words that readers at `cleared` must not see.
struct MarkedCase {
    CaseRecords records;
    QString cleared;
    QStringList withheld;

    explicit MarkedCase(unsigned seed)
        : m_random(seed)
    {
        CaseMaker maker = randomCase(Dice::seeded(seed), CaseShape::mixed(seed));
        records = maker.records();
        cleared = records.info.markings.at(m_random.bounded(2));
        for (Incident incident : copyOf(records.incidents)) {
            incident.marking = marking();
            incident.title = word(sees(incident.marking));
            incident.target = m_random.bounded(2) ? word(sees(incident.marking)) : QString();
            incident.harm = {Harm()};
            incident.harm.front().kind = word(sees(incident.marking));
            records.incidents.put(incident);
        }
        for (Exhibit exhibit : copyOf(records.exhibits)) {
            exhibit.marking = marking();
            exhibit.title = word(sees(exhibit.marking));
            records.exhibits.put(exhibit);
        }
        for (Fact fact : copyOf(records.facts)) {
            fact.marking = marking();
            fact.statement = word(sees(fact.marking));
            for (Citation &citation : fact.citations) {
                const Exhibit *exhibit = records.exhibits.find(citation.exhibit);
                citation.marking = marking();
                citation.pinpoint =
                    word(sees(fact.marking) && sees(citation.marking) && sees(exhibit->marking));
            }
            records.facts.put(fact);
        }
        for (Claim claim : copyOf(records.claims)) {
            claim.marking = marking();
            records.claims.put(claim);
        }
    }

private:
    template <typename Record>
    static std::vector<Record> copyOf(const RecordTable<Record> &table)
    {
        std::vector<Record> rows;
        for (const Record *record : table.inKeyOrder())
            rows.push_back(*record);
        return rows;
    }
    QString marking() { return records.info.markings.at(m_random.bounded(3)); }
    bool sees(const QString &mark) const { return isVisibleAt(records.info, mark, cleared); }
    QString word(bool isSeen)
    {
        const QString made = u"qz%1xj"_s.arg(++m_word, 5, 10, QChar(u'0'));
        if (!isSeen)
            withheld.append(made);
        return made;
    }

    QRandomGenerator m_random;
    int m_word = 0;
};

} // namespace saranda::test

/// Evaluates its argument once.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto &verified = result;                                                             \
        QVERIFY2(verified.has_value(),                                                             \
                 qPrintable(verified.has_value()                                                   \
                                ? QString()                                                        \
                                : verified.error().message + u": "_s + verified.error().detail));  \
    } while (false)
