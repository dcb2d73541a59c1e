// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/dialogs.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/assessment/claimdialog.h"
#include "ui/support/form.h"
#include "ui/support/keycompletion.h"

#include <QListWidget>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// "@" and a short name, wherever text is written over a page.
class TestKeysInDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyTextOfADialogOffersKeys_data();
    void everyTextOfADialogOffersKeys();
    void aDialogOfTheWindowOffersKeys();
};

namespace {

/// What text is written into; a field that offers choices of its own is none of these.
QList<QWidget *> textsOf(const QDialog &dialog)
{
    QList<QWidget *> texts;
    for (QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<TextField *>(field)
            || (qobject_cast<LineField *>(field) && !qobject_cast<ListField *>(field));
        if (isText && field->isVisible() && field->isEnabled()
            && !field->property("readOnly").toBool())
            texts.append(field);
    }
    return texts;
}

QString textIn(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : field->property("plainText").toString();
}

bool isOffered(const KeyCompletion &keys)
{
    return keys.list() && keys.list()->isVisible();
}

/// Empty when the key of the first exhibit can be put in by its name.
QString fault(QWidget *field, const KeyCompletion &keys)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"As @E-1"_s);
    if (!QTest::qWaitFor([&keys] { return isOffered(keys); }, 2000))
        return field->accessibleName() + u": nothing is offered for “"_s + textIn(field) + u'”';
    if (keys.list()->parentWidget() != field->window())
        return field->accessibleName() + u": the mouse cannot reach the list"_s;
    QTest::keyClick(field, Qt::Key_Return);
    if (textIn(field) != u"As E-1")
        return field->accessibleName() + u": has “"_s + textIn(field) + u'”';
    QTest::keyClicks(field, u" @E-1"_s);
    if (!QTest::qWaitFor([&keys] { return isOffered(keys); }, 2000))
        return field->accessibleName() + u": offered once only"_s;
    QTest::keyClick(field, Qt::Key_Escape);
    return field->window()->isVisible() && !isOffered(keys)
        ? QString()
        : field->accessibleName() + u": Escape closes the dialog"_s;
}

} // namespace

void TestKeysInDialogs::everyTextOfADialogOffersKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasTexts");
    const QStringList withTexts{u"ClaimDialog"_s, u"ReleaseDialog"_s, u"ReleaseStepDialog"_s,
                                u"SeveralDialog"_s};
    for (const QString &name : dialogNames())
        QTest::newRow(qPrintable(name)) << name << withTexts.contains(name);
}

void TestKeysInDialogs::everyTextOfADialogOffersKeys()
{
    QFETCH(QString, name);
    QFETCH(bool, hasTexts);
    PageFixture fixture(PageFixture::Contents::Sample);
    QVERIFY(fixture.isReady);
    Theme theme(*qApp);
    QWidget window;
    auto *page = new QWidget(&window);
    const KeyCompletion keys(*fixture.session, page);
    QVERIFY(showPage(window));
    const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, theme);
    QVERIFY(dialog);
    dialog->setParent(page, dialog->windowFlags());
    dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    const QList<QWidget *> texts = textsOf(*dialog);
    QVERIFY(!hasTexts || !texts.isEmpty());
    for (QWidget *field : texts) {
        const QString found = fault(field, keys);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestKeysInDialogs::aDialogOfTheWindowOffersKeys()
{
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    const auto *keys = open.window->findChild<KeyCompletion *>();
    QVERIFY(keys);
    for (int round = 0; round < 2; ++round) { // the list of the first dialog goes with it
        Workspace &workspace = *open.window->workspace();
        for (int number = 0; number < int(workspace.pageKinds().size()); ++number) {
            if (workspace.pageKinds()[std::size_t(number)].shows.contains(u"claim"_s)) {
                workspace.showPage(number);
                break;
            }
        }
        workspace.currentPage()->pageActions().first()->trigger();
        auto *dialog = qobject_cast<ClaimDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const QList<QWidget *> texts = textsOf(*dialog);
        QVERIFY(!texts.isEmpty());
        const QString found = fault(texts.last(), *keys);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        dialog->reject();
        QTRY_VERIFY(!open.window->findChild<ClaimDialog *>());
    }
}

QTEST_MAIN(TestKeysInDialogs)
#include "tst_keysindialogs.moc"
