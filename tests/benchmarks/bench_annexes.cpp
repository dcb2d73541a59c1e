// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/annexbundle.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/reading/helperprocess.h"
#include "core/storage/digest.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace saranda;
using namespace saranda::literals;

namespace {

constexpr int exhibitCount = 40;
constexpr int pagesOfExhibit = 50;
constexpr int runs = 3;

/// A report of so many pages of prose, each with a picture.
QByteArray reportPdf(int seed)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QImage image(200, 120, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * seed, y * 3, (x * y) % 255));
    QPainter painter(&writer);
    for (int page = 0; page < pagesOfExhibit; ++page) {
        if (page > 0)
            writer.newPage();
        QString text;
        for (int word = 0; word < 420; ++word)
            text += u"evidence%1 of conduct "_s.arg((word * seed + page) % 97);
        painter.drawText(QRect(0, 0, writer.width(), writer.height() * 3 / 4), Qt::TextWordWrap,
                         text);
        painter.drawImage(QRect(0, writer.height() * 3 / 4, 3000, 1800), image);
    }
    painter.end();
    return buffer.data();
}

double medianSeconds(const std::function<bool()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

CaseRecords caseOf(const QStringList &paths, QHash<QString, QString> &pathOf)
{
    CaseRecords records;
    records.info.id = CaseInfo::Id::make();
    records.info.title = u"A case of many pages"_s;
    records.info.markings = {u"public"_s};
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = u"F-1"_s;
    fact.statement = u"It is so."_s;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-%1"_s.arg(pathOf.size() + 1);
        exhibit.title = u"Report %1"_s.arg(pathOf.size() + 1);
        StoredFile stored;
        stored.sha256 = Sha256::hexOf(file.readAll());
        exhibit.file = stored;
        pathOf.insert(stored.sha256, path);
        records.exhibits.put(exhibit);
        Citation citation;
        citation.exhibit = exhibit.id;
        fact.citations.append(citation);
    }
    records.facts.put(fact);
    return records;
}

} // namespace

/// A bundle of 2,000 pages, memorandum, index, stamps and all, against qpdf's bare concatenation
/// of the same files.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    setPrintingProgram(QStringLiteral(SARANDA_PRINTER));
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < exhibitCount; ++i) {
        paths.append(folder.filePath(u"e%1.pdf"_s.arg(i)));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(reportPdf(i + 3)) <= 0)
            return 1;
    }
    QHash<QString, QString> pathOf;
    const CaseRecords records = caseOf(paths, pathOf);
    const Result<Doctrine> doctrine = builtInDoctrine();
    const Result<Assessment> assessment =
        doctrine ? assess(records, *doctrine) : Result<Assessment>(failure(doctrine.error()));
    if (!assessment)
        return 1;
    const ContentReader reader = [&pathOf](const StoredFile &stored, QIODevice &to) -> Result<> {
        QFile file(pathOf.value(stored.sha256));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, file.errorString());
        to.write(file.readAll());
        return {};
    };
    AnnexOptions options;
    options.profile = AnnexProfile::Icj;
    options.madeOn = QDateTime::currentDateTimeUtc();
    int pages = 0;
    const double ours = medianSeconds([&] {
        QFile file(folder.filePath(u"bundle.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        const Result<AnnexReport> report =
            writeAnnexBundle(file, {records, *assessment, *doctrine, reader}, options);
        pages = report ? report->pages : 0;
        return report.has_value();
    });
    const double peer = medianSeconds([&] {
        return QProcess::execute(u"qpdf"_s,
                                 QStringList{u"--empty"_s, u"--pages"_s} + paths
                                     + QStringList{u"--"_s, folder.filePath(u"peer.pdf"_s)})
            == 0;
    });
    std::printf("%d pages\n", pages);
    std::printf("bundle with memo, index and stamps  %6.2f s\n", ours);
    std::printf("qpdf --empty --pages                %6.2f s\n", peer);
    std::printf("ratio                               %6.2f\n", ours / peer);
    return ours > 0 && peer > 0 ? 0 : 1;
}
