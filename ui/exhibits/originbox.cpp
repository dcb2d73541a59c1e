// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/originbox.h"

#include "core/base/literals.h"
#include "core/domain/origin.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QLabel>

namespace saranda {

using namespace literals;

namespace {

QStringList sharingOrigin(const CaseRecords &records, const Exhibit &exhibit)
{
    const QString origin = originOf(records, exhibit);
    QStringList keys;
    for (const Exhibit *other : records.exhibits.inKeyOrder()) {
        if (other->id != exhibit.id && originOf(records, *other) == origin)
            keys.append(other->key);
    }
    return keys;
}

} // namespace

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
{
    m_source->setCreateText(tr("New source “%1”"));
    makeSmall(m_result);
    makeMuted(m_result);
    auto *layout = new FormLayout(this);
    layout->addField(tr("So&urce"), m_source, tr("The person or body it comes from"));
    layout->addField(tr("Derived &from"), m_derivedFrom,
                     tr("The exhibit it copies, quotes or summarises"));
    layout->addField(tr("Common ori&gin"), m_origin,
                     tr("Give exhibits that go back to one report the same word here."));
    layout->addWide(m_result);
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

void OriginBox::showOrigin(const Exhibit &exhibit)
{
    const QStringList others = sharingOrigin(m_context.session.records(), exhibit);
    constexpr qsizetype mostNamed = 8;
    if (others.isEmpty())
        m_result->setText(tr("Independent: no other exhibit has the same origin."));
    else if (others.size() <= mostNamed)
        m_result->setText(tr("Same origin, so not independent: %1.").arg(others.join(u", "_s)));
    else
        m_result->setText(tr("Same origin, so not independent: %1 and %n more.", nullptr,
                             int(others.size() - mostNamed))
                              .arg(others.mid(0, mostNamed).join(u", "_s)));
}

} // namespace saranda
