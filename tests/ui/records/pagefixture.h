// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/samples.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/session/liveassessment.h"
#include "tests/support/fakeprompt.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/emptystate.h"
#include "ui/support/messageline.h"
#include "ui/support/recordpicker.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <optional>

namespace saranda::test {

using namespace saranda::literals;

/// Every warning of Qt is a fault of the test, but what the platform without a screen says of
/// itself.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// The records of the sample case; none when it cannot be read.
inline std::optional<CaseRecords> sampleRecords(const Doctrine &doctrine)
{
    QFile file(sampleCasePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<ImportedCase> imported = readCaseJson(file.readAll(), file.fileName(), doctrine);
    return imported ? std::optional(imported->records) : std::nullopt;
}

/// A case in a folder of its own, open, with everything a page needs; empty, the sample, or with
/// records of one's own.
class PageFixture
{
public:
    enum class Contents { Empty, Sample };

    explicit PageFixture(Contents contents)
        : settings(folder.filePath(u"settings.ini"_s))
    {
        const Result<Doctrine> built = builtInDoctrine();
        if (!built)
            return;
        doctrine = *built;
        if (contents == Contents::Sample) {
            if (const std::optional<CaseRecords> sample = sampleRecords(doctrine))
                fill(*sample);
            return;
        }
        CaseRecords empty;
        empty.info.title = u"Empty"_s;
        empty.info.markings = QStringList{u"public"_s, u"secret"_s};
        fill(empty);
    }

    PageFixture(const Doctrine &ofTheCase, const CaseRecords &contents)
        : settings(folder.filePath(u"settings.ini"_s))
        , doctrine(ofTheCase)
    {
        fill(contents);
    }

    PageContext context() { return {*session, *assessment, doctrine, prompt, settings}; }
    const CaseRecords &records() const { return session->records(); }

    QTemporaryDir folder;
    Settings settings;
    Doctrine doctrine;
    std::unique_ptr<CaseSession> session;
    std::unique_ptr<LiveAssessment> assessment;
    FakePrompt prompt;
    bool isReady = false;

private:
    void fill(const CaseRecords &contents)
    {
        SessionOptions options;
        options.userName = u"A. Drafter"_s;
        Result<std::unique_ptr<CaseSession>> made =
            CaseSession::create(folder.filePath(u"case.saranda"_s), contents.info, options);
        if (!made)
            return;
        session = std::move(*made);
        Edit edit{u"Import"_s, {}};
        CaseRecords::tables(contents, [&edit](QStringView, const auto &table) {
            for (const auto &record : table.rows())
                edit.add(record);
        });
        if (const Result<> applied = edit.isEmpty() ? Result<>() : session->apply(edit); !applied) {
            qInfo("%s", qPrintable(applied.error().message + u' ' + applied.error().detail));
            return;
        }
        session->undoStack().clear();
        assessment = std::make_unique<LiveAssessment>(*session, doctrine);
        isReady = true;
    }
};

/// The controls one can tab into and that a screen reader could not name, by class and text.
inline QString namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *message = qobject_cast<const MessageLine *>(widget->parentWidget());
        const bool isElsewhere = widget->isHidden() || widget->window() != page.window()
            || (message && message->isHidden()); // it names its button when it shows it
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || isElsewhere)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = button && !button->text().isEmpty();
        const bool isPart = qobject_cast<const QTabBar *>(widget)
            || qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        if (widget->accessibleName().isEmpty() && !hasText && !isPart)
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }
    return nameless.join(u", "_s);
}

/// Shows the page as a window of its own and waits until keys reach it.
inline bool showPage(QWidget &page, const QSize &size = {1180, 760})
{
    page.resize(size);
    page.show();
    page.activateWindow();
    return QTest::qWaitForWindowActive(&page);
}

/// Types into a picker and takes the first record it offers.
inline void pickFirst(RecordPicker *picker, const QString &typed)
{
    picker->lineEdit()->setFocus();
    QTest::keyClick(picker->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(picker->lineEdit(), typed);
    QWidget *offered = QApplication::activePopupWidget();
    QVERIFY(offered);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
}

/// Presses the button an empty list offers.
inline void pressFirstButton(QWidget &page)
{
    auto *empty = page.findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    auto *button = empty->findChild<QAbstractButton *>();
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// What all rows show, cells separated by tabs.
inline QString shownRows(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            text += model.index(row, column).data().toString() + u'\t';
        text += u'\n';
    }
    return text;
}

inline void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// Writes what the page looks like, light and dark, to the folder in SARANDA_SHOTS, when a person
/// wants to see it.
inline void keepPicture(QWidget &page, const QString &name)
{
    const QString shots = qEnvironmentVariable("SARANDA_SHOTS");
    if (shots.isEmpty())
        return;
    static Theme theme(*qApp);
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        theme.apply(choice);
        QCoreApplication::sendPostedEvents();
        const QString looks = choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        page.grab().save(shots + u'/' + name + u'-' + looks + u".png"_s);
    }
    const QSize size = page.size();
    page.resize(760, 720);
    QCoreApplication::sendPostedEvents();
    page.grab().save(shots + u'/' + name + u"-narrow.png"_s);
    page.resize(size);
}

} // namespace saranda::test
