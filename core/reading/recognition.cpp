// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/recognition.h"

#include "core/base/literals.h"
#include "core/reading/readingtext.h"

#include <QBuffer>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>

#include <map>

namespace saranda {

using namespace literals;

namespace {

constexpr std::chrono::seconds recognitionLimit(90);
constexpr qsizetype longestTable = 32 * 1024 * 1024;

/// Two-letter codes and what Tesseract calls the language.
const std::map<QString, QString> &languageNames()
{
    static const std::map<QString, QString> names{
        {u"ar"_s, u"ara"_s}, {u"bg"_s, u"bul"_s},    {u"cs"_s, u"ces"_s}, {u"da"_s, u"dan"_s},
        {u"de"_s, u"deu"_s}, {u"el"_s, u"ell"_s},    {u"en"_s, u"eng"_s}, {u"es"_s, u"spa"_s},
        {u"et"_s, u"est"_s}, {u"fa"_s, u"fas"_s},    {u"fi"_s, u"fin"_s}, {u"fr"_s, u"fra"_s},
        {u"he"_s, u"heb"_s}, {u"hr"_s, u"hrv"_s},    {u"hu"_s, u"hun"_s}, {u"it"_s, u"ita"_s},
        {u"ja"_s, u"jpn"_s}, {u"ko"_s, u"kor"_s},    {u"lt"_s, u"lit"_s}, {u"lv"_s, u"lav"_s},
        {u"nl"_s, u"nld"_s}, {u"no"_s, u"nor"_s},    {u"pl"_s, u"pol"_s}, {u"pt"_s, u"por"_s},
        {u"ro"_s, u"ron"_s}, {u"ru"_s, u"rus"_s},    {u"sk"_s, u"slk"_s}, {u"sl"_s, u"slv"_s},
        {u"sq"_s, u"sqi"_s}, {u"sr"_s, u"srp"_s},    {u"sv"_s, u"swe"_s}, {u"tr"_s, u"tur"_s},
        {u"uk"_s, u"ukr"_s}, {u"zh"_s, u"chi_sim"_s}};
    return names;
}

QStringList installedLanguages(const QString &program, const StopFlag *stop)
{
    static QHash<QString, QStringList> known;
    static QMutex lock;
    const QMutexLocker hold(&lock);
    if (known.contains(program))
        return known.value(program);
    HelperProcess process(stop);
    QStringList languages;
    if (process.start(program, {u"--list-langs"_s})) {
        const Result<QByteArray> listed = process.feed({}, 100'000, std::chrono::seconds(10));
        if (listed)
            languages = QString::fromUtf8(*listed).split(u'\n', Qt::SkipEmptyParts).mid(1);
    }
    known.insert(program, languages);
    return languages;
}

QByteArray asPng(const QImage &image)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "png", 80);
    return png.data();
}

} // namespace

QString recognitionProgram()
{
    return QStandardPaths::findExecutable(u"tesseract"_s);
}

QString recognitionLanguage(const QString &language, const QStringList &installed)
{
    const auto named = languageNames().find(language.left(2).toLower());
    const QString wanted = named == languageNames().end() ? QString() : named->second;
    if (!wanted.isEmpty() && installed.contains(wanted))
        return wanted;
    return installed.contains(u"eng"_s) ? u"eng"_s : installed.value(0);
}

PageText recognisedText(const QByteArray &table, const QSizeF &imageSize, const QSizeF &pageSize)
{
    PageText page;
    page.isRecognised = true;
    const double scale = imageSize.width() > 0 ? pageSize.width() / imageSize.width() : 1;
    QStringList place;
    for (const QByteArray &line : table.split('\n')) {
        // level, page, block, paragraph, line, word, left, top, width, height, confidence, text
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 12 || cells.at(0) != u"5")
            continue;
        const QString word = cells.mid(11).join(u' ').simplified();
        if (word.isEmpty())
            continue;
        if (page.text.size() + word.size() >= readinglimits::longestPage) {
            page.isCut = true;
            continue;
        }
        const QStringList here = cells.mid(2, 3);
        if (!page.text.isEmpty())
            page.text += here == place ? u' ' : u'\n';
        place = here;
        page.words.append({page.text.size(), word.size(),
                           QRectF(cells.at(6).toDouble() * scale, cells.at(7).toDouble() * scale,
                                  cells.at(8).toDouble() * scale, cells.at(9).toDouble() * scale)});
        page.text += word;
    }
    return page;
}

Result<PageText> recognise(const QImage &image, const QSizeF &pageSize, const QString &language,
                           const ReadingOptions &options, const StopFlag *stop)
{
    const QString tesseract = options.mayRecognise ? recognitionProgram() : QString();
    if (tesseract.isEmpty())
        return failure(ErrorCode::NotFound,
                       ReadingText::tr("Text recognition (Tesseract) is not installed."));
    QStringList arguments{u"--recognise"_s, tesseract, u"stdin"_s, u"stdout"_s};
    const QString name = recognitionLanguage(language, installedLanguages(tesseract, stop));
    if (!name.isEmpty())
        arguments += QStringList{u"-l"_s, name};
    arguments += u"tsv"_s;
    HelperProcess process(stop);
    if (const Result<> started = process.start(
            options.program.isEmpty() ? readingProgram() : options.program, arguments);
        !started)
        return failure(started.error());
    const Result<QByteArray> table = process.feed(asPng(image), longestTable, recognitionLimit);
    if (!table)
        return failure(table.error());
    return recognisedText(*table, image.size(), pageSize);
}

} // namespace saranda
