// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/bundle.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/bundle/rawzip.h"
#include "tests/fuzz/fuzztargets.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace saranda::test {

using namespace saranda::literals;

namespace {

/// A folder for the run of the process, in memory where there is such a place.
const QTemporaryDir &fuzzFolder()
{
    static const QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable()
                                          ? u"/dev/shm/saranda-fuzz-XXXXXX"_s
                                          : QDir::tempPath() + u"/saranda-fuzz-XXXXXX"_s);
    return folder;
}

QString fuzzFile(const QString &name, const QByteArray &content)
{
    const QString path = fuzzFolder().filePath(name);
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
            "the input can be written to a file");
    return path;
}

QStringList filesThere()
{
    return QDir(fuzzFolder().path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray readBack(const QString &path)
{
    QFile file(path);
    promise(file.open(QIODevice::ReadOnly), "a seed can be read");
    return file.readAll();
}

SessionOptions aReader()
{
    SessionOptions options;
    options.userName = u"Fuzz"_s;
    options.readOnly = true;
    return options;
}

/// A small case with an exhibit whose bytes and text it holds.
QString seedCase()
{
    const QString path = fuzzFolder().filePath(u"seed.saranda"_s);
    if (QFileInfo::exists(path))
        return path;
    CaseInfo info;
    info.title = u"Seed"_s;
    SessionOptions options;
    options.userName = u"Fuzz"_s;
    const auto session = *CaseSession::create(path, info, options);
    QBuffer bytes;
    bytes.setData("The mines were new.\n");
    bytes.open(QIODevice::ReadOnly);
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = u"E-1"_s;
    exhibit.file = *session->storeContent(bytes, u"a.txt"_s);
    Edit edit{u"Add exhibit"_s, {}};
    edit.add(exhibit);
    promise(session->apply(edit).has_value(), "the seed can be made");
    promise(session->setExhibitText(exhibit.id, {u"The mines were new."_s}).has_value(),
            "the seed can have a text");
    return path;
}

} // namespace

void runBundle(const QByteArray &input)
{
    static const Doctrine doctrine = *builtInDoctrine();
    const QString path = fuzzFile(u"bundle.zip"_s, input);
    const QStringList before = filesThere();
    const Result<BagReport> report = verifyBag(path);
    if (!report)
        promise(!report.error().message.isEmpty(), "a refused bundle says why");
    const QString target = fuzzFolder().filePath(u"out.saranda"_s);
    const Result<Unbundled> taken = unbundle(path, target, doctrine, {});
    promise(!taken || (report && report->isValid()), "only what is valid is taken out");
    promise(taken.has_value() == QFileInfo::exists(target), "a case is there or it is not");
    QFile::remove(target);
    promise(filesThere() == before, "a bundle leaves nothing behind");
}

std::vector<QByteArray> bundleSeeds()
{
    const auto session = *CaseSession::open(seedCase(), aReader());
    const QString path = fuzzFolder().filePath(u"seed.zip"_s);
    BundleOptions options;
    options.replace = true;
    promise(makeBundle(*session, path, options).has_value(), "the seed can be bundled");
    const QByteArray declaration("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    return {readBack(path),
            rawZip({{"bag/bagit.txt", declaration},
                    {"bag/manifest-md5.txt", "5d41402abc4b2a76b9719d911017c592  data/hello.txt\n"},
                    {"bag/data/hello.txt", "hello"}}),
            rawZip({{"bagit.txt", declaration, 8}, {"data/../../x", "y", 8}}), rawZip({})};
}

void runCaseFile(const QByteArray &input)
{
    const QString path = fuzzFile(u"case.saranda"_s, input);
    const QStringList before = filesThere();
    {
        const Result<std::unique_ptr<CaseSession>> opened = CaseSession::open(path, aReader());
        if (!opened) {
            promise(!opened.error().message.isEmpty(), "a refused case says why");
        } else {
            const Result<VerifyReport> report = (*opened)->verify();
            const auto log = (*opened)->log();
            const auto hits = (*opened)->search(u"mines OR contains:ine"_s);
            promise(report || !report.error().message.isEmpty(), "verify answers");
            promise(log || !log.error().message.isEmpty(), "the log answers");
            promise(hits || !hits.error().message.isEmpty(), "the search answers");
        }
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
    promise(filesThere() == before, "opening leaves nothing behind");
}

/// Four bytes a change: where among the bytes that say something (most of a small case file is
/// empty room), and what is put there. A file that brings the process down stays in the folder of
/// the run.
void runSpoiltCase(const QByteArray &input)
{
    constexpr qsizetype changeSize = 4;
    static const QByteArray sound = readBack(seedCase());
    static const std::vector<qsizetype> telling = [] {
        std::vector<qsizetype> positions;
        for (qsizetype i = 0; i < sound.size(); ++i) {
            if (sound[i] != '\0')
                positions.push_back(i);
        }
        return positions;
    }();
    QByteArray bytes = sound;
    for (qsizetype i = 0; i + changeSize <= input.size(); i += changeSize) {
        const std::size_t where = uchar(input[i]) | std::size_t(uchar(input[i + 1])) << 8
            | std::size_t(uchar(input[i + 2])) << 16;
        bytes[telling[where % telling.size()]] = input[i + 3];
    }
    runCaseFile(bytes);
}

std::vector<QByteArray> spoiltCaseSeeds()
{
    return {"", QByteArray(4, '\x7f'), QByteArray::fromHex("00010200ffff0301")};
}

std::vector<QByteArray> caseFileSeeds()
{
    return {readBack(seedCase()), "SQLite format 3", ""};
}

} // namespace saranda::test
