// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waitingpage.h"

#include "core/base/literals.h"
#include "ui/support/emptystate.h"
#include "ui/support/helptopic.h"
#include "ui/support/icons.h"

#include <QVBoxLayout>

namespace saranda {

using namespace literals;

WaitingPage::WaitingPage(QWidget *parent)
    : Page(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The case is being assessed"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new EmptyState(u"finding"_s, tr("The case is being assessed"),
                                     tr("The levels of a large case take a moment to compute. This "
                                        "page opens by itself when they are there; the other pages "
                                        "can be used in the meantime."),
                                     this));
}

void WaitingPage::standInFor(const PageKind &kind)
{
    m_title = kind.title;
    m_icon = kind.icon;
    setHelpTopic(this, u"manual#"_s + kind.passage);
}

QIcon WaitingPage::icon() const
{
    return saranda::icon(m_icon);
}

} // namespace saranda
