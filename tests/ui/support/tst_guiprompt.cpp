// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "tests/support/filelocks.h"
#include "ui/support/guiprompt.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The dialogs for files, beside a case that is open.
class TestGuiPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lookingAtAFolderEndsNoLocks_data();
    void lookingAtAFolderEndsNoLocks();
    void aChosenFileIsGiven();
    void theNextDialogBeginsWhereTheLastFileIs();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

namespace {

/// Does something with the dialog once it shows what is in its folder.
template <typename Act>
void whenShown(int rows, Act act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, rows, act, ticks = 0]() mutable {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        const auto *model = dialog->findChild<QFileSystemModel *>();
        const QModelIndex folder = model->index(dialog->directory().path());
        // The types of the files come from a thread of the model's, a moment after their names.
        if (model->rowCount(folder) < rows || ++ticks < 10)
            return;
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(50);
}

/// What a person writes into the dialog; what is there already when it is nothing.
void enter(QFileDialog &dialog, const QString &name)
{
    auto *field = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

void TestGuiPrompt::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = u"Open"_s;
    auto made =
        CaseSession::create(m_folder->filePath(u"a.saranda"_s), info, {.userName = u"Ada"_s});
    QVERIFY(made);
    m_session = std::move(*made);
}

void TestGuiPrompt::lookingAtAFolderEndsNoLocks_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("cases") << u"Cases (*.saranda)"_s;
    QTest::newRow("all files") << u"All files (*)"_s;
}

/// Qt's dialog asks what each file is; SQLite's locks end when the file is opened and closed for
/// it.
void TestGuiPrompt::lookingAtAFolderEndsNoLocks()
{
    QFETCH(QString, filter);
    const QStringList before = locksOf(m_session->path());
    if (before.isEmpty())
        QSKIP("the system does not list the locks of SQLite");
    GuiPrompt prompt;
    const QString paper = m_folder->filePath(u"b.pdf"_s);
    whenShown(1, [](QFileDialog &dialog) { enter(dialog, {}); }); // the next one begins there
    QCOMPARE(prompt.savePath(nullptr, u"Save"_s, paper, filter), paper);
    whenShown(1, [](QFileDialog &dialog) { dialog.reject(); });
    QCOMPARE(prompt.openPaths(nullptr, u"Open"_s, filter), QStringList());
    QCOMPARE(locksOf(m_session->path()), before);
}

void TestGuiPrompt::aChosenFileIsGiven()
{
    QFile file(m_folder->filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    GuiPrompt prompt;
    whenShown(1, [](QFileDialog &dialog) { enter(dialog, {}); });
    QCOMPARE(
        prompt.savePath(nullptr, u"Save"_s, m_folder->filePath(u"memo.pdf"_s), u"PDF (*.pdf)"_s),
        m_folder->filePath(u"memo.pdf"_s));
    whenShown(1, [](QFileDialog &dialog) { enter(dialog, u"report.pdf"_s); });
    QCOMPARE(QFileInfo(prompt.openPath(nullptr, u"Open"_s, u"All files (*)"_s)).canonicalFilePath(),
             QFileInfo(file).canonicalFilePath());
    whenShown(0, [](QFileDialog &dialog) { enter(dialog, {}); });
    QCOMPARE(QFileInfo(prompt.folderPath(nullptr, u"Folder"_s)).canonicalFilePath(),
             QFileInfo(m_folder->path()).canonicalFilePath());
}

void TestGuiPrompt::theNextDialogBeginsWhereTheLastFileIs()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"cases/evidence"_s));
    const QString typed = m_folder->filePath(u"cases/a.saranda"_s);
    GuiPrompt prompt;
    whenShown(0, [&typed](QFileDialog &dialog) { enter(dialog, typed); });
    QCOMPARE(prompt.savePath(nullptr, u"New"_s, u"case.saranda"_s, u"Cases (*.saranda)"_s), typed);
    QString begins;
    whenShown(0, [&begins](QFileDialog &dialog) {
        begins = dialog.directory().path();
        dialog.reject();
    });
    QCOMPARE(prompt.openPaths(nullptr, u"Add"_s, u"All files (*)"_s), QStringList());
    QCOMPARE(QFileInfo(begins).canonicalFilePath(),
             QFileInfo(m_folder->filePath(u"cases"_s)).canonicalFilePath());
}

QTEST_MAIN(TestGuiPrompt)
#include "tst_guiprompt.moc"
