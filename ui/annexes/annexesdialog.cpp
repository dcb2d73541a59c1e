// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/annexesdialog.h"

#include "core/annexes/annexchoice.h"
#include "core/annexes/annexpaper.h"
#include "core/base/literals.h"
#include "core/timeline/letters.h"
#include "ui/annexes/annexjobs.h"
#include "ui/annexes/annexlist.h"
#include "ui/annexes/templatefield.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

AnnexesDialog::AnnexesDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                             const QString &suggested, QWidget *parent)
    : PaperDialog(session, doctrine, prompt, suggested, parent)
    , m_claim(newClaimField())
    , m_template(new TemplateField(prompt))
    , m_counting(new AnnexCountJob(session, this))
    , m_writing(new AnnexWriteJob(session, doctrine, this))
{
    setWindowTitle(tr("Export Annex Bundle"));
    formatField()->setParent(this);
    formatField()->hide(); // a bundle is a PDF
    createFields();
    createLayout();
    connectSignals();
    showExhibits();
}

AnnexesDialog::~AnnexesDialog() = default;

void AnnexesDialog::createFields()
{
    m_profile = new ChoiceField(
        {{u"icj"_s, tr("International Court of Justice"),
          tr("At most 750 pages of annexes; what came late stands at the end")},
         {u"uk"_s, tr("Courts of England and Wales"),
          tr("Opens at 100 %; what came late stands at the end")},
         {u"none"_s, tr("No court"), tr("What came late stands in its place, on pages 123A…")}});
    m_profile->setValue(u"icj"_s);
    const CaseRecords &records = session().records();
    QList<ChoiceField::Choice> papers{{QString(), tr("Memorandum made from the case")}};
    for (const Draft *draft : records.drafts.inKeyOrder())
        papers.append(
            {draft->key,
             tr("Draft %1: %2").arg(safeLine(draft->key, 40), safeLine(draft->title, 90))});
    for (const Release *release : records.releases.inKeyOrder())
        papers.append(
            {release->key,
             tr("Release %1: %2").arg(safeLine(release->key, 40), safeLine(release->title, 90))});
    m_paper = new ChoiceField(papers);
    m_paper->setValue({});
    m_wordDown = new QCheckBox(tr("Word made sentences down to what is disclosed"));
    m_list = new AnnexList;
    m_tickCited = new QPushButton(tr("&Cited Ones"));
    m_tickCited->setToolTip(tr("Tick the exhibits that facts, communications or the chosen paper "
                               "cite"));
    m_tickAll = new QPushButton(tr("&All"));
    m_tickAll->setToolTip(tr("Tick all exhibits"));
    m_pages = plainLabel();
}

void AnnexesDialog::createLayout()
{
    auto *form = new FormLayout;
    form->addField(tr("&Rules of"), m_profile);
    form->addField(tr("&Language"), languageField());
    form->addField(tr("Reader may &see"), markingField(),
                   tr("Nothing above this marking is in the bundle, and of an exhibit that has a "
                      "redacted version only that one."));
    form->addField(tr("&Paper"), m_paper,
                   tr("What stands before the exhibits. A draft is printed as it is now; of a "
                      "release the pages stand there as they were released."));
    form->addWide(m_wordDown);
    form->addField(tr("Clai&ms"), m_claim);
    form->addField(tr("&Template"), m_template,
                   tr("Letterhead, fonts and wording of your office, from a file."));
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_pages, 1);
    ticks->addWidget(m_tickCited);
    ticks->addWidget(m_tickAll);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(
        new DialogHead(tr("The paper and the exhibits it rests on, numbered and linked, "
                          "in one PDF by the rules of a court."),
                       this));
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addLayout(ticks);
    addFoot(column);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 110, fontMetrics().lineSpacing() * 42);
}

void AnnexesDialog::connectSignals()
{
    for (ChoiceField *field : {m_profile, languageField(), markingField(), m_claim, m_paper})
        connect(field, &ChoiceField::edited, this, &AnnexesDialog::showExhibits);
    for (ChoiceField *field : {m_claim, m_paper})
        connect(field, &ChoiceField::edited, this, [this] { m_tickCited->click(); });
    connect(m_template, &TemplateField::changed, message(), &MessageLine::clear);
    connect(m_template, &TemplateField::refused, message(), &MessageLine::showError);
    connect(m_list, &AnnexList::changed, this, &AnnexesDialog::showCount);
    connect(m_counting, &AnnexCountJob::counted, m_list, &AnnexList::setCount);
    connect(m_counting, &AnnexCountJob::finished, this, &AnnexesDialog::showCount);
    connect(m_tickCited, &QPushButton::clicked, this, [this] { m_list->tick(citedOnes()); });
    connect(m_tickAll, &QPushButton::clicked, this, [this] {
        const std::vector<Exhibit::Id> all = m_list->all();
        m_list->tick(QSet<Exhibit::Id>(all.begin(), all.end()));
    });
    connect(m_writing, &AnnexWriteJob::progressed, this, [this](int done, int total) {
        progress()->setRange(0, total);
        progress()->setValue(done);
    });
    connect(m_writing, &AnnexWriteJob::failed, this, [this](const Error &error) {
        setWriting(false);
        if (error.code == ErrorCode::Cancelled)
            message()->showMessage(MessageLine::Kind::Notice, tr("Stopped. Nothing was written."));
        else
            message()->showError(error);
    });
    connect(m_writing, &AnnexWriteJob::written, this,
            [this](const QString &path, const AnnexReport &report) {
                setWriting(false);
                Q_EMIT written(path, summaryOf(report));
                accept();
            });
}

AnnexOptions AnnexesDialog::options() const
{
    AnnexOptions options;
    options.profile = annexProfileOf(m_profile->value()).value_or(AnnexProfile::None);
    options.language = languageField()->value();
    options.marking = marking();
    options.paper = m_paper->value();
    options.wordDown = options.marking && m_wordDown->isChecked();
    options.ownTemplate = m_template->chosen();
    const Claim *claim = session().records().claims.findKey(m_claim->value());
    if (claim && options.paper.isEmpty())
        options.claim = claim->id;
    options.exhibits = m_list->ticked();
    options.late = m_list->late();
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = session().userName();
    return options;
}

/// What facts and communications cite, or the paper that is chosen.
QSet<Exhibit::Id> AnnexesDialog::citedOnes() const
{
    AnnexOptions asked = options();
    asked.exhibits.reset();
    asked.late.clear();
    if (!asked.paper.isEmpty())
        asked.exhibits = citedInPaper(session().records(), asked.paper);
    QSet<Exhibit::Id> cited;
    for (const ChosenAnnex &annex : chooseAnnexes(session().records(), asked).annexes)
        cited.insert(annex.exhibit.id);
    return cited;
}

void AnnexesDialog::showExhibits()
{
    AnnexOptions asked = options();
    asked.exhibits.reset();
    asked.late.clear();
    const bool isDraft = session().records().drafts.findKey(asked.paper) != nullptr;
    m_claim->setEnabled(asked.paper.isEmpty());
    m_wordDown->setEnabled(isDraft && asked.marking);
    m_list->setExhibits(recordsForReader(session().records(), asked.marking), citedOnes());
    m_counting->start(m_list->all(), asked);
}

void AnnexesDialog::showCount()
{
    const QLocale locale;
    const int pages = m_list->pages();
    const std::optional<int> limit = annexPageLimit(options().profile);
    const QString counting = m_list->isCounted() ? QString() : tr(" and counting…");
    const int exhibits = int(m_list->ticked().size());
    m_pages->setText(tr("%Ln exhibit(s)", nullptr, exhibits) + u" · "_s
                     + (limit ? tr("%1 of at most %2 pages of annexes")
                                    .arg(locale.toString(pages), locale.toString(*limit))
                              : tr("%Ln page(s) of annexes", nullptr, pages))
                     + counting);
    const bool exceeds = limit && pages > *limit;
    if (exceeds)
        message()->showMessage(MessageLine::Kind::Caution,
                               tr("The Court allows %1 pages of annexes (Practice Direction III). "
                                  "It asks for strictly selected documents.")
                                   .arg(locale.toString(*limit)));
    else if (m_saysLimit)
        message()->clear();
    m_saysLimit = exceeds;
}

QString AnnexesDialog::fileKinds() const
{
    return tr("PDF (*.pdf)");
}

void AnnexesDialog::start(const QString &path)
{
    m_saysLimit = false;
    setWriting(true);
    m_writing->start(path, options());
}

/// The bundle has a job of its own, which tells how far it is and can be stopped.
std::function<Result<QString>()> AnnexesDialog::workFor(const QString &,
                                                        const std::function<bool()> &) const
{
    return {};
}

void AnnexesDialog::setWriting(bool isWriting)
{
    progress()->setRange(0, 0);
    progress()->setVisible(isWriting);
    writeButton()->setEnabled(!isWriting);
    cancelButton()->setText(isWriting ? tr("Stop") : tr("Cancel"));
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_profile, languageField(), markingField(), m_paper,
                                          m_template, m_list, m_tickCited, m_tickAll})
        field->setEnabled(!isWriting);
    m_claim->setEnabled(!isWriting && m_paper->value().isEmpty());
    m_wordDown->setEnabled(!isWriting && marking()
                           && session().records().drafts.findKey(m_paper->value()));
}

/// Cancel stops the writing first; a second time it closes.
void AnnexesDialog::reject()
{
    if (m_writing->isRunning())
        m_writing->cancel();
    else
        PaperDialog::reject();
}

QString AnnexesDialog::summaryOf(const AnnexReport &report) const
{
    QStringList lines{
        tr("%1 pages, %2 of them of exhibits.")
            .arg(QLocale().toString(report.pages), QLocale().toString(report.annexPages))};
    if (!report.lettersWithoutFont.isEmpty())
        lines.append(missingLettersSentence(report.lettersWithoutFont));
    QStringList slips;
    for (const PrintedAnnex &annex : report.annexes)
        if (annex.problem != Unprintable::No)
            slips.append(tr("%1: %2", "exhibit: why it is not printed")
                             .arg(safeLine(annex.key, 60), wording(annex.problem)));
    if (!slips.isEmpty())
        lines.append(tr("%Ln exhibit(s) could not be printed and have a slip sheet:", nullptr,
                        int(slips.size()))
                     + u'\n' + slips.mid(0, 12).join(u'\n'));
    QStringList omitted;
    for (const QString &line : report.omitted.mid(0, 12))
        omitted.append(safeLine(line, 200));
    if (!omitted.isEmpty())
        lines.append(tr("Left out of the paper, for you only:") + u'\n' + omitted.join(u'\n'));
    return lines.join(u'\n');
}

} // namespace saranda
