// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/support/messageline.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// "Print the list…" as a person does it, read back from the PDF that comes out.
class TestPrintedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageSaysWhatItIs();
    void noRowIsDivided();
    void numbersEndAtTheRight();
    void aFilteredListSaysSo();
    void wideListsLieAcross();
    void aListThatCannotBePrintedSaysSo();
    void theOpenCaseIsNotPrintedOver();

private:
    QAction *action(const QString &text) const;
    QPrintDialog *dialog() const;
    void print();
    QString tool(const QString &name, const QStringList &arguments) const;
    QStringList pages() const;

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ExhibitsPage> m_page;
    QString m_path;
};

namespace {

constexpr int exhibitCount = 300;

/// Its first and its last word tell where it begins and ends.
QString longTitle(int number)
{
    QStringList words{u"begin%1"_s.arg(number)};
    for (int i = 0; i < 12 + number % 40; ++i)
        words.append(i % 3 == 0 ? u"reconnaissance"_s : u"of the harbour"_s);
    words.append(u"end%1."_s.arg(number));
    return words.join(u' ');
}

CaseRecords longCase()
{
    CaseRecords records;
    records.info.title = u"The <Minelayer> & others"_s;
    records.info.markings = QStringList{u"public"_s, u"restricted"_s, u"secret"_s};
    for (int number = 1; number <= exhibitCount; ++number) {
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-%1"_s.arg(number);
        exhibit.title = longTitle(number);
        if (number == 7)
            exhibit.marking = u"restricted"_s;
        records.exhibits.put(exhibit);
        if (number <= 12) {
            for (int facts = 0; facts < number; ++facts) {
                Fact fact;
                fact.id = Fact::Id::make();
                fact.key = u"F-%1"_s.arg(number * 100 + facts);
                Citation citation;
                citation.exhibit = exhibit.id;
                fact.citations.append(citation);
                records.facts.put(fact);
            }
        }
    }
    return records;
}

} // namespace

void TestPrintedList::init()
{
    m_page.reset();
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY(doctrine);
    m_fixture = std::make_unique<PageFixture>(*doctrine, longCase());
    QVERIFY(m_fixture->isReady);
    m_path = m_fixture->folder.filePath(u"list.pdf"_s);
    m_page = std::make_unique<ExhibitsPage>(m_fixture->context());
    QVERIFY(showPage(*m_page));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
}

QAction *TestPrintedList::action(const QString &text) const
{
    for (QAction *one : m_page->pageActions()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QPrintDialog *TestPrintedList::dialog() const
{
    return m_page->findChild<QPrintDialog *>();
}

/// Into a file, by the real action and the button of the dialog.
void TestPrintedList::print()
{
    QVERIFY(action(u"Print the list…"_s));
    action(u"Print the list…"_s)->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *name = dialog()->findChild<QLineEdit *>(u"filename"_s);
    QVERIFY(name);
    QFile::remove(m_path); // nobody is there to say that it may be replaced
    name->setText(m_path);
    QPushButton *ok = nullptr;
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            ok = button;
    }
    QVERIFY(ok);
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    // Kept for who wants to see it.
    if (const QString shots = qEnvironmentVariable("SARANDA_SHOTS"); !shots.isEmpty()) {
        const QString kept = shots + u"/%1.pdf"_s.arg(QLatin1String(QTest::currentTestFunction()));
        QFile::remove(kept);
        QFile::copy(m_path, kept);
    }
}

QString TestPrintedList::tool(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.start(name, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList TestPrintedList::pages() const
{
    QStringList pages = tool(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}).split(u'\f');
    pages.removeLast(); // after the last page's end
    return pages;
}

void TestPrintedList::everyPageSaysWhatItIs()
{
    print();
    const QStringList all = pages();
    QVERIFY(all.size() > 10);
    const QString year = QString::number(QDate::currentDate().year());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &page = all[i];
        QVERIFY2(page.contains(u"The <Minelayer> & others"_s), qPrintable(page));
        QVERIFY(page.contains(u"Exhibits"_s));
        QCOMPARE(page.count(u"RESTRICTED"_s), 2); // at head and foot
        QVERIFY(page.contains(u"page %1 of %2"_s.arg(i + 1).arg(all.size())));
        QVERIFY(page.contains(u"printed on "_s) && page.contains(year));
        QVERIFY2(page.contains(u"Title"_s) && page.contains(u"Facts"_s), qPrintable(page));
    }
    QVERIFY(all.first().contains(u"Rows: 300"_s));
}

void TestPrintedList::noRowIsDivided()
{
    print();
    const QStringList all = pages();
    for (int number = 1; number <= exhibitCount; ++number) {
        const auto pageWith = [&all](const QString &word) {
            const QRegularExpression whole(u"\\b%1\\b"_s.arg(word));
            return std::find_if(all.begin(), all.end(),
                                [&whole](const QString &page) { return page.contains(whole); });
        };
        const auto begins = pageWith(u"begin%1"_s.arg(number));
        const auto ends = pageWith(u"end%1"_s.arg(number));
        QVERIFY2(begins != all.end() && begins == ends, qPrintable(QString::number(number)));
    }
}

/// The right ends of the numbers under "Facts", and of the heading, are one.
void TestPrintedList::numbersEndAtTheRight()
{
    print();
    const QString words = tool(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"2"_s, m_path, u"-"_s});
    const QRegularExpression form(
        uR"x(xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]+)<)x"_s);
    double heading = 0;
    QList<double> ends;
    QSet<int> begins;
    for (const QRegularExpressionMatch &word : form.globalMatch(words)) {
        if (word.captured(4) == u"Facts")
            heading = word.captured(3).toDouble();
    }
    for (const QRegularExpressionMatch &word : form.globalMatch(words)) {
        if (heading > 0 && std::abs(word.captured(3).toDouble() - heading) < 2) {
            ends.append(word.captured(3).toDouble());
            begins.insert(int(word.captured(1).toDouble()));
        }
    }
    QVERIFY2(ends.size() >= 11, qPrintable(words.left(4000)));
    for (const double end : ends)
        QVERIFY(std::abs(end - heading) < 1);
    QVERIFY(begins.size() >= 2); // "12" begins before "3"
}

void TestPrintedList::aFilteredListSaysSo()
{
    auto *pane = m_page->findChild<TablePane *>();
    QTest::keyClicks(pane->filterEdit(), u"begin12"_s);
    QTRY_COMPARE(pane->proxy()->rowCount(), 11);
    print();
    const QStringList all = pages();
    QVERIFY2(all.first().contains(u"Rows: 11 of 300, only with “begin12”"_s),
             qPrintable(all.first()));
    QVERIFY(!all.join(u' ').contains(u"begin13"_s));
}

void TestPrintedList::wideListsLieAcross()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed");
    const auto lies = [this] {
        static const QRegularExpression form(uR"(Page size:\s+([\d.]+) x ([\d.]+))"_s);
        const auto match = form.match(tool(u"pdfinfo"_s, {m_path}));
        return match.captured(1).toDouble() > match.captured(2).toDouble();
    };
    print();
    QVERIFY(!lies()); // most of its columns are empty
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Sample);
    m_path = m_fixture->folder.filePath(u"list.pdf"_s);
    m_page = std::make_unique<ExhibitsPage>(m_fixture->context());
    QVERIFY(showPage(*m_page));
    TableView *view = m_page->findChild<TableView *>();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnHidden(column, false);
    print();
    QVERIFY(lies());
}

void TestPrintedList::aListThatCannotBePrintedSaysSo()
{
    action(u"Print the list…"_s)->trigger();
    QTRY_VERIFY(dialog());
    QPrintDialog *open = dialog();
    open->printer()->setOutputFormat(QPrinter::PdfFormat);
    open->printer()->setOutputFileName(m_fixture->folder.filePath(u"no/such/folder/list.pdf"_s));
    Q_EMIT static_cast<QDialog *>(open)->accepted();
    const QList<MessageLine *> lines = m_page->findChildren<MessageLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const MessageLine *line) {
        return line->isVisible() && line->text().contains(u"cannot be printed"_s);
    }));
    open->close();
}

/// However often the person says that the file may be replaced.
void TestPrintedList::theOpenCaseIsNotPrintedOver()
{
    const QString path = m_fixture->session->path();
    action(u"Print the list…"_s)->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    dialog()->findChild<QLineEdit *>(u"filename"_s)->setText(path);
    QPushButton *ok = nullptr;
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            ok = button;
    }
    QVERIFY(ok);
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            QTest::mouseClick(box->button(QMessageBox::Yes), Qt::LeftButton);
    });
    answer.start(50);
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    const QList<MessageLine *> lines = m_page->findChildren<MessageLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const MessageLine *line) {
        return line->isVisible() && line->text().contains(u"belongs to the case"_s);
    }));
    m_page.reset();
    m_fixture->assessment.reset();
    m_fixture->session.reset(); // or looking into its file would end its locks
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(16).startsWith("SQLite format 3"));
}

QTEST_MAIN(TestPrintedList)
#include "tst_printedlist.moc"
