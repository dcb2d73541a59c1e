// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/helperprocess.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/annexes/annexesdialog.h"
#include "ui/annexes/annexlist.h"
#include "ui/annexes/custodydialog.h"
#include "ui/annexes/disclosuredialog.h"
#include "ui/annexes/memodialog.h"
#include "ui/annexes/templatefield.h"
#include "ui/annexes/verificationdialog.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

#include <sqlite3.h>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The dialogs that print annexes, custody and verification, with real keys and clicks.
class TestAnnexDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePagesOfWhatIsTickedAreCounted();
    void aMarkingTakesExhibitsOutOfTheList();
    void cancelWhileAPaperIsWrittenWritesNone();
    void theCourtsLimitIsSaid();
    void aBundleIsWritten();
    void aBundleThatCannotBeWrittenIsRefused();
    void stoppingLeavesWhatWasThere();
    void aCustodySheetIsWritten();
    void aMarkingShowsFirstWhatIsLeftOut_data();
    void aMarkingShowsFirstWhatIsLeftOut();
    void aDraftIsPrintedBeforeItsExhibits();
    void theMemorandumIsWrittenByTheEndingOfItsPath();
    void aTemplateThatCannotBeUsedIsNamed();
    void lettersThatNoFontHasAreNamed();
    void aSoundFileIsReported();
    void aBrokenHashIsMarkedInOneStep();
    void aSearchOutOfStepIsMadeAnew();
    void everyControlHasAName();

private:
    QPushButton *button(const QWidget &dialog, const QString &text) const;
    void choose(const QWidget &dialog, const QString &among, const QString &word) const;
    QTreeWidgetItem *row(const AnnexList &list, const QString &key) const;
    QString path(const QString &name) const { return m_fixture->folder.filePath(name); }

    std::unique_ptr<PageFixture> m_fixture;
};

/// The sample with the bytes of its exhibits.
void TestAnnexDialogs::init()
{
    setPrintingProgram(QStringLiteral(SARANDA_PRINTER));
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Sample);
    QVERIFY(m_fixture->isReady);
    const QDir samples = QFileInfo(sampleCasePath()).dir();
    for (const Exhibit &exhibit : m_fixture->records().exhibits.rows()) {
        QFile file(samples.filePath(exhibit.file->path));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const Result<StoredFile> stored =
            m_fixture->session->storeContent(file, exhibit.file->name);
        QVERIFY(stored && stored->sha256 == exhibit.file->sha256);
    }
}

QPushButton *TestAnnexDialogs::button(const QWidget &dialog, const QString &text) const
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

/// Picks a choice as a person would, by its place in the list of the field that has `among`.
void TestAnnexDialogs::choose(const QWidget &dialog, const QString &among,
                              const QString &word) const
{
    QComboBox *box = nullptr;
    for (const ChoiceField *field : dialog.findChildren<ChoiceField *>())
        if (!field->isHidden() && field->comboBox()->findData(among) >= 0)
            box = field->comboBox();
    QVERIFY(box);
    const int row = box->findData(word);
    QVERIFY(row >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
}

QTreeWidgetItem *TestAnnexDialogs::row(const AnnexList &list, const QString &key) const
{
    const auto found = list.findItems(key, Qt::MatchExactly, 0);
    return found.isEmpty() ? nullptr : found.first();
}

static QString countShown(const QWidget &dialog)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().contains(u"exhibit(s) ·"_s) || label->text().contains(u" exhibits ·"_s))
            return label->text();
    return {};
}

void TestAnnexDialogs::thePagesOfWhatIsTickedAreCounted()
{
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    auto *list = dialog.findChild<AnnexList *>();
    QTRY_VERIFY(list->isCounted());
    QTRY_VERIFY(!countShown(dialog).contains(u"counting"_s));
    keepPicture(dialog, u"annexes-dialog"_s);
    const int pages = list->pages();
    QVERIFY(pages >= int(list->ticked().size()) && pages > 15);
    QVERIFY2(countShown(dialog).contains(u"%1 of at most 750 pages"_s.arg(pages)),
             qPrintable(countShown(dialog)));
    QTreeWidgetItem *first = row(*list, u"E-1"_s);
    QVERIFY(first && first->text(2).toInt() > 0);
    const QRect box = list->visualItemRect(first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {12, box.center().y()});
    QCOMPARE(first->checkState(0), Qt::Unchecked);
    QCOMPARE(list->pages(), pages - first->text(2).toInt());
    QVERIFY(countShown(dialog).contains(u"%1 of at most"_s.arg(list->pages())));
    QTest::mouseClick(button(dialog, u"&All"_s), Qt::LeftButton);
    QCOMPARE(list->ticked().size(), m_fixture->records().exhibits.size());
}

void TestAnnexDialogs::aMarkingTakesExhibitsOutOfTheList()
{
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    auto *list = dialog.findChild<AnnexList *>();
    QVERIFY(row(*list, u"E-25"_s));
    list->tick({m_fixture->records().exhibits.findKey(u"E-1"_s)->id});
    const auto isTicked = [&] { return row(*list, u"E-25"_s)->checkState(0) == Qt::Checked; };
    QVERIFY(!isTicked());
    choose(dialog, u"public"_s, u"public"_s);
    QVERIFY(!row(*list, u"E-25"_s));
    QTRY_VERIFY(list->isCounted());
    choose(dialog, u"public"_s, QString());
    QVERIFY(row(*list, u"E-25"_s));
    QVERIFY(!isTicked()); // what its author has left out stays out
}

void TestAnnexDialogs::cancelWhileAPaperIsWrittenWritesNone()
{
    const QString paper = path(u"m.pdf"_s);
    m_fixture->prompt.paths = {paper};
    MemoDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt, path(u"m"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    button(dialog, u"&Write…"_s)->click();
    QVERIFY(!QFile::exists(paper));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // until the work has ended
    QTRY_COMPARE_WITH_TIMEOUT(rejected.size(), 1, 20'000);
    QVERIFY(!QFile::exists(paper));
}

void TestAnnexDialogs::theCourtsLimitIsSaid()
{
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    auto *list = dialog.findChild<AnnexList *>();
    QTRY_VERIFY(list->isCounted());
    PrintedAnnex large;
    large.exhibit = m_fixture->records().exhibits.findKey(u"E-1"_s)->id;
    large.pages = 900;
    list->setCount(large);
    auto *message = dialog.findChild<MessageLine *>();
    QVERIFY2(message->text().contains(u"750"_s), qPrintable(message->text()));
    choose(dialog, u"uk"_s, u"uk"_s);
    QVERIFY(!message->isVisible());
}

void TestAnnexDialogs::aBundleIsWritten()
{
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    QSignalSpy written(&dialog, &AnnexesDialog::written);
    m_fixture->prompt.paths = {}; // declined
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(m_fixture->prompt.suggestedPath, path(u"case annexes.pdf"_s));
    QVERIFY(dialog.isVisible());
    m_fixture->prompt.paths = {path(u"bundle"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 30000);
    QCOMPARE(written.first().first().toString(), path(u"bundle.pdf"_s));
    QVERIFY(written.first().at(1).toString().contains(u"of exhibits"_s));
    QFile file(path(u"bundle.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
    QVERIFY(!dialog.isVisible());
}

void TestAnnexDialogs::aBundleThatCannotBeWrittenIsRefused()
{
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    m_fixture->prompt.paths = {path(u"no/such/folder/b.pdf"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    auto *message = dialog.findChild<MessageLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30000);
    QVERIFY2(message->text().contains(u"cannot be written"_s), qPrintable(message->text()));
    QVERIFY(dialog.isVisible() && button(dialog, u"&Write…"_s)->isEnabled());
}

void TestAnnexDialogs::stoppingLeavesWhatWasThere()
{
    QFile before(path(u"b.pdf"_s));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("what was there") > 0);
    before.close();
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    m_fixture->prompt.paths = {path(u"b.pdf"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    QVERIFY(button(dialog, u"Stop"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Cancel"_s), 30000);
    QVERIFY(dialog.isVisible()); // Escape has stopped the writing, not the dialog
    QFile after(path(u"b.pdf"_s));
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("what was there"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAnnexDialogs::aCustodySheetIsWritten()
{
    const Exhibit::Id exhibit = m_fixture->records().exhibits.findKey(u"E-2"_s)->id;
    CustodyDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case custody"_s), exhibit);
    QVERIFY(showPage(dialog, dialog.sizeHint()));
    keepPicture(dialog, u"custody-dialog"_s);
    QSignalSpy written(&dialog, &CustodyDialog::written);
    choose(dialog, u"html"_s, u"html"_s);
    m_fixture->prompt.paths = {path(u"sheet"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    QTRY_COMPARE(written.size(), 1);
    QFile file(path(u"sheet.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("Exhibit E-2") && !html.contains("E-3"));
}

void TestAnnexDialogs::aMarkingShowsFirstWhatIsLeftOut_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"memo"_s, u"annexes"_s, u"custody"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestAnnexDialogs::aMarkingShowsFirstWhatIsLeftOut()
{
    QFETCH(QString, name);
    CaseSession &session = *m_fixture->session;
    std::unique_ptr<PaperDialog> dialog;
    if (name == u"memo")
        dialog = std::make_unique<MemoDialog>(session, m_fixture->doctrine, m_fixture->prompt,
                                              path(name));
    else if (name == u"annexes")
        dialog = std::make_unique<AnnexesDialog>(session, m_fixture->doctrine, m_fixture->prompt,
                                                 path(name));
    else
        dialog = std::make_unique<CustodyDialog>(session, m_fixture->doctrine, m_fixture->prompt,
                                                 path(name), std::nullopt);
    QVERIFY(showPage(*dialog, dialog->sizeHint()));
    choose(*dialog, u"public"_s, u"public"_s);
    QTest::mouseClick(button(*dialog, u"&Write…"_s), Qt::LeftButton);
    const QPointer<DisclosureDialog> shown = dialog->findChild<DisclosureDialog *>();
    QVERIFY(shown && QTest::qWaitForWindowExposed(shown));
    QVERIFY(m_fixture->prompt.questions.isEmpty());
    QStringList cells;
    for (const QTableWidget *table : shown->findChildren<QTableWidget *>())
        for (int at = 0; at < table->rowCount(); ++at)
            cells.append(table->item(at, 1)->text());
    QVERIFY2(cells.contains(u"E-25"_s), qPrintable(cells.join(u',')));
    m_fixture->prompt.paths = {path(name + u".pdf"_s)};
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(m_fixture->prompt.questions.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(name + u".pdf"_s)), 60'000);
}

void TestAnnexDialogs::aDraftIsPrintedBeforeItsExhibits()
{
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-7"_s;
    draft.kind = u"statement"_s;
    draft.title = u"Our words"_s;
    draft.language = u"en"_s;
    DraftSentence sentence;
    sentence.text = u"The relay was theirs."_s;
    sentence.citations = {{m_fixture->records().exhibits.findKey(u"E-4"_s)->id, {}, {}}};
    draft.sections.append(DraftSection{{}, {sentence}, {}});
    Edit edit{u"Draft"_s, {}};
    edit.add(draft);
    QVERIFY(m_fixture->session->apply(edit));
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                         path(u"case annexes"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    const auto *list = dialog.findChild<AnnexList *>();
    choose(dialog, u"D-7"_s, u"D-7"_s);
    QCOMPARE(list->ticked(),
             QSet<Exhibit::Id>{m_fixture->records().exhibits.findKey(u"E-4"_s)->id});
    keepPicture(dialog, u"annexes-of-a-draft"_s);
    QSignalSpy written(&dialog, &AnnexesDialog::written);
    m_fixture->prompt.paths = {path(u"bundle"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
    QVERIFY(QFileInfo::exists(path(u"bundle.pdf"_s)));
}

void TestAnnexDialogs::theMemorandumIsWrittenByTheEndingOfItsPath()
{
    MemoDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt, path(u"m"_s));
    QVERIFY(showPage(dialog, dialog.sizeHint()));
    keepPicture(dialog, u"memo-dialog"_s);
    auto *message = dialog.findChild<MessageLine *>();
    for (const QString &name : {u"m.xyz"_s, u"no/folder/m.pdf"_s}) {
        m_fixture->prompt.paths = {path(name)};
        QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60'000);
        QVERIFY(dialog.isVisible() && !QFileInfo::exists(path(name)));
    }
    QVERIFY(QDir().mkpath(path(u"folder.pdf"_s)));
    QFile paper(path(u"m.pdf"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("what was there") > 0);
    paper.close();
    for (const QString &name : {u"folder.pdf"_s, u"m.pdf/below.pdf"_s, u"m.pdf"_s}) {
        message->clear();
        m_fixture->prompt.paths = {path(name)};
        bool isTold = false;
        {
            const SmallDisk full(1024);
            QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
            isTold = QTest::qWaitFor([message] { return message->isVisible(); }, 60'000);
        }
        QVERIFY(isTold);
        QVERIFY2(message->text().contains(path(name)), qPrintable(message->text()));
    }
    QCOMPARE(QFileInfo(paper).size(), qint64(14));
    m_fixture->prompt.paths = {path(u"m.html"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60'000);
    QVERIFY(QFileInfo::exists(path(u"m.html"_s)));
}

void TestAnnexDialogs::aTemplateThatCannotBeUsedIsNamed()
{
    QFile file(path(u"own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "saranda-template", "version": 1, "style": {"loud": true}})");
    file.close();
    MemoDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt, path(u"m"_s));
    QVERIFY(showPage(dialog, dialog.sizeHint()));
    m_fixture->prompt.paths = {file.fileName()};
    QTest::mouseClick(dialog.findChild<TemplateField *>()->chooseButton(), Qt::LeftButton);
    auto *message = dialog.findChild<MessageLine *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"style.loud"_s), qPrintable(message->text()));
}

void TestAnnexDialogs::lettersThatNoFontHasAreNamed()
{
    const CaseInfo before = m_fixture->records().info;
    CaseInfo strange = before;
    strange.title += u" \U000F0042"_s; // of private use: no font of the system has it
    Edit edit{u"Rename"_s, {}};
    edit.modify(before, strange);
    QVERIFY(m_fixture->session->apply(edit));
    for (const auto &[name, isNamed] : {std::pair(u"m.pdf"_s, true), {u"m.html"_s, false}}) {
        MemoDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                          path(u"m"_s));
        QVERIFY(showPage(dialog, dialog.sizeHint()));
        QSignalSpy written(&dialog, &MemoDialog::written);
        m_fixture->prompt.paths = {path(name)};
        QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QCOMPARE(written.first().at(1).toString().contains(u"U+F0042"_s), isNamed);
    }
    AnnexesDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt, path(u"a"_s));
    QVERIFY(showPage(dialog, dialog.size()));
    QSignalSpy written(&dialog, &AnnexesDialog::written);
    m_fixture->prompt.paths = {path(u"a.pdf"_s)};
    QTest::mouseClick(button(dialog, u"&Write…"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
    QVERIFY(written.first().at(1).toString().contains(u"U+F0042"_s));
}

void TestAnnexDialogs::aSoundFileIsReported()
{
    VerificationDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                              path(u"case verification"_s));
    QVERIFY(showPage(dialog, {700, 240}));
    dialog.start();
    QPushButton *save = button(dialog, u"&Save Report…"_s);
    QTRY_VERIFY(save->isEnabled());
    keepPicture(dialog, u"verification-sound"_s);
    QVERIFY(!button(dialog, u"&Mark Chain as Broken"_s)->isVisible());
    m_fixture->prompt.paths = {path(u"report"_s)};
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(QFileInfo::exists(path(u"report.pdf"_s)));
    m_fixture->prompt.paths = {path(u"no/such/report.json"_s)};
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(dialog.findChild<MessageLine *>()->text().contains(u"cannot be written"_s));
}

static void change(const QString &file, const QString &sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &database), SQLITE_OK);
    char *problem = nullptr;
    sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, &problem);
    QVERIFY2(!problem, problem);
    QVERIFY(sqlite3_changes(database) > 0);
    sqlite3_close(database);
}

static void tamperWith(const QString &file, const QString &sha256)
{
    change(file,
           u"UPDATE content_chunks SET bytes = CAST('z' || substr(bytes, 2) AS BLOB)"
           " WHERE content = (SELECT row FROM contents WHERE sha256 = '%1')"_s.arg(sha256));
}

void TestAnnexDialogs::aBrokenHashIsMarkedInOneStep()
{
    const Exhibit exhibit = *m_fixture->records().exhibits.findKey(u"E-3"_s);
    tamperWith(m_fixture->session->path(), exhibit.file->sha256);
    VerificationDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                              path(u"case verification"_s));
    QVERIFY(showPage(dialog, {760, 420}));
    dialog.start();
    QPushButton *mark = button(dialog, u"&Mark Chain as Broken"_s);
    QTRY_VERIFY(mark->isVisible());
    keepPicture(dialog, u"verification-broken"_s);
    auto *list = dialog.findChild<QTreeWidget *>();
    QVERIFY(list->topLevelItemCount() > 0);
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"E-3"_s));
    // Both hashes can be read where they are reported, whole.
    const QString sentence = list->topLevelItem(0)->text(1);
    QVERIFY(sentence.contains(exhibit.file->sha256));
    const QFontMetrics metrics = list->fontMetrics();
    const QRect whole =
        metrics.boundingRect({0, 0, list->columnWidth(1), QWIDGETSIZE_MAX},
                             int(Qt::AlignLeft) | int(Qt::TextWrapAnywhere), sentence);
    QVERIFY(whole.height() > metrics.lineSpacing());
    QTRY_VERIFY(list->visualItemRect(list->topLevelItem(0)).height() >= whole.height());
    m_fixture->prompt.paths = {path(u"r.json"_s)};
    QTest::mouseClick(button(dialog, u"&Save Report…"_s), Qt::LeftButton);
    QFile file(path(u"r.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report.value(u"broken"_s).toArray().size(), 1);
    const int before = m_fixture->session->undoStack().count();
    QTest::mouseClick(mark, Qt::LeftButton);
    QVERIFY(m_fixture->records().exhibits.find(exhibit.id)->marks.contains(Mark::ChainBroken));
    QCOMPARE(m_fixture->session->undoStack().count(), before + 1);
    QVERIFY(!mark->isEnabled());
    QVERIFY(m_fixture->session->undo());
    QCOMPARE(*m_fixture->records().exhibits.find(exhibit.id), exhibit);
}

void TestAnnexDialogs::aSearchOutOfStepIsMadeAnew()
{
    const QString file = m_fixture->session->path();
    change(file, u"UPDATE search_documents SET body = 'x' WHERE key = 'F-1'"_s);
    VerificationDialog dialog(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                              path(u"case verification"_s));
    QVERIFY(showPage(dialog, {760, 420}));
    dialog.start();
    QPushButton *renew = button(dialog, u"Make the Search &Anew"_s);
    QTRY_VERIFY(renew->isVisible());
    QVERIFY(!button(dialog, u"&Mark Chain as Broken"_s)->isVisible());
    keepPicture(dialog, u"verification-search"_s);
    QTest::mouseClick(renew, Qt::LeftButton);
    QTRY_COMPARE(dialog.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    QVERIFY(!renew->isVisible());
    QCOMPARE(m_fixture->session->undoStack().count(), 0); // no edit: the evidence is as it was
    const auto verified = m_fixture->session->verify();
    QVERIFY(verified && verified->isSound());
}

void TestAnnexDialogs::everyControlHasAName()
{
    AnnexesDialog annexes(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                          path(u"a"_s));
    CustodyDialog custody(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt, path(u"a"_s),
                          {});
    VerificationDialog verification(*m_fixture->session, m_fixture->doctrine, m_fixture->prompt,
                                    path(u"a"_s));
    for (const QWidget *dialog :
         std::initializer_list<const QWidget *>{&annexes, &custody, &verification})
        QCOMPARE(namelessControls(*dialog), QString());
}

QTEST_MAIN(TestAnnexDialogs)
#include "tst_annexdialogs.moc"
