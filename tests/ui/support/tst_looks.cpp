// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace saranda;
using namespace saranda::literals;

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDraws();
    void iconsFollowTheTheme();
    void arrowsPointWhereReadingGoes();
    void textIsReadableInEveryTheme();
    void whatIsChosenStaysReadable();
    void aChosenRowBeginsWithABar();
    void theFontScalesFromTheSystems();
    void headingsGrowWithTheText();
    void aLevelIsSaidInWordsAndByShape();
    void everyCodeHasASentence();
    void settingsAreKept();
    void aMirroredCellBeginsAtTheRight();
    void textIsCutWhereItEnds_data();
    void textIsCutWhereItEnds();

private:
    static double contrast(const QColor &a, const QColor &b);
};

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y).alpha() > 60 ? 1 : 0;
    }
    return ink;
}

/// Ink in a quarter of the picture of an empty cell with a level: where its rail is.
int railInk(Qt::LayoutDirection direction, bool atTheRight)
{
    QStandardItem *item = new QStandardItem;
    item->setData(4, LevelRole);
    QStandardItemModel model;
    model.appendRow(item);
    QImage image(400, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    LevelDelegate().paint(&painter, option, model.index(0, 0));
    painter.end();
    return inkOf(image.copy(atTheRight ? 300 : 0, 0, 100, 24));
}

class StyleProbe : public LevelDelegate
{
public:
    QString textOf(const QString &text, Qt::LayoutDirection direction) const
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(text));
        QStyleOptionViewItem option;
        option.direction = direction;
        initStyleOption(&option, model.index(0, 0));
        return option.text;
    }
};

} // namespace

double TestLooks::contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

void TestLooks::everyIconDraws()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    QVERIFY(!icon(u"overview"_s).isNull()); // the resources are there
    QDirIterator walk(u":/icons"_s);
    int count = 0;
    while (walk.hasNext()) {
        walk.next();
        const QString name = walk.fileInfo().completeBaseName();
        const QImage image = icon(name).pixmap(48, 48).toImage();
        QVERIFY2(inkOf(image) > 40, qPrintable(name));
        ++count;
    }
    QVERIFY(count > 50);
    for (const QString &kind :
         {u"case"_s, u"state"_s, u"incident"_s, u"actor"_s, u"infrastructure"_s, u"source"_s,
          u"exhibit"_s, u"fact"_s, u"claim"_s, u"communication"_s, u"task"_s, u"draft"_s,
          u"release"_s})
        QVERIFY2(!kindIcon(kind).isNull(), qPrintable(kind));
}

void TestLooks::iconsFollowTheTheme()
{
    Theme theme(*qApp);
    const QIcon add = icon(u"add"_s);
    theme.apply(ThemeChoice::Light);
    const QImage light = add.pixmap(24, 24).toImage();
    theme.apply(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    const QImage dark = add.pixmap(24, 24).toImage();
    QVERIFY(light != dark);
    QVERIFY(dark.pixelColor(12, 12).lightness() > light.pixelColor(12, 12).lightness());
}

/// In a mirrored window "back" is at the right and points there.
void TestLooks::arrowsPointWhereReadingGoes()
{
    const auto hasInk = [](const QString &name, int x) {
        return icon(name).pixmap(48, 48).toImage().pixelColor(x, 24).alpha() > 0;
    };
    constexpr int left = 17; // where the tips are
    constexpr int right = 31;
    QVERIFY(hasInk(u"back"_s, left) && !hasInk(u"back"_s, right));
    QVERIFY(hasInk(u"forward"_s, right) && !hasInk(u"forward"_s, left));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const bool isMirrored = hasInk(u"back"_s, right) && !hasInk(u"back"_s, left)
        && hasInk(u"forward"_s, left) && !hasInk(u"forward"_s, right);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isMirrored);
}

void TestLooks::textIsReadableInEveryTheme()
{
    Theme theme(*qApp);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark,
                                     ThemeChoice::ContrastLight, ThemeChoice::ContrastDark}) {
        theme.apply(choice);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isHighContrast(palette),
                 choice == ThemeChoice::ContrastLight || choice == ThemeChoice::ContrastDark);
        const double readable = isHighContrast(palette) ? 7 : 4.5; // WCAG 2.1, level AAA and AA
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto &[text, ground] :
             {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
              Pair{QPalette::Text, QPalette::AlternateBase},
              Pair{QPalette::ButtonText, QPalette::Button},
              Pair{QPalette::PlaceholderText, QPalette::Base},
              Pair{QPalette::PlaceholderText, QPalette::Window},
              Pair{QPalette::HighlightedText, QPalette::Highlight},
              Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
              Pair{QPalette::PlaceholderText, QPalette::AlternateBase},
              Pair{QPalette::Link, QPalette::Base}, Pair{QPalette::Link, QPalette::Window},
              Pair{QPalette::LinkVisited, QPalette::Base},
              Pair{QPalette::LinkVisited, QPalette::Window}})
            QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= readable,
                     qPrintable(u"%1 on %2, dark: %3"_s.arg(text).arg(ground).arg(theme.isDark())));
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad, Tone::Muted}) {
            for (const QColor &ground :
                 {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                  palette.color(QPalette::Window), toneBackground(tone, palette)})
                QVERIFY2(contrast(toneColor(tone, palette), ground) >= readable,
                         qPrintable(u"tone %1 on %2, dark: %3"_s.arg(int(tone))
                                        .arg(ground.name())
                                        .arg(theme.isDark())));
            QVERIFY(contrast(palette.color(QPalette::Text), toneBackground(tone, palette))
                    >= readable);
        }
    }
}

/// What is chosen is a tint: text stays readable on it, the level in it too, and the bar where the
/// row begins is seen without it.
void TestLooks::whatIsChosenStaysReadable()
{
    Theme theme(*qApp);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark,
                                     ThemeChoice::ContrastLight, ThemeChoice::ContrastDark}) {
        theme.apply(choice);
        const QPalette palette = QApplication::palette("QAbstractItemView");
        const QColor chosen = palette.color(QPalette::Highlight);
        constexpr double readable = 4.5;
        constexpr double seen = 3; // of shapes
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), chosen) >= readable);
        QVERIFY(contrast(palette.color(QPalette::Text), chosen) >= readable);
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad, Tone::Muted}) {
            QVERIFY2(contrast(toneColor(tone, palette), chosen) >= readable,
                     qPrintable(u"tone %1 on %2"_s.arg(int(tone)).arg(chosen.name())));
            QVERIFY(contrast(toneColor(tone, palette), palette.color(QPalette::Base)) >= seen);
        }
        // Where a field ends.
        QVERIFY2(contrast(QApplication::palette().color(QPalette::Dark),
                          QApplication::palette().color(QPalette::Base))
                     >= seen,
                 qPrintable(QApplication::palette().color(QPalette::Dark).name()));
    }
}

/// The row that is chosen has a bar where it begins, also in a mirrored window, and a list that
/// does not have the keys shows it in another colour.
void TestLooks::aChosenRowBeginsWithABar()
{
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    QStandardItemModel model(3, 2);
    QWidget window;
    QTableView view(&window);
    QLineEdit other(&window);
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setGeometry(0, 0, 300, 200);
    other.setGeometry(0, 210, 100, 24);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view.selectRow(1);
    const auto pixel = [&view](bool atTheRight) {
        const QImage image = view.viewport()->grab().toImage();
        return image.pixelColor(atTheRight ? image.width() - 2 : 1,
                                view.rowViewportPosition(1) + 8);
    };
    const QPalette palette = view.palette();
    view.setFocus();
    QCOMPARE(pixel(false), toneColor(Tone::Accent, palette));
    other.setFocus();
    QCOMPARE(pixel(false), toneColor(Tone::Muted, palette));
    view.setLayoutDirection(Qt::RightToLeft);
    view.setFocus();
    QCOMPARE(pixel(true), toneColor(Tone::Accent, palette));
    QVERIFY(pixel(false) != toneColor(Tone::Accent, palette));
}

void TestLooks::theFontScalesFromTheSystems()
{
    const qreal system = QApplication::font().pointSizeF();
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light, 200);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * system);
    theme.apply(ThemeChoice::Light, 100);
    QCOMPARE(QApplication::font().pointSizeF(), system);
}

void TestLooks::headingsGrowWithTheText()
{
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light, 100);
    QWidget window;
    auto *heading = new QLabel(u"Facts"_s, &window);
    makeHeading(heading, 1);
    auto *small = new QLabel(u"some time in 2014"_s, &window);
    makeSmall(small);
    window.show();
    const double headingBefore = heading->font().pointSizeF();
    const double smallBefore = small->font().pointSizeF();
    theme.apply(ThemeChoice::Light, 200);
    QCOMPARE(heading->font().pointSizeF(), 2 * headingBefore);
    QCOMPARE(small->font().pointSizeF(), 2 * smallBefore);
    theme.apply(ThemeChoice::Light, 100);
    QCOMPARE(heading->font().pointSizeF(), headingBefore);
}

void TestLooks::aLevelIsSaidInWordsAndByShape()
{
    LevelMeter meter;
    meter.setSubject(u"Knowledge"_s);
    meter.setLevel(2, 4);
    QVERIFY(meter.accessibleName().contains(u"Knowledge"_s));
    QVERIFY(meter.accessibleName().contains(levelOutcome(2)));
    QVERIFY(meter.accessibleName().contains(levelWord(4)));
    meter.resize(meter.sizeHint());
    // Without colour the two still differ: a diamond where it falls short, a tick where it holds.
    const QImage shortOf = meter.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    meter.setLevel(2, 2);
    meter.setText(levelOutcome(2));
    const QImage reached = meter.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(shortOf != reached);
    QVERIFY(meter.sizeHint().width() > meter.minimumSizeHint().width());
}

void TestLooks::everyCodeHasASentence()
{
    for (int level = 0; level <= 5; ++level) {
        QVERIFY(!levelWord(level).isEmpty());
        QVERIFY(!levelOutcome(level).isEmpty());
    }
    QStringList sentences;
    for (int code = int(Blocking::None); code <= int(Blocking::ImpossibleInTime); ++code)
        sentences.append(blockingText(Blocking(code)));
    for (int code = int(Timing::Unknown); code <= int(Timing::Impossible); ++code)
        sentences.append(timingText(Timing(code)));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestLooks::settingsAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    const QString recent = folder.filePath(u"a.saranda"_s);
    QFile made(recent);
    QVERIFY(made.open(QIODevice::WriteOnly));
    {
        Settings settings(file);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        settings.setTheme(ThemeChoice::ContrastDark);
        settings.setFontPercent(900);
        settings.setUserName(u"Ada"_s);
        settings.addRecentCase(recent);
        settings.addRecentCase(folder.filePath(u"gone.saranda"_s));
        settings.addRecentCase(recent);
    }
    const Settings again(file);
    QCOMPARE(again.theme(), ThemeChoice::ContrastDark);
    QCOMPARE(again.fontPercent(), 300);
    QCOMPARE(again.userName(), u"Ada"_s);
    QCOMPARE(again.recentCases(), QStringList{recent}); // once, and not what is gone
}

void TestLooks::aMirroredCellBeginsAtTheRight()
{
    QVERIFY(railInk(Qt::LeftToRight, false) > 0);
    QCOMPARE(railInk(Qt::LeftToRight, true), 0);
    QVERIFY(railInk(Qt::RightToLeft, true) > 0);
    QCOMPARE(railInk(Qt::RightToLeft, false), 0);
}

void TestLooks::textIsCutWhereItEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isIsolated");
    QTest::newRow("Latin") << u"Perpetrator"_s << Qt::LeftToRight << false;
    QTest::newRow("Latin, mirrored") << u"Perpetrator"_s << Qt::RightToLeft << true;
    QTest::newRow("Hebrew, mirrored") << u"שלום"_s << Qt::RightToLeft << false;
    QTest::newRow("nothing, mirrored") << QString() << Qt::RightToLeft << false;
}

void TestLooks::textIsCutWhereItEnds()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isIsolated);
    const QString shown = StyleProbe().textOf(text, direction);
    QCOMPARE(shown.startsWith(QChar(0x2066)), isIsolated);
    QVERIFY(shown.endsWith(text));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
