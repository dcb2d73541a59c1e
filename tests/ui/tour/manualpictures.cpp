// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/manualpictures.h"

#include "core/base/literals.h"
#include "tests/support/fakeprompt.h"
#include "tests/ui/tour/tourdraft.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/touroverlay.h"
#include "ui/shell/workspace.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QMap>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

constexpr int pictureWidth = 780;
constexpr qint64 mostBytes = 60 * 1024;

/// A record to select, or none: what the picture shows, and the class of the page.
struct Subject {
    const char16_t *name;
    const char *pageClass;
    const char16_t *kind;
    const char16_t *key;
    QSize size;
};

constexpr Subject subjects[] = {
    {u"overview", "saranda::OverviewPage", u"", u"", {1180, 620}},
    {u"exhibits", "saranda::ExhibitsPage", u"exhibit", u"E-5", {1240, 760}},
    {u"facts", "saranda::FactsPage", u"fact", u"F-7", {1240, 680}},
    {u"attribution", "saranda::AssessmentPage", u"claim", u"C-1", {1280, 800}},
    {u"timeline", "saranda::TimelinePage", u"", u"", {1180, 640}},
    {u"chart", "saranda::ChartPage", u"", u"", {1180, 640}},
    {u"drafts", "saranda::DraftsPage", u"draft", u"D-1", {1280, 760}}};

/// Reading the texts of the sample for the search, which a person sees once.
bool isAtWork(const MainWindow &window)
{
    return std::ranges::any_of(window.findChildren<QProgressBar *>(),
                               [](const QProgressBar *bar) { return bar->isVisible(); });
}

void settle(MainWindow &window)
{
    for (int turn = 0; turn < 12; ++turn)
        QTest::qWait(40); // layouts, the assessment and the chart's places come after one another
    for (int turn = 0; turn < 600 && isAtWork(window); ++turn)
        QTest::qWait(100);
    if (QWidget *focus = window.focusWidget())
        focus->clearFocus(); // no blinking cursor
}

/// The colours a picture is painted in: of each group of alike ones that which it has most of. Qt's
/// own table of colours has no pale tints and makes them bright.
QList<QRgb> mainColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y) | 0xff000000];
    struct Group {
        int size = 0;
        int most = 0;
        QRgb colour = 0;
    };
    QMap<QRgb, Group> groups;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        Group &group = groups[each.key() & 0xfff0f0f0];
        group.size += each.value();
        if (std::pair(each.value(), each.key()) > std::pair(group.most, group.colour)) {
            group.most = each.value();
            group.colour = each.key();
        }
    }
    QList<Group> largest = groups.values();
    std::stable_sort(largest.begin(), largest.end(),
                     [](const Group &left, const Group &right) { return left.size > right.size; });
    QList<QRgb> colours;
    for (const Group &group : largest.mid(0, 256))
        colours.append(group.colour);
    return colours;
}

bool keepSmall(const QPixmap &shot, const QString &path)
{
    QImage picture = shot.toImage();
    if (picture.width() > pictureWidth)
        picture = picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
    picture = picture.convertToFormat(QImage::Format_Indexed8, mainColours(picture),
                                      Qt::ThresholdDither | Qt::AvoidDither);
    if (!picture.save(path, "PNG", 0) || QFileInfo(path).size() > mostBytes) {
        std::fprintf(stderr, "%s: not written, or larger than %lld bytes (%lld)\n",
                     qPrintable(path), static_cast<long long>(mostBytes),
                     static_cast<long long>(QFileInfo(path).size()));
        return false;
    }
    return true;
}

QUuid recordOf(const CaseRecords &records, const Subject &subject)
{
    const QString key = QString::fromUtf16(subject.key);
    const QString kind = QString::fromUtf16(subject.kind);
    if (kind == u"exhibit")
        return records.exhibits.findKey(key)->id.uuid;
    if (kind == u"fact")
        return records.facts.findKey(key)->id.uuid;
    if (kind == u"draft")
        return records.drafts.findKey(key)->id.uuid;
    return records.claims.findKey(key)->id.uuid;
}

void show(MainWindow &window, const Subject &subject)
{
    Workspace &workspace = *window.workspace();
    window.resize(subject.size);
    if (subject.kind[0] != u'\0') {
        const CaseRecords &records = workspace.session().records();
        const QUuid id = recordOf(records, subject);
        QString part;
        if (const Claim *claim = records.claims.find({id}))
            part = claim->elements.front().element;
        workspace.showRecord({QString::fromUtf16(subject.kind), id, part});
        return;
    }
    const std::vector<Page *> &pages = workspace.pages();
    for (int number = 0; number < int(pages.size()); ++number) {
        if (qstrcmp(pages[std::size_t(number)]->metaObject()->className(), subject.pageClass) == 0)
            workspace.showPage(number);
    }
}

} // namespace

bool makeManualPictures(QApplication &app, const QString &folder, const QString &language,
                        const Doctrine &doctrine)
{
    const QTemporaryDir work;
    Settings settings(work.filePath(u"settings.ini"_s));
    settings.setUserName(u"A. Drafter"_s);
    Theme theme(app);
    theme.apply(ThemeChoice::Light);
    test::FakePrompt prompt;
    MainWindow window({doctrine, settings, prompt, theme, {work.path()}});
    window.show();
    window.files().openSample();
    if (!window.workspace() || !addStatement(*window.workspace(), doctrine, language))
        return false;
    const auto path = [&](const QString &name) {
        return folder + u"/%1_%2.png"_s.arg(name, language);
    };
    show(window, subjects[1]);
    window.resize(1280, 800);
    settle(window);
    window.startTour();
    settle(window);
    bool isWhole = keepSmall(window.grab(), path(u"window"_s));
    delete window.findChild<TourOverlay *>();
    window.workspace()->setInspectorVisible(false);
    for (const Subject &subject : subjects) {
        show(window, subject);
        settle(window);
        const QWidget *page = window.workspace()->currentPage();
        isWhole = keepSmall(page->parentWidget()->parentWidget()->grab(),
                            path(QString::fromUtf16(subject.name)))
            && isWhole;
    }
    return isWhole;
}

} // namespace saranda
