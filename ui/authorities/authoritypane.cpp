// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorities/authoritypane.h"

#include "core/base/literals.h"
#include "ui/authorities/authoritywords.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

AuthorityPane::AuthorityPane(const Doctrine &doctrine, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_doctrine(doctrine)
    , m_language(language)
    , m_title(plainLabel({}, this))
    , m_citation(plainLabel({}, this))
    , m_place(new SectionHeader({}, this))
    , m_proposition(plainLabel({}, this))
    , m_quote(plainLabel({}, this))
    , m_verified(plainLabel({}, this))
    , m_restingTitle(new SectionHeader(tr("The doctrine rests on it for"), this))
    , m_resting(plainLabel({}, this))
{
    m_title->setAccessibleName(tr("Title"));
    m_citation->setAccessibleName(tr("Citation"));
    m_proposition->setAccessibleName(tr("What it stands for"));
    m_quote->setAccessibleName(tr("Quotation"));
    m_verified->setAccessibleName(tr("How it was checked"));
    m_resting->setAccessibleName(tr("What rests on it"));
    createLayout();
}

void AuthorityPane::createLayout()
{
    makeHeading(m_title, 2);
    makeMuted(m_citation);
    makeMuted(m_verified);
    makeSmall(m_verified);
    QFont italic = m_quote->font();
    italic.setItalic(true);
    m_quote->setFont(italic);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_title);
    column->addWidget(m_citation);
    column->addSpacing(spacing::normal);
    column->addWidget(m_place);
    column->addWidget(m_proposition);
    column->addWidget(m_quote);
    column->addWidget(m_verified);
    column->addSpacing(spacing::normal);
    column->addWidget(m_restingTitle);
    column->addWidget(m_resting);
    column->addStretch(1);
}

void AuthorityPane::showPlace(const AuthoritiesModel::Row *row)
{
    setEnabled(row != nullptr);
    if (!row)
        return;
    const Authority &authority = *row->authority;
    const QString title = authority.title.in(m_language);
    const QString citation = authority.citation.in(m_language);
    const QString place = row->pinpoint ? row->pinpoint->label.in(m_language) : QString();
    QStringList parts{title, citation, place};
    parts.removeAll(QString());
    m_fullCitation = parts.join(u", "_s);
    if (const QString shortTitle = authority.shortTitle.in(m_language); !shortTitle.isEmpty())
        parts.front() = shortTitle;
    m_shortCitation = parts.join(u", "_s);
    m_title->setText(safeText(title));
    m_citation->setText(safeText(citation));
    m_place->setTitle(place.isEmpty() ? tr("As a whole") : place);
    m_proposition->setText(
        safeText(row->pinpoint ? row->pinpoint->proposition.in(m_language) : QString()));
    m_proposition->setVisible(row->pinpoint != nullptr);
    const QString quote = row->pinpoint ? row->pinpoint->quote : QString();
    m_quote->setText(tr("“%1”").arg(safeText(quote)));
    m_quote->setVisible(!quote.isEmpty());
    const bool isChecked = row->pinpoint
        ? row->pinpoint->isVerified()
        : !authority.verified.isEmpty() && authority.verified != u"no"_s;
    m_verified->setText(safeText(
        verificationText(row->pinpoint ? row->pinpoint->verified : authority.verified, isChecked)));
    const QStringList resting = restingOn(
        m_doctrine, authority.id, row->pinpoint ? row->pinpoint->pinpoint : QString(), m_language);
    m_resting->setText(safeText(resting.join(u'\n')));
    m_resting->setVisible(!resting.isEmpty());
    m_restingTitle->setVisible(!resting.isEmpty());
}

QString AuthorityPane::shownText() const
{
    QStringList parts{m_fullCitation};
    for (const QLabel *label : {m_proposition, m_quote, m_verified, m_resting}) {
        if (!label->isHidden())
            parts.append(label->text());
    }
    return parts.join(u'\n');
}

} // namespace saranda
