// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/draftdesk.h"

class QFormLayout;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace saranda {

class KeptEntries;
class TextField;

/// The sentence at the cursor beside its words: whether it may be disclosed, its marking and
/// footnote, and what people say about it.
class SentencePanel : public QWidget
{
    Q_OBJECT

public:
    SentencePanel(const PageContext &context, DraftDesk *desk, QWidget *parent = nullptr);

    void refresh();
    ChoiceField *disclosureField() const { return m_disclosure; }
    LineField *reasonField() const { return m_reason; }
    TextField *footnoteField() const { return m_footnote; }
    LineField *commentField() const { return m_comment; }
    QListWidget *comments() const { return m_comments; }
    QPushButton *resolveButton() const { return m_resolve; }
    void addComment(const QString &text);
    void resolveComment();

private:
    void createFields();
    void createLayout();
    void connectFields();
    void showComments(const DraftSentence &sentence);
    bool change(const QString &text, const std::function<void(DraftSentence &)> &change);

    PageContext m_context;
    DraftDesk *m_desk = nullptr;
    KeptEntries *m_kept = nullptr;
    SentencePlace m_place;
    QString m_name; ///< of the sentence, for entries kept
    QStackedLayout *m_stack = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_made = nullptr;
    QPushButton *m_takeMade = nullptr;
    ChoiceField *m_disclosure = nullptr;
    LineField *m_reason = nullptr;
    ChoiceField *m_marking = nullptr;
    TextField *m_footnote = nullptr;
    QListWidget *m_comments = nullptr;
    LineField *m_comment = nullptr;
    QPushButton *m_resolve = nullptr;
};

} // namespace saranda
