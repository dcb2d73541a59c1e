// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/draftdesk.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace saranda {

/// What the case says otherwise since the draft was made, and the made sentences that were taken
/// out. Computed when somebody looks.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    ChangesPanel(const PageContext &context, DraftDesk *desk, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QPushButton *renewButton() const { return m_renew; }

Q_SIGNALS:
    void renewRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void activate(const QListWidgetItem *item);

    PageContext m_context;
    DraftDesk *m_desk = nullptr;
    bool m_isStale = true;
    QLabel *m_summary = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_renew = nullptr;
};

/// What renewing did, or would do, to a sentence, as a list shows it.
QString renewalText(const RenewedSentence &sentence);
QString renewalIcon(SentenceFate fate);
/// Struck sentences are no change; they are where they can be brought back.
std::vector<SentencePlace> struckSentences(const Draft &draft);

} // namespace saranda
