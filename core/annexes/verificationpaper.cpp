// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/verificationpaper.h"

#include "core/annexes/annextexts.h"
#include "core/base/literals.h"
#include "core/domain/highestmarking.h"
#include "core/report/memosheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Writes the report of one verification block by block.
class VerificationWriter
{
public:
    VerificationWriter(const Verification &verification, const CaseRecords &records,
                       const Doctrine &doctrine, const VerificationOptions &options,
                       const AnnexTexts &texts)
        : m_verification(verification)
        , m_records(records)
        , m_doctrine(doctrine)
        , m_options(options)
        , m_texts(texts)
    { }

    MemoDocument write();

private:
    QString say(const QString &key) const { return m_texts.text(key); }
    QString counted(qint64 number) const { return m_texts.locale().toString(number); }
    QString outcome(int level) const;
    void writeHead();
    void writeVerdict();
    void writeProblems();
    void writeBroken();
    void writeLowered();
    void writeFiles();
    void writeSignature();
    void section(const QString &key);
    void body(const QString &text)
    {
        m_document.blocks.emplace_back(Paragraph{Inline(text), ParagraphRole::Body});
    }
    bool isBroken(const Exhibit &exhibit) const;

    const Verification &m_verification;
    const CaseRecords &m_records;
    const Doctrine &m_doctrine;
    const VerificationOptions &m_options;
    const AnnexTexts &m_texts;
    MemoDocument m_document;
};

MemoDocument VerificationWriter::write()
{
    writeHead();
    writeVerdict();
    writeProblems();
    writeBroken();
    writeLowered();
    writeFiles();
    writeSignature();
    return std::move(m_document);
}

void VerificationWriter::section(const QString &key)
{
    Heading heading;
    heading.level = 1;
    heading.text = Inline(say(key));
    heading.anchor = QString(key).replace(u'.', u'-');
    m_document.blocks.emplace_back(std::move(heading));
}

void VerificationWriter::writeHead()
{
    const CaseInfo &info = m_records.info;
    m_document.language = m_texts.language();
    m_document.title = say(u"verification.title"_s);
    m_document.subject = printable(info.title);
    m_document.author = m_options.author;
    m_document.marking = printable(highestMarking(m_records));
    m_document.runningFoot = printable(info.title);
    m_document.pageOf = say(u"paper.pageOf"_s);
    m_document.madeOn = m_options.madeOn;
    m_document.blocks.emplace_back(
        TitleBlock{m_document.title, printable(info.title),
                   say(m_verification.report.isSound() ? u"verification.sound"_s
                                                       : u"verification.unsound"_s)});
    SheetTable sheet;
    sheet.row(say(u"label.reference"_s), Inline(printable(info.reference)));
    sheet.row(say(u"label.caseFile"_s), Inline(printable(m_options.caseFile)));
    sheet.row(say(u"label.madeOn"_s),
              Inline(m_texts.text(u"verification.time"_s,
                                  {m_texts.utcDay(m_options.madeOn),
                                   m_options.madeOn.toUTC().toString(u"HH:mm"_s)})));
    sheet.row(say(u"label.madeBy"_s), Inline(printable(m_options.author)));
    sheet.row(say(u"verification.program"_s),
              Inline(u"Saranda "_s + QCoreApplication::applicationVersion()));
    sheet.row(say(u"label.marking"_s), Inline(m_document.marking));
    m_document.blocks.emplace_back(std::move(sheet.table));
}

void VerificationWriter::writeVerdict()
{
    const VerifyReport &report = m_verification.report;
    section(u"verification.checked"_s);
    SheetTable sheet;
    sheet.row(say(u"verification.logEntries"_s), Inline(counted(report.logEntries)));
    if (!report.lastEntryHash.isEmpty())
        sheet.row(say(u"verification.lastEntry"_s), Inline(report.lastEntryHash));
    sheet.row(say(u"verification.records"_s), Inline(counted(report.records)));
    sheet.row(say(u"verification.files"_s),
              Inline(u"%1 · %2"_s.arg(counted(report.files), m_texts.size(double(report.bytes)))));
    sheet.row(say(u"verification.problems"_s),
              Inline(Run{counted(qint64(report.problems.size())), !report.isSound()}));
    m_document.blocks.emplace_back(std::move(sheet.table));
    body(say(u"verification.method"_s));
}

void VerificationWriter::writeProblems()
{
    if (m_verification.report.isSound())
        return;
    section(u"verification.problems"_s);
    Table table;
    table.widths = {38, 62};
    table.header = {Inline(say(u"verification.place"_s)), Inline(say(u"verification.what"_s))};
    for (const VerifyProblem &problem : m_verification.report.problems)
        table.rows.push_back(
            {{}, {Cell(Inline(printable(problem.place))), Cell(Inline(printable(problem.what)))}});
    m_document.blocks.emplace_back(std::move(table));
}

void VerificationWriter::writeBroken()
{
    if (m_verification.broken.empty())
        return;
    section(u"verification.broken"_s);
    Table table;
    table.widths = {14, 46, 40};
    table.header = {Inline(say(u"column.number"_s)), Inline(say(u"label.file"_s)),
                    Inline(say(u"verification.mark"_s))};
    for (const BrokenExhibit &exhibit : m_verification.broken)
        table.rows.push_back({{},
                              {Cell(Inline(printable(exhibit.key))),
                               Cell(Inline(printable(exhibit.files.join(u", "_s)))),
                               Cell(Inline(say(exhibit.isMarked ? u"verification.marked"_s
                                                                : u"verification.unmarked"_s)))}});
    m_document.blocks.emplace_back(std::move(table));
}

QString VerificationWriter::outcome(int level) const
{
    const StandardOfProof *entry = m_doctrine.standard(level);
    return entry ? entry->outcome.in(m_texts.language()) : QString::number(level);
}

void VerificationWriter::writeLowered()
{
    if (m_verification.broken.empty())
        return;
    section(u"verification.lowered"_s);
    if (m_verification.lowered.empty()) {
        body(say(u"verification.nothingLowered"_s));
        return;
    }
    Table table;
    table.widths = {12, 40, 24, 24};
    for (const QString &key : {u"verification.claim"_s, u"verification.element"_s,
                               u"verification.before"_s, u"verification.after"_s})
        table.header.push_back(Inline(say(key)));
    for (const LoweredFinding &finding : m_verification.lowered) {
        const Element *element = m_doctrine.element(finding.element);
        Cell after(Inline(outcome(finding.after)));
        if (finding.isLost())
            after.add(Inline(Run{say(u"verification.lost"_s), true}), ParagraphRole::CellNote);
        table.rows.push_back({{},
                              {Cell(Inline(printable(finding.claim))),
                               Cell(finding.element.isEmpty()
                                        ? Inline(Run{say(u"verification.whole"_s), true})
                                        : Inline(element ? element->title.in(m_texts.language())
                                                         : printable(finding.element))),
                               Cell(Inline(outcome(finding.before))), after}});
    }
    m_document.blocks.emplace_back(std::move(table));
}

bool VerificationWriter::isBroken(const Exhibit &exhibit) const
{
    const auto &broken = m_verification.broken;
    return std::any_of(broken.begin(), broken.end(),
                       [&](const BrokenExhibit &found) { return found.id == exhibit.id; });
}

/// Every exhibit by its hash, so that the paper stands for itself.
void VerificationWriter::writeFiles()
{
    Table table;
    table.widths = {12, 66, 22};
    table.header = {Inline(say(u"column.number"_s)), Inline(say(u"column.document"_s)),
                    Inline(say(u"verification.result"_s))};
    for (const Exhibit *exhibit : m_records.exhibits.inKeyOrder()) {
        if (!exhibit->file || exhibit->file->sha256.isEmpty())
            continue;
        Cell title(Inline(printable(exhibit->title)));
        title.add(Inline(printable(exhibit->file->sha256)), ParagraphRole::CellMono);
        table.rows.push_back(
            {{},
             {Cell(Inline(printable(exhibit->key))), title,
              Cell(isBroken(*exhibit) ? Inline(Run{say(u"verification.differs"_s), true})
                                      : Inline(say(u"verification.agrees"_s)))}});
    }
    if (table.rows.empty())
        return;
    section(u"verification.hashes"_s);
    m_document.blocks.emplace_back(std::move(table));
}

void VerificationWriter::writeSignature()
{
    SheetTable sheet;
    const Cell room(Inline(u"\u2028\u00A0"_s));
    sheet.row(say(u"certified.place"_s), room);
    sheet.row(say(u"certified.name"_s), room);
    sheet.row(say(u"certified.signature"_s), room);
    m_document.blocks.emplace_back(std::move(sheet.table));
}

} // namespace

Result<Verification> verified(const CaseSession &session, const CaseRecords &records,
                              const Doctrine &doctrine, const Progress &progress)
{
    Result<VerifyReport> report = session.verify(progress);
    if (!report)
        return failure(report.error());
    Verification verification{std::move(*report), {}, {}};
    if (verification.report.isSoundButForSearch())
        return verification;
    const ContentReader reader = [&session](const StoredFile &file, QIODevice &to) {
        return session.readContent(file.sha256, to);
    };
    Result<std::vector<BrokenExhibit>> broken = brokenExhibits(records, reader, progress);
    if (!broken)
        return failure(broken.error());
    verification.broken = std::move(*broken);
    if (verification.broken.empty())
        return verification;
    Result<std::vector<LoweredFinding>> lowered =
        loweredByBrokenChain(records, doctrine, verification.broken);
    if (!lowered)
        return failure(lowered.error());
    verification.lowered = std::move(*lowered);
    return verification;
}

Result<MemoDocument> verificationPaper(const Verification &verification, const CaseRecords &records,
                                       const Doctrine &doctrine, const VerificationOptions &options)
{
    const Result<AnnexTexts> texts = AnnexTexts::load(options.language);
    if (!texts)
        return failure(texts.error());
    return VerificationWriter(verification, records, doctrine, options, *texts).write();
}

QByteArray verificationJson(const Verification &verification)
{
    const VerifyReport &report = verification.report;
    QJsonArray problems;
    for (const VerifyProblem &problem : report.problems)
        problems.append(QJsonObject{{u"place"_s, problem.place}, {u"what"_s, problem.what}});
    QJsonArray broken;
    for (const BrokenExhibit &exhibit : verification.broken)
        broken.append(QJsonObject{{u"exhibit"_s, exhibit.key},
                                  {u"files"_s, QJsonArray::fromStringList(exhibit.files)},
                                  {u"marked"_s, exhibit.isMarked}});
    QJsonArray lowered;
    for (const LoweredFinding &finding : verification.lowered)
        lowered.append(QJsonObject{{u"claim"_s, finding.claim},
                                   {u"element"_s, finding.element},
                                   {u"before"_s, finding.before},
                                   {u"after"_s, finding.after},
                                   {u"required"_s, finding.required}});
    return QJsonDocument(QJsonObject{{u"format"_s, u"saranda-verification"_s},
                                     {u"version"_s, 1},
                                     {u"sound"_s, report.isSound()},
                                     {u"logEntries"_s, report.logEntries},
                                     {u"lastEntryHash"_s, report.lastEntryHash},
                                     {u"records"_s, report.records},
                                     {u"files"_s, report.files},
                                     {u"bytes"_s, report.bytes},
                                     {u"unnamedFiles"_s, report.unnamedFiles},
                                     {u"unnamedBytes"_s, report.unnamedBytes},
                                     {u"problems"_s, problems},
                                     {u"broken"_s, broken},
                                     {u"lowered"_s, lowered}})
        .toJson();
}

} // namespace saranda
