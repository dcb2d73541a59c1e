// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memooffice.h"

#include "core/base/literals.h"
#include "core/report/figurepicture.h"
#include "core/report/pagelayout.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace saranda {

using namespace literals;

QString barInText(int level)
{
    QString bar;
    for (int step = 1; step <= 5; ++step)
        bar += step <= level ? u'■' : u'□';
    return bar;
}

bool staysOnOnePage(const Row &row)
{
    constexpr qsizetype mostCharacters = 600;
    return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
        qsizetype size = 0;
        for (const CellBlock &block : cell.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                size += paragraph->text.text().size();
        return size <= mostCharacters;
    });
}

QHash<QString, int> pagesInPrint(const MemoDocument &document)
{
    const NotedDocument noted = withNoteMarks(document);
    const PageLayout layout(noted);
    QHash<QString, int> pages;
    for (auto anchor = layout.anchors().cbegin(); anchor != layout.anchors().cend(); ++anchor)
        pages.insert(anchor.key(), anchor->page + 1);
    return pages;
}

double textWidth(const PaperLook &look)
{
    constexpr double paperWidth = 210;
    return paperWidth - 2 * look.sideMargin;
}

std::vector<ZipPart> picturesOf(const MemoDocument &document, const QString &folder)
{
    std::vector<ZipPart> parts;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<Figure>(&block)) {
            const QString name = folder + u"figure-"_s + QString::number(parts.size() / 2 + 1);
            parts.push_back({name + u".svg"_s, standaloneSvg(figure->svg)});
            parts.push_back({name + u".png"_s, pngOf(*figure)});
        }
    return parts;
}

Result<QByteArray> filledTemplate(const QString &name, const MemoDocument &document)
{
    QFile file(u":/report/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, file.errorString(), name);
    const QString country = document.language == u"fr"_s ? u"FR"_s : u"GB"_s;
    QString styles = QString::fromUtf8(file.readAll());
    const QString pageOf = document.pageOf;
    const QHash<QString, QString> values{
        {u"@language@"_s, document.language},
        {u"@country@"_s, country},
        {u"@title@"_s, document.title},
        {u"@foot@"_s, document.runningFoot},
        {u"@marking@"_s, document.marking},
        {u"@side@"_s, QString::number(document.look.sideMargin) + u"mm"_s},
        {u"@top@"_s, QString::number(document.look.topMargin - 15) + u"mm"_s},
        {u"@bottom@"_s, QString::number(document.look.bottomMargin - 14) + u"mm"_s},
        {u"@width@"_s, QString::number(textWidth(document.look)) + u"mm"_s},
        {u"@indented@"_s, QString::number(textWidth(document.look) - 7) + u"mm"_s},
        {u"@twips@"_s, QString::number(qRound(textWidth(document.look) * twipsPerMillimetre))},
        {u"@page@"_s, pageOf.section(u"%1"_s, 0, 0)},
        {u"@of@"_s, pageOf.section(u"%1"_s, 1).section(u"%2"_s, 0, 0)}};
    QString filled;
    for (qsizetype i = 0; i < styles.size(); ++i) {
        const qsizetype end = styles[i] == u'@' ? styles.indexOf(u'@', i + 1) : -1;
        const QString place = end > i ? styles.mid(i, end - i + 1) : QString();
        if (!values.contains(place)) {
            filled += styles[i];
            continue;
        }
        filled += values.value(place).toHtmlEscaped();
        i = end;
    }
    if (!document.look.serif.isEmpty())
        filled.replace(u"Noto Serif\""_s, document.look.serif + u'"')
            .replace(u"'Noto Serif'"_s, u"'%1'"_s.arg(document.look.serif));
    if (!document.look.sans.isEmpty())
        filled.replace(u"Noto Sans\""_s, document.look.sans + u'"')
            .replace(u"'Noto Sans'"_s, u"'%1'"_s.arg(document.look.sans));
    const QString accent = document.look.accent.name();
    filled.replace(u"#1f3550"_s, accent).replace(u"1F3550"_s, accent.mid(1).toUpper());
    return filled.toUtf8();
}

} // namespace saranda
