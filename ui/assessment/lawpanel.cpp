// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/lawpanel.h"

#include "core/base/literals.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QLayoutItem>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace saranda {

using namespace literals;

LawPanel::LawPanel(const Doctrine &doctrine, QWidget *parent)
    : QWidget(parent)
    , m_doctrine(doctrine)
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
{
    m_layout->setContentsMargins(0, 0, spacing::normal, 0);
    m_layout->setSpacing(spacing::tight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrolling(m_body);
    area->setAccessibleName(tr("The law"));
    layout->addWidget(area);
}

void LawPanel::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void LawPanel::showElement(const QString &id)
{
    if (m_shown == id)
        return;
    m_shown = id;
    clear();
    const Element *element = m_doctrine.element(id);
    if (!element) {
        addMuted(tr("Select an element to read what the law requires."));
        m_layout->addStretch(1);
        return;
    }
    addHeading(tr("Law"), 2);
    addText(shown(element->question));
    addHeading(tr("Rule"), 3);
    addText(shown(element->rule));
    if (element->isSpecific)
        addMuted(tr("Must be shown for this operation itself: facts about other operations or the "
                    "general relationship carry it no further than “%1”.")
                     .arg(levelOutcome(m_doctrine.profile.generalFactCap)));
    if (element->needsBothSides)
        addMuted(tr("A series of facts must connect the State with both the infrastructure and the "
                    "perpetrator."));
    if (!element->isNecessary)
        addMuted(tr("No basis requires it in itself."));
    addAuthorities(element->authorities);
    addMeansOfProof(element->meansOfProof);
    m_layout->addStretch(1);
}

void LawPanel::showBasis(const QString &id)
{
    if (m_shown == u"basis:"_s + id)
        return;
    m_shown = u"basis:"_s + id;
    clear();
    if (const Basis *basis = m_doctrine.basis(id)) {
        addHeading(shown(basis->title), 2);
        addText(shown(basis->rule));
        if (basis->isComparisonOnly)
            addMuted(tr("For comparison only: it never counts for the claim."));
        else
            addMuted(tr("Every element of a basis must be shown; one basis is enough."));
        addAuthorities(basis->authorities);
    }
    m_layout->addStretch(1);
}

void LawPanel::addHeading(const QString &text, int level)
{
    QLabel *label = plainLabel(text, m_body);
    makeHeading(label, level);
    if (level > 2)
        label->setContentsMargins(0, spacing::normal, 0, 0);
    m_layout->addWidget(label);
}

void LawPanel::addText(const QString &text)
{
    m_layout->addWidget(plainLabel(text, m_body));
}

void LawPanel::addMuted(const QString &text)
{
    QLabel *label = plainLabel(text, m_body);
    makeMuted(label);
    m_layout->addWidget(label);
}

void LawPanel::addAuthorities(const std::vector<AuthorityRef> &references)
{
    if (references.empty())
        return;
    addHeading(tr("Authorities"), 3);
    for (const AuthorityRef &reference : references) {
        addText(m_doctrine.cite(reference, QLocale().name()));
        const Authority *authority = m_doctrine.authority(reference.authority);
        const Pinpoint *place = authority ? authority->at(reference.pinpoint) : nullptr;
        if (place && place->isVerified() && !place->quote.isEmpty())
            addMuted(tr("“%1”").arg(safeText(place->quote)));
        else if (place && !shown(place->proposition).isEmpty())
            addMuted(shown(place->proposition));
        if (!m_doctrine.isVerified(reference))
            addMuted(tr("Pinpoint to be checked."));
    }
}

void LawPanel::addMeansOfProof(const std::vector<MeansOfProof> &means)
{
    if (means.empty())
        return;
    addHeading(tr("What usually proves it"), 3);
    for (const MeansOfProof &one : means) {
        const DoctrineTerm *side = m_doctrine.side(one.side);
        addText(side ? tr("• %1 (%2)").arg(shown(one.text), shown(side->title))
                     : tr("• %1").arg(shown(one.text)));
    }
}

} // namespace saranda
