// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/verificationdialog.h"

#include "core/annexes/paperfile.h"
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"
#include "ui/support/wordings.h"
#include "ui/support/wrapping.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Sentences of any length, with hashes in them: whole, over as many lines as that takes.
class ProblemDelegate : public Wrapping<>
{
public:
    using Wrapping::Wrapping;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        constexpr int longestWhole = 24;
        constexpr int piece = 8;
        QStringList words = Wrapping::displayText(value, locale).split(u' ');
        for (QString &word : words)
            for (qsizetype at = word.size() - piece; word.size() > longestWhole && at > 0;
                 at -= piece)
                word.insert(at, QChar(0x200B)); // where the line may end; not seen otherwise
        return words.join(u' ');
    }
};

/// To the sides alike, as far as the screen goes: what is below and at the right would leave it.
void growAroundItsCentre(QWidget &window, const QSize &wanted)
{
    const QRect room = window.screen()->availableGeometry();
    const QRect before = window.frameGeometry();
    const QSize edges = before.size() - window.size();
    window.resize(wanted.boundedTo(room.size() * 9 / 10).expandedTo(window.size()));
    QRect after(QPoint(), window.size() + edges);
    after.moveCenter(before.center());
    after.moveBottomRight(
        {std::min(after.right(), room.right()), std::min(after.bottom(), room.bottom())});
    after.moveTopLeft({std::max(after.left(), room.left()), std::max(after.top(), room.top())});
    window.move(after.topLeft());
}

} // namespace

VerificationDialog::VerificationDialog(CaseSession &session, const Doctrine &doctrine,
                                       UserPrompt &prompt, const QString &suggested,
                                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_doctrine(std::make_shared<const Doctrine>(doctrine))
    , m_prompt(prompt)
    , m_suggested(suggested)
{
    setWindowTitle(tr("Verification Report"));
    createLayout();
    connectSignals();
}

VerificationDialog::~VerificationDialog()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_work.waitForFinished(); // its progress is posted to this object
    m_renewal.waitForFinished();
}

void VerificationDialog::createLayout()
{
    m_verdict = plainLabel();
    makeHeading(m_verdict, 2);
    m_counts = plainLabel();
    makeMuted(m_counts);
    m_list = new QTreeWidget;
    m_list->setHeaderLabels({tr("Where"), tr("What was found")});
    m_list->setAccessibleName(tr("What was found"));
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 34);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout,
            Qt::QueuedConnection);
    m_list->hide();
    m_message = new MessageLine;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Verifying the case file"));
    auto *buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save Report…"), QDialogButtonBox::ActionRole);
    m_save->setIcon(icon(u"export"_s));
    m_save->setEnabled(false);
    m_mark = buttons->addButton(tr("&Mark Chain as Broken"), QDialogButtonBox::ActionRole);
    m_mark->setToolTip(tr("Set the mark “%1” on the exhibits whose bytes have changed; it can be "
                          "undone")
                           .arg(wording(Mark::ChainBroken)));
    m_renew = buttons->addButton(tr("Make the Search &Anew"), QDialogButtonBox::ActionRole);
    m_renew->setToolTip(tr("Make what the search knows anew from the records and the texts of the "
                           "exhibits, and check the case file again"));
    for (QPushButton *button : {m_mark, m_renew}) // not before: adding one shows all
        button->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(m_verdict);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

void VerificationDialog::connectSignals()
{
    connect(m_close, &QPushButton::clicked, this, &VerificationDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &VerificationDialog::save);
    connect(m_mark, &QPushButton::clicked, this, &VerificationDialog::setMark);
    connect(m_renew, &QPushButton::clicked, this, &VerificationDialog::renewSearch);
    connect(&m_renewal, &QFutureWatcherBase::finished, this, [this] {
        showAtRest();
        if (m_message->report(m_renewal.result()))
            start();
    });
    connect(&m_work, &QFutureWatcherBase::finished, this, &VerificationDialog::finish);
}

void VerificationDialog::showAtWork(const QString &what)
{
    m_verdict->setText(what);
    m_counts->clear();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(what);
    m_progress->show();
    m_close->setText(tr("Stop"));
    for (QPushButton *button : {m_save, m_mark, m_renew})
        button->setEnabled(false);
}

void VerificationDialog::showAtRest()
{
    m_progress->hide();
    m_close->setText(tr("Close"));
}

/// For work in another thread, until it is stopped.
Progress VerificationDialog::shownProgress()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return [this, cancelled = m_cancelled](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress->setRange(0, total > 0 ? 1000 : 0);
                m_progress->setValue(total > 0 ? int(1000.0 * double(done) / double(total)) : 0);
            },
            Qt::QueuedConnection);
        return !cancelled->load();
    };
}

void VerificationDialog::start()
{
    showAtWork(tr("Checking the case file…"));
    m_counts->setText(tr("Every record, every log entry and every byte of the exhibits"));
    m_checkedOn = QDateTime::currentDateTimeUtc();
    m_work.setFuture(QtConcurrent::run(
        [&session = m_session, records = m_session.records(), doctrine = m_doctrine,
         progress = shownProgress()] { return verified(session, records, *doctrine, progress); }));
}

/// The evidence is not touched by it, so that nothing is asked first.
void VerificationDialog::renewSearch()
{
    m_message->clear();
    showAtWork(tr("Making what the search knows anew…"));
    m_renewal.setFuture(QtConcurrent::run([&session = m_session, progress = shownProgress()] {
        return session.renewSearch(progress);
    }));
}

void VerificationDialog::finish()
{
    showAtRest();
    const Result<Verification> result = m_work.result();
    if (!result) {
        m_verdict->setText(tr("The case file was not checked"));
        m_counts->clear();
        m_message->showError(result.error());
        return;
    }
    m_found = *result;
    show(*m_found);
}

void VerificationDialog::show(const Verification &verification)
{
    const VerifyReport &report = verification.report;
    const QLocale locale;
    m_verdict->setText(report.isSound() ? tr("The case file is intact")
                                        : tr("The case file is not as the log says: %Ln problem(s)",
                                             nullptr, int(report.problems.size())));
    m_counts->setText(tr("%1 log entries, %2 records, %3 files with %4 were checked.")
                          .arg(locale.toString(report.logEntries), locale.toString(report.records),
                               locale.toString(report.files),
                               locale.formattedDataSize(report.bytes)));
    m_list->clear();
    for (const VerifyProblem &problem : report.problems) {
        auto *item = new QTreeWidgetItem(
            m_list, {safeLine(problem.place, 200), safeLine(problem.what, 400)});
        item->setIcon(0, icon(u"error"_s));
        item->setToolTip(1, safeToolTip(problem.what));
        for (int column : {0, 1})
            item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
    }
    showBroken(verification);
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    if (m_list->isVisibleTo(this))
        growAroundItsCentre(
            *this, QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 26));
    m_save->setEnabled(true);
    m_renew->setVisible(report.isSearchWrong());
    m_renew->setEnabled(!m_session.isReadOnly());
}

void VerificationDialog::showBroken(const Verification &verification)
{
    for (const LoweredFinding &finding : verification.lowered) {
        const Element *element = m_doctrine->element(finding.element);
        const QString place = finding.element.isEmpty()
            ? tr("Claim %1").arg(finding.claim)
            : tr("Claim %1, %2")
                  .arg(finding.claim,
                       element ? element->title.in(QLocale().name()) : finding.element);
        auto *item = new QTreeWidgetItem(
            m_list,
            {safeLine(place, 200),
             finding.isLost()
                 ? tr("“%1” instead of “%2” with the broken chain, below the required standard")
                       .arg(levelOutcome(finding.after), levelOutcome(finding.before))
                 : tr("“%1” instead of “%2” with the broken chain")
                       .arg(levelOutcome(finding.after), levelOutcome(finding.before))});
        item->setIcon(0, icon(u"lowered"_s));
    }
    const auto &broken = verification.broken;
    const bool canMark = std::any_of(broken.begin(), broken.end(),
                                     [](const BrokenExhibit &one) { return !one.isMarked; });
    m_mark->setVisible(!broken.empty());
    m_mark->setEnabled(canMark && !m_session.isReadOnly());
    if (!broken.empty() && verification.lowered.empty())
        m_message->showMessage(
            MessageLine::Kind::Notice,
            tr("The mark “%1” would lower no finding.").arg(wording(Mark::ChainBroken)));
}

void VerificationDialog::setMark()
{
    const Edit edit = markBroken(m_session.records(), m_found->broken);
    if (edit.isEmpty())
        return;
    if (!m_message->report(m_session.apply(edit)))
        return;
    for (BrokenExhibit &exhibit : m_found->broken)
        exhibit.isMarked = true;
    m_mark->setEnabled(false);
    m_message->showMessage(MessageLine::Kind::Notice,
                           tr("The mark was set on %Ln exhibit(s). It can be undone.", nullptr,
                              int(edit.changes.size())));
}

void VerificationDialog::save()
{
    QString path = m_prompt.savePath(
        this, tr("Save Report"), m_suggested + u".pdf"_s,
        tr("PDF (*.pdf);;JSON (*.json);;OpenDocument text (*.odt);;Word document (*.docx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    Result<QString> written = QString();
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        const QByteArray json = verificationJson(*m_found);
        const Result<> done = writeWholeFile(path, [&json](QIODevice &to) -> Result<> {
            if (to.write(json) != json.size())
                return failure(ErrorCode::Storage, to.errorString());
            return {};
        });
        if (!done)
            written = failure(done.error());
    } else {
        VerificationOptions options;
        options.language =
            m_session.records().info.language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s;
        options.madeOn = m_checkedOn;
        options.author = m_session.userName();
        options.caseFile = QFileInfo(m_session.path()).fileName();
        const Result<MemoDocument> paper =
            verificationPaper(*m_found, m_session.records(), *m_doctrine, options);
        written = paper ? writePaper(path, *paper) : Result<QString>(failure(paper.error()));
    }
    if (m_message->report(written))
        m_message->showWritten(tr("The report was written to “%1”.").arg(path), *written);
}

/// Closing stops a check that is under way first.
void VerificationDialog::reject()
{
    if (m_work.isRunning() || m_renewal.isRunning())
        m_cancelled->store(true);
    else
        QDialog::reject();
}

} // namespace saranda
