// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pages.h"

namespace saranda {

/// Stands in for a page that only shows what the assessment says, while the case is assessed. It
/// has no actions: no paper is made of half an answer.
class WaitingPage : public Page
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);

    void standInFor(const PageKind &kind);
    QString title() const override { return m_title; }
    QIcon icon() const override;

private:
    QString m_title;
    QString m_icon;
};

} // namespace saranda
