// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/samples.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/report/memo.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace saranda::test {

using namespace literals;

inline const Doctrine &shippedDoctrine()
{
    static const Doctrine doctrine = builtInDoctrine().value_or(Doctrine());
    return doctrine;
}

inline Result<CaseRecords> caseAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path);
    const Result<ImportedCase> read = readCaseJson(file.readAll(), path, shippedDoctrine());
    if (!read)
        return failure(read.error());
    return read->records;
}

inline Result<CaseRecords> sampleCase()
{
    return caseAt(sampleCasePath());
}

inline MemoOptions fixedOptions(const QString &language = u"en"_s)
{
    MemoOptions options;
    options.language = language;
    options.madeOn = QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC);
    options.author = u"Office of the Legal Adviser"_s;
    return options;
}

inline Result<Assessment> assessedFor(const CaseRecords &records, const MemoOptions &options)
{
    AssessOptions how;
    how.whatIf.marking = options.marking;
    return assess(records, shippedDoctrine(), how);
}

inline Result<MemoDocument> documentOf(const CaseRecords &records, const MemoOptions &options)
{
    const Result<Assessment> assessment = assessedFor(records, options);
    if (!assessment)
        return failure(assessment.error());
    return makeMemo(records, *assessment, shippedDoctrine(), options);
}

inline Result<QByteArray> memoBytes(const CaseRecords &records, const MemoOptions &options,
                                    MemoFormat format = MemoFormat::Pdf)
{
    const Result<Assessment> assessment = assessedFor(records, options);
    if (!assessment)
        return failure(assessment.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<> written =
            writeMemo(buffer, format, records, *assessment, shippedDoctrine(), options);
        !written)
        return failure(written.error());
    return buffer.data();
}

inline QString textOf(const CellBlock &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text.text();
    return std::get<LevelBar>(block).words.text();
}

inline QString textOf(const Row &row)
{
    QString text;
    for (const Cell &cell : row.cells)
        for (const CellBlock &block : cell.blocks)
            text += textOf(block) + u'\n';
    return text;
}

inline QString textOf(const Block &block)
{
    if (const auto *title = std::get_if<TitleBlock>(&block))
        return title->kicker + u'\n' + title->title + u'\n' + title->subtitle;
    if (const auto *heading = std::get_if<Heading>(&block))
        return numberedTitle(*heading);
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text.text();
    if (const auto *bar = std::get_if<LevelBar>(&block))
        return bar->words.text();
    if (const auto *figure = std::get_if<Figure>(&block))
        return figure->caption.text() + u'\n' + figure->alternative;
    QString text;
    if (const auto *table = std::get_if<Table>(&block))
        for (const Row &row : table->rows)
            text += textOf(row);
    return text;
}

inline QString textOf(const MemoDocument &document)
{
    QString text;
    for (const Block &block : document.blocks)
        text += textOf(block) + u'\n';
    return text;
}

/// Leaves a paper where SARANDA_PAPERS says, for somebody who wants to read it.
inline void leaveForReading(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("SARANDA_PAPERS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// What an independent program says of a file; FILE among the arguments stands for its path.
inline QString toolOutput(const QString &name, const QStringList &arguments,
                          const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(name);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"memo.pdf"_s);
    QFile file(path);
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QStringList filled = arguments;
    filled.replaceInStrings(u"FILE"_s, path);
    QProcess process;
    process.start(program, filled);
    if (!process.waitForFinished(60000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A small case with everything in it that a memo prints, to be changed by a test.
struct SmallCase {
    CaseRecords records;
    Source source;
    Exhibit exhibit;
    Fact fact;
    Incident incident;
    Claim claim;

    SmallCase()
    {
        records.info.id = CaseInfo::Id::make();
        records.info.title = u"A small case"_s;
        records.info.claimant = u"FRA"_s;
        records.info.markings = {u"public"_s, u"restricted"_s, u"secret"_s};
        State state;
        state.id = State::Id::make();
        state.key = u"XXX"_s;
        state.name = u"Xland"_s;
        records.states.put(state);
        incident.id = Incident::Id::make();
        incident.key = u"O-1"_s;
        incident.title = u"The operation"_s;
        incident.rule = u"sovereignty"_s;
        source.id = Source::Id::make();
        source.key = u"SRC-1"_s;
        source.name = u"The laboratory"_s;
        source.reliability = Reliability::A;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-1"_s;
        exhibit.title = u"The report"_s;
        exhibit.source = source.id;
        exhibit.credibility = 2;
        fact.id = Fact::Id::make();
        fact.key = u"F-1"_s;
        fact.statement = u"The server was rented in Xland."_s;
        fact.incidents = {incident.id};
        Citation citation;
        citation.exhibit = exhibit.id;
        citation.pinpoint = u"p. 4"_s;
        fact.citations = {citation};
        claim.id = Claim::Id::make();
        claim.key = u"C-1"_s;
        claim.incident = incident.id;
        claim.state = state.key;
        claim.test = u"due-diligence"_s;
        Argument argument;
        argument.premises = {fact.id};
        claim.elements = {ElementSheet()};
        claim.elements.front().element = u"dd.territory"_s;
        claim.elements.front().arguments = {argument};
        put();
    }

    /// Takes the changed records into the case.
    void put()
    {
        records.incidents.put(incident);
        records.sources.put(source);
        records.exhibits.put(exhibit);
        records.facts.put(fact);
        records.claims.put(claim);
    }
};

} // namespace saranda::test

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2(result.has_value(),                                                                   \
             qPrintable(result.has_value()                                                         \
                            ? QString()                                                            \
                            : result.error().message + u": "_s + result.error().detail))

#define REQUIRE_TOOL(name)                                                                         \
    if (QStandardPaths::findExecutable(name).isEmpty())                                            \
    QSKIP(qPrintable(name + u" is not installed"_s))
