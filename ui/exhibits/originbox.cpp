// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/originbox.h"

#include "core/base/literals.h"
#include "ui/exhibits/originwords.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace saranda {

using namespace literals;

OriginBox::OriginBox(const PageContext &context, RecordForm<Exhibit> &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_source(new RecordPicker(
          [&session = context.session] { return pickItems<Source>(session.records()); }))
    , m_derivedFrom(new RecordPicker(
          [&session = context.session] { return pickItems<Exhibit>(session.records()); }))
    , m_origin(new LineField)
    , m_result(plainLabel())
    , m_hint(plainLabel())
    , m_look(new QPushButton(tr("Look at it")))
{
    m_source->setCreateText(tr("New source “%1”"));
    makeSmall(m_result);
    makeMuted(m_result);
    auto *layout = new FormLayout(this);
    layout->addField(tr("&Source"), m_source, tr("The person or body it comes from"));
    layout->addField(tr("Der&ived from"), m_derivedFrom,
                     tr("The exhibit it copies, quotes or summarises"));
    layout->addField(tr("&Common origin"), m_origin,
                     tr("Give exhibits that go back to one report the same word here."));
    layout->addWide(m_result);
    m_look->setToolTip(tr("Show what suggests it, to accept it or not"));
    auto *row = new QWidget;
    auto *hints = new QHBoxLayout(row);
    hints->setContentsMargins(0, 0, 0, 0);
    hints->setSpacing(spacing::normal);
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_look);
    layout->addWide(row);
    m_hint->hide();
    m_look->hide();
    connect(m_look, &QPushButton::clicked, this, &OriginBox::suggestionRequested);
    bind();
}

void OriginBox::bind()
{
    m_form.picker<Source>(m_source, &Exhibit::source, tr("Change source of %1"));
    m_form.picker<Exhibit>(m_derivedFrom, &Exhibit::derivedFrom, tr("Change what %1 derives from"));
    m_form.line(m_origin, &Exhibit::origin, tr("Change origin of %1"));
    m_form.onShow([this](const Exhibit &exhibit) { showOrigin(exhibit); });
    connect(m_source, &RecordPicker::createRequested, this, &OriginBox::createSource);
}

/// The new source and the exhibit that names it are one step.
void OriginBox::createSource(const QString &name)
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit || name.isEmpty())
        return;
    Source source;
    source.id = Source::Id::make();
    source.key = nextKey<Source>(m_context.session.records());
    source.name = name;
    Exhibit after = *exhibit;
    after.source = source.id;
    Edit edit{tr("Add source %1 to %2").arg(source.key, exhibit->key), {}};
    edit.add(std::move(source)).modify(*exhibit, std::move(after));
    if (const Result<> applied = m_context.session.apply(edit); !applied)
        Q_EMIT refused(applied.error());
}

void OriginBox::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_look->setVisible(!text.isEmpty());
}

void OriginBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const Exhibit *exhibit = m_form.record(); exhibit && m_isStale)
        showOrigin(*exhibit);
}

void OriginBox::showOrigin(const Exhibit &exhibit)
{
    // All exhibits are asked for their origin: nobody waits for it while another page is in front.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const CaseRecords &records = m_context.session.records();
    const QList<Exhibit::Id> others = sharingOrigin(records, exhibit);
    m_result->setText(
        others.isEmpty()
            ? tr("Independent: no other exhibit has the same origin.")
            : tr("Same origin, so not independent: %1.").arg(keysText(records, others)));
}

} // namespace saranda
