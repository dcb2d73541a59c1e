// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/treecheck.h"

#include "core/base/literals.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace saranda::test {

using namespace literals;

namespace {

constexpr int longestSourceFile = 500;

/// What a layer may include besides itself: the arrows of ARCHITECTURE.md.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> map{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/doctrine"_s, {u"core/base"_s}},
        {u"core/assessment"_s, {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s}},
        {u"core/timeline"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s}},
        {u"core/linkchart"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s,
          u"core/timeline"_s}},
        {u"core/search"_s, {u"core/base"_s}},
        {u"core/storage"_s, {u"core/base"_s, u"core/domain"_s, u"core/search"_s}},
        {u"core/session"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/storage"_s, u"core/search"_s,
          u"core/assessment"_s, u"core/doctrine"_s}},
        {u"core/merge"_s, {u"core/base"_s, u"core/domain"_s, u"core/storage"_s, u"core/session"_s}},
        {u"core/reading"_s, {u"core/base"_s}},
        {u"core/intake"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/search"_s, u"core/reading"_s,
          u"core/session"_s}},
        {u"core/exchange"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/storage"_s,
          u"core/session"_s}},
        {u"core/bundle"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/session"_s,
          u"core/exchange"_s, u"core/intake"_s}},
        {u"core/extraction"_s, {u"core/base"_s, u"core/reading"_s, u"core/bundle"_s}},
        {u"core/report"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s,
          u"core/timeline"_s, u"core/linkchart"_s}},
        {u"core/drafting"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s,
          u"core/report"_s, u"core/session"_s, u"core/timeline"_s, u"core/linkchart"_s}},
        {u"core/annexes"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s,
          u"core/storage"_s, u"core/session"_s, u"core/reading"_s, u"core/report"_s,
          u"core/drafting"_s}},
        {u"ui"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s,
          u"core/search"_s, u"core/session"_s, u"core/merge"_s, u"core/reading"_s, u"core/intake"_s,
          u"core/exchange"_s, u"core/bundle"_s, u"core/drafting"_s, u"core/report"_s,
          u"core/annexes"_s, u"core/timeline"_s, u"core/linkchart"_s, u"resources/samples"_s}},
        {u"app"_s,
         {u"core/base"_s, u"core/domain"_s, u"core/doctrine"_s, u"core/assessment"_s,
          u"core/session"_s, u"core/merge"_s, u"core/reading"_s, u"core/intake"_s,
          u"core/extraction"_s, u"core/exchange"_s, u"core/bundle"_s, u"core/report"_s,
          u"core/annexes"_s, u"core/drafting"_s, u"core/timeline"_s, u"core/linkchart"_s, u"ui"_s,
          u"resources/samples"_s}},
    };
    return map;
}

struct SourceLine {
    QString file; ///< relative to the root
    int number;
    QString text;
};

QStringList sourceFiles(const QString &root)
{
    QStringList files;
    for (const QString &top : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator walk(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(root).relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

void forEachLine(const QString &root, const std::function<void(const SourceLine &)> &visit)
{
    for (const QString &name : sourceFiles(root)) {
        QFile file(root + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        int number = 0;
        while (!file.atEnd())
            visit({name, ++number, QString::fromUtf8(file.readLine()).trimmed()});
    }
}

QString at(const SourceLine &line)
{
    return u"%1:%2: "_s.arg(line.file).arg(line.number);
}

/// "core/session" for core/session/edit.h, "ui" for anything below ui.
QString layerOf(const QString &path)
{
    if (path.startsWith(u"core/"_s) || path.startsWith(u"resources/"_s))
        return path.section(u'/', 0, 1);
    return path.section(u'/', 0, 0);
}

/// What an include line names, or an empty string.
QString includedFile(const QString &line)
{
    static const QRegularExpression include(uR"(^#\s*include\s*[<"]([^>"]+)[>"])"_s);
    return include.match(line).captured(1);
}

} // namespace

int sourceFileCount(const QString &root)
{
    return int(sourceFiles(root).size());
}

QStringList layerProblems(const QString &root)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets|QtPrintSupport)(/|$)|"
        "^Q(Widget|Dialog|MessageBox|FileDialog|MainWindow|Application|Label|PushButton|"
        "TableView|TreeView|Layout|VBoxLayout|HBoxLayout)$"_s);
    static const QRegularExpression impure(
        u"^(sqlite3\\.h|QFile|QSaveFile|QDir|QTimer|QThread|QProcess|QSettings|"
        "QRandomGenerator|random|ctime|chrono|fstream|iostream|QtConcurrent.*)$"_s);
    static const QRegularExpression clock(uR"(::current(Date|Time|Secs|MSecs)|system_clock)"_s);
    QStringList problems;
    forEachLine(root, [&](const SourceLine &line) {
        const QString layer = layerOf(line.file);
        if (layer == u"core/assessment" && line.text.contains(clock))
            problems.append(at(line) + u"core/assessment is pure: it knows no clock"_s);
        const QString included = includedFile(line.text);
        if (included.isEmpty())
            return;
        if (!allowed().contains(layer)) {
            problems.append(at(line) + u"“%1” is not a layer"_s.arg(layer));
            return;
        }
        const QString target = layerOf(included);
        const bool isOurs = included.startsWith(u"core/"_s) || included.startsWith(u"ui/"_s)
            || included.startsWith(u"app/"_s) || included.startsWith(u"resources/"_s);
        if (isOurs && target != layer && !allowed()[layer].contains(target))
            problems.append(at(line) + u"%1 may not include %2"_s.arg(layer, included));
        if (layer.startsWith(u"core/"_s) && included.contains(widgets))
            problems.append(at(line) + u"core never sees a widget: %1"_s.arg(included));
        if (layer == u"core/assessment" && included.contains(impure))
            problems.append(at(line) + u"core/assessment is pure: %1"_s.arg(included));
        if (!layer.startsWith(u"core/storage"_s) && included == u"sqlite3.h")
            problems.append(at(line) + u"only core/storage speaks to SQLite"_s);
    });
    return problems;
}

QStringList habitProblems(const QString &root)
{
    static const QRegularExpression forbidden(
        uR"(\b(processEvents|qFatal|sender\(\)|SIGNAL\(|SLOT\(|TODO|FIXME|std::random_device))"
        uR"(|\bsqlite3_exec\b.*\+)"_s);
    static const QRegularExpression sql(
        uR"("\s*(SELECT |INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE))"_s);
    QStringList problems;
    QHash<QString, int> lengths;
    forEachLine(root, [&](const SourceLine &line) {
        lengths[line.file] = line.number;
        if (line.number == 1 && !line.text.startsWith(u"// SPDX-License-Identifier: "_s))
            problems.append(at(line) + u"no SPDX line"_s);
        if (line.text.contains(forbidden))
            problems.append(at(line) + u"not in this house: %1"_s.arg(line.text));
        if (line.text.contains(sql) && !line.file.startsWith(u"core/storage/"_s))
            problems.append(at(line) + u"SQL outside core/storage"_s);
    });
    for (auto it = lengths.cbegin(); it != lengths.cend(); ++it) {
        if (it.value() > longestSourceFile)
            problems.append(u"%1: %2 lines, more than one idea"_s.arg(it.key()).arg(it.value()));
    }
    std::sort(problems.begin(), problems.end());
    return problems;
}

QStringList networkProblems(const QString &root)
{
    static const QRegularExpression network(
        u"^(QtNetwork|QtWebEngine|QtWebSockets|QTcp|QUdp|QNetwork|QSsl|QHost|QDesktopServices$|"
        "QLocalS|sys/socket\\.h|netdb\\.h|arpa/|netinet/|curl/|boost/asio|asio)"_s);
    QStringList problems;
    forEachLine(root, [&](const SourceLine &line) {
        if (includedFile(line.text).contains(network))
            problems.append(at(line) + u"the program has no network code"_s);
    });
    return problems;
}

QStringList parsingProblems(const QString &root)
{
    static const QRegularExpression reads(
        uR"(\b(processMemoryFile|processFile|processInputSource|createFromJSON)\b)"_s);
    static const QRegularExpression unpacks(
        uR"(\b(getStreamData|pipeStreamData|pipe(Page)?Contents|getPageContents)"_s
        uR"(|coalesceContentStreams|parse(Page)?Content\w*|filterPageContents)\b)"_s);
    // Apart from the layer of the reading program: what was drawn here a moment ago.
    static const QStringList readers{u"core/annexes/bundleassembly.cpp"_s,
                                     u"core/annexes/drawnpdf.cpp"_s, u"core/annexes/pdfpages.cpp"_s,
                                     u"core/report/pdffinish.cpp"_s};
    static const QStringList unpackers{u"core/annexes/drawnpdf.cpp"_s,
                                       u"core/report/pdffinish.cpp"_s,
                                       u"core/report/pdftextlayers.cpp"_s};
    static const QRegularExpression decodes(
        uR"(\b(QImageReader|QMovie|loadFromData|QImage::fromData|QPicture)\b)"_s
        uR"(|\bQ(Image|Pixmap)\s*(\w+\s*)?[({][^)]*([pP]ath|[fF]ile))"_s);
    // The program that decodes, and a picture that was drawn here a moment ago.
    static const QStringList decoders{u"app/workermain.cpp"_s,
                                      u"ui/linkchart/chartpageactions.cpp"_s};
    QStringList problems;
    forEachLine(root, [&](const SourceLine &line) {
        if (line.file.startsWith(u"core/extraction/"_s))
            return;
        if (line.text.contains(decodes) && !decoders.contains(line.file))
            problems.append(at(line) + u"only the reading program decodes pictures"_s);
        if (line.text.contains(reads) && !readers.contains(line.file))
            problems.append(at(line) + u"only the reading program parses PDFs of strangers"_s);
        if (line.text.contains(unpacks) && !unpackers.contains(line.file))
            problems.append(at(line) + u"only the reading program unpacks what strangers packed"_s);
        if (includedFile(line.text).startsWith(u"poppler"_s))
            problems.append(at(line) + u"only the reading program knows poppler"_s);
    });
    return problems;
}

} // namespace saranda::test
