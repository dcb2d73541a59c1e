// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourceform.h"

#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "core/session/referenceindex.h"
#include "ui/records/recordlinks.h"
#include "ui/sources/gradehistory.h"
#include "ui/sources/sourceedits.h"
#include "ui/sources/sourcefields.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

SourceForm::SourceForm(const PageContext &context, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_clock(std::move(clock))
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
    , m_name(new LineField(this))
    , m_kind(new ChoiceField(sourceKindChoices(), this))
    , m_reliability(new ChoiceField(reliabilityChoices(), this))
    , m_reason(new TextField(this))
    , m_ask(plainLabel(tr("Say why. A grade without a reason cannot be explained to a reviewer."),
                       this))
    , m_historyTitle(new SectionHeader(tr("Earlier grades"), this))
    , m_history(new GradeHistory(this))
    , m_marking(new ChoiceField(markingChoices(context.session.records().info), this))
    , m_note(new TextField(this))
    , m_exhibitsTitle(new SectionHeader(tr("Exhibits from this source"), this))
    , m_exhibits(new RecordLinks(tr("No exhibit names this source yet."), this))
{
    m_kind->setEditable(true);
    m_exhibits->setAccessibleName(tr("Exhibits from this source"));
    createLayout();
    bind();
}

void SourceForm::createLayout()
{
    makeSmall(m_ask);
    m_reason->setVisibleLines(4);
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->addField(tr("N&ame"), m_name, tr("A person, a body, a publication"));
    form->addField(tr("&Kind"), m_kind);
    form->addField(tr("&Reliability"), m_reliability,
                   tr("How reliable the source is as such, on the Admiralty scale. Whether a "
                      "particular item is true is asked for at the exhibit."));
    form->addField(tr("Reas&on"), m_reason,
                   tr("Track record, access to what it reports, interest in the outcome"));
    form->addWide(m_ask);
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("No&te"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addWidget(m_exhibitsTitle);
    column->addWidget(m_exhibits);
    column->addStretch(1);
}

void SourceForm::bind()
{
    m_form.line(m_name, &Source::name, tr("Change name of %1"));
    m_form.choice(m_kind, &Source::kind, tr("Change kind of %1"));
    m_form.choice(
        m_reliability,
        [](const Source &source) {
            return source.reliability ? wordOf(*source.reliability) : QString();
        },
        [this](Source &source, const QString &letter) {
            regrade(source, fromWord<Reliability>(letter), m_context.session.userName(),
                    localDay(m_clock));
        },
        tr("Change reliability of %1"));
    m_form.text(m_reason, &Source::reliabilityReason, tr("Change reason for the grade of %1"));
    m_form.choice(m_marking, &Source::marking, tr("Change marking of %1"));
    m_form.text(m_note, &Source::note, tr("Change note of %1"));
    m_form.onShow([this](const Source &source) { showGrade(source); });
    m_form.onShow([this](const Source &source) { showExhibits(source); });
    connect(m_exhibits, &RecordLinks::requested, this, &SourceForm::recordRequested);
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (const Source *source = m_form.record(); source && edit.touches<Exhibit>())
            showExhibits(*source);
        if (edit.touches<CaseInfo>())
            m_marking->setChoices(markingChoices(m_context.session.records().info));
    });
}

void SourceForm::showSource(Source::Id id)
{
    m_form.show(id);
}

void SourceForm::startTyping()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SourceForm::showGrade(const Source &source)
{
    m_history->setHistory(source.reliabilityHistory);
    m_historyTitle->setVisible(!source.reliabilityHistory.isEmpty());
    m_ask->setVisible(source.reliability && source.reliabilityReason.isEmpty());
}

void SourceForm::showExhibits(const Source &source)
{
    std::vector<const Exhibit *> exhibits =
        m_context.session.references().naming<Exhibit>(m_context.session.records(), source.id.uuid);
    std::sort(exhibits.begin(), exhibits.end(), [](const Exhibit *left, const Exhibit *right) {
        return naturallyLess(left->key, right->key);
    });
    std::vector<RecordLink> links;
    for (const Exhibit *exhibit : exhibits) {
        const QString grade = gradeCode(effectiveReliability(m_context.session.records(), *exhibit),
                                        exhibit->credibility);
        links.push_back({{u"exhibit"_s, exhibit->id.uuid, {}},
                         tr("%1 (%2) %3", "key, grade, title")
                             .arg(exhibit->key, grade, recordTitle(*exhibit))});
    }
    m_exhibitsTitle->setNote(links.empty() ? QString()
                                           : QLocale().toString(qsizetype(links.size())));
    m_exhibits->setLinks(links);
}

} // namespace saranda
