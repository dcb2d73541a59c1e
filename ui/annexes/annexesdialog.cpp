// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/annexesdialog.h"

#include "core/annexes/annexchoice.h"
#include "core/base/literals.h"
#include "ui/annexes/annexjobs.h"
#include "ui/annexes/annexlist.h"
#include "ui/support/chain.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

AnnexesDialog::AnnexesDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                             const QString &suggested, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_suggested(suggested)
    , m_counting(new AnnexCountJob(session, this))
    , m_writing(new AnnexWriteJob(session, doctrine, this))
{
    setWindowTitle(tr("Export Annex Bundle"));
    createFields();
    QList<ChoiceField::Choice> claims{{QString(), tr("All claims")}};
    for (const Claim *claim : session.records().claims.inKeyOrder())
        claims.append(
            {claim->key,
             safeLine(
                 claim->key + u"  "_s
                     + linkTo(session.records(), doctrine, {u"claim"_s, claim->id.uuid, {}}).title,
                 120)});
    m_claim = new ChoiceField(claims);
    m_claim->setValue({});
    createLayout();
    connectSignals();
    showExhibits();
}

AnnexesDialog::~AnnexesDialog() = default;

void AnnexesDialog::createFields()
{
    const CaseInfo &info = m_session.records().info;
    m_profile = new ChoiceField(
        {{u"icj"_s, tr("International Court of Justice"),
          tr("At most 750 pages of annexes; what came late stands at the end")},
         {u"uk"_s, tr("Courts of England and Wales"),
          tr("Opens at 100 %; what came late stands at the end")},
         {u"none"_s, tr("No court"), tr("What came late stands in its place, on pages 123A…")}});
    m_profile->setValue(u"icj"_s);
    m_language = new ChoiceField({{u"en"_s, tr("English")}, {u"fr"_s, tr("French")}});
    m_language->setValue(info.language.startsWith(u"fr"_s) ? u"fr"_s : u"en"_s);
    QList<ChoiceField::Choice> markings{{QString(), tr("Everything")}};
    for (const QString &marking : info.markings)
        markings.append({marking, tr("Up to “%1”").arg(safeLine(marking, 80))});
    m_marking = new ChoiceField(markings);
    m_marking->setValue({});
    m_list = new AnnexList;
    m_tickCited = new QPushButton(tr("&Cited Ones"));
    m_tickCited->setToolTip(tr("Tick the exhibits that facts or communications cite"));
    m_tickAll = new QPushButton(tr("&All"));
    m_tickAll->setToolTip(tr("Tick all exhibits"));
    m_pages = plainLabel();
    m_message = new MessageLine;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Writing the bundle"));
    m_progress->hide();
}

void AnnexesDialog::createLayout()
{
    auto *form = new FormLayout;
    form->addField(tr("&Rules of"), m_profile);
    form->addField(tr("&Language"), m_language);
    form->addField(tr("Reader may &see"), m_marking,
                   tr("Nothing above this marking is in the bundle, and of an exhibit that has a "
                      "redacted version only that one."));
    form->addField(tr("Clai&ms"), m_claim);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_pages, 1);
    ticks->addWidget(m_tickCited);
    ticks->addWidget(m_tickAll);
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole);
    m_write->setIcon(icon(u"export"_s));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addLayout(ticks);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_write->setDefault(true);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 110, fontMetrics().lineSpacing() * 36);
    // The box put its buttons in order while it was a window of its own; the ring of Tab is this
    // one's.
    setTabOrder(m_write, m_cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnnexesDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnnexesDialog::reject);
}

void AnnexesDialog::connectSignals()
{
    for (ChoiceField *field : {m_profile, m_language, m_marking, m_claim})
        connect(field, &ChoiceField::edited, this, &AnnexesDialog::showExhibits);
    connect(m_claim, &ChoiceField::edited, this, [this] { m_tickCited->click(); });
    connect(m_list, &AnnexList::changed, this, &AnnexesDialog::showCount);
    connect(m_counting, &AnnexCountJob::counted, m_list, &AnnexList::setCount);
    connect(m_counting, &AnnexCountJob::finished, this, &AnnexesDialog::showCount);
    connect(m_tickCited, &QPushButton::clicked, this, [this] {
        AnnexOptions asked = options();
        asked.exhibits.reset();
        asked.late.clear();
        QSet<Exhibit::Id> cited;
        for (const ChosenAnnex &annex : chooseAnnexes(m_session.records(), asked).annexes)
            cited.insert(annex.exhibit.id);
        m_list->tick(cited);
    });
    connect(m_tickAll, &QPushButton::clicked, this, [this] {
        const std::vector<Exhibit::Id> all = m_list->all();
        m_list->tick(QSet<Exhibit::Id>(all.begin(), all.end()));
    });
    connect(m_writing, &AnnexWriteJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_writing, &AnnexWriteJob::failed, this, [this](const Error &error) {
        setWriting(false);
        if (error.code == ErrorCode::Cancelled)
            m_message->showMessage(MessageLine::Kind::Notice, tr("Stopped. Nothing was written."));
        else
            m_message->showError(error);
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
    options.language = m_language->value();
    if (!m_marking->value().isEmpty())
        options.marking = m_marking->value();
    if (const Claim *claim = m_session.records().claims.findKey(m_claim->value()))
        options.claim = claim->id;
    options.exhibits = m_list->ticked();
    options.late = m_list->late();
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = m_session.userName();
    return options;
}

void AnnexesDialog::showExhibits()
{
    AnnexOptions asked = options();
    asked.exhibits.reset();
    asked.late.clear();
    QSet<Exhibit::Id> cited;
    for (const ChosenAnnex &annex : chooseAnnexes(m_session.records(), asked).annexes)
        cited.insert(annex.exhibit.id);
    m_list->setExhibits(recordsForReader(m_session.records(), asked.marking), cited);
    m_counting->start(m_list->all(), asked);
}

void AnnexesDialog::showCount()
{
    const QLocale locale;
    const int pages = m_list->pages();
    const std::optional<int> limit = annexPageLimit(options().profile);
    const QString counting = m_list->isCounted() ? QString() : tr(" and counting…");
    const int exhibits = int(m_list->ticked().size());
    m_pages->setText(tr("%n exhibit(s)", nullptr, exhibits) + u" · "_s
                     + (limit ? tr("%1 of at most %2 pages of annexes")
                                    .arg(locale.toString(pages), locale.toString(*limit))
                              : tr("%n page(s) of annexes", nullptr, pages))
                     + counting);
    const bool exceeds = limit && pages > *limit;
    if (exceeds)
        m_message->showMessage(MessageLine::Kind::Caution,
                               tr("The Court allows %1 pages of annexes (Practice Direction III). "
                                  "It asks for strictly selected documents.")
                                   .arg(locale.toString(*limit)));
    else if (m_saysLimit)
        m_message->clear();
    m_saysLimit = exceeds;
}

void AnnexesDialog::write()
{
    QString path = m_prompt.savePath(this, tr("Export Annex Bundle"), m_suggested + u".pdf"_s,
                                     tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    m_message->clear();
    m_saysLimit = false;
    setWriting(true);
    m_writing->start(path, options());
}

void AnnexesDialog::setWriting(bool isWriting)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(isWriting);
    m_write->setEnabled(!isWriting);
    m_cancel->setText(isWriting ? tr("Stop") : tr("Cancel"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_profile, m_language, m_marking,
                                                           m_claim, m_list, m_tickCited, m_tickAll})
        field->setEnabled(!isWriting);
}

/// Cancel stops the writing first; a second time it closes.
void AnnexesDialog::reject()
{
    if (m_writing->isRunning())
        m_writing->cancel();
    else
        QDialog::reject();
}

QString AnnexesDialog::summaryOf(const AnnexReport &report) const
{
    QStringList lines{
        tr("%1 pages, %2 of them of exhibits.")
            .arg(QLocale().toString(report.pages), QLocale().toString(report.annexPages))};
    QStringList slips;
    for (const PrintedAnnex &annex : report.annexes)
        if (annex.problem != Unprintable::No)
            slips.append(tr("%1: %2", "exhibit: why it is not printed")
                             .arg(safeLine(annex.key, 60), wording(annex.problem)));
    if (!slips.isEmpty())
        lines.append(tr("%n exhibit(s) could not be printed and have a slip sheet:", nullptr,
                        int(slips.size()))
                     + u'\n' + slips.mid(0, 12).join(u'\n'));
    return lines.join(u'\n');
}

} // namespace saranda
