// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"
#include "tests/ui/shell/dialogs.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/page.h"
#include "ui/shell/startpage.h"
#include "ui/shell/touroverlay.h"
#include "ui/support/form.h"
#include "ui/support/savedviews.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// A case made to deceive: nothing of it is taken for HTML, hides what stands beside it or breaks
/// the layout, wherever it is shown.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void everyPageShowsItAsText_data() { kindsOfText(); }
    void everyPageShowsItAsText();
    void everyDialogShowsItAsText_data();
    void everyDialogShowsItAsText();
    void theStartPageShowsFileNamesAsText();
    void nothingRichIsPasted();
    void aPageFromABrowserIsPastedAsItsWords_data();
    void aPageFromABrowserIsPastedAsItsWords();

private:
    void kindsOfText();
    std::optional<CaseRecords> hostileRecords(const QString &kind) const;

    Doctrine m_doctrine;
};

namespace {

constexpr QStringView mark = u"<b>EVIL</b>";

QStringList markup()
{
    return {u"<b>EVIL</b><img src=\"file:///x\"><a href=\"x\">x</a>"_s,
            u"<html><b>EVIL</b><table><tr><td>x"_s, u"&lt;x&gt; & && <b>EVIL</b> %1 %2 %n"_s};
}

QStringList directions()
{
    return {u"\u202eEVIL\u202c\u2067x\u2069"_s, u"a\u0001b\u001b[31m\u007f\u009b\ufeffEVIL"_s,
            u"one\ntwo\r\nthree\u2028four\tfive"_s, u"עברית\u200fEVIL العربية"_s};
}

QStringList naughty()
{
    const QString path = sharedPath(u"data/hostile/text/blns.json"_s);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).array())
        texts.append(text.toString());
    texts.removeAll(QString());
    return texts;
}

QStringList textsOf(const QString &kind)
{
    if (kind == u"markup")
        return markup();
    if (kind == u"directions and controls")
        return directions();
    return kind == u"10,000 letters" ? QStringList{QString(10000, u'W')} : naughty();
}

/// What a person writes, by its name in the case document; keys and the words of the method stay.
bool isWritten(const QString &name)
{
    static const QStringList names{u"title"_s,
                                   u"reference"_s,
                                   u"note"_s,
                                   u"name"_s,
                                   u"role"_s,
                                   u"target"_s,
                                   u"campaign"_s,
                                   u"description"_s,
                                   u"value"_s,
                                   u"reason"_s,
                                   u"by"_s,
                                   u"reliabilityReason"_s,
                                   u"statement"_s,
                                   u"gradeReason"_s,
                                   u"pinpoint"_s,
                                   u"predicate"_s,
                                   u"channel"_s,
                                   u"summary"_s,
                                   u"strongestAgainst"_s,
                                   u"owner"_s,
                                   u"place"_s,
                                   u"quote"_s,
                                   u"alternativesConsidered"_s};
    return names.contains(name);
}

/// The document with every written text replaced, one text after the other.
QJsonValue replaced(const QJsonValue &value, const QStringList &texts, int &next)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(replaced(item, texts, next));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"file")
            continue;
        if (it.value().isString() && isWritten(it.key()))
            it.value() = texts[next++ % texts.size()];
        else if (it.key() == u"aliases" || it.key() == u"sectors")
            it.value() = QJsonArray{texts[next++ % texts.size()]};
        else
            it.value() = replaced(it.value(), texts, next);
    }
    return object;
}

bool isHtmlOfData(const QString &text)
{
    return text.contains(mark) && Qt::mightBeRichText(text);
}

/// A character nobody sees, or that turns the direction of what follows.
bool hidesSomething(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        const bool isLine = code == u'\n' || code == u'\t' || code == 0x2028;
        return (code < 0x20 && !isLine) || (code >= 0x7f && code < 0xa0)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
}

class Inspection
{
public:
    QStringList faults;

    void look(const QWidget &root)
    {
        lookAt(root);
        for (const QWidget *widget : root.findChildren<QWidget *>())
            lookAt(*widget);
        for (const QAction *action : root.findChildren<QAction *>()) {
            tip(*action, action->toolTip());
            text(*action, action->text());
        }
        const auto isTooWide = [](const QWidget *widget) {
            constexpr int widest = 1500;
            return std::max(widget->minimumSizeHint().width(), widget->minimumWidth()) > widest;
        };
        if (!isTooWide(&root))
            return;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            const auto parts = widget->findChildren<QWidget *>();
            if (isTooWide(widget) && std::none_of(parts.begin(), parts.end(), isTooWide))
                fault(*widget, u"needs a width of %1"_s.arg(widget->minimumSizeHint().width()));
        }
        fault(root, u"needs a width of %1"_s.arg(root.minimumSizeHint().width()));
    }

private:
    void fault(const QObject &object, const QString &what)
    {
        const QString line = QString::fromLatin1(object.metaObject()->className()) + u' '
            + object.objectName() + u": "_s + what.left(160);
        if (faults.size() < 40 && !faults.contains(line))
            faults.append(line);
    }
    void tip(const QObject &object, const QString &text)
    {
        if (isHtmlOfData(text))
            fault(object, u"tool tip would be HTML: "_s + text);
        if (hidesSomething(text))
            fault(object, u"tool tip hides something: "_s + text);
    }
    void text(const QObject &object, const QString &shown)
    {
        if (hidesSomething(shown))
            fault(object, u"hides something: "_s + shown);
    }

    void lookAt(const QWidget &widget)
    {
        tip(widget, widget.toolTip());
        tip(widget, widget.whatsThis());
        text(widget, widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            text(*label, label->text());
            if (label->textFormat() != Qt::PlainText && isHtmlOfData(label->text()))
                fault(*label, u"would be HTML: "_s + label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            text(*button, button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
            text(*box, box->title());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                text(*tabs, tabs->tabText(i));
                tip(*tabs, tabs->tabToolTip(i));
            }
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                text(*combo, combo->itemText(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            if (view->model())
                rows(*view, *view->model(), view->rootIndex());
        }
    }

    void rows(const QAbstractItemView &view, const QAbstractItemModel &model,
              const QModelIndex &parent)
    {
        constexpr int enough = 60;
        for (int row = 0; row < std::min(enough, model.rowCount(parent)); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                text(view, index.data().toString());
                tip(view, index.data(Qt::ToolTipRole).toString());
            }
            rows(view, model, model.index(row, 0, parent));
        }
    }
};

/// Goes through the rows of the page's lists, so that what depends on them is shown.
void walkRows(const QWidget &page)
{
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || view->focusPolicy() == Qt::NoFocus)
            continue;
        for (int row = 0; row < std::min(3, view->model()->rowCount()); ++row)
            view->setCurrentIndex(view->model()->index(row, 0));
        QCoreApplication::processEvents();
    }
}

} // namespace

void TestHostileText::initTestCase()
{
    const Result<Doctrine> built = builtInDoctrine();
    QVERIFY(built);
    m_doctrine = *built;
}

void TestHostileText::kindsOfText()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind :
         {u"markup"_s, u"directions and controls"_s, u"10,000 letters"_s, u"naughty strings"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

std::optional<CaseRecords> TestHostileText::hostileRecords(const QString &kind) const
{
    const QStringList texts = textsOf(kind);
    QFile file(sampleCasePath());
    if (texts.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    int next = 0;
    const QJsonValue document =
        replaced(QJsonDocument::fromJson(file.readAll()).object(), texts, next);
    const Result<ImportedCase> imported =
        readCaseJson(QJsonDocument(document.toObject()).toJson(), u"hostile.json"_s, m_doctrine);
    if (!imported) {
        qInfo("%s", qPrintable(imported.error().message));
        return std::nullopt;
    }
    CaseRecords records = imported->records;
    for (int number = 1; number <= 3; ++number) {
        Chart chart;
        chart.id = Chart::Id::make();
        chart.key = u"G-%1"_s.arg(number);
        chart.title = texts[number % texts.size()];
        records.charts.put(chart);
    }
    DraftOptions options;
    options.kind = u"memo"_s;
    Result<Draft> draft = draftOf(records, {}, m_doctrine, options);
    if (draft) {
        draft->id = Draft::Id::make();
        draft->key = u"D-1"_s;
        draft->title = texts.first();
        records.drafts.put(*draft);
    }
    return records;
}

void TestHostileText::everyPageShowsItAsText()
{
    QFETCH(QString, kind);
    if (textsOf(kind).isEmpty())
        QSKIP("no shared data on this machine");
    const std::optional<CaseRecords> records = hostileRecords(kind);
    QVERIFY(records);
    PageFixture fixture(m_doctrine, *records);
    QVERIFY(fixture.isReady);
    const QStringList texts = textsOf(kind);
    for (const QString &list : {u"facts"_s, u"exhibits"_s, u"tasks"_s})
        SavedViews(fixture.settings, list).save({texts.first().left(200), {}});
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    MainWindow window(
        {m_doctrine, fixture.settings, fixture.prompt, theme, {fixture.folder.path()}});
    window.resize(1400, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    fixture.assessment.reset();
    window.showCase(std::move(fixture.session));
    QVERIFY(window.workspace());
    Workspace &workspace = *window.workspace();
    Inspection inspection;
    for (int number = 0; number < int(workspace.pages().size()); ++number) {
        workspace.showPage(number);
        QCoreApplication::processEvents();
        walkRows(*workspace.currentPage());
        keepPicture(window, u"hostile-%1-%2"_s.arg(kind.left(4)).arg(number));
    }
    inspection.look(window);
    window.startTour();
    if (auto *tour = window.findChild<TourOverlay *>())
        inspection.look(*tour);
    QVERIFY2(inspection.faults.isEmpty(), qPrintable(inspection.faults.join(u'\n')));
}

void TestHostileText::everyDialogShowsItAsText_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    for (const QString &kind : {u"markup"_s, u"directions and controls"_s, u"10,000 letters"_s}) {
        for (const QString &name : dialogNames())
            QTest::newRow(qPrintable(name + u", "_s + kind)) << kind << name;
    }
}

void TestHostileText::everyDialogShowsItAsText()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const std::optional<CaseRecords> records = hostileRecords(kind);
    QVERIFY(records);
    PageFixture fixture(m_doctrine, *records);
    QVERIFY(fixture.isReady);
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, theme);
    QVERIFY(dialog);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    Inspection inspection;
    inspection.look(*dialog);
    keepPicture(*dialog, u"hostile-%1-%2"_s.arg(kind.left(4), name));
    QVERIFY2(inspection.faults.isEmpty(), qPrintable(inspection.faults.join(u'\n')));
}

void TestHostileText::theStartPageShowsFileNamesAsText()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    for (const QString &name : {u"<b>EVIL<br>&amp; && x"_s, u"a\u202egnp\u202c\nb\u0007"_s}) {
        QFile file(folder.filePath(name + u".saranda"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        settings.addRecentCase(file.fileName());
    }
    StartPage page({}, settings);
    QVERIFY(showPage(page));
    Inspection inspection;
    inspection.look(page);
    QVERIFY2(inspection.faults.isEmpty(), qPrintable(inspection.faults.join(u'\n')));
    QCOMPARE(page.findChild<QListWidget *>()->count(), 2);
}

/// What is pasted is what was written, not how it looked elsewhere.
void TestHostileText::nothingRichIsPasted()
{
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    for (Page *page : open.window->workspace()->pages()) {
        for (const QTextEdit *edit : page->findChildren<QTextEdit *>())
            QVERIFY2(edit->isReadOnly() || !edit->acceptRichText(), qPrintable(page->title()));
    }
}

void TestHostileText::aPageFromABrowserIsPastedAsItsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a sentence") << u"The ministry <b>denies</b> it"_s;
    QTest::newRow("a very long one") << QString(10'000, u'x');
    QTest::newRow("turned around") << u"annex\u202Efdp.exe"_s;
}

/// With real keys: what a browser puts on the clipboard beside its picture of the text.
void TestHostileText::aPageFromABrowserIsPastedAsItsWords()
{
    QFETCH(QString, words);
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    Workspace &workspace = *open.window->workspace();
    const Fact *fact = open.session().records().facts.findKey(u"F-1"_s);
    QVERIFY(workspace.showRecord({u"fact"_s, fact->id.uuid, {}}));
    auto *data = new QMimeData;
    data->setHtml(u"<html><img src=\"http://example.org/seen.png\"><h1>"_s + words.toHtmlEscaped()
                  + u"</h1></html>"_s);
    data->setText(words);
    QGuiApplication::clipboard()->setMimeData(data);
    TextField *statement = nullptr;
    for (TextField *field : workspace.currentPage()->findChildren<TextField *>()) {
        if (field->accessibleName() == u"Statement"_s)
            statement = field;
    }
    QVERIFY(statement);
    const int steps = open.session().undoStack().count();
    statement->setFocus();
    QTest::keyClick(statement, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(statement, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(statement, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.session().records().facts.findKey(u"F-1"_s)->statement, words);
    QCOMPARE(open.session().undoStack().count(), steps + 1);
    QVERIFY(!open.window->grab().isNull());
    QVERIFY(open.session().undo());
    QVERIFY(open.session().records().facts.findKey(u"F-1"_s)->statement != words);
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
