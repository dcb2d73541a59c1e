// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/draftparts.h"
#include "core/drafting/draftprinter.h"
#include "core/linkchart/chartfigure.h"
#include "core/timeline/timelinepaper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct DraftFigureTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftFigures)
};

/// Width over height of a drawing, from the size it gives itself.
double aspectOf(const QByteArray &svg)
{
    static const QRegularExpression box(
        u"viewBox=\"\\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)"_s);
    const QRegularExpressionMatch match = box.match(QString::fromUtf8(svg.left(4000)));
    const double height = match.captured(2).toDouble();
    return height > 0 ? match.captured(1).toDouble() / height : 1.6;
}

Result<QByteArray> timelineSvg(const CaseRecords &records, const Assessment &assessment,
                               const Doctrine &doctrine, const QLocale &locale,
                               const QString &claimKey)
{
    TimelineOptions options;
    options.locale = locale;
    if (!claimKey.isEmpty()) {
        const Claim *claim = records.claims.findKey(claimKey);
        if (!claim)
            return failure(
                ErrorCode::NotFound,
                DraftFigureTexts::tr("The figure shows a claim that is not there or not "
                                     "disclosed. Take the figure out, or put another in."));
        options.claim = claim->id;
    }
    PictureOptions picture;
    picture.locale = locale;
    picture.font = QGuiApplication::font();
    QBuffer svg;
    svg.open(QIODevice::WriteOnly);
    const Result<> written = writeTimelinePicture(
        svg, PictureFormat::Svg, timelineOf(records, assessment, doctrine, options), picture);
    if (!written)
        return failure(written.error());
    return svg.data();
}

} // namespace

Result<Figure> figureOf(const CaseRecords &records, const Assessment &assessment,
                        const Doctrine &doctrine, const QString &language, const QString &block)
{
    const QLocale locale(language);
    const QString what = block.section(u':', 1, 1);
    Result<QByteArray> svg;
    if (what == u"timeline") {
        svg = timelineSvg(records, assessment, doctrine, locale, block.section(u':', 2));
    } else if (what == u"chart") {
        ChartFigure figure;
        figure.shown.language = language;
        figure.paper.font = QGuiApplication::font();
        figure.paper.withFrame = false;
        if (const Chart *chosen = chartForPapers(records))
            showAs(figure, records, *chosen);
        svg = chartSvg(records, assessment, doctrine, figure);
    } else {
        return failure(ErrorCode::NotFound,
                       DraftFigureTexts::tr("There is no figure “%1”.").arg(block));
    }
    if (!svg)
        return failure(svg.error());
    return Figure{.svg = *svg, .aspect = aspectOf(*svg)};
}

Result<std::vector<DraftFigure>> availableFigures(const CaseRecords &records,
                                                  const Assessment &assessment,
                                                  const Doctrine &doctrine, const Draft &draft)
{
    const Result<DraftWords> words = DraftWords::load(draft.language);
    if (!words)
        return failure(words.error());
    const auto parts = DraftParts::of(records, records, assessment, doctrine, draft, {});
    if (!parts)
        return failure(parts.error());
    std::vector<DraftFigure> figures{{u"figure:timeline"_s, words->text(u"figure.timeline"_s)},
                                     {u"figure:chart"_s, words->text(u"figure.chart"_s)}};
    const auto isOffered = [&](const QString &block) {
        return std::any_of(figures.begin(), figures.end(),
                           [&](const DraftFigure &figure) { return figure.block == block; });
    };
    for (const MemoPartName &name : (*parts)->memo().all())
        figures.push_back({blockOf(name), (*parts)->memo().caption(name)});
    for (const Claim *claim : claimsWithClock(records, doctrine)) {
        const QString block = u"figure:timeline:"_s + claim->key;
        if ((draft.claims.isEmpty() || draft.claims.contains(claim->id)) && !isOffered(block))
            figures.push_back(
                {block, words->say(u"figure.timeline.claim"_s, {{u"claim"_s, claim->key}})});
    }
    return figures;
}

Result<MemoDocument> partDocument(const CaseRecords &records, const Assessment &assessment,
                                  const Doctrine &doctrine, const Draft &draft,
                                  const QString &block)
{
    const std::optional<MemoPartName> name = partNamed(block);
    if (!name)
        return failure(ErrorCode::NotFound,
                       DraftFigureTexts::tr("There is no figure “%1”.").arg(block));
    Draft only = draft;
    only.sections = {DraftSection{{}, {DraftSentence()}, {}}};
    only.sections.front().sentences.front().style = SentenceStyle::Figure;
    only.sections.front().sentences.front().block = block;
    const auto parts = DraftParts::of(records, records, assessment, doctrine, only, {});
    if (!parts)
        return failure(parts.error());
    Result<std::vector<Block>> shown = (*parts)->make(*name);
    if (!shown)
        return failure(shown.error());
    MemoDocument document;
    document.language = draft.language;
    document.blocks = std::move(*shown);
    return document;
}

} // namespace saranda
